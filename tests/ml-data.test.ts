import { describe, expect, it } from "vitest";
import { arange, concatenate, ml, ones, random, type Tensor, tensor, zeros } from "../src/index.ts";
import { elements, expectClose } from "./support/close.ts";
import { breastCancer, digits, iris, wine } from "./support/datasets.ts";
import { goldenCases, type Packed } from "./support/golden.ts";

interface SplitCase {
  readonly kind: "split";
  readonly seed: number;
  readonly rows: number;
  readonly size: number;
  readonly train: Packed;
  readonly test: Packed;
  readonly next: number;
}

interface StratifiedCase {
  readonly kind: "stratified";
  readonly seed: number;
  readonly data: string;
  readonly size: number;
  readonly train: Packed;
  readonly test: Packed;
  readonly next: number;
}

interface SampleCase {
  readonly kind: "sample";
  readonly seed: number;
  readonly rows: number;
  readonly classes: number;
  readonly perClass: number;
  readonly x: Packed;
  readonly y: Packed;
  readonly next: number;
}

interface BatchesCase {
  readonly kind: "batches";
  readonly seed: number;
  readonly rows: number;
  readonly size: number;
  readonly shuffle: boolean;
  readonly batches: readonly (readonly [Packed, Packed])[];
  readonly next: number;
}

interface ChunksCase {
  readonly kind: "chunks";
  readonly seed: number;
  readonly rows: number;
  readonly size: number;
  readonly result: Packed;
}

type Case = SplitCase | StratifiedCase | SampleCase | BatchesCase | ChunksCase;
const cases = goldenCases<Case>("ml-data");
const of = <K extends Case["kind"]>(kind: K): Extract<Case, { kind: K }>[] =>
  cases.filter((one): one is Extract<Case, { kind: K }> => one.kind === kind);

/** 0, …, n − 1 as int32. */
const counted = (n: number) => arange(n).astype("int32");

const sorted = (x: Tensor<[number], "int32">): number[] => elements(x).sort((a, b) => a - b);

describe("trainTestSplit", () => {
  for (const one of of("split")) {
    it(`draws as scikit-learn does: ${one.size} of ${one.rows} after seed ${one.seed}`, () => {
      const index = counted(one.rows);
      random.seed(one.seed);
      const [train, test, again] = ml.trainTestSplit([index, index.multiply(2)], { testSize: one.size });
      expectClose(train, one.train, 0, "train");
      expectClose(test, one.test, 0, "test");
      expect(elements(again)).toEqual(elements(train.multiply(2)));
      expect(random.random()).toBe(one.next);
    });
  }

  it("keeps rows together, whatever their shape and dtype", () => {
    const [x, y] = [counted(60).reshape([10, 3, 2]), counted(10).astype("int8")];
    const parts = ml.trainTestSplit([x, y], { testSize: 3 });
    expect(parts.map((part) => [...part.shape, part.dtype])).toEqual([
      [7, 3, 2, "int32"],
      [3, 3, 2, "int32"],
      [7, "int8"],
      [3, "int8"],
    ]);
    const [xTrain, xTest, yTrain, yTest] = parts;
    expect(elements(xTrain.at(":", 0, 0))).toEqual(elements(yTrain.astype("int32").multiply(6)));
    expect(sorted(concatenate([yTrain, yTest]).astype("int32"))).toEqual(elements(counted(10)));
    expect(elements(xTest.at(":", 2, 1))).toEqual(elements(yTest.astype("int32").multiply(6).add(5)));
  });

  it("takes the last rows, as views, where it does not shuffle", () => {
    const x = counted(10);
    random.seed(3);
    const before = random.random();
    random.seed(3);
    const [train, test] = ml.trainTestSplit([x], { shuffle: false, testSize: 0.3 });
    expect([elements(train), elements(test)]).toEqual([
      [0, 1, 2, 3, 4, 5, 6],
      [7, 8, 9],
    ]);
    expect(random.random()).toBe(before);
    x.set([9], 90);
    expect(elements(test)).toEqual([7, 8, 90]);
  });

  it("reckons shares in decimals", () => {
    // 0.07 · 100 in binary is a little more than 7.
    expect(ml.trainTestSplit([zeros([100])], { testSize: 0.07 })[1].shape).toEqual([7]);
    expect(ml.trainTestSplit([zeros([1000])], { testSize: 0.001 })[1].shape).toEqual([1]);
    const tiny: number = 1e-7;
    expect(ml.trainTestSplit([zeros([10])], { testSize: tiny })[1].shape).toEqual([1]);
  });
});

describe("stratifiedSplit", () => {
  const sets = new Map<string, () => { y: Tensor<[number], "int32"> }>([
    ["iris", iris],
    ["wine", wine],
    ["digits", digits],
    ["breast-cancer", breastCancer],
  ]);
  for (const one of of("stratified")) {
    it(`draws as scikit-learn does: ${one.size} of ${one.data} after seed ${one.seed}`, () => {
      const { y } = sets.get(one.data)?.() ?? iris();
      const index = counted(y.shape[0]);
      random.seed(one.seed);
      const [train, test, yTrain, yTest] = ml.stratifiedSplit([index, y], y, { testSize: one.size });
      expectClose(train, one.train, 0, "train");
      expectClose(test, one.test, 0, "test");
      expect(random.random()).toBe(one.next);
      // Each class has its share in the test set, up to one row.
      for (const label of new Set(elements(y))) {
        const count = (part: unknown): number => elements(part).filter((value) => value === label).length;
        const share = (count(y) * elements(yTest).length) / y.shape[0];
        expect(Math.abs(count(yTest) - share)).toBeLessThanOrEqual(1);
        expect(count(yTest) + count(yTrain)).toBe(count(y));
      }
    });
  }

  it("refuses classes that cannot be in both sets", () => {
    const y = tensor([0, 0, 0, 1], { dtype: "int32" });
    expect(() => ml.stratifiedSplit([y], y)).toThrow(
      "stratifiedSplit: a class has a single row, and two sets need two",
    );
    const z = tensor([0, 0, 1, 1, 2, 2], { dtype: "int32" });
    expect(() => ml.stratifiedSplit([z], z, { testSize: 2 })).toThrow(
      "stratifiedSplit: 2 rows are too few for 3 classes",
    );
  });
});

describe("stratifiedSample", () => {
  for (const one of of("sample")) {
    it(`draws as the guide does: ${one.perClass} of each of ${one.classes} classes after seed ${one.seed}`, () => {
      random.seed(one.seed);
      const [x, y] = [random.randn(one.rows, 3), random.randint(0, one.classes, one.rows)];
      const [samples, labels] = ml.stratifiedSample(x, y, one.perClass);
      expectClose(samples, one.x, 0, "x");
      expectClose(labels, one.y, 0, "y");
      expect(random.random()).toBe(one.next);
    });
  }
});

describe("batches", () => {
  for (const one of of("batches")) {
    it(`are the guide's: ${one.size} of ${one.rows} after seed ${one.seed}, shuffle ${one.shuffle}`, () => {
      random.seed(one.seed);
      const [x, y] = [random.randn(one.rows, 2), random.randint(0, 5, one.rows)];
      const found = Array.from(ml.batches([x, y], one.size, { shuffle: one.shuffle }));
      expect(found.length).toBe(one.batches.length);
      found.forEach(([xBatch, yBatch], i) => {
        expectClose(xBatch, one.batches[i][0], 0, `x ${i}`);
        expectClose(yBatch, one.batches[i][1], 0, `y ${i}`);
      });
      expect(random.random()).toBe(one.next);
    });
  }

  it("draw their order when iteration begins, and are views of one copy", () => {
    random.seed(5);
    const batches = ml.batches([counted(6)], 2);
    random.seed(6);
    const [first] = batches.next().value ?? [];
    random.seed(6);
    expect(elements(first)).toEqual(elements(random.permutation(6).at(":2")));
    const x = counted(4);
    for (const [part] of ml.batches([x], 2, { shuffle: false })) part.set([0], -1);
    expect(elements(x)).toEqual([-1, 1, -1, 3]);
    expect(Array.from(ml.batches([zeros([0, 3])], 4))).toEqual([]);
  });

  it("find mistakes at the call", () => {
    const size: number = 2.5;
    expect(() => ml.batches([zeros([4])], size)).toThrow("batches: 2.5 is not a batch size");
    expect(() => ml.batches(JSON.parse("[3]"), 1)).toThrow("batches: tensors[0] is not a tensor");
  });
});

describe("chunks", () => {
  for (const one of of("chunks")) {
    it(`are normalised one by one: ${one.size} of ${one.rows}`, () => {
      random.seed(one.seed);
      const x = random.randn(one.rows, 4).multiply(3).add(1);
      expectClose(ml.normalizeChunks(x, one.size), one.result, 4e-15, "float64");
      const narrow = ml.normalizeChunks(x.astype("float32"), one.size);
      expectClose(narrow.astype("float64"), one.result, 1e-6, "float32");
      // By hand, with any function.
      const byHand = ml.processChunks(x, one.size, (part) =>
        part.subtract(part.mean({ axis: 0 })).divide(part.std({ axis: 0 })),
      );
      expectClose(byHand, one.result, 4e-15, "processChunks");
    });
  }

  it("with a column that does not vary stay finite", () => {
    expect(elements(ml.normalizeChunks(ones([5, 2]), 2))).toEqual(Array(10).fill(0));
  });

  it("may become anything that joins", () => {
    const sums = ml.processChunks(counted(10), 4, (part) => part.sum({ keepdims: true }));
    expect([sums.dtype, ...elements(sums)]).toEqual(["int32", 6, 22, 17]);
    expect(() => ml.processChunks(zeros([0, 2]), 4, (part) => part)).toThrow("processChunks: there are no rows");
    const uneven = () => ml.processChunks(ones([5, 2]), 3, (part) => ones([1, part.shape[0]]));
    expect(uneven).toThrow("concatenate: shapes differ off axis 0 — [1, 3] and [1, 2]: 3 ≠ 2");
  });
});
