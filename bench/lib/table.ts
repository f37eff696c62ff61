/** The table that is printed: a row for each workload and dtype, a column for each library. */
import type { Library } from "../libraries.ts";
import { noise, overall } from "../targets.ts";
import { dtypes, groups, workload } from "../workloads.ts";
import type { Results } from "./results.ts";
import { type Entry, geometricMean, type Row, rowsOf } from "./summary.ts";

/** A time with three figures: 27 ns, 1.26 µs, 24.9 ms. */
export function duration(nanoseconds: number): string {
  const units = ["ns", "µs", "ms", "s"];
  const power = Math.min(3, Math.max(0, Math.floor(Math.log10(nanoseconds) / 3 + 1e-9)));
  return `${figures(nanoseconds / 1000 ** power)} ${units[power]}`;
}

const figures = (value: number): string => {
  if (value >= 99.5) return value.toFixed(0);
  return value.toFixed(value >= 9.95 ? 1 : 2);
};

/** The ratio to NumPy, or the time where there is no NumPy. † marks a wrong result, ! a process that failed. */
function entryText(entry: Entry | undefined): string {
  if (entry === undefined) return "–";
  if (entry.cell.status === "failed") return "!";
  const mark = entry.cell.status === "wrong" ? "†" : "";
  return `${entry.ratio === undefined ? duration(entry.time) : figures(entry.ratio)}${mark}`;
}

const verdict = (met: boolean | undefined): string => (met === undefined ? "" : met ? " ✓" : " ✗");

/** `≤ 1.2 ✓`, and for a factor over the fastest peer `≥ 1.1 ✗`. */
function targetText({ target, metNumpy, metPeer }: Row): [numpy: string, peer: string] {
  const numpy = target.numpy === undefined ? "" : `≤ ${target.numpy}${verdict(metNumpy)}`;
  // Without a target of its own a row must be won, with what the noise allows.
  const peer = target.numpy === undefined ? (metPeer === false ? "lost ✗" : "") : `≥ ${target.peer}${verdict(metPeer)}`;
  return [numpy, peer];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => [...row[i]].length)));
  const pad = (text: string, width: number, left: boolean) => {
    const space = " ".repeat(width - [...text].length);
    return left ? text + space : space + text;
  };
  return rows.map((row) =>
    row
      .map((text, i) => pad(text, widths[i], i === 0))
      .join("  ")
      .trimEnd(),
  );
}

function section(title: string, rows: readonly Row[], columns: readonly string[]): string[] {
  const head = [title, "NumPy", ...columns, "fastest peer", "÷ ours", "vs NumPy", "vs peer"];
  const body = rows.map((row) => [
    workload(row.workload).label,
    row.numpy === undefined ? "–" : duration(row.numpy.time),
    ...columns.map((name) => entryText(row.entries.get(name))),
    row.peer?.cell.library ?? "–",
    row.factor === undefined ? "–" : figures(row.factor),
    ...targetText(row),
  ]);
  return aligned([head, ...body]);
}

/** What all rows of one version of Node come to. */
function totals(rows: readonly Row[], name: string): string[] {
  const own = rows.map((row) => row.entries.get(name));
  const ratios = own.flatMap((entry) => (entry?.ratio === undefined ? [] : [entry.ratio]));
  const factors = rows.flatMap(({ factor }) => (factor === undefined ? [] : [factor]));
  const met = (pick: (row: Row) => boolean | undefined) => {
    const all = rows.map(pick).filter((each) => each !== undefined);
    return `${all.filter((each) => each).length} of ${all.length}`;
  };
  const lost = rows.filter(({ factor }) => factor !== undefined && factor < 1 / (1 + noise));
  const wrong = own.flatMap((entry) => (entry !== undefined && entry.cell.status !== "ok" ? [entry.cell] : []));
  const lines: string[] = [];
  if (ratios.length > 0) {
    lines.push(`geometric mean of time ÷ NumPy: ${figures(geometricMean(ratios))} (target ≤ ${overall})`);
    const means = own.flatMap((entry) => (entry?.meanRatio === undefined ? [] : [entry.meanRatio]));
    lines.push(`the same with the pauses for garbage, from mean times: ${figures(geometricMean(means))}`);
    lines.push(`targets against NumPy: ${met((row) => row.metNumpy)} met`);
  }
  if (factors.length > 0) {
    lines.push(`geometric mean of the fastest peer's time ÷ ours: ${figures(geometricMean(factors))}`);
    lines.push(
      `targets against peers: ${met((row) => row.metPeer)} met; lost by more than ${noise * 100} %: ${lost.length}`,
    );
    lines.push(...lost.map((row) => `  ${workload(row.workload).label} ${row.dtype}, to ${row.peer?.cell.library}`));
  }
  lines.push(...wrong.map((cell) => `${name} is wrong: ${cell.workload} ${cell.dtype}, ${cell.note}`));
  return lines;
}

/** Everything that a terminal shows of a run. */
export function report(results: Results, libraries: readonly Library[], numpy: string): string {
  const all = rowsOf(results, libraries);
  const has = (name: string) => results.cells.some(({ library }) => library === name);
  const columns = libraries.map(({ name }) => name).filter(has);
  const unit = results.reference === "numpy" ? "time ÷ NumPy's on one thread" : "time of one call";
  const lines = [
    `shapeproof ${results.commit}, ${results.date}, ${results.machine}`,
    numpy,
    `Columns of libraries: ${unit}`,
  ];
  for (const node of results.nodes) {
    const rows = all.filter((row) => row.node === node);
    for (const dtype of dtypes) {
      for (const group of groups) {
        const part = rows.filter((row) => row.dtype === dtype && workload(row.workload).group === group);
        if (part.length > 0) lines.push("", ...section(`${group}, ${dtype}, Node ${node}`, part, columns));
      }
    }
    lines.push("", `Node ${node}`, ...totals(rows, libraries[0].name).map((line) => `  ${line}`));
  }
  lines.push("", "† a wrong or imprecise result: it counts in no comparison.  ! its process failed.");
  return lines.join("\n");
}
