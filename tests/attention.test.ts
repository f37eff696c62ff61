/** Attention against NumPy (tests/golden/ml-models.py), and where its results are known. */
import { describe, expect, it } from "vitest";
import { ml, ones, random, tensor } from "../src/index.ts";
import { attention } from "../src/ml/attention.ts";
import { elements, expectClose, fluent } from "./support/close.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface AttentionCase {
  readonly kind: "attention";
  readonly query: Packed;
  readonly key: Packed;
  readonly value: Packed;
  readonly options: { readonly scaled?: boolean; readonly causal?: boolean };
  readonly mask: Packed | null;
  readonly result: Packed;
}
interface HeadsCase {
  readonly kind: "heads";
  readonly seed: number;
  readonly heads: number;
  readonly causal: boolean;
  readonly x: Packed;
  readonly key: Packed | null;
  readonly result: Packed;
}
const cases = goldenCases<AttentionCase | HeadsCase>("ml-models");

describe("attention gives NumPy's numbers", () => {
  for (const one of cases.filter((some): some is AttentionCase => some.kind === "attention")) {
    const { query, key, value, mask, options, result } = one;
    const shapes = [query, key, value].map(({ shape }) => `[${shape.join(", ")}]`).join(" ");
    it(`${shapes} ${JSON.stringify(options)} ${mask === null ? "" : `mask of ${mask.dtype}`}`, () => {
      const [q, k, v] = [query, key, value].map(unpack);
      const got = attention(q, k, v, mask === null ? options : { ...options, mask: unpack(mask) });
      expectClose(got, result, query.dtype === "float32" ? 1e-6 : 1e-14, "result");
    });
  }

  for (const { seed, heads, causal, x, key, result } of cases.filter(
    (some): some is HeadsCase => some.kind === "heads",
  )) {
    it(`${heads} heads, seed ${seed}`, () => {
      random.seed(seed);
      const model = new ml.MultiHeadAttention(8, heads);
      const query = fluent<[3, 5, 8], "float64">(unpack(x));
      const options = key === null ? { causal } : { causal, key: fluent<[3, 9, 8], "float64">(unpack(key)) };
      expectClose(model.forward(query, options), result, 1e-13, "result");
    });
  }
});

describe("attention", () => {
  it("is the mean of the values where all keys are alike, and one value where one key stands out", () => {
    const [v, q] = [
      tensor([
        [1, 2],
        [3, 6],
      ]),
      tensor([[1], [-1]]),
    ];
    expect(elements(ml.attention(q, tensor([[5], [5]]), v))).toEqual([2, 4, 2, 4]);
    expect(elements(ml.attention(q, tensor([[1e4], [-1e4]]), v))).toEqual([1, 2, 3, 6]);
  });

  it("lets a causal query see nothing that comes later", () => {
    const [q, k, v] = [random.randn(4, 3), random.randn(4, 3), random.randn(4, 2)];
    const before = elements(ml.attention(q, k, v, { causal: true }));
    k.set([3], 99);
    v.set([3], 99);
    const after = elements(ml.attention(q, k, v, { causal: true }));
    expect(after.slice(0, 6)).toEqual(before.slice(0, 6));
    expect(after.slice(0, 2)).toEqual(elements(v.at(0)));
  });

  it("takes integers, and gives zeros where a query sees nothing", () => {
    const x = tensor(
      [
        [1, 0],
        [0, 1],
      ],
      { dtype: "int32" },
    );
    const mask = tensor([
      [true, true],
      [false, false],
    ]);
    const got = ml.attention(x, x, x, { mask });
    expect(got.dtype).toBe("float64");
    expect(elements(got).slice(2)).toEqual([0, 0]);
    expect(() => Reflect.apply(ml.attention, null, [x, x, x, { mask: x }])).toThrow(
      "attention: mask must be bool or float, got int32",
    );
  });

  it("of several heads, all of which look at the same, is saved and restored to the bit", () => {
    const model = new ml.MultiHeadAttention(6, 3);
    const x = random.randn(2, 4, 6);
    const again = new ml.MultiHeadAttention(6, 3).restore(model.save());
    expect(elements(again.forward(x))).toEqual(elements(model.forward(x)));
    expect(() => new ml.MultiHeadAttention(6, 2).restore(model.save())).toThrow(
      "MultiHeadAttention.restore: the file has 6 features in 3 heads, but 6 features in 2 heads were declared",
    );
    const unit = tensor([
      [1, 0],
      [0, 1],
    ]);
    const start = { query: unit, key: unit, value: unit, output: unit };
    const y = random.randn(5, 2);
    const plain = new ml.MultiHeadAttention(2, 1, { start }).forward(y, { causal: true });
    expectClose(plain, ml.attention(y, y, y, { causal: true }), 1e-15, "one head");
    const mask = ones([2, 4, 4], { dtype: "bool" });
    expect(() => model.forward(x, { mask })).toThrow("cannot broadcast [2, 4, 4] to [2, 3, 4, 4]: 2 ≠ 3");
    expect(elements(model.forward(x, { mask: mask.at(":1") }))).toEqual(elements(model.forward(x)));
  });
});
