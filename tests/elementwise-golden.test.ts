import { describe, expect, it } from "vitest";
import { dtypeNames } from "../codegen/spec/dtypes.ts";
import { elementwise } from "../codegen/spec/elementwise/index.ts";
import { castTo } from "../src/core/cast.ts";
import { DTypeError } from "../src/core/errors.ts";
import type { Strided } from "../src/core/layout.ts";
import type { DType } from "../src/types/dtype.ts";
import { callOf, loadCalls, names } from "./support/elementwise.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { itemsOf, ulpDistance } from "./support/ulp.ts";

interface Operands {
  readonly dtype: DType;
  readonly arity: number;
  readonly operands: readonly Packed[];
}

interface Case {
  readonly op: string;
  readonly dtype: DType;
  /** Null where NumPy refuses the dtype. */
  readonly result: Packed | null;
  /** The second operand, where it is not the common one. */
  readonly y?: Packed;
  /** With a plain 2 on the right or left, a plain 2.5 on the right. */
  readonly right?: Packed;
  readonly left?: Packed;
  readonly fraction?: Packed;
}

const all = goldenCases<Operands | Case>("elementwise");
const cases = all.filter((entry): entry is Case => "op" in entry);
const inputs = new Map(
  all
    .filter((entry): entry is Operands => "arity" in entry)
    .map((entry) => [`${entry.dtype} ${entry.arity}`, entry.operands.map(unpack)]),
);
const calls = await loadCalls();

function operandsOf(dtype: DType, arity: number): readonly Strided[] {
  const found = inputs.get(`${dtype} ${arity}`);
  if (found === undefined) throw new Error(`no operands of ${dtype}`);
  return found;
}

const widths: { readonly [D in DType]?: 16 | 32 | 64 } = { float16: 16, float32: 32, float64: 64 };

/**
 * Parts of complex numbers are as near as their length's ulp allows: a part that cancels has no digits of its own. NaN
 * and infinities are where NumPy has them; the sign of a zero part counts for nothing.
 */
function complexError(got: readonly number[], want: readonly number[], epsilon: number, tiny: number): number {
  let worst = 0;
  for (let i = 0; i < want.length; i += 2) {
    const size = Math.hypot(want[i], want[i + 1]);
    for (const k of [i, i + 1]) {
      if (got[k] === want[k] || (Number.isNaN(got[k]) && Number.isNaN(want[k]))) continue;
      const error = Math.abs(got[k] - want[k]) / (Math.min(size, Number.MAX_VALUE) * epsilon + tiny);
      worst = Math.max(worst, Number.isNaN(error) ? Number.POSITIVE_INFINITY : error);
    }
  }
  return worst;
}

const epsilons: { readonly [D in DType]?: number } = { float16: 2 ** -10, float32: 2 ** -23, float64: 2 ** -52 };

/** The largest difference from NumPy's result, in ulp; none where it is at most `slack` epsilons of the dtype. */
function errorOf(got: Strided, want: Strided, slack: number): number {
  const [a, b] = [itemsOf(got), itemsOf(want)];
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  if (want.dtype === "complex128") return complexError(a.map(Number), b.map(Number), 2 ** -52, 5e-324);
  if (want.dtype === "complex64") return complexError(a.map(Number), b.map(Number), 2 ** -23, 2 ** -149);
  const width = widths[want.dtype];
  if (width === undefined) return a.every((value, i) => value === b[i]) ? 0 : Number.POSITIVE_INFINITY;
  let worst = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [Number(a[i]), Number(b[i])];
    if (slack > 0 && Math.abs(x - y) <= slack * (epsilons[want.dtype] ?? 0)) continue;
    worst = Math.max(worst, ulpDistance(x, y, width));
  }
  return worst;
}

function expectNear(got: Strided, packed: Packed, allowed: number, slack = 0): void {
  const want = unpack(packed);
  expect(got.dtype).toBe(want.dtype);
  expect(got.shape).toEqual(want.shape);
  expect(errorOf(got, want, slack)).toBeLessThanOrEqual(allowed);
}

describe("element-wise functions against NumPy", () => {
  it("has a case for every function and dtype", () => {
    const present = new Set(cases.map(({ op, dtype }) => `${op} ${dtype}`));
    const missing = names.flatMap((op) => dtypeNames.filter((dtype) => !present.has(`${op} ${dtype}`)));
    expect(missing, "run python3 tests/golden/elementwise.py").toEqual([]);
  });

  for (const { op, dtype, result, y, right, left, fraction } of cases) {
    const row = elementwise[names.find((name) => name === op) ?? "add"];
    it(`${op} of ${dtype}`, () => {
      const call = callOf(calls, op);
      let xs = operandsOf(dtype, row.params.length);
      if (y !== undefined) xs = [xs[0], unpack(y)];
      if (row.dtype === "choice") xs = [castTo(xs[0], "bool"), ...xs.slice(1)];
      if (result === null) {
        expect(() => call(xs)).toThrow(new DTypeError(`${op}: ${dtype} is not supported`));
        return;
      }
      const ulp = dtype.startsWith("complex") ? (row.complexUlp ?? 4) : row.ulp;
      expectNear(call(xs), result, ulp, row.slack);
      const one = operandsOf(dtype, 1)[0];
      const some = unpackFirst(one, 24);
      // A bool meets NumPy's default integer, which is int32 here.
      if (dtype === "bool") return;
      if (right !== undefined) expectNear(call([some, 2]), right, ulp, row.slack);
      if (left !== undefined) expectNear(call([2, some]), left, ulp, row.slack);
      if (fraction !== undefined) expectNear(call([some, 2.5]), fraction, ulp, row.slack);
    });
  }
});

/** The first elements of a vector. */
function unpackFirst(x: Strided, n: number): Strided {
  const length = Math.min(n, x.shape[0]);
  const width = x.dtype.startsWith("complex") ? 2 : 1;
  return { ...x, shape: [length], data: x.data.slice(0, length * width) };
}
