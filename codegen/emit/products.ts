import type { Emitter, GeneratedFile } from "./emitter.ts";

const sources = ["emit/products.ts"];
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const lines = (n: number, line: (i: number) => string): string => range(n).map(line).join("\n");

/** The arithmetic of matrix products over one class of arrays. */
interface Lane {
  readonly array: string;
  /** The array of the sums. float32 sums are kept in float64 and rounded once: more exact than float32 arithmetic. */
  readonly sums: string;
  readonly zero: string;
  readonly multiply: (a: string, b: string) => string;
  readonly add: (a: string, b: string) => string;
}

const times = (a: string, b: string): string => `${a} * ${b}`;
const plus = (a: string, b: string): string => `${a} + ${b}`;

const lanes: { readonly [L in "float64" | "float32" | "int32" | "bigint"]: Lane } = {
  float64: { array: "Float64Array", sums: "Float64Array", zero: "0", multiply: times, add: plus },
  float32: { array: "Float32Array", sums: "Float64Array", zero: "0", multiply: times, add: plus },
  // Modulo 2^32: a float64 product of two int32 would lose low bits.
  int32: {
    array: "Int32Array",
    sums: "Int32Array",
    zero: "0",
    multiply: (a, b) => `Math.imul(${a}, ${b})`,
    add: (a, b) => `(${a} + ${b}) | 0`,
  },
  bigint: {
    array: "BigIntArray",
    sums: "BigIntArray",
    zero: "0n",
    multiply: times,
    add: (a, b) => `BigInt.asIntN(64, ${a} + ${b})`,
  },
};

const laneNames = ["float64", "float32", "int32", "bigint"] as const;

/** Rows and columns of the register tile. V8 has 16 floating-point registers: 12 sums, 3 + 1 factors. */
const [ROWS, COLUMNS] = [3, 4];

/** The tile: sums of ROWS × COLUMNS products of packed panels, and the packing. */
function tileText(lane: "float64" | "int32"): string {
  const { array, multiply, add } = lanes[lane];
  const sum = (r: number, c: number): string => `s${r}${c}`;
  const each = (line: (r: number, c: number) => string): string =>
    lines(ROWS, (r) =>
      range(COLUMNS)
        .map((c) => line(r, c))
        .join("\n"),
    );
  return `${lane}: {
  create(size: number): ${array} {
    return new ${array}(size);
  },
  /** Copies \`count\` lines of \`depth\` elements into panels of \`width\` lines side by side, filled up with zeros. */
  pack(panels: ${array}, x: ${array}, xo: number, line: number, step: number, count: number, depth: number, width: number): void {
    for (let first = 0; first < count; first += width) {
      const start = first * depth;
      for (let w = 0; w < width; w++) {
        let q = start + w;
        if (first + w < count) {
          let p = xo + (first + w) * line;
          for (let i = 0; i < depth; i++) {
            panels[q] = x[p];
            p += step;
            q += width;
          }
        } else {
          for (let i = 0; i < depth; i++) {
            panels[q] = 0;
            q += width;
          }
        }
      }
    }
  },
  /** Adds the product of one panel of each operand to the \`m\` × \`n\` corner of \`c\` at \`co\`. */
  tile(depth: number, a: ${array}, ao: number, b: ${array}, bo: number, c: ${array}, co: number, cs0: number, cs1: number, m: number, n: number): void {
    ${each((r, c) => `let ${sum(r, c)} = 0;`)}
    let p = ao;
    let q = bo;
    for (let i = 0; i < depth; i++) {
      ${lines(ROWS, (r) => `const a${r} = a[p + ${r}];`)}
      ${lines(COLUMNS, (c) => `const b${c} = b[q + ${c}];\n${lines(ROWS, (r) => `${sum(r, c)} = ${add(sum(r, c), multiply(`a${r}`, `b${c}`))};`)}`)}
      p += ${ROWS};
      q += ${COLUMNS};
    }
    ${lines(ROWS, (r) => {
      const body = lines(COLUMNS, (c) => `${c === 0 ? "" : `if (n > ${c}) `}c[row + ${c} * cs1] += ${sum(r, c)};`);
      return `${r === 0 ? "let row = co;" : `if (m > ${r}) {\nrow += cs0;`}\n${body}${r === 0 ? "" : "\n}"}`;
    })}
  },
},`;
}

/** The arguments of a product without packing. */
const parameters = ({ array, sums }: Lane, k: string): string =>
  `m: number, n: number, ${k}: number, a: ${array}, ao: number, as0: number, as1: number, b: ${array}, bo: number, bs0: number, bs1: number, c: ${sums}, co: number, cs0: number, cs1: number`;

/** Terms of a sum that are taken at a time: by `dots` in as many sums, by `rows` before anything is stored. */
const WIDTH = 4;
const ROWS_WIDTH = 8;
/** Terms whose sum is then added to the total: rounding errors grow with what has been summed. */
const PART = 64;

function rowsText({ multiply, add }: Lane, params: string): string {
  const width = ROWS_WIDTH;
  return `  /** Each row of \`c\` is a sum of rows of \`b\`, ${width} at a time. */
  rows(${params}): void {
    const even = k - (k % ${width});
    for (let i = 0; i < m; i++) {
      let p = ao + i * as0;
      let l = 0;
      for (; l < even; l += ${width}) {
        ${lines(width, (w) => `const a${w} = a[p${w ? ` + ${w} * as1` : ""}];`)}
        let q = bo + l * bs0;
        let at = co + i * cs0;
        for (let j = 0; j < n; j++) {
          let sum = ${multiply("a0", "b[q]")};
          ${lines(width - 1, (w) => `sum = ${add("sum", multiply(`a${w + 1}`, `b[q + ${w + 1} * bs0]`))};`)}
          c[at] = ${add("c[at]", "sum")};
          q += bs1;
          at += cs1;
        }
        p += ${width} * as1;
      }
      for (; l < k; l++) {
        const factor = a[p];
        let q = bo + l * bs0;
        let at = co + i * cs0;
        for (let j = 0; j < n; j++) {
          const product = ${multiply("factor", "b[q]")};
          c[at] = ${add("c[at]", "product")};
          q += bs1;
          at += cs1;
        }
        p += as1;
      }
    }
  },
`;
}

function pairsText(name: keyof typeof lanes): string {
  const { multiply, add } = lanes[name];
  const [sign, product] = name.startsWith("float")
    ? ["sign", `sign * ${multiply("a[p]", "b[q]")}`]
    : ["_sign", multiply("a[p]", "b[q]")];
  return `${name}: {
  /** Adds the products of elements in the same place, over \`m\` × \`n\` places, to \`c\`, which may repeat. */
  pairs(${parameters(lanes[name], "_k")}, ${sign}: number): void {
    for (let i = 0; i < m; i++) {
      let p = ao + i * as0;
      let q = bo + i * bs0;
      let at = co + i * cs0;
      for (let j = 0; j < n; j++) {
        const product = ${product};
        c[at] = ${add("c[at]", "product")};
        p += as1;
        q += bs1;
        at += cs1;
      }
    }
  },
},`;
}

/** Products without packing, for operands that are thin or small. */
function directText(name: keyof typeof lanes): string {
  const { zero, multiply, add } = lanes[name];
  const params = parameters(lanes[name], "k");
  const width = WIDTH;
  return `${name}: {
  /** Each element is a row of \`a\` times a column of \`b\`, in ${width} sums. */
  dots(${params}): void {
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let p = ao + i * as0;
        let q = bo + j * bs1;
        let total = ${zero};
        for (let l = 0; l < k; ) {
          const end = Math.min(l + ${PART}, k);
          ${lines(width, (w) => `let s${w} = ${zero};`)}
          for (; l + ${width} <= end; l += ${width}) {
            ${lines(width, (w) => `s${w} = ${add(`s${w}`, multiply(`a[p${w ? ` + ${w} * as1` : ""}]`, `b[q${w ? ` + ${w} * bs0` : ""}]`))};`)}
            p += ${width} * as1;
            q += ${width} * bs0;
          }
          for (; l < end; l++) {
            s0 = ${add("s0", multiply("a[p]", "b[q]"))};
            p += as1;
            q += bs0;
          }
          const left = ${add("s0", "s1")};
          const right = ${add("s2", "s3")};
          const sum = ${add("left", "right")};
          total = ${add("total", "sum")};
        }
        const at = co + i * cs0 + j * cs1;
        c[at] = ${add("c[at]", "total")};
      }
    }
  },
${name.startsWith("float") ? rowsText(lanes[name], params) : ""}},`;
}

/** The longest inner dimension with a text of its own. */
const LONGEST = 8;

/**
 * The whole product of an inner dimension that is written out: no loop over it, no sums in memory. Sums start from 0 as
 * all others do: without it products that are all -0 would give -0.
 */
function smallText(array: string, k: number): string {
  return `(a: ${array}, ao: number, as0: number, as1: number, b: ${array}, bo: number, bs0: number, bs1: number, c: ${array}, co: number, m: number, n: number): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      ${lines(k, (l) => `const a${l} = a[p${l ? ` + ${l} * as1` : ""}];`)}
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + ${range(k)
          .map((l) => `a${l} * b[q${l ? ` + ${l} * bs0` : ""}]`)
          .join(" + ")};
      }
    }
  },`;
}

function file(name: string, text: string): GeneratedFile {
  const imports = text.includes("BigIntArray") ? `import type { BigIntArray } from "../../core/storage.ts";\n\n` : "";
  return { path: `products/${name}.ts`, sources, text: imports + text };
}

/** Writes products/tile.ts (packed, large), direct.ts (thin), pairs.ts (no matrix) and small.ts (short inner dimension). */
export const emitProducts: Emitter = () => [
  file(
    "tile",
    `/** Rows of a panel of the first operand, and columns of a panel of the second. */
export const tileRows = ${ROWS};
export const tileColumns = ${COLUMNS};

/** The inner loops of the blocked product. */
export const tileKernels = {\n${tileText("float64")}\n${tileText("int32")}\n};\n`,
  ),
  file(
    "direct",
    `/** Adds the product of an \`m\` × \`k\` and a \`k\` × \`n\` matrix to \`c\`. */
export const directKernels = {\n${laneNames.map(directText).join("\n")}\n};\n`,
  ),
  file(
    "pairs",
    `/** Products of elements in the same place, without a matrix. */
export const pairsKernels = {\n${laneNames.map(pairsText).join("\n")}\n};\n`,
  ),
  file(
    "small",
    `/** Products by their inner dimension, from 1; \`c\` is contiguous and written, not added to. */
export const smallFloat64 = [\n${range(LONGEST)
      .map((k) => smallText("Float64Array", k + 1))
      .join("\n")}\n];

/** The same in float32: products and sums are in float64 and round once. */
export const smallFloat32 = [\n${range(LONGEST)
      .map((k) => smallText("Float32Array", k + 1))
      .join("\n")}\n];
`,
  ),
];
