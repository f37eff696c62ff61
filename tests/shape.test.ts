import { describe, expect, it } from "vitest";
import { DTypeError, IndexError, ShapeError, ValueError } from "../src/core/errors.ts";
import { allocate, type Strided, view, wrap } from "../src/core/strided.ts";
import { broadcastTo, expandDims, flip, squeeze } from "../src/ops/extend.ts";
import { concatenate, hstack, stack, vstack } from "../src/ops/join.ts";
import { moveaxis, permuteDims, swapaxes, transpose } from "../src/ops/permute.ts";
import { repeat, roll, tile } from "../src/ops/repeat.ts";
import { flatten, ravel, reshape } from "../src/ops/reshape.ts";
import { arraySplit, split } from "../src/ops/split.ts";

const vector = (...values: number[]): Strided => wrap(new Float64Array(values), "float64", [values.length], [1], 0);
const count = (n: number): Strided => vector(...Array.from({ length: n }, (_, i) => i));
const values = (x: Strided): number[] => Array.from(flatten(x).data, Number);

describe("out", () => {
  it("is written, converted to its dtype, and returned", () => {
    const out = allocate([2, 2], "float32");
    expect(stack([vector(1, 2), vector(3, 4)], { out })).toBe(out);
    expect(values(out)).toEqual([1, 2, 3, 4]);
  });

  it("may be strided", () => {
    const base = allocate([6], "float64");
    roll(count(3), 1, { out: view(base, [3], [-2], 5) });
    expect(values(base)).toEqual([0, 1, 0, 0, 0, 2]);
    tile(vector(7), 3, { out: view(base, [3], [2], 0) });
    expect(values(base)).toEqual([7, 1, 7, 0, 7, 2]);
  });

  it("may overlap what is read", () => {
    const x = count(6);
    roll(x, 2, { axis: 0, out: x });
    expect(values(x)).toEqual([4, 5, 0, 1, 2, 3]);
    roll(x, -2, { out: x });
    expect(values(x)).toEqual([0, 1, 2, 3, 4, 5]);
    concatenate([view(x, [3], [1], 3), view(x, [3], [1], 0)], { out: x });
    expect(values(x)).toEqual([3, 4, 5, 0, 1, 2]);
    repeat(view(x, [3], [1], 0), 2, { out: x });
    expect(values(x)).toEqual([3, 3, 4, 4, 5, 5]);
    tile(view(x, [3], [2], 0), 2, { out: x });
    expect(values(x)).toEqual([3, 4, 5, 3, 4, 5]);
  });

  it("must have the shape and a dtype that holds the result", () => {
    const x = count(4);
    expect(() => tile(x, 2, { out: allocate([4], "float64") })).toThrow(
      new ShapeError("tile: out has shape [4], but the result has shape [8]"),
    );
    expect(() => concatenate([x], { out: allocate([4], "int32") })).toThrow(
      new DTypeError("concatenate: float64 does not fit into out of int32"),
    );
    expect(() => roll(x, 1, { out: allocate([2, 2], "float64") })).toThrow(
      new ShapeError("roll: out has shape [2, 2], but the result has shape [4]"),
    );
  });
});

describe("reshape with symbols, whose sizes are found", () => {
  const x = allocate([32, 5, 8], "float32");

  it("infers one that is alone as -1 is inferred", () => {
    expect(reshape(x, ["batch", 40]).shape).toEqual([32, 40]);
    expect(reshape(x, [40, "batch"]).shape).toEqual([40, 32]);
  });

  it("keeps several where they stood, from the front and from the back", () => {
    expect(reshape(x, ["batch", "time", -1, 4]).shape).toEqual([32, 5, 2, 4]);
    expect(reshape(x, ["batch", -1]).shape).toEqual([32, 40]);
    expect(reshape(x, [-1, "time", "width"]).shape).toEqual([32, 5, 8]);
    expect(reshape(allocate([0, 5], "bool"), ["batch", 5]).shape).toEqual([0, 5]);
  });

  it("takes a product of symbols for several dims, and a symbol for the same everywhere", () => {
    expect(reshape(x, ["batch*time", "width"]).shape).toEqual([160, 8]);
    expect(reshape(x, ["batch", "time*width"]).shape).toEqual([32, 40]);
    expect(reshape(allocate([32, 5, 8], "bool"), ["batch*time", 2, -1]).shape).toEqual([32, 2, 20]);
    expect(reshape(allocate([82, 5, 37], "bool"), [2, "time", 5, "batch"]).shape).toEqual([2, 41, 5, 37]);
    expect(reshape(allocate([1, 7, 7], "bool"), ["n", "n"]).shape).toEqual([7, 7]);
    expect(() => reshape(allocate([36], "bool"), ["12*n", 2])).toThrow(
      new ShapeError("reshape: cannot reshape [36] to [12*n, 2]: 36 is not divisible by 24"),
    );
    const square = allocate([7, 7, 4], "bool");
    expect(reshape(square, ["n", 1, "n", 4]).shape).toEqual([7, 1, 7, 4]);
    expect(() => reshape(square, ["n", 1, "n", 5])).toThrow(
      new ShapeError("reshape: cannot reshape [7, 7, 4] to [n, 1, n, 5]: 196 ≠ 245 elements"),
    );
  });

  it("refuses what it cannot find", () => {
    expect(() => reshape(x, [2, "batch", "time", -1])).toThrow(
      new ShapeError("reshape: cannot reshape [32, 5, 8] to [2, batch, time, -1]: more than one unknown dimension"),
    );
    expect(() => reshape(x, ["batch", 7])).toThrow(
      new ShapeError("reshape: cannot reshape [32, 5, 8] to [batch, 7]: 1280 is not divisible by 7"),
    );
  });
});

describe("what no compiler has checked", () => {
  const x = allocate([2, 3], "float64");
  // Whatever a JavaScript caller may hand over.
  const loosely =
    (run: (...args: never[]) => unknown) =>
    (...args: unknown[]) =>
    () =>
      Reflect.apply(run, undefined, args);

  it.each([
    ["reshape", loosely(reshape)(3, [3]), new TypeError("reshape: x is not a tensor")],
    ["reshape", loosely(reshape)(x, 6), new ValueError("reshape: the shape must be an array of dimensions")],
    ["reshape", loosely(reshape)(x, [null]), new ValueError("reshape: null is not a dimension")],
    ["ravel", loosely(ravel)([1]), new TypeError("ravel: x is not a tensor")],
    ["flatten", loosely(flatten)(undefined), new TypeError("flatten: x is not a tensor")],
    ["transpose", loosely(transpose)(x, 1), new ValueError("transpose: 1 is not a list of axes")],
    [
      "permuteDims",
      loosely(permuteDims)(x, [0.5, 1]),
      new ValueError("permuteDims: axes [0.5, 1] are not a permutation of the 2 axes of [2, 3]"),
    ],
    ["permuteDims", loosely(permuteDims)(x), new ValueError("permuteDims: undefined is not a list of axes")],
    ["swapaxes", loosely(swapaxes)(x, "0", 1), new ValueError("swapaxes: 0 is not an axis")],
    ["moveaxis", loosely(moveaxis)(x, {}, 1), new ValueError("moveaxis: [object Object] is not an axis")],
    ["expandDims", loosely(expandDims)(x), new ValueError("expandDims: undefined is not an axis")],
    ["squeeze", loosely(squeeze)(x, { axis: 1.5 }), new ValueError("squeeze: 1.5 is not an axis")],
    [
      "broadcastTo",
      loosely(broadcastTo)(x, 3),
      new ValueError("broadcastTo: the shape must be an array of dimensions"),
    ],
    ["broadcastTo", loosely(broadcastTo)(x, [-1, 2, 3]), new ValueError("broadcastTo: -1 is not a dimension")],
    ["flip", loosely(flip)(x, { axis: 2 }), new IndexError("flip: axis 2 is out of range for [2, 3]")],
    ["concatenate", loosely(concatenate)(x), new ValueError("concatenate: the tensors must come in an array")],
    ["concatenate", loosely(concatenate)([x, 3]), new TypeError("concatenate: arrays[1] is not a tensor")],
    ["concatenate", loosely(concatenate)([x], { out: 3 }), new TypeError("concatenate: out is not a tensor")],
    ["stack", loosely(stack)([]), new ValueError("stack: needs at least one tensor")],
    ["hstack", loosely(hstack)([null]), new TypeError("hstack: arrays[0] is not a tensor")],
    ["vstack", loosely(vstack)([]), new ValueError("vstack: needs at least one tensor")],
    ["split", loosely(split)(x, "2"), new ValueError("split: 2 is not a number of sections")],
    ["split", loosely(split)(x, [0.5]), new ValueError("split: 0.5 is not a place to cut")],
    ["arraySplit", loosely(arraySplit)(x, Number.NaN), new ValueError("arraySplit: NaN is not a number of sections")],
    ["repeat", loosely(repeat)(x, "2"), new ValueError("repeat: 2 is not a count")],
    ["tile", loosely(tile)(x, [Number.POSITIVE_INFINITY]), new ValueError("tile: Infinity is not a count")],
    ["roll", loosely(roll)(x, 1.5), new ValueError("roll: 1.5 is not a shift")],
    ["roll", loosely(roll)(x, "1"), new ValueError("roll: 1 is not a shift")],
  ])("%s refuses it", (_, call, error) => {
    expect(call).toThrow(error);
  });
});

describe("views share memory", () => {
  it("so that what is written to one shows in the other", () => {
    const x = count(12);
    const grid = reshape(x, [3, 4]);
    const [, right] = split(grid, [1], { axis: 1 });
    const turned = flip(transpose(right), { axis: 0 });
    turned.data[turned.offset] = 99;
    expect(values(x)).toEqual([0, 1, 2, 99, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(ravel(grid).data).toBe(x.data);
    expect(flatten(grid).data).not.toBe(x.data);
    expect(reshape(transpose(grid), [12]).data).not.toBe(x.data);
  });

  it("broadcastTo repeats with steps of 0", () => {
    const rows = broadcastTo(count(4), [3, 4]);
    expect(rows.steps).toEqual([0, 1]);
    expect(values(rows)).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3]);
  });
});
