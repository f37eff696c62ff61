import { nanpercentile, nanquantile, type Tensor, zeros } from "shapeproof";
import { describe, expect, it } from "vitest";
import { testCalls } from "./support/calls.ts";

describe("order statistics", () => {
  testCalls("order-statistics", () => undefined);

  it("of nothing that is known NaN is the answer", () => {
    const columns: Tensor<[2, 3]> = nanpercentile(zeros([0, 3]), [10, 90], { axis: 0 });
    expect(columns.tolist()).toEqual([
      [Number.NaN, Number.NaN, Number.NaN],
      [Number.NaN, Number.NaN, Number.NaN],
    ]);
    const one: Tensor<[], "float32"> = nanquantile(zeros([0], { dtype: "float32" }), 0.5);
    expect(one.item()).toBeNaN();
    expect(nanquantile(zeros([0], { dtype: "int32" }), 0.5).item()).toBeNaN();
  });
});
