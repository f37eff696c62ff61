import type { Emitter } from "./emitter.ts";

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const lines = (n: number, line: (i: number) => string): string => range(n).map(line).join("\n");

/** The arithmetic of matrix products over one class of arrays. */
interface Lane {
  readonly array: string;
  /** The arrays of the sums. */
  readonly sums: string;
  readonly zero: string;
  readonly multiply: (a: string, b: string) => string;
  readonly add: (a: string, b: string) => string;
}

const times = (a: string, b: string): string => `${a} * ${b}`;
const plus = (a: string, b: string): string => `${a} + ${b}`;

const lanes: { readonly [L in "float64" | "float32" | "int32" | "bigint"]: Lane } = {
  float64: { array: "Float64Array", sums: "Float64Array", zero: "0", multiply: times, add: plus },
  // Products and sums are made in float64: more exact than float32 arithmetic.
  float32: { array: "Float32Array", sums: "FloatArray", zero: "0", multiply: times, add: plus },
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

/** Terms of a sum that are taken at a time: by `dots` in as many sums, by `rows` before anything is stored. */
const [WIDTH, ROWS_WIDTH] = [4, 8];
/** Terms whose sum is then added to the total: rounding errors grow with what has been summed. */
const PART = 64;

const parameters = ({ array, sums }: Lane): string => `
  m: number, n: number, k: number,
  a: ${array}, ao: number, ai: number, aj: number, al: number,
  b: ${array}, bo: number, bi: number, bj: number, bl: number,
  c: ${sums}, co: number, ci: number, cj: number, sign: number, adds: boolean,`;

/** The item at `index`, `w` steps on. */
const ahead = (array: string, index: string, step: string, w: number): string =>
  `${array}[${index}${w === 0 ? "" : ` + ${w} * ${step}`}]`;

function dotsText(lane: Lane, signed: string): string {
  const { zero, multiply, add } = lane;
  const sums = range(WIDTH).map((w) => `s${w}`);
  return `/** Each element of \`c\` at a time, in ${WIDTH} sums. */
  dots(${parameters(lane)}): void {
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let p = ao + i * ai + j * aj;
        let q = bo + i * bi + j * bj;
        let total = ${zero};
        for (let l = 0; l < k; ) {
          const end = Math.min(l + ${PART}, k);
          ${sums.map((sum) => `let ${sum} = ${zero};`).join("\n")}
          for (; l + ${WIDTH} <= end; l += ${WIDTH}) {
            ${lines(WIDTH, (w) => `s${w} = ${add(`s${w}`, multiply(ahead("a", "p", "al", w), ahead("b", "q", "bl", w)))};`)}
            p += ${WIDTH} * al;
            q += ${WIDTH} * bl;
          }
          for (; l < end; l++) {
            // The sums take turns.
            const next = ${add("s0", multiply("a[p]", "b[q]"))};
            ${lines(WIDTH - 1, (w) => `s${w} = s${w + 1};`)}
            s${WIDTH - 1} = next;
            p += al;
            q += bl;
          }
          total = ${add("total", `(${add("(s0 + s1)", "(s2 + s3)")})`)};
        }
        const at = co + i * ci + j * cj;
        c[at] = ${add(`(adds ? c[at] : ${zero})`, signed)};
      }
    }
  },`;
}

/** Rows of `b` from the one at `q` on, times the factors, to a row of `c`. */
function someRows({ zero, multiply, add }: Lane, width: number): string {
  const products = range(width).map((w) => multiply(`a${w}`, ahead("b", "q", "bl", w)));
  return `${lines(width, (w) => `const a${w} = ${multiply("sign", ahead("a", "p", "al", w))};`)}
        let q = bo + l * bl;
        let at = co + i * ci;
        for (let j = 0; j < n; j++) {
          let sum = ${products[0]};
          ${products
            .slice(1)
            .map((product) => `sum = ${add("sum", product)};`)
            .join("\n")}
          c[at] = ${add(`(adds || l > 0 ? c[at] : ${zero})`, "sum")};
          q += bj;
          at += cj;
        }
        p += ${width} * al;`;
}

const rowsText = (
  lane: Lane,
): string => `/** Products of matrices: each row of \`c\` is a sum of rows of \`b\`, ${ROWS_WIDTH} at a time. */
  rows(${parameters(lane).replaceAll("aj:", "_aj:").replaceAll("bi:", "_bi:")}): void {
    for (let i = 0; i < m; i++) {
      let p = ao + i * ai;
      let l = 0;
      for (; l + ${ROWS_WIDTH} <= k; l += ${ROWS_WIDTH}) {
        ${someRows(lane, ROWS_WIDTH)}
      }
      for (; l < k; l++) {
        ${someRows(lane, 1)}
      }
    }
  },`;

function laneText(name: keyof typeof lanes): string {
  const lane = lanes[name];
  if (name !== "bigint") return `${name}: {${dotsText(lane, lane.multiply("sign", "total"))}\n${rowsText(lane)}},`;
  return `${name}: {${dotsText(lane, "total").replace("sign:", "_sign:")}},`;
}

/** The longest sum with a text of its own. */
const LONGEST = 4;

/**
 * The whole product for an inner dimension that is written out. Sums start from 0 as all others do: without it products
 * that are all -0 would give -0.
 */
function smallText({ array }: Lane, k: number): string {
  const products = range(k).map((l) => `a${l} * ${ahead("b", "q", "bl", l)}`);
  return `(m: number, n: number, a: ${array}, ao: number, ai: number, al: number, b: ${array}, bo: number, bj: number, bl: number, c: ${array}, at: number): void => {
    for (let i = 0, p = ao; i < m; i++, p += ai) {
      ${lines(k, (l) => `const a${l} = ${ahead("a", "p", "al", l)};`)}
      for (let j = 0, q = bo; j < n; j++, q += bj) c[at++] = 0 + ${products.join(" + ")};
    }
  },`;
}

const smallTexts = (lane: Lane): string => lines(LONGEST, (k) => smallText(lane, k + 1));

/** Writes products.ts. */
export const emitProducts: Emitter = () => [
  {
    path: "products.ts",
    sources: ["emit/products.ts"],
    text: `import type { BigIntArray } from "../core/storage.ts";

type FloatArray = Float32Array | Float64Array;

/**
 * Three loops over two operands, each with steps of its own: \`c[i, j]\` is sign · Σ a[i, j, l] · b[i, j, l], or that is added
 * to it. In a product of matrices, \`aj\` and \`bi\` are 0.
 */
export const productLoops = {\n${(["float64", "float32", "int32", "bigint"] as const).map(laneText).join("\n")}\n};

/** Small products by their inner dimension, from 1, of matrices that make a contiguous one. */
export const smallFloat64 = [\n${smallTexts(lanes.float64)}\n];

/** The same in float32: products and sums are in float64 and round once. */
export const smallFloat32 = [\n${smallTexts(lanes.float32)}\n];
`,
  },
];
