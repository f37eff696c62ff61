import { describe, expect, it } from "vitest";
import { ml, ones, random, tensor, zeros } from "../src/index.ts";
import { elements, expectClose, fluent } from "./support/close.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface VectorsCase {
  readonly kind: "vectors";
  readonly x: Packed;
  readonly y: Packed;
  readonly z: Packed;
  readonly cosine: Packed;
  readonly cosines: Packed;
  readonly distance: Packed;
  readonly distances: Packed;
  readonly pairs: Packed;
}

interface LogSumExpCase {
  readonly kind: "logSumExp";
  readonly x: Packed;
  readonly axis: number | readonly number[];
  readonly keepdims: boolean;
  readonly result: Packed;
}

interface PlainCase {
  readonly kind: "norm" | "batch" | "dtype";
  readonly x: Packed;
  readonly result: Packed;
}

interface ImagesCase {
  readonly kind: "images";
  readonly seed: number;
  readonly x: Packed;
  readonly result: Packed;
  readonly next: number;
}

type Case = VectorsCase | LogSumExpCase | PlainCase | ImagesCase;
const cases = goldenCases<Case>("ml-numeric");
const of = <K extends Case["kind"]>(kind: K): Extract<Case, { kind: K }>[] =>
  cases.filter((one): one is Extract<Case, { kind: K }> => one.kind === kind);
const plain = (kind: PlainCase["kind"]): PlainCase[] => cases.filter((one): one is PlainCase => one.kind === kind);

const given = (packed: Packed) => fluent<number[], "float64">(unpack(packed));
/** What the rounding of a dtype may leave, against the largest element. */
const tolerance = ({ dtype }: Packed): number => (dtype === "float32" ? 4e-7 : 1e-15);

describe("cosines and distances", () => {
  for (const one of of("vectors")) {
    it(`are NumPy's for ${one.x.dtype}`, () => {
      const x = fluent<[number, number], "float64">(unpack(one.x));
      const y = fluent<[number], "float64">(unpack(one.y));
      const z = fluent<[number, number], "float64">(unpack(one.z));
      expectClose(ml.cosineSimilarity(x.at(0), y), one.cosine, tolerance(one.cosine), "cosine");
      expectClose(ml.cosineSimilarity(x, y), one.cosines, tolerance(one.cosines), "cosines");
      expectClose(ml.euclideanDistance(x.at(0), y), one.distance, tolerance(one.distance), "distance");
      expectClose(ml.euclideanDistance(x, y), one.distances, tolerance(one.distances), "distances");
      expectClose(ml.euclideanDistances(x, z), one.pairs, tolerance(one.pairs), "pairs");
      expect(elements(ml.euclideanDistances(x, x).at(3, 3))).toEqual([0]);
    });
  }

  it("have values where the formulas divide by zero, overflow or vanish", () => {
    const rows = tensor([
      [0, 0],
      [1, 0],
      [1e200, 1e200],
      [1e-200, 0],
      [-3, 0],
    ]).astype("float64");
    const half = Math.SQRT1_2;
    const cosines = elements(ml.cosineSimilarity(rows, tensor([1e-300, 0])));
    expect(cosines[0]).toBe(0);
    expect(cosines[2]).toBeCloseTo(half, 15);
    expect([cosines[1], cosines[3], cosines[4]]).toEqual([1, 1, -1]);
    const far = elements(ml.euclideanDistance(rows, zeros([2])));
    expect(far[2] / (Math.SQRT2 * 1e200)).toBeCloseTo(1, 15);
    expect(far[3] / 1e-200).toBeCloseTo(1, 15);
    expect(elements(ml.euclideanDistance(tensor([Number.POSITIVE_INFINITY, 1]), zeros([2])))).toEqual([
      Number.POSITIVE_INFINITY,
    ]);
    expect(elements(ml.cosineSimilarity(tensor([Number.NaN, 1]), ones([2])))).toEqual([Number.NaN]);
    expect(ml.euclideanDistance(zeros([0, 3]), ones([3])).shape).toEqual([0]);
  });

  it("keep the digits of near points", () => {
    // Squares that are subtracted would leave nothing of the difference.
    const [x, y] = [ones([1, 2]).multiply(1e8), ones([1, 2]).multiply(1e8).add(1e-3)];
    expect(elements(ml.euclideanDistances(x, y))[0]).toBeCloseTo(Math.SQRT2 * 1e-3, 8);
  });
});

describe("logSumExp", () => {
  for (const [i, one] of of("logSumExp").entries()) {
    it(`is SciPy's: axis ${one.axis}, keepdims ${one.keepdims} (${i})`, () => {
      const { axis, keepdims } = one;
      const x = given(one.x);
      const result =
        typeof axis === "number" ? ml.logSumExp(x, { axis, keepdims }) : ml.logSumExp(x, { axis, keepdims });
      expectClose(result, one.result, tolerance(one.result), "result");
    });
  }

  it("does not wrap integers, and is −∞ of nothing", () => {
    const x = tensor([[-128, 127]], { dtype: "int8" });
    expect(ml.logSumExp(x).dtype).toBe("float16");
    expect(elements(ml.logSumExp(x))).toEqual([127]);
    expect(elements(ml.logSumExp(zeros([2, 0])))).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    expect(ml.logSumExp(zeros([0, 3]), { keepdims: true }).shape).toEqual([0, 1]);
  });

  it("is the logarithm that softmax divides by", () => {
    const x = random.randn(5, 7).multiply(100);
    const p = x.subtract(ml.logSumExp(x, { keepdims: true })).exp();
    expectClose(p, ml.softmax(x), 1e-13, "softmax");
  });
});

describe("gradientNorm and batchNormalize", () => {
  it("are the guide's formulas", () => {
    for (const one of plain("norm"))
      expectClose(ml.gradientNorm(given(one.x)), one.result, tolerance(one.result), "norm");
    for (const one of plain("batch")) {
      const x = fluent<[number, number], "float64">(unpack(one.x));
      expectClose(ml.batchNormalize(x), one.result, 4 * tolerance(one.result), "batch");
    }
  });

  it("do not overflow, and take an epsilon", () => {
    expect(elements(ml.gradientNorm(tensor([3e200, 4e200])))[0] / 5e200).toBeCloseTo(1, 15);
    expect(elements(ml.gradientNorm(tensor([3, 4]), { epsilon: 0 }))).toEqual([5]);
    expect(elements(ml.batchNormalize(tensor([[1], [3]]), { epsilon: 3 }))).toEqual([-0.5, 0.5]);
    expect(() => ml.gradientNorm(ones([1]), { epsilon: -1 })).toThrow(
      "gradientNorm: epsilon must not be negative, got -1",
    );
    expect(() => ml.batchNormalize(ones([0, 2]))).toThrow("batchNormalize: there are no rows");
  });
});

describe("preprocessImages", () => {
  for (const one of of("images")) {
    it(`gives NumPy's numbers after seed ${one.seed}`, () => {
      random.seed(one.seed);
      const { shape } = one.x;
      const images = random.randint(0, 256, [...shape], { dtype: "uint8" });
      expectClose(images, one.x, 0, "images");
      // The mean is of float32: NumPy's rounds more than once.
      expectClose(
        ml.preprocessImages(fluent<[number, number, number], "uint8">(unpack(one.x))),
        one.result,
        1e-7,
        "result",
      );
      expect(random.random()).toBe(one.next);
    });
  }

  it("leaves the pictures as they are, and can do without noise", () => {
    const images = ones([1, 2, 2], { dtype: "float32" }).multiply(255);
    expect(elements(ml.preprocessImages(images, { noise: 0 }))).toEqual([0, 0, 0, 0]);
    expect(elements(images)).toEqual([255, 255, 255, 255]);
    expect(() => ml.preprocessImages(images, { noise: -1 })).toThrow(
      "preprocessImages: noise must not be negative, got -1",
    );
    expect(() => ml.preprocessImages(zeros([0, 2, 2]))).toThrow("preprocessImages: there are no pixels");
  });
});

describe("optimizeDtype", () => {
  for (const one of plain("dtype")) {
    it(`makes ${one.result.dtype} of ${one.x.dtype} ${elements(unpack(one.x))}`, () => {
      expectClose(ml.optimizeDtype(given(one.x)), one.result, 0, "result");
    });
  }
});
