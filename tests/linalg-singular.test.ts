import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { LinAlgError } from "../src/core/errors.ts";
import { allocate, contiguousSteps, isTensor, type Strided, wrap } from "../src/core/strided.ts";
import { lstsq } from "../src/linalg/lstsq.ts";
import { matrixRank } from "../src/linalg/matrix-rank.ts";
import { pinv } from "../src/linalg/pinv.ts";
import { type SVDResult, svd } from "../src/linalg/svd.ts";
import { svdvals } from "../src/linalg/svdvals.ts";
import {
  adjoint,
  firstRows,
  identity,
  less,
  type Matrix,
  matrices,
  numbers,
  scaled,
  size,
  times,
} from "./support/complex-matrix.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";

interface Case {
  readonly op: "svd" | "svdvals" | "pinv" | "matrixRank" | "lstsq";
  readonly x: Packed;
  readonly b?: Packed;
  readonly layout: string;
  readonly options: { readonly hermitian?: boolean; readonly fullMatrices?: boolean; readonly rcond?: number };
  readonly want?: Packed;
  readonly fails?: string;
  /** svd, lstsq. */
  readonly S?: Packed;
  readonly shapes?: readonly (readonly number[])[];
  readonly dtype?: string;
  /** How far NumPy's results are from right. */
  readonly errors?: readonly number[];
  readonly error?: number;
  readonly residuals?: Packed;
  readonly rank?: number;
}

/** The distance from 1 to the next number. */
const epsilonOf = (dtype: string): number => (dtype === "float32" || dtype === "complex64" ? 2 ** -23 : 2 ** -52);

/** Ten times NumPy's error; where that happens to be next to nothing, a few roundings for each number. */
const limit = (error: number, dtype: string, n: number): number => 10 * error + 2 * Math.sqrt(n + 1) * epsilonOf(dtype);

const real = (x: Strided): number[] => numbers(x).map(([re]) => re);

/** ‖U S Vh − A‖ / ‖A‖, ‖UᴴU − I‖, ‖Vh Vhᴴ − I‖: the largest of a stack. */
function svdErrors(x: readonly Matrix[], { U, S, Vh }: SVDResult): number[] {
  const [us, vhs, s] = [matrices(U), matrices(Vh), real(S)];
  const k = S.shape[S.shape.length - 1];
  const worst = [0, 0, 0];
  x.forEach((a, i) => {
    const product = times(scaled(us[i], s.slice(i * k, i * k + k)), firstRows(vhs[i], k));
    const found = [
      size(less(product, a)) / (size(a) || 1),
      size(less(times(adjoint(us[i]), us[i]), identity(us[i].columns))),
      size(less(times(vhs[i], adjoint(vhs[i])), identity(vhs[i].rows))),
    ];
    found.forEach((error, at) => {
      worst[at] = Math.max(worst[at], error);
    });
  });
  return worst;
}

/** The Hermitian matrix of a lower triangle. */
function mirrored(a: Matrix): Matrix {
  const [re, im] = [a.re.slice(), a.im.slice()];
  const n = a.rows;
  for (let i = 0; i < n; i++) {
    im[i * n + i] = 0;
    for (let j = 0; j < i; j++) {
      re[j * n + i] = re[i * n + j];
      im[j * n + i] = -im[i * n + j];
    }
  }
  return { ...a, re, im };
}

function decomposed(x: Strided, options: Case["options"]): SVDResult {
  const result = svd(x, options);
  if (isTensor(result)) throw new Error("the singular values alone");
  return result;
}

/** ‖ours − NumPy's‖ as a share of the largest one. */
function valuesDiffer(ours: Strided, expected: Strided): number {
  const [a, b] = [real(ours), real(expected)];
  return Math.max(0, ...a.map((value, i) => Math.abs(value - b[i]))) / (Math.max(0, ...b) || 1);
}

function checkSvd(each: Case): void {
  const x = layout(unpack(each.x), each.layout);
  const result = decomposed(x, each.options);
  if (each.S === undefined || each.errors === undefined) throw new Error("not a case of svd");
  const expected = unpack(each.S);
  expect([result.U.shape, result.Vh.shape]).toEqual(each.shapes);
  expect([result.U.dtype, result.Vh.dtype, result.S.dtype]).toEqual([each.dtype, each.dtype, expected.dtype]);
  expect(result.S.shape).toEqual(expected.shape);
  const n = Math.max(...x.shape.slice(-2));
  const read = matrices(x);
  const found = svdErrors(each.options.hermitian === true ? read.map(mirrored) : read, result);
  const { dtype } = result.S;
  found.forEach((error, i) => {
    expect(error, ["U S Vh", "U", "Vh"][i]).toBeLessThanOrEqual(limit(each.errors?.[i] ?? 0, dtype, n));
  });
  expect(valuesDiffer(result.S, expected)).toBeLessThanOrEqual(10 * Math.sqrt(n) * epsilonOf(dtype));
  const list = real(result.S);
  const k = result.S.shape[result.S.shape.length - 1];
  list.forEach((value, i) => {
    expect(value).toBeGreaterThanOrEqual(0);
    if (i % k > 0) expect(value).toBeLessThanOrEqual(list[i - 1]);
  });
  const alone = svd(x, { ...each.options, computeUv: false });
  if (!isTensor(alone)) throw new Error("not the singular values alone");
  expect([alone.dtype, alone.shape]).toEqual([expected.dtype, expected.shape]);
  expect(valuesDiffer(alone, expected)).toBeLessThanOrEqual(10 * Math.sqrt(n) * epsilonOf(dtype));
}

/** The four conditions of Penrose, each as a share. */
function penrose(a: Matrix, p: Matrix): number[] {
  const [ap, pa] = [times(a, p), times(p, a)];
  const [na, np] = [size(a) || 1, size(p) || 1];
  return [
    size(less(times(ap, a), a)) / na,
    size(less(times(pa, p), p)) / np,
    size(less(adjoint(ap), ap)) / (na * np),
    size(less(adjoint(pa), pa)) / (na * np),
  ];
}

function checkPinv(each: Case): void {
  const x = layout(unpack(each.x), each.layout);
  if (each.want === undefined || each.errors === undefined) throw new Error("not a case of pinv");
  const expected = unpack(each.want);
  const result = pinv(x, each.options);
  expect([result.dtype, result.shape]).toEqual([expected.dtype, expected.shape]);
  const [as, ps, wanted] = [matrices(x), matrices(result), matrices(expected)];
  as.forEach((a, i) => {
    penrose(a, ps[i]).forEach((error, k) => {
      expect(error, `condition ${k}`).toBeLessThanOrEqual(
        limit(each.errors?.[k] ?? 0, result.dtype, a.rows + a.columns),
      );
    });
    // The inverse itself is known up to the condition of what it inverts.
    const condition = size(a) * size(wanted[i]);
    const allowed = (10 + 2 * condition) * epsilonOf(result.dtype);
    expect(size(less(ps[i], wanted[i])) / (size(wanted[i]) || 1)).toBeLessThanOrEqual(allowed);
  });
}

function checkLstsq(each: Case): void {
  const [a, b] = [unpack(each.x), unpack(each.b ?? each.x)];
  if (each.want === undefined || each.residuals === undefined || each.S === undefined)
    throw new Error("not a case of lstsq");
  const [expected, rest, values] = [unpack(each.want), unpack(each.residuals), unpack(each.S)];
  const [x, residuals, rank, s] = lstsq(a, b, each.options);
  expect([x.dtype, x.shape]).toEqual([expected.dtype, expected.shape]);
  expect([residuals.dtype, residuals.shape]).toEqual([rest.dtype, rest.shape]);
  expect([s.dtype, s.shape]).toEqual([values.dtype, values.shape]);
  expect([rank.dtype, rank.shape, real(rank)]).toEqual(["int32", [], [each.rank]]);
  const n = Math.max(...a.shape);
  const { dtype } = x;
  expect(valuesDiffer(s, values)).toBeLessThanOrEqual(10 * Math.sqrt(n) * epsilonOf(dtype));
  const column = b.shape.length === 1;
  const [[am], [bm], [xm], [want]] = [
    matrices(a),
    matrices(b, column),
    matrices(x, column),
    matrices(expected, column),
  ];
  const share = size(am) * (size(am) * size(xm) + size(bm)) || 1;
  const normal = size(times(adjoint(am), less(times(am, xm), bm))) / share;
  expect(normal).toBeLessThanOrEqual(limit(each.error ?? 0, dtype, n));
  // With few singular values the shortest solution is NumPy's as well; all of these matrices are well-conditioned.
  expect(size(less(xm, want)) / (size(want) || 1)).toBeLessThanOrEqual(1000 * epsilonOf(dtype));
  const [sums, wanted] = [real(residuals), real(rest)];
  const scale = size(bm) ** 2;
  sums.forEach((sum, i) => {
    expect(Math.abs(sum - wanted[i])).toBeLessThanOrEqual(100 * epsilonOf(dtype) * scale);
  });
}

function checkPlain(each: Case): void {
  const x = layout(unpack(each.x), each.layout);
  const run = (): Strided => {
    if (each.op === "svdvals") return svdvals(x);
    return each.op === "pinv" ? pinv(x, each.options) : matrixRank(x, each.options);
  };
  if (each.want === undefined) {
    expect(run).toThrow(LinAlgError);
    return;
  }
  const [result, expected] = [run(), unpack(each.want)];
  expect(result.shape).toEqual(expected.shape);
  if (each.op === "matrixRank") {
    expect([result.dtype, real(result)]).toEqual(["int32", real(expected)]);
    return;
  }
  expect(result.dtype).toBe(expected.dtype);
  const n = Math.max(...x.shape.slice(-2));
  expect(valuesDiffer(result, expected)).toBeLessThanOrEqual(10 * Math.sqrt(n) * epsilonOf(result.dtype));
}

describe("singular values: as close as NumPy's", () => {
  for (const [i, each] of goldenCases<Case>("linalg-singular").entries()) {
    it(`${i}: ${each.op} ${each.x.dtype} [${each.x.shape}] ${each.layout} ${JSON.stringify(each.options)}`, () => {
      if (each.op === "svd") checkSvd(each);
      else if (each.op === "lstsq") checkLstsq(each);
      else if (each.op === "pinv" && each.fails === undefined) checkPinv(each);
      else checkPlain(each);
    });
  }
});

const filled = (shape: readonly number[], entry: (i: number) => number): Strided =>
  wrap(
    Float64Array.from({ length: shape.reduce((n, dim) => n * dim, 1) }, (_, i) => entry(i)),
    "float64",
    shape,
    contiguousSteps(shape),
    0,
  );

describe("svd", () => {
  it("refuses what is not finite, by name", () => {
    for (const bad of [Number.NaN, Infinity, -Infinity]) {
      const x = filled([3, 3], (i) => (i === 4 ? bad : i));
      for (const [op, run] of [
        ["svd", svd],
        ["svdvals", svdvals],
        ["pinv", pinv],
        ["matrixRank", matrixRank],
      ] as const) {
        expect(() => run(x)).toThrow(new LinAlgError(`linalg.${op}: SVD did not converge`));
      }
      expect(() =>
        lstsq(
          x,
          filled([3], (i) => i),
        ),
      ).toThrow(LinAlgError);
    }
  });

  it("keeps small singular values of a bidiagonal matrix to their own precision", () => {
    // Kahan: the smallest value of this matrix is its determinant over the others; shifts would lose it.
    const n = 12;
    const x = filled([n, n], (i) => {
      const [row, column] = [Math.floor(i / n), i % n];
      return row === column ? 10 ** -row : column === row + 1 ? 10 ** -row : 0;
    });
    const s = real(svdvals(x));
    const product = s.reduce((a, b) => a * b, 1);
    const determinant = 10 ** (-(n * (n - 1)) / 2);
    expect(Math.abs(product / determinant - 1)).toBeLessThan(1e-13);
  });

  it("gives a tensor of its own: the operand stays as it is", () => {
    const x = filled([4, 3], (i) => Math.sin(i));
    const before = [...castTo(x, "float64").data];
    const { U } = decomposed(x, { fullMatrices: false });
    expect(U.shape).toEqual([4, 3]);
    expect([...castTo(x, "float64").data]).toEqual(before);
  });

  it("of many large matrices needs the room of one", () => {
    const x = allocate([40, 60, 60], "float64");
    const { U, S } = decomposed(x, {});
    expect([U.shape, S.shape]).toEqual([
      [40, 60, 60],
      [40, 60],
    ]);
    expect(real(S).every((value) => value === 0)).toBe(true);
  });
});
