/** The chart of a run as SVG: for each row, where the libraries are on a logarithmic scale of time ÷ NumPy. */
import type { Library } from "../libraries.ts";
import { plain } from "../libraries.ts";
import { type Dtype, dtypes, groups, workload } from "../workloads.ts";
import type { Results } from "./results.ts";
import { geometricMean, type Row, rowsOf } from "./summary.ts";

// Every colour has a contrast of 3 or more with white and with GitHub's dark ground, so that the chart needs no ground of
// its own and follows the page and not the system.
const ink = "#7d8590";
const faint = "#7d859040";
const ours = "#e5534b";
const peers: { readonly [name: string]: { readonly color: string; readonly path: string } } = {
  "numpy-ts": { color: "#3f7fd6", path: "M-3.6-3.6h7.2v7.2h-7.2z" },
  "jax-js": { color: "#b0772a", path: "M0-4.6L4.4 3.4H-4.4z" },
  "tfjs-wasm": { color: "#3d9150", path: "M0-4.8L4.8 0 0 4.8-4.8 0z" },
};
/** The other peers are shown only where they are the fastest. */
const other = { color: "#986ee2", path: "M0 4.6L4.4-3.4H-4.4z" };

const rowHeight = 17;
const labelWidth = 236;
const panelWidth = 336;
const gap = 26;
const top = 74;
const width = labelWidth + 2 * panelWidth + gap + 14;

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const number = (value: number): string => String(Math.round(value * 10) / 10);

interface Scale {
  readonly low: number;
  readonly high: number;
  /** How far a ratio is from the left of a panel. Beyond the ends it is at the end. */
  readonly at: (ratio: number) => number;
}

/** A scale over whole powers of ten and their halves, wide enough for ours and the fastest peers. */
function scaleOf(rows: readonly Row[]): Scale {
  const ratios = rows.flatMap((row) => [row.entries.get(plain.name)?.ratio ?? 1, row.peer?.ratio ?? 1]);
  const low = Math.floor(Math.log10(Math.min(0.1, ...ratios)));
  const high = Math.ceil(Math.log10(Math.max(10, ...ratios)));
  const at = (ratio: number) => {
    const part = (Math.log10(ratio) - low) / (high - low);
    return panelWidth * Math.min(1, Math.max(0, part));
  };
  return { low, high, at };
}

const text = (x: number, y: number, content: string, attributes = ""): string =>
  `<text x="${number(x)}" y="${number(y)}" ${attributes}>${escape(content)}</text>`;

const mark = (path: string, color: string, x: number, y: number, title: string): string =>
  `<path d="${path}" fill="${color}" transform="translate(${number(x)} ${number(y)})"><title>${escape(title)}</title></path>`;

function marksOf(row: Row, { at }: Scale, left: number, y: number): string[] {
  const own = row.entries.get(plain.name);
  const marks: string[] = [];
  if (own?.ratio !== undefined && row.peer?.ratio !== undefined) {
    const [from, to] = [left + at(own.ratio), left + at(row.peer.ratio)];
    marks.push(`<path d="M${number(from)} ${number(y)}H${number(to)}" stroke="${faint}" stroke-width="2"/>`);
  }
  for (const [name, { cell, ratio }] of row.entries) {
    const style = peers[name] ?? (row.peer?.cell === cell ? other : undefined);
    if (style === undefined || ratio === undefined || cell.status !== "ok") continue;
    marks.push(mark(style.path, style.color, left + at(ratio), y, `${name} ${ratio.toPrecision(3)}`));
  }
  if (own?.ratio !== undefined && own.cell.status === "ok") {
    const title = `<title>shapeproof ${own.ratio.toPrecision(3)}</title>`;
    marks.push(`<circle cx="${number(left + at(own.ratio))}" cy="${number(y)}" r="5" fill="${ours}">${title}</circle>`);
  }
  return marks;
}

function axis(scale: Scale, left: number, bottom: number, title: string): string[] {
  const parts = [text(left + panelWidth / 2, top - 26, title, `text-anchor="middle" font-weight="600"`)];
  for (let power = scale.low; power <= scale.high; power++) {
    const x = left + scale.at(10 ** power);
    const weight = power === 0 ? `stroke="${ink}" stroke-width="1.5"` : `stroke="${faint}"`;
    parts.push(`<path d="M${number(x)} ${top - 4}V${bottom}" ${weight}/>`);
    const name = power === 0 ? "NumPy" : `${10 ** Math.abs(power)}× ${power < 0 ? "faster" : "slower"}`;
    // The labels of neighbouring panels would overlap.
    const anchor = power === scale.low ? "start" : power === scale.high ? "end" : "middle";
    parts.push(text(x, top - 9, name, `text-anchor="${anchor}" font-size="9.5"`));
  }
  return parts;
}

function legend(): string[] {
  const names: (readonly [string, { readonly color: string; readonly path: string }])[] = [
    ...Object.entries(peers),
    ["another peer, where it is the fastest", other],
  ];
  const parts = [`<circle cx="12" cy="18" r="5" fill="${ours}"/>`, text(22, 22, "shapeproof", `font-weight="600"`)];
  let x = 112;
  for (const [name, { color, path }] of names) {
    parts.push(mark(path, color, x, 18, name), text(x + 9, 22, name));
    x += 30 + 6.4 * name.length;
  }
  return parts;
}

/** The chart of one version of Node. Empty where there was no NumPy to divide by. */
export function chart(results: Results, libraries: readonly Library[], node: string): string {
  const rows = rowsOf(results, libraries).filter((row) => row.node === node && row.numpy !== undefined);
  const find = (name: string, dtype: Dtype) => rows.find((row) => row.workload === name && row.dtype === dtype);
  const scale = scaleOf(rows);
  const body: string[] = [];
  let y = top;
  for (const group of groups) {
    const names = [...new Set(rows.map((row) => row.workload))].filter((name) => workload(name).group === group);
    if (names.length === 0) continue;
    y += rowHeight + 4;
    body.push(text(6, y - 5, group, `font-weight="600"`));
    for (const name of names) {
      const middle = y + rowHeight / 2;
      body.push(text(14, middle + 4, workload(name).label));
      dtypes.forEach((dtype, i) => {
        const row = find(name, dtype);
        if (row !== undefined) body.push(...marksOf(row, scale, labelWidth + i * (panelWidth + gap), middle));
      });
      y += rowHeight;
    }
  }
  const bottom = y + 6;
  const panels = dtypes.flatMap((dtype, i) => {
    const ratios = rows.flatMap((row) =>
      row.dtype === dtype ? [row.entries.get(plain.name)?.ratio ?? []].flat() : [],
    );
    const mean = ratios.length === 0 ? "" : `, geometric mean ${geometricMean(ratios).toPrecision(2)}`;
    return axis(scale, labelWidth + i * (panelWidth + gap), bottom, `${dtype}: time ÷ NumPy${mean}`);
  });
  const foot = `${results.machine}, Node ${node}, NumPy ${results.versions["numpy"]} on one thread, ${results.date.slice(0, 10)}. Further left is faster.`;
  const height = bottom + 26;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Times of shapeproof and other libraries divided by NumPy's">`,
    `<g font-family="system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="12" fill="${ink}">`,
    ...legend(),
    ...panels,
    ...body,
    text(6, bottom + 18, foot, `font-size="10"`),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}
