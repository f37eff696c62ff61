import {
  type ArgReduction,
  argReductions,
  type Lane,
  lanes,
  type Reduction,
  reductions,
  scanLanes,
  scans,
} from "../spec/reductions.ts";
import type { Emitter, GeneratedFile } from "./emitter.ts";

const sources = ["spec/reductions.ts", "emit/reductions.ts"];
const title = (name: string): string => name[0].toUpperCase() + name.slice(1);
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Adds two names at a time, as a tree: `((r0 + r1) + (r2 + r3)) + …`. */
function tree(names: readonly string[], combine: (a: string, b: string) => string): string {
  if (names.length === 1) return names[0];
  const half = names.length / 2;
  return `(${combine(tree(names.slice(0, half), combine), tree(names.slice(half), combine))})`;
}

/** What the texts of one reduction in one lane share. */
interface Context {
  readonly row: Reduction;
  readonly lane: Lane;
  /** The array that is read and the one that is accumulated into. */
  readonly array: string;
  readonly out: string;
  readonly combine: (acc: string, value: string) => string;
  readonly store: (value: string) => string;
}

/** `width` accumulators over steps of the row that are known to be there, from position `o`. */
function accumulate(context: Context, width: number, count: string): string {
  const names = range(width);
  const at = (base: string, i: number): string => (i === 0 ? base : `${base} + ${i === 1 ? "s" : `s${i}`}`);
  return `${names
    .slice(2)
    .map((i) => `const s${i} = ${i} * s;`)
    .join(" ")}
    const stride = ${width} * s;
    ${names.map((i) => `let r${i} = x[${at("o", i)}];`).join(" ")}
    let p = o + stride;
    for (let i = ${width}; i < ${count}; i += ${width}) {
      ${names.map((i) => `const v${i} = x[${at("p", i)}]; r${i} = ${context.combine(`r${i}`, `v${i}`)};`).join("\n")}
      p += stride;
    }`;
}

/** Folds a row of `n` elements, at least one, `s` apart, from position `o`. */
function fold(name: string, context: Context, order: string): string {
  const { scalar } = lanes[context.lane];
  const start = order === "sequence" ? `, start: ${scalar}` : "";
  const head = `function ${name}(x: ${context.array}, o: number, s: number, n: number${start}): ${scalar}`;
  const tail = `for (; i < n; i++) { const v = x[p]; acc = ${context.combine("acc", "v")};${
    context.row.absorbing === undefined ? "" : ` if (acc === ${context.row.absorbing}) break;`
  } p += s; }
    return acc;`;
  if (order === "sequence") {
    return `${head} {
    let acc = start;
    let p = o;
    let i = 0;
    ${tail}
  }`;
  }
  // A complex element counts as two items in NumPy's blocks of 128 items and 8 accumulators.
  const width = order === "four" || context.lane === "complex" ? 4 : 8;
  const names = range(width).map((i) => `r${i}`);
  const few = `if (n < ${width}) {
      let acc = x[o];
      for (let i = 1, p = o + s; i < n; i++, p += s) { const v = x[p]; acc = ${context.combine("acc", "v")}; }
      return acc;
    }`;
  if (order === "four") {
    const merge = names.slice(1).map((r) => `acc = ${context.combine("acc", r)};`);
    return `${head} {
    ${few}
    const even = n - (n % 4);
    ${accumulate(context, 4, "even")}
    let acc = r0;
    ${merge.join(" ")}
    let i = even;
    ${tail}
  }`;
  }
  return `/** NumPy's pairwise summation: the error grows with the logarithm of the length. */
  ${head} {
    ${few}
    if (n > ${width * 16}) {
      const half = n >> 1;
      const cut = half - (half % ${width});
      const left = ${name}(x, o, s, cut);
      const right = ${name}(x, o + cut * s, s, n - cut);
      return ${context.combine("left", "right")};
    }
    const even = n - (n % ${width});
    ${accumulate(context, width, "even")}
    let acc = ${tree(names, context.combine)};
    let i = even;
    ${tail}
  }`;
}

/** Each row of the second axis is folded, and combined with what the output holds. */
function innerText(name: string, context: Context, order: string): string {
  // A product goes on from what is there, a sum is made on its own and added: so NumPy rounds.
  const next =
    order === "sequence" ? context.store(`${name}(x, p, xs0, n0, acc)`) : context.store(context.combine("acc", `v`));
  const value = order === "sequence" ? "" : `const v = ${name}(x, p, xs0, n0);`;
  return `inner(x: ${context.array}, xo: number, xs1: number, xs0: number, out: ${context.out}, oo: number, os1: number, n1: number, n0: number): void {
    let p = xo;
    let q = oo;
    for (let i = 0; i < n1; i++) {
      const acc = out[q];
      ${value}
      out[q] = ${next};
      p += xs1;
      q += os1;
    }
  }`;
}

/** Rows are combined with the output element by element. */
function outerText(context: Context): string {
  return `outer(x: ${context.array}, xo: number, xs1: number, xs0: number, out: ${context.out}, oo: number, os1: number, os0: number, n1: number, n0: number): void {
    for (let i = 0; i < n1; i++) {
      let p = xo + i * xs1;
      let q = oo + i * os1;
      for (let j = 0; j < n0; j++) {
        const acc = out[q];
        const v = x[p];
        out[q] = ${context.store(context.combine("acc", "v"))};
        p += xs0;
        q += os0;
      }
    }
  }`;
}

/** Import lines for what the text mentions. */
function imports(text: string): string {
  return [
    text.includes("BigIntArray") ? `import type { BigIntArray } from "../../core/storage.ts";\n` : "",
    text.includes("x: Storage") ? `import type { Storage } from "../../core/storage.ts";\n` : "",
    text.includes("FloatArray") ? `import { type FloatArray, roundedFor } from "../../kernels/numbers.ts";\n` : "",
    text.includes("roundToFloat16") ? `import { roundToFloat16 } from "../../core/float16.ts";\n` : "",
  ].join("");
}

const file = (name: string, text: string): GeneratedFile => ({
  path: `reductions/${name}.ts`,
  sources,
  text: `${imports(text)}\n${text}`,
});

function isLane(name: string): name is Lane {
  return name in lanes;
}

function reductionFile(name: string, row: Reduction): GeneratedFile {
  // Lanes that differ in what goes into the output alone share a text.
  const folds = new Map<string, string>();
  const kernels = Object.entries(row.lanes).map(([lane, order]) => {
    if (!isLane(lane)) throw new Error(`${name}: there is no lane ${lane}`);
    const { array, store } = lanes[lane];
    const out = row.accumulator?.(lane) ?? array;
    const context: Context = { row, lane, array, out, store, combine: (a, v) => row.combine(a, v, lanes[lane]) };
    const text = fold("NAME", context, order);
    const folded = folds.get(text) ?? `${name}${title(lane)}`;
    folds.set(text, folded);
    return `${lane}: {\n${innerText(folded, context, order)},\n${outerText(context)},\n},`;
  });
  const { identity } = row;
  const start =
    identity === null
      ? ""
      : `/** What the output holds before the first element. */\nexport const ${name}Identity = ${identity};\n\n`;
  return file(
    name,
    `${start}${[...folds].map(([text, folded]) => text.replaceAll("NAME", folded)).join("\n\n")}\n\n/** ${row.doc} By lane, the loops where the last of the two axes is reduced, and where it is kept. */
export const ${name}Kernels = {\n${kernels.join("\n")}\n};\n`,
  );
}

/** One text for all arrays, bigints too: they have no NaN, and compare alike. */
function argFile(name: string, { doc, better }: ArgReduction): GeneratedFile {
  return file(
    name,
    `/** ${doc} \`inner\` searches along the last of two axes; \`outer\` along the first, from places that are 0. */
export const ${name}Kernel = {
  inner(x: Storage, xo: number, xs1: number, xs0: number, out: Int32Array, oo: number, os1: number, n1: number, n0: number): void {
    for (let i = 0; i < n1; i++) {
      let p = xo + i * xs1;
      let best = x[p];
      let index = 0;
      for (let j = 1; j < n0 && best === best; j++) {
        p += xs0;
        const v = x[p];
        if (v ${better} best || v !== v) {
          best = v;
          index = j;
        }
      }
      out[oo + i * os1] = index;
    }
  },
  outer(x: Storage, xo: number, xs1: number, xs0: number, out: Int32Array, oo: number, os0: number, n1: number, n0: number): void {
    for (let i = 1; i < n1; i++) {
      for (let j = 0; j < n0; j++) {
        const p = xo + j * xs0;
        const q = oo + j * os0;
        const v = x[p + i * xs1];
        const best = x[p + out[q] * xs1];
        if (v ${better} best || (v !== v && best === best)) out[q] = i;
      }
    }
  },
};\n`,
  );
}

function scanFile(name: keyof typeof scans): GeneratedFile {
  const { doc, combine } = scans[name];
  const kernels = scanLanes.map((lane) => {
    const row = lanes[lane];
    return `${lane}(x: ${row.array}, from: number, to: number, back: number): void {
    for (let p = from; p < to; p++) {
      const acc = x[p - back];
      const v = x[p];
      x[p] = ${row.store(combine("acc", "v", row))};
    }
  },`;
  });
  return file(
    name,
    `/** ${doc} Each element from \`from\` to \`to\` takes in the one \`back\` items before it. */
export const ${name}Kernels = {\n${kernels.join("\n")}\n};\n`,
  );
}

/** Squared distances from the mean, added to \`d\`: real and imaginary parts are two passes. */
function varianceFile(): GeneratedFile {
  const kernels = (["float64", "float32", "float16"] as const).map((lane) => {
    const { array, round, store } = lanes[lane];
    const r = (value: string): string => store(round(value));
    return `${lane}(x: ${array}, xo: number, xs1: number, xs0: number, mean: ${array}, mo: number, ms1: number, ms0: number, d: ${array}, at: number, n1: number, n0: number): void {
    let q = at;
    for (let i = 0; i < n1; i++) {
      let p = xo + i * xs1;
      let m = mo + i * ms1;
      for (let j = 0; j < n0; j++) {
        const v = ${r("x[p] - mean[m]")};
        d[q] = ${r(`d[q] + ${r("v * v")}`)};
        p += xs0;
        m += ms0;
        q++;
      }
    }
  },`;
  });
  return file(
    "variance",
    `/** Adds the squared distances from the mean to \`d\`, which is contiguous. A complex array takes two passes. */
export const squaresKernels = {\n${kernels.join("\n")}\n};\n`,
  );
}

/** Writes reductions/<name>.ts. */
export const emitReductions: Emitter = () => [
  ...Object.entries(reductions).map(([name, row]) => reductionFile(name, row)),
  ...Object.entries(argReductions).map(([name, row]) => argFile(name, row)),
  scanFile("cumsum"),
  scanFile("cumprod"),
  varianceFile(),
];
