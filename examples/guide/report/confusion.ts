/** Rows are what a digit is, columns what the network said. The diagonal is shaded by how often that was right. */
export function confusionTable(matrix: readonly (readonly number[])[]): string {
  const digits = matrix.map((_, digit) => digit);
  const rows = matrix.map((row, actual) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    const cells = row.map((count, predicted) => {
      if (count === 0) return '<td class="none">·</td>';
      const share = total === 0 ? 0 : count / total;
      const kind = actual === predicted ? "right" : "wrong";
      // A single mistake among forty must still be seen.
      const strength = actual === predicted ? share : 0.35 + 0.65 * share;
      return `<td class="${kind}" style="--share:${strength.toFixed(3)}" title="${actual} taken for ${predicted}: ${count}">${count}</td>`;
    });
    return `<tr><th scope="row">${actual}</th>${cells.join("")}</tr>`;
  });
  return `<table class="confusion">
<thead><tr><td class="corner">is&nbsp;↓ said&nbsp;→</td>${digits.map((digit) => `<th scope="col">${digit}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>`;
}
