import { arange, diag, diagonal, linalg, meshgrid, ones, reshape, tri, tril, vander, zeros } from "shapeproof";
import { describe, expect, it } from "vitest";
import { callByName, testCalls } from "./support/calls.ts";

describe("diagonals, triangles and grids", () => {
  testCalls("grids", () => undefined);

  it("gives views of diagonals: what is written there is in the matrix", () => {
    const x = zeros([3, 4]);
    x.diagonal({ offset: 1 }).set([0], 5);
    diag(x).set([1], 7);
    linalg.diagonal(x, { offset: -1 }).set([1], 9);
    expect(x.tolist()).toEqual([
      [0, 5, 0, 0],
      [0, 7, 0, 0],
      [0, 9, 0, 0],
    ]);
    expect(diagonal(x, { offset: 9 }).shape).toEqual([0]);
  });

  it("gives copies of everything else", () => {
    const x = arange(3);
    const [rows, columns] = meshgrid(x, x, { sparse: true });
    rows.set([0, 0], 9);
    columns.set([0, 0], 9);
    tril(x).set([0, 0], 9);
    expect(x.tolist()).toEqual([0, 1, 2]);
    expect(reshape(x, [3, 1]).tolist()).toEqual([[0], [1], [2]]);
  });

  it("refuses what NumPy refuses, in its own words", () => {
    expect(() => callByName("meshgrid", [ones([2]), [1, 2]])).toThrow("meshgrid: argument 1 is not a tensor");
    expect(() => callByName("meshgrid", [ones([2]), { indexing: "yx" }])).toThrow(
      "meshgrid: indexing yx is not xy or ij",
    );
    expect(() => diag(ones([2]), { k: 0.5 })).toThrow("diag: k is not an integer");
    expect(() => tril(ones([2, 2]), { k: Number.NaN })).toThrow("tril: k is not an integer");
    expect(() => diagonal(ones([2, 2]), { offset: 0.5 })).toThrow("diagonal: offset is not an integer");
    expect(() => callByName("indices", [[2], { dtype: "int" }])).toThrow("indices: int is not a dtype");
    expect(tri(2, undefined, { dtype: "bool" }).tolist()).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(vander(ones([2]), undefined, { increasing: true }).shape).toEqual([2, 2]);
  });
});
