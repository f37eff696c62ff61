import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { DTypeError, IndexError, ShapeError, ValueError } from "../src/core/errors.ts";
import type { Strided } from "../src/core/strided.ts";
import { convolve, correlate } from "../src/ops/convolve.ts";
import { diff, ediff1d } from "../src/ops/diff.ts";
import { gradient } from "../src/ops/gradient.ts";
import { interp } from "../src/ops/interp.ts";
import { pad } from "../src/ops/pad.ts";
import { trapezoid } from "../src/ops/trapezoid.ts";
import { unwrap } from "../src/ops/unwrap.ts";
import { numbers } from "./support/complex-matrix.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";

interface Case {
  readonly op: string;
  readonly operands: readonly Packed[];
  readonly layout: string;
  readonly args: readonly unknown[];
  readonly options: { readonly [name: string]: unknown };
  /** Whether every bit is NumPy's. */
  readonly exact: boolean;
  readonly want?: Packed | readonly Packed[];
  readonly fails?: string;
}

type Run = (...args: never[]) => Strided | Strided[];
const functions = new Map<string, Run>(
  Object.entries({ convolve, correlate, diff, ediff1d, gradient, interp, pad, trapezoid, unwrap }),
);

const isPacked = (value: object): value is Packed => "dtype" in value && "data" in value;

/** Arguments with the tensors that they name. */
function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== "object" || value === null) return value;
  if (isPacked(value)) return unpack(value);
  if ("tensor" in value) return given(value.tensor);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, given(field)]));
}

function run(each: Case): Strided[] {
  const call = functions.get(each.op);
  if (call === undefined) throw new Error(`no function ${each.op}`);
  const [first, ...rest] = each.operands.map(unpack);
  const args = [layout(first, each.layout), ...rest, ...each.args.map(given), given(each.options)];
  const result: unknown = Reflect.apply(
    call,
    undefined,
    each.op === "gradient" && each.args.length === 0 ? args.toSpliced(1, 0, null) : args,
  );
  return [result].flat(1).map((x) => {
    if (typeof x === "object" && x !== null && "store" in x) return x as Strided;
    throw new Error("not a tensor");
  });
}

const bytesOf = (x: Strided): Buffer => {
  const { data } = castTo(x, x.dtype);
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
};

const epsilonOf = (dtype: string): number =>
  dtype === "float16" ? 2 ** -10 : dtype === "float32" || dtype === "complex64" ? 2 ** -23 : 2 ** -52;

const largest = (x: Strided): number =>
  Math.max(0, ...numbers(x).map(([re, im]) => (Number.isFinite(re + im) ? Math.hypot(re, im) : 0)));

/** How far sums, differences and means may be from NumPy's: some roundings of what they are made of. */
function allowed(each: Case, want: Strided): number {
  const sizes = each.operands.map((x) => largest(unpack(x)));
  const epsilon = epsilonOf(want.dtype);
  if (each.op === "convolve" || each.op === "correlate") {
    const terms = Math.min(...each.operands.map((x) => x.shape[0]));
    return 2 * (terms + 4) * epsilon * sizes[0] * sizes[1];
  }
  // Values are added in their own dtype in NumPy, whatever that of their places.
  const own = Math.max(epsilon, epsilonOf(each.operands[0].dtype));
  if (each.op === "trapezoid") return 64 * own * Math.max(sizes[0], largest(want));
  if (each.op === "gradient") return 32 * epsilon * Math.max(sizes[0], largest(want));
  return 8 * epsilon * Math.max(sizes[0], largest(want));
}

function compare(each: Case, got: Strided, packed: Packed): void {
  const want = unpack(packed);
  expect([got.dtype, got.shape]).toEqual([want.dtype, want.shape]);
  const floats = /^(float|complex)/.test(want.dtype);
  if (each.exact || (!floats && each.op !== "pad")) {
    expect(bytesOf(got).equals(bytesOf(want))).toBe(true);
    return;
  }
  const limit = allowed(each, want);
  const expected = numbers(want);
  numbers(got).forEach((pair, i) => {
    pair.forEach((value, at) => {
      const wanted = expected[i][at];
      if (Number.isFinite(wanted)) expect(Math.abs(value - wanted)).toBeLessThanOrEqual(limit);
      else expect(value).toBe(wanted);
    });
  });
}

describe("differences, convolutions, interpolation and padding are NumPy's", () => {
  const cases = goldenCases<Case>("signals");
  for (const op of functions.keys()) {
    const own = cases.filter((each) => each.op === op);
    it(`${op}: ${own.length} cases`, () => {
      expect(own.length).toBeGreaterThan(10);
      own.forEach((each) => {
        const shapes = each.operands.map((x) => `${x.dtype} [${x.shape}]`).join(", ");
        const label = `${shapes} ${each.layout} ${JSON.stringify(each.args)} ${JSON.stringify(each.options)}`;
        try {
          check(each);
        } catch (error) {
          throw new Error(`${label.slice(0, 300)}: ${error}`);
        }
      });
    });
  }
});

function check(each: Case): void {
  if (each.want === undefined) {
    let thrown: unknown;
    try {
      run(each);
    } catch (error) {
      thrown = error;
    }
    expect(
      [ShapeError, ValueError, IndexError, DTypeError].some((kind) => thrown instanceof kind),
      `${thrown}`,
    ).toBe(true);
    expect(String(thrown)).toContain(`${each.op}: `);
    return;
  }
  const results = run(each);
  const wanted = "dtype" in each.want ? [each.want] : each.want;
  expect(results.length).toBe(wanted.length);
  results.forEach((got, i) => {
    compare(each, got, wanted[i]);
  });
}
