const width = 720;
const height = 260;
const margin = { top: 12, right: 16, bottom: 34, left: 48 };

/** A round step that gives about `count` ticks up to `max`. */
function tickStep(max: number, count: number): number {
  const raw = max / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= raw) ?? 10;
  return factor * power;
}

function ticks(max: number, count: number): number[] {
  const step = tickStep(max, count);
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** The loss of each epoch as a line, in SVG. */
export function lossCurve(losses: readonly number[]): string {
  const top = Math.max(...losses) * 1.05;
  const x = (epoch: number) =>
    margin.left + ((epoch - 1) / Math.max(1, losses.length - 1)) * (width - margin.left - margin.right);
  const y = (loss: number) => height - margin.bottom - (loss / top) * (height - margin.top - margin.bottom);
  const points = losses.map((loss, i) => `${x(i + 1).toFixed(1)},${y(loss).toFixed(1)}`);
  const base = (height - margin.bottom).toFixed(1);
  const rows = ticks(top, 5).map(
    (loss) =>
      `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(loss).toFixed(1)}" y2="${y(loss).toFixed(1)}"/>` +
      `<text x="${margin.left - 8}" y="${(y(loss) + 4).toFixed(1)}" text-anchor="end">${loss}</text>`,
  );
  const columns = ticks(losses.length, 8)
    .map((epoch) => Math.max(1, epoch))
    .map((epoch) => `<text x="${x(epoch).toFixed(1)}" y="${height - 14}" text-anchor="middle">${epoch}</text>`);
  const dots = losses.map(
    (loss, i) =>
      `<circle cx="${x(i + 1).toFixed(1)}" cy="${y(loss).toFixed(1)}" r="7"><title>epoch ${i + 1}: ${loss.toFixed(4)}</title></circle>`,
  );
  return `<svg class="curve" viewBox="0 0 ${width} ${height}" role="img" aria-label="Loss falls from ${losses[0].toFixed(3)} to ${losses[losses.length - 1].toFixed(4)}">
<g class="grid">${rows.join("")}${columns.join("")}</g>
<polygon class="area" points="${x(1).toFixed(1)},${base} ${points.join(" ")} ${x(losses.length).toFixed(1)},${base}"/>
<polyline points="${points.join(" ")}"/>
<g class="dots">${dots.join("")}</g>
</svg>`;
}
