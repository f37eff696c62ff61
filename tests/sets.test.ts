import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { IndexError } from "../src/core/errors.ts";
import { adopt, arrayOf, originOf, type Strided, sizeOf } from "../src/core/strided.ts";
import { isin } from "../src/ops/isin.ts";
import { intersect1d, setdiff1d, setxor1d, union1d } from "../src/ops/sets.ts";
import { unique } from "../src/ops/unique.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";
import { inHeap } from "./support/places.ts";

const functions = { unique, intersect1d, union1d, setdiff1d, setxor1d, isin };

interface Case {
  readonly op: keyof typeof functions;
  readonly operands: readonly [number, string][];
  readonly options: object;
  readonly several?: boolean;
  readonly results?: readonly Packed[];
}

const [first, ...cases] = goldenCases<Case & { bases: Packed[] }>("sets");
const bases = first.bases.map(unpack);

/** Values as NumPy compares them: the two zeros are one number, and all NaNs, whichever part of a complex number they are. */
function valuesOf(x: Strided): (number | bigint)[] {
  const wide = castTo(x, x.dtype === "float16" ? "float32" : x.dtype);
  const width = x.dtype.startsWith("complex") ? 2 : 1;
  const at = originOf(wide) * width;
  const items = arrayOf(wide).slice(at, at + sizeOf(x.shape) * width);
  const values = Array.from<number | bigint, number | bigint>(items, (v) => (typeof v === "number" ? v + 0 : v));
  if (width === 1) return values;
  return values.map((v, i) => (Number.isNaN(Number(values[i ^ 1])) ? Number.NaN : v));
}

function run({ op, operands, options }: Case, place: (x: Strided) => Strided): unknown {
  const xs = operands.map(([base, name]) => layout(place(bases[base]), name));
  return Reflect.apply(functions[op], undefined, [...xs, options]);
}

const title = ({ op, operands, options }: Case): string =>
  `${op} ${operands.map(([base, name]) => `${bases[base].dtype}[${bases[base].shape}] ${name}`)} ${JSON.stringify(options)}`;

describe("set functions equal NumPy's", () => {
  for (const [where, place] of [
    ["in arrays", (x: Strided) => x],
    ["in the heap", inHeap],
  ] as const) {
    it(where, () => {
      for (const one of cases) {
        if (one.results === undefined) {
          expect(() => run(one, place), title(one)).toThrow(IndexError);
          continue;
        }
        const got = run(one, place);
        expect(Array.isArray(got), title(one)).toBe(one.several);
        const results: Strided[] = Array.isArray(got) ? got : [got];
        const told = (x: Strided) => [x.dtype, x.shape, valuesOf(x)];
        expect(results.map(told), title(one)).toEqual(one.results.map((packed) => told(unpack(packed))));
      }
    });
  }
});

const vector = (values: readonly number[]): Strided => adopt(Float64Array.from(values), "float64", [values.length]);

describe("isin", () => {
  it("takes a list of numbers", () => {
    const x = vector([1, 2.5, 3]);
    expect(valuesOf(isin(x, [2.5, 3, 9]))).toEqual([0, 1, 1]);
    expect(valuesOf(isin(x, [], { invert: true }))).toEqual([1, 1, 1]);
    expect(valuesOf(isin(castTo(x, "int64"), [2n, 3n]))).toEqual([0, 1, 1]);
    expect(valuesOf(isin(castTo(x, "int64"), [2.5, true]))).toEqual([1, 0, 0]);
    expect(() => Reflect.apply(isin, undefined, [x, ["a"]])).toThrow("isin: test is neither a tensor nor a list");
  });
});

describe("long vectors", () => {
  const n = 20_000;
  const list = Array.from({ length: n }, (_, i) => ((Math.imul(i, 2654435761) >>> 7) % 7001) / 8);

  it("are searched in order", () => {
    const test = list.slice(0, 6000).map((v) => v + (v % 2 === 0 ? 0 : 0.01));
    test.push(Number.NaN);
    const x = vector([...list, Number.NaN, -0]);
    const members = new Set(test);
    const wanted = [...list.map((v) => (members.has(v) ? 1 : 0)), 0, members.has(0) ? 1 : 0];
    expect(valuesOf(isin(x, vector(test)))).toEqual(wanted);
    expect(valuesOf(isin(x, vector(test), { invert: true }))).toEqual(wanted.map((v) => 1 - v));
    expect(valuesOf(isin(castTo(x, "float32"), castTo(vector(list), "int16")))).toEqual(
      [...list, Number.NaN, -0].map((v) => (Number.isInteger(v) && Math.trunc(v) === v ? 1 : 0)),
    );
  });

  it("have each value once", () => {
    const wanted = [...new Set(list)].sort((a, b) => a - b);
    for (const dtype of ["float64", "float32", "float16"] as const) {
      const x = castTo(vector(list), dtype);
      const values = dtype === "float16" ? [...new Set(valuesOf(x).map(Number))].sort((a, b) => a - b) : wanted;
      const got = unique(x);
      expect(Array.isArray(got) ? [] : valuesOf(got)).toEqual(values);
    }
    const results = unique(vector(list), { returnIndex: true, returnInverse: true, returnCounts: true });
    const [values, index, inverse, counts] = (Array.isArray(results) ? results : [results]).map(valuesOf);
    expect(values).toEqual(wanted);
    expect(index).toEqual(wanted.map((v) => list.indexOf(v)));
    expect(inverse.map((k) => values[Number(k)])).toEqual(list);
    const tally = new Map<number, number>();
    for (const v of list) tally.set(v, (tally.get(v) ?? 0) + 1);
    expect(counts).toEqual(wanted.map((v) => tally.get(v)));
  });
});
