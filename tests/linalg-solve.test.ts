import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { DTypeError, LinAlgError, ShapeError, ValueError } from "../src/core/errors.ts";
import { isComplex } from "../src/core/storage.ts";
import { adopt, allocate, type Strided, sizeOf, view } from "../src/core/strided.ts";
import { cholesky } from "../src/linalg/cholesky.ts";
import { det, slogdet } from "../src/linalg/det.ts";
import { inv } from "../src/linalg/inv.ts";
import { factorLU } from "../src/linalg/lu.ts";
import { matrixPower } from "../src/linalg/matrix-power.ts";
import { multiDot } from "../src/linalg/multi-dot.ts";
import { qr } from "../src/linalg/qr.ts";
import { solve } from "../src/linalg/solve.ts";
import { turnedStack, workCopy } from "../src/linalg/stacks.ts";
import { identity } from "../src/ops/create.ts";
import { broadcastTo } from "../src/ops/extend.ts";
import { matmul } from "../src/ops/products.ts";
import type { QRMode } from "../src/types/linalg-solve.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";
import { itemsOf } from "./support/ulp.ts";

interface Case {
  readonly op: "solve" | "inv" | "det" | "slogdet" | "cholesky" | "qr" | "matrixPower" | "multiDot";
  readonly args: readonly number[];
  readonly layouts: readonly string[];
  readonly options: { readonly mode?: QRMode; readonly upper?: boolean; readonly n?: number };
  readonly shapes: readonly (readonly [string, readonly number[]])[];
  readonly results: readonly Packed[] | null;
  readonly residuals: readonly number[];
}

const [{ arrays }] = goldenCases<{ arrays: Packed[] }>("linalg-solve");
const cases = goldenCases<Case>("linalg-solve").slice(1);

function run({ op, options }: Case, args: readonly Strided[]): Strided[] {
  const [x, y] = args;
  switch (op) {
    case "solve":
      return [solve(x, y)];
    case "slogdet": {
      const { sign, logabsdet } = slogdet(x);
      return [sign, logabsdet];
    }
    case "cholesky":
      return [cholesky(x, options)];
    case "qr": {
      const result = qr(x, options);
      if (Array.isArray(result)) return result;
      return "Q" in result ? [result.Q, result.R] : [result];
    }
    case "matrixPower":
      return [matrixPower(x, options.n ?? 1)];
    case "multiDot":
      return [multiDot(args)];
    default:
      return [{ inv, det }[op](x)];
  }
}

const wide = (x: Strided): Strided => castTo(x, isComplex(x.dtype) ? "complex128" : "float64");
const parts = (x: Strided): number[] => itemsOf(castTo(x, x.dtype)).map(Number);

/** The largest Frobenius norm of the matrices of a stack. */
function norm(x: Strided): number {
  const items = parts(wide(x));
  const size = sizeOf(x.shape.slice(-2)) * (isComplex(x.dtype) ? 2 : 1);
  let largest = 0;
  for (let at = 0; at < items.length; at += size) {
    const squares = items.slice(at, at + size).reduce((sum, v) => sum + v * v, 0);
    largest = Math.max(largest, Math.sqrt(squares));
  }
  return largest;
}

/** x - y, where y may lack the batch. */
function minus(x: Strided, y: Strided): Strided {
  const [a, b] = [parts(wide(x)), parts(castTo(y, isComplex(x.dtype) ? "complex128" : "float64"))];
  return adopt(
    Float64Array.from(a, (v, i) => v - b[i % b.length]),
    isComplex(x.dtype) ? "complex128" : "float64",
    x.shape,
  );
}

function adjoint(x: Strided): Strided {
  const copy = wide(turnedStack(x));
  if (!isComplex(copy.dtype)) return copy;
  return adopt(
    Float64Array.from(parts(copy), (v, i) => (i % 2 === 0 ? v : -v)),
    "complex128",
    copy.shape,
  );
}

function ratio(top: Strided, ...below: Strided[]): number {
  const bottom = below.reduce((product, x) => product * norm(x), 1);
  return bottom > 0 ? norm(top) / bottom : 0;
}

const column = (x: Strided): Strided => view(x, [...x.shape, 1], [...x.steps, 0]);

/** The residuals of the script. */
function residuals(op: string, options: Case["options"], args: Strided[], results: Strided[]): number[] {
  const [a, b] = args.map(wide);
  const [x, y] = results.map(wide);
  if (op === "solve" && b.shape.length === 1) {
    return [ratio(minus(matmul(a, column(x)), column(castTo(b, x.dtype))), a, column(x))];
  }
  if (op === "solve") {
    return [ratio(minus(matmul(a, x), broadcastTo(b, x.shape)), a, x)];
  }
  const one = (n: number): Strided => identity(n);
  if (op === "inv") return [ratio(minus(matmul(a, x), one(a.shape[a.shape.length - 1])), a, x)];
  if (op === "cholesky") {
    return [ratio(minus(options.upper ? matmul(adjoint(x), x) : matmul(x, adjoint(x)), a), a)];
  }
  const columns = x.shape[x.shape.length - 1];
  return [ratio(minus(matmul(x, y), a), a), norm(minus(matmul(adjoint(x), x), one(columns)))];
}

const epsilonOf = (dtype: string): number => (dtype === "float32" || dtype === "complex64" ? 2 ** -23 : 2 ** -52);

describe("factorizations agree with NumPy's", () => {
  for (const [i, each] of cases.entries()) {
    const { op, options, layouts, shapes, results } = each;
    const packed = each.args.map((place) => arrays[place]);
    const text = packed.map((x) => `${x.dtype} [${x.shape}]`).join(", ");
    it(`${i}: ${op} ${text} ${layouts} ${JSON.stringify(options)}`, () => {
      const args = packed.map((x, k) => layout(unpack(x), layouts[k]));
      const got = run(each, args);
      expect(got.map((x) => [x.dtype, x.shape])).toEqual(shapes);
      if (each.residuals.length > 0) {
        const own = residuals(op, options, args, got);
        own.forEach((value, k) => {
          expect(value).toBeLessThanOrEqual(10 * Math.max(each.residuals[k], epsilonOf(got[0].dtype)));
        });
      }
      results?.forEach((want, k) => {
        const [a, b] = [parts(got[k]), parts(unpack(want))];
        const largest = b.reduce((most, v) => (Number.isFinite(v) ? Math.max(most, Math.abs(v)) : most), 0);
        // Condition numbers of these matrices are below 1000.
        const floats = /^(float|complex)/.test(want.dtype);
        const limit = !floats ? 0 : 4000 * epsilonOf(want.dtype) * (op === "slogdet" ? Math.max(largest, 1) : largest);
        a.forEach((v, at) => {
          if (Number.isFinite(b[at])) expect(Math.abs(v - b[at])).toBeLessThanOrEqual(limit);
          else expect(v).toBe(b[at]);
        });
      });
    });
  }
});

const matrix = (rows: readonly (readonly number[])[]): Strided =>
  adopt(Float64Array.from(rows.flat()), "float64", [rows.length, rows[0].length]);

describe("matrices without an answer", () => {
  const singular = matrix([
    [1, 2],
    [2, 4],
  ]);
  it("throws for singular ones, and says which of a stack", () => {
    expect(() => inv(singular)).toThrow(new LinAlgError("linalg.inv: the matrix is singular"));
    expect(() => solve(singular, allocate([2], "float64"))).toThrow(
      new LinAlgError("linalg.solve: the matrix is singular"),
    );
    expect(() => matrixPower(singular, -1)).toThrow(new LinAlgError("linalg.matrixPower: the matrix is singular"));
    expect(() => inv(castTo(singular, "complex64"))).toThrow(new LinAlgError("linalg.inv: the matrix is singular"));
    const stack = castTo(view(identity(2), [2, 3, 2, 2], [0, 0, 2, 1]), "float64");
    stack.data[4 * 4] = 0;
    expect(() => inv(stack)).toThrow(new LinAlgError("linalg.inv: the matrix at [1, 1] is singular"));
  });

  it("throws for what is not positive definite", () => {
    const text = "linalg.cholesky: the matrix is not positive definite";
    expect(() => cholesky(singular)).toThrow(new LinAlgError(text));
    expect(() => cholesky(matrix([[-1]]))).toThrow(new LinAlgError(text));
    expect(() => cholesky(matrix([[Number.NaN]]))).toThrow(new LinAlgError(text));
    expect(() => cholesky(castTo(singular, "complex128"))).toThrow(new LinAlgError(text));
    const large = castTo(identity(50), "float64");
    large.data[40 * 51] = -1;
    expect(() => cholesky(large)).toThrow(new LinAlgError(text));
  });

  it("refuses dtypes and arguments in the words of the types", () => {
    const half = allocate([2, 2], "float16");
    for (const f of [inv, det, slogdet, cholesky, qr]) expect(() => f(half)).toThrow(DTypeError);
    expect(() => solve(half, half)).toThrow(new DTypeError("linalg.solve: float16 is not supported"));
    expect(() => solve(singular, half)).toThrow(new DTypeError("linalg.solve: float16 is not supported"));
    expect(() => matrixPower(half, -1)).toThrow(DTypeError);
    expect(() => matrixPower(singular, 0.5)).toThrow(ValueError);
    expect(() => multiDot([singular])).toThrow(ValueError);
    expect(() => det(allocate([2, 3], "float64"))).toThrow(
      new ShapeError("linalg.det: the last two dims must be equal — [2, 3]: 2 ≠ 3"),
    );
    const loose: (x: never) => unknown = inv;
    expect(() => loose([[1]] as never)).toThrow("linalg.inv: x is not a tensor");
  });
});

describe("properties", () => {
  it("writes the product of a chain into out, and leaves operands as they are", () => {
    const x = matrix([
      [4, 1],
      [2, 3],
    ]);
    const before = [...x.data];
    for (const f of [inv, det, slogdet, qr]) f(x);
    solve(x, x);
    cholesky(x);
    expect([...x.data]).toEqual(before);
    const out = allocate([2, 2], "float64");
    expect(multiDot([x, x, x], { out })).toBe(out);
    expect([...out.data]).toEqual(parts(matrixPower(x, 3)));
  });

  it("takes the first of the largest numbers as the pivot and never a NaN, in panels as in loops", () => {
    for (const n of [9, 40, 41]) {
      const factor = (change: (set: (i: number, j: number, value: number) => void) => void): [number, Int32Array] => {
        const { data, offset } = workCopy(identity(n));
        change((i, j, value) => {
          data[offset + i * n + j] = value;
        });
        const pivots = new Int32Array(n);
        return [factorLU(data, offset, n, n, pivots), pivots];
      };
      const order = Array.from({ length: n }, (_, i) => i);
      const [zero, pivots] = factor((set) => {
        for (const i of [2, 3, 7]) set(i, 0, i === 7 ? 5 : -5);
      });
      expect([zero, pivots[0]]).toEqual([-1, 2]);
      const [, spoilt] = factor((set) => {
        for (const i of [1, 5]) set(i, 0, i === 1 ? Number.NaN : 2);
      });
      expect(spoilt[0]).toBe(5);
      const [, lost] = factor((set) => {
        for (const i of order) set(i, 0, Number.NaN);
      });
      expect([...lost]).toEqual(order);
      expect(factor((set) => set(6, 6, 0))[0]).toBe(6);
    }
  });

  it("of blocks: what the loops give for small matrices, products give for large ones", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), fc.nat(1000), (m, n, seed) => {
        const x = adopt(
          Float64Array.from({ length: m * n }, (_, i) => Math.sin(seed + i * i)),
          "float64",
          [m, n],
        );
        for (const mode of ["reduced", "complete"] as const) {
          const result = qr(x, { mode });
          if (Array.isArray(result) || !("Q" in result)) throw new Error("no Q");
          const [whole, orthogonal] = residuals("qr", {}, [x], [result.Q, result.R]);
          expect(whole).toBeLessThan(1e-14);
          expect(orthogonal).toBeLessThan(1e-13);
        }
        const s = matmul(x, turnedStack(x));
        for (let i = 0; i < m; i++)
          s.store.array[s.store.start + i * (m + 1)] = Number(s.store.array[s.store.start + i * (m + 1)]) + 1;
        expect(residuals("cholesky", {}, [s], [cholesky(s)])[0]).toBeLessThan(1e-14);
        expect(residuals("inv", {}, [s], [inv(s)])[0]).toBeLessThan(1e-14);
        expect(residuals("solve", {}, [s, x], [solve(s, x)])[0]).toBeLessThan(1e-14);
      }),
      { numRuns: 40 },
    );
  });
});
