import { describe, expect, it } from "vitest";
import * as scalars from "../src/generated/scalars.ts";
import * as complex from "../src/kernels/complex.ts";
import * as special from "../src/kernels/special.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Case {
  kind: "complex" | "complex2" | "real2" | "points" | "points2" | "complexPoints";
  name: string;
  x: Packed;
  y?: Packed;
  result: Packed;
}

const cases = goldenCases<Case>("special");
const numbers = (packed: Packed | undefined): number[] =>
  packed === undefined ? [] : Array.from<unknown, number>(unpack(packed).data, Number);

/** The distance of two numbers in units in the last place of the second. */
function ulps(got: number, want: number): number {
  if (Object.is(got, want) || (Number.isNaN(got) && Number.isNaN(want))) return 0;
  if (!Number.isFinite(want) || !Number.isFinite(got)) return Number.POSITIVE_INFINITY;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(want))), -1022);
  return Math.abs(got - want) / 2 ** Math.max(exponent - 52, -1074);
}

type Real = (x: number, y: number) => number;
type Unary = (re: number, im: number, out: complex.Parts, i: number) => void;
type Binary = (ar: number, ai: number, br: number, bi: number, out: complex.Parts, i: number) => void;

const reals: Record<string, Real> = {
  exp: Math.exp,
  expm1: Math.expm1,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  asinh: Math.asinh,
  acosh: Math.acosh,
  atanh: Math.atanh,
  log: Math.log,
  log1p: Math.log1p,
  cbrt: Math.cbrt,
  ...special,
  ...scalars,
  power: special.pow,
  floor_divide: special.floorDivide,
};
const unary: Record<string, Unary> = {
  sqrt: complex.sqrt,
  exp: complex.exp,
  exp2: complex.exp2,
  expm1: complex.expm1,
  log: complex.log,
  log2: complex.log2,
  log10: complex.log10,
  log1p: complex.log1p,
  sin: complex.sin,
  cos: complex.cos,
  tan: complex.tan,
  arcsin: complex.arcsin,
  arccos: complex.arccos,
  arctan: complex.arctan,
  sinh: complex.sinh,
  cosh: complex.cosh,
  tanh: complex.tanh,
  arcsinh: complex.arcsinh,
  arccosh: complex.arccosh,
  arctanh: complex.arctanh,
  reciprocal: complex.reciprocal,
  square: complex.square,
  sign: complex.sign,
};
const binary: Record<string, Binary> = { multiply: complex.multiply, divide: complex.divide, power: complex.power };

/** The largest error that is allowed, in ulp of the true value; 2 where nothing is said. */
const bounds: Record<string, number> = { copysign: 0, floor_divide: 0, remainder: 0 };

function parts(name: string, x: readonly number[], y: readonly number[], i: number): [number, number] {
  const out = new Float64Array(2);
  if (y.length > 0) binary[name](x[i], x[i + 1], y[i], y[i + 1], out, 0);
  else unary[name](x[i], x[i + 1], out, 0);
  return [out[0], out[1]];
}

describe("real functions", () => {
  for (const c of cases.filter(({ kind }) => kind === "real2" || kind === "points" || kind === "points2")) {
    it(`${c.name}: ${c.kind}`, () => {
      const [x, y, want] = [numbers(c.x), numbers(c.y), numbers(c.result)];
      for (let i = 0; i < x.length; i++) {
        const got = reals[c.name](x[i], y[i]);
        const error = ulps(got, want[i]);
        if (error > (bounds[c.name] ?? 2))
          expect({ x: x[i], y: y[i], got }).toEqual({ x: x[i], y: y[i], got: want[i] });
      }
    });
  }

  it("have their limits", () => {
    expect([scalars.erf(Infinity), scalars.erf(-Infinity), scalars.erf(NaN), scalars.erf(-0)]).toEqual([
      1,
      -1,
      NaN,
      -0,
    ]);
    expect([scalars.gelu(Infinity), scalars.gelu(-Infinity), scalars.gelu(NaN), scalars.gelu(-0)]).toEqual([
      Infinity,
      -0,
      NaN,
      -0,
    ]);
    expect([
      scalars.sigmoid(Infinity),
      scalars.sigmoid(-Infinity),
      scalars.sigmoid(NaN),
      scalars.sigmoid(-800),
    ]).toEqual([1, 0, NaN, 0]);
    expect([
      scalars.softplus(Infinity),
      scalars.softplus(-Infinity),
      scalars.softplus(NaN),
      scalars.softplus(800),
    ]).toEqual([Infinity, 0, NaN, 800]);
    for (let k = -1074; k < 1024; k++) expect(special.log2(special.exp2(k))).toBe(k);
  });
});

describe("complex functions", () => {
  for (const c of cases.filter(({ kind }) => kind === "complex" || kind === "complex2")) {
    it(`${c.name} of special values is NumPy's`, () => {
      const [x, y, want] = [numbers(c.x), numbers(c.y), numbers(c.result)];
      const wrong: unknown[] = [];
      for (let i = 0; i < x.length; i += 2) {
        const got = parts(c.name, x, y, i);
        const close = got.every((part, k) => ulps(part, want[i + k]) <= 4 || Math.abs(part - want[i + k]) < 1e-300);
        if (!close) wrong.push({ x: [x[i], x[i + 1]], y: [y[i], y[i + 1]], got, want: [want[i], want[i + 1]] });
      }
      expect(wrong).toEqual([]);
    });
  }

  for (const c of cases.filter(({ kind }) => kind === "complexPoints")) {
    it(`${c.name} is right to the last digits`, () => {
      const [x, want] = [numbers(c.x), numbers(c.result)];
      for (let i = 0; i < x.length; i += 2) {
        const got = parts(c.name, x, [], i);
        const error = Math.hypot(got[0] - want[i], got[1] - want[i + 1]) / Math.hypot(want[i], want[i + 1]);
        if (!(error < 1e-15))
          expect({ x: [x[i], x[i + 1]], got }).toEqual({ x: [x[i], x[i + 1]], got: [want[i], want[i + 1]] });
      }
    });
  }
});
