import {
  abs,
  absolute,
  add,
  angle,
  conj,
  conjugate,
  imag,
  isreal,
  multiply,
  real,
  realIfClose,
  scope,
  tensor,
  transpose,
  zeros,
} from "shapeproof";
import { describe, expect, it } from "vitest";
import { type Call, testCalls } from "./support/calls.ts";

/** The arcs are as accurate as those of `arctan2`. */
const tolerance = ({ op }: Call) => (op === "angle" ? { ulp: 2 } : undefined);

describe("the parts of complex numbers", () => {
  testCalls("complex", tolerance);

  it("gives views: what is written to a part is in the number, wherever it lives", () => {
    for (const n of [2, 20, 900]) {
      const z = zeros([n, 3], { dtype: "complex128" });
      const [re, im] = [z.real(), z.imag()];
      im.set([1, 2], 7);
      re.set([0, 1], 5);
      transpose(im).set([0, 1], -2);
      expect(z.at(1, 2).item()).toEqual({ re: 0, im: 7 });
      expect(z.at(0, 1).item()).toEqual({ re: 5, im: 0 });
      expect(z.at(1, 0).item()).toEqual({ re: 0, im: -2 });
      // The elements move when somebody takes their array.
      expect(z.data.length).toBe(6 * n);
      im.set([0, 0], 3);
      expect(z.at(0, 0).item()).toEqual({ re: 0, im: 3 });
      expect(add(im, re).at(1, 2).item()).toBe(7);
    }
  });

  it("gives x itself as a view of real numbers, and zeros that are its own", () => {
    const x = zeros([3]);
    real(x).set([1], 4);
    imag(x).set([0], 4);
    expect(x.tolist()).toEqual([0, 4, 0]);
    expect(Object.is(realIfClose(x), x)).toBe(false);
    const z = tensor([1, 2]).astype("complex64");
    realIfClose(z).set([0], 9);
    expect(z.at(0).item()).toEqual({ re: 9, im: 0 });
  });

  it("takes what lives in a scope with it: a part that is returned outlives it", () => {
    const part = scope(() => imag(multiply(zeros([500], { dtype: "complex64" }), 2)));
    expect(part.tolist().every((v) => v === 0)).toBe(true);
  });

  it("agrees with arithmetic: z times its conjugate is real, and its angle 0", () => {
    const z = tensor([
      [3, 4],
      [0, -2],
    ]).astype("complex128");
    imag(z).set([0, 1], -1.5);
    const square = multiply(z, conj(z));
    expect(isreal(square).tolist()).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(real(square).tolist()).toEqual([
      [9, 18.25],
      [0, 4],
    ]);
    expect(angle(square).tolist()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("second names", () => {
  it("abs and conjugate are absolute and conj, as functions and as methods", () => {
    const x = zeros([2], { dtype: "complex128" });
    x.real().set(["..."], tensor([3, -2]));
    x.imag().set(["..."], tensor([4, 1]));
    expect(abs(x).at(0).item()).toBe(5);
    for (const result of [abs(x), x.abs()]) expect(result.tolist()).toEqual(absolute(x).tolist());
    for (const result of [conjugate(x), x.conjugate()]) expect(result.tolist()).toEqual(conj(x).tolist());
  });
});
