import { describe, expect, it } from "vitest";
import { ml, ones, random, scope, type Tensor, tensor, zeros } from "../src/index.ts";
import { elements, expectClose, fluent } from "./support/close.ts";
import { breastCancer, digits, iris, wine } from "./support/datasets.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface DescentCase {
  readonly kind: "descent";
  readonly seed: number;
  readonly rows: number;
  readonly columns: number;
  readonly rate: number;
  readonly iters: number;
  readonly y: Packed;
  readonly weights: Packed;
  readonly bias: number;
  readonly costs: Packed;
  readonly score: number;
}

interface ExactCase {
  readonly kind: "exact";
  readonly name: string;
  readonly intercept: boolean;
  readonly x: Packed;
  readonly y: Packed;
  readonly coef: Packed;
  readonly constant: Packed;
  readonly predicted: Packed;
  readonly score: number;
}

interface LogisticCase {
  readonly kind: "logistic";
  readonly name: string;
  readonly C: number;
  readonly intercept: boolean;
  readonly penalty: boolean;
  readonly scaled: boolean;
  readonly coef: Packed;
  readonly constant: Packed;
  readonly p: Packed;
  readonly accuracy: number;
}

type Case = DescentCase | ExactCase | LogisticCase;
const cases = goldenCases<Case>("ml-linear");
const of = <K extends Case["kind"]>(kind: K): Extract<Case, { kind: K }>[] =>
  cases.filter((one): one is Extract<Case, { kind: K }> => one.kind === kind);

type Samples = Tensor<[number, number]>;
type Labels = Tensor<[number], "int32">;
const matrix = (packed: Packed): Samples => fluent<[number, number], "float64">(unpack(packed));
const targets = (packed: Packed) => fluent<number[], "float64">(unpack(packed));

describe("LinearRegression", () => {
  for (const one of of("descent")) {
    it(`goes down as the guide's class does after seed ${one.seed}`, () => {
      random.seed(one.seed);
      const x: Samples = random.randn(one.rows, one.columns);
      const truth = tensor([1.5, -2, 0.5, 3, -1]).at(`:${one.columns}`).reshape([one.columns]);
      const y = x.matmul(truth).add(random.randn(one.rows).multiply(0.1));
      expectClose(y, one.y, 1e-15, "targets");
      const options = { solver: "gradient-descent", learningRate: one.rate, maxIters: one.iters } as const;
      const model = new ml.LinearRegression(options).fit(x, y);
      // The same number of steps, and the same numbers.
      expectClose(model.costHistory, one.costs, 1e-12, "costs");
      expectClose(model.coef, one.weights, 1e-12, "weights");
      expect(Math.abs(model.intercept.item() - one.bias)).toBeLessThan(1e-12);
      expect(model.score(x, y)).toBeCloseTo(one.score, 12);
    });
  }

  for (const one of of("exact")) {
    it(`solves least squares: ${one.name}`, () => {
      const [x, y] = [matrix(one.x), targets(one.y)];
      const model = new ml.LinearRegression({ fitIntercept: one.intercept }).fit(x, y);
      expectClose(model.coef, one.coef, 1e-11, "coef");
      expectClose(model.intercept, one.constant, 1e-11, "intercept");
      expectClose(model.predict(x), one.predicted, 1e-12, "predicted");
      expect(model.score(x, y)).toBeCloseTo(one.score, 11);
      expect(model.costHistory.shape).toEqual([0]);
    });
  }

  it("has both solvers agree", () => {
    const { x, y } = iris();
    const z = new ml.StandardScaler().fitTransform(x);
    const t = y.astype("float32");
    const exact = new ml.LinearRegression().fit(z, t);
    const slow = new ml.LinearRegression({
      solver: "gradient-descent",
      learningRate: 0.1,
      maxIters: 20000,
      tolerance: 1e-18,
    });
    expectClose(slow.fit(z, t).coef, exact.coef, 1e-6, "coef");
    // The least squares make the rest orthogonal to the columns.
    const rest = t.subtract(exact.predict(z));
    expect(Math.max(...elements(z.transpose().matmul(rest).absolute()))).toBeLessThan(1e-11);
  });

  it("goes down for several targets, and without an intercept", () => {
    random.seed(1);
    const x = random.randn(50, 3);
    const y = x
      .matmul(
        tensor([
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      )
      .add(7);
    const options = { solver: "gradient-descent", learningRate: 0.2, maxIters: 5000, tolerance: 1e-25 } as const;
    const model = new ml.LinearRegression(options).fit(x, y);
    expectClose(
      model.coef,
      tensor([
        [1, 3, 5],
        [2, 4, 6],
      ]).astype("float64"),
      1e-9,
      "coef",
    );
    expectClose(model.intercept, ones([2]).multiply(7), 1e-9, "intercept");
    const through = new ml.LinearRegression({ ...options, fitIntercept: false }).fit(x, y);
    expect(elements(through.intercept)).toEqual([0, 0]);
  });

  it("comes out of a scope whole", () => {
    const model = scope(() => new ml.LinearRegression().fit(random.randn(20, 3), random.randn(20, 2)));
    expect(model.predict(ones([4, 3])).shape).toEqual([4, 2]);
  });

  it("refuses what it cannot learn from", () => {
    const bad: [() => unknown, string][] = [
      [
        () => new ml.LinearRegression(JSON.parse('{ "solver": "best" }')),
        'LinearRegression: solver must be "exact" or "gradient-descent", got best',
      ],
      [() => new ml.LinearRegression({ learningRate: 0 }), "LinearRegression: learningRate must be positive, got 0"],
      [() => new ml.LinearRegression({ maxIters: 0 }), "LinearRegression: 0 is not a number of steps"],
      [
        () => new ml.LinearRegression().fit(ones([2, 1]).multiply(Number.NaN), ones([2])),
        "LinearRegression.fit: x has an element that is NaN",
      ],
      [
        () => new ml.LinearRegression().fit(ones([2, 1]), ones([2]).divide(0)),
        "LinearRegression.fit: y has an element that is Infinity",
      ],
      [() => new ml.LinearRegression().fit(ones([0, 1]), ones([0])), "LinearRegression.fit: there are no rows"],
      [
        () => new ml.LinearRegression({ solver: "gradient-descent", learningRate: 10 }).fit(wine().x, ones([178])),
        "take a smaller learningRate, or scale x",
      ],
    ];
    for (const [call, message] of bad) expect(call).toThrow(message);
  });
});

function data(name: string): { x: Samples; y: Labels } {
  switch (name) {
    case "wine":
      return wine();
    case "breast-cancer":
      return breastCancer();
    case "digits":
      return digits();
    case "iris, two species": {
      const { x, y } = iris();
      return { x: x.at("50:", ":2"), y: y.at("50:").subtract(1) };
    }
    default:
      return iris();
  }
}

describe("LogisticRegression", () => {
  for (const one of of("logistic")) {
    it(`finds the minimum: ${one.name}, C ${one.C}, ${one.scaled ? "" : "un"}scaled${one.intercept ? "" : ", through 0"}`, () => {
      const { x, y } = data(one.name);
      const z: Samples = one.scaled ? new ml.StandardScaler().fitTransform(x) : x;
      const penalty = one.penalty ? "l2" : null;
      const model = new ml.LogisticRegression({ C: one.C, penalty, fitIntercept: one.intercept }).fit(z, y);
      expectClose(model.coef, one.coef, 1e-7, "coef");
      expectClose(model.intercept, one.constant, 1e-7, "intercept");
      expectClose(model.predictProba(z.at("::7")), one.p, 1e-8, "probabilities");
      expect(model.score(z, y)).toBe(one.accuracy);
      expect(ml.accuracy(y, model.predict(z))).toBe(one.accuracy);
      expect(model.iterations).toBeLessThan(20);
    });
  }

  it("keeps labels of any integers, and their dtype", () => {
    const { x, y } = iris();
    const named = y.multiply(-7).add(3).astype("int8");
    const [plain, other] = [new ml.LogisticRegression().fit(x, y), new ml.LogisticRegression().fit(x, named)];
    expect(elements(other.classes)).toEqual([-11, -4, 3]);
    expect(other.predict(x).dtype).toBe("int8");
    expect(elements(other.predict(x))).toEqual(elements(plain.predict(x).multiply(-7).add(3)));
    const [large] = [y.astype("int64")];
    expect(new ml.LogisticRegression().fit(x, large).predict(x).dtype).toBe("int64");
    const good = breastCancer().y.astype("bool");
    const yes = new ml.LogisticRegression({ classes: 2 }).fit(breastCancer().x, good);
    expect(yes.predict(breastCancer().x.at(":3")).dtype).toBe("bool");
  });

  it("generalises: half of the data predicts the other half", () => {
    for (const [name, accuracy] of [
      ["iris", 0.93],
      ["wine", 0.95],
      ["breast-cancer", 0.94],
      ["digits", 0.94],
    ] as const) {
      const { x, y } = data(name);
      const scaler = new ml.StandardScaler().fit(x.at("::2"));
      const model = new ml.LogisticRegression({ C: 0.1 }).fit(scaler.transform(x.at("::2")), y.at("::2"));
      expect(model.score(scaler.transform(x.at("1::2")), y.at("1::2")), name).toBeGreaterThan(accuracy);
    }
  });

  it("has probabilities that sum to 1, also far from 0", () => {
    const x = tensor([[-1], [1], [-2], [2]]).astype("float64");
    const model = new ml.LogisticRegression({ classes: 2 }).fit(x, tensor([0, 1, 0, 1], { dtype: "int32" }));
    const far = model.predictProba(tensor([[1e6], [-1e6], [0]]).astype("float64"));
    expect(elements(far.at(":2"))).toEqual([0, 1, 1, 0]);
    expectClose(far.at(2), tensor([0.5, 0.5]), 1e-15, "in the middle");
  });

  it("refuses what it cannot learn from", () => {
    const { x, y } = iris();
    const bad: [() => unknown, string][] = [
      [() => new ml.LogisticRegression({ C: 0 }), "LogisticRegression: C must be positive, got 0"],
      [() => new ml.LogisticRegression({ classes: 1 }), "LogisticRegression: 1 is not a number of classes"],
      [
        () => new ml.LogisticRegression().fit(x, zeros([150], { dtype: "int32" })),
        "LogisticRegression.fit: all labels are 0",
      ],
      [() => new ml.LogisticRegression({ classes: 4 }).fit(x, y), "LogisticRegression.fit: no label is 3"],
      [
        () => new ml.LogisticRegression({ classes: 2 }).fit(x, y),
        "LogisticRegression.fit: label 2 is out of range for 2 classes",
      ],
      [
        () => new ml.LogisticRegression().fit(x.divide(0), y),
        "LogisticRegression.fit: x has an element that is Infinity",
      ],
      [
        () => new ml.LogisticRegression({ maxIters: 2 }).fit(x, y),
        "LogisticRegression.fit: no convergence within 2 iterations",
      ],
      [
        () => new ml.LogisticRegression({ penalty: null, maxIters: 20 }).fit(wine().x, wine().y),
        "LogisticRegression.fit: no ",
      ],
    ];
    for (const [call, message] of bad) expect(call).toThrow(message);
  });
});
