import { expect, it } from "vitest";
import { isTensor, type Strided, wrap } from "../src/core/strided.ts";
import { svd } from "../src/linalg/svd.ts";
import type { DType } from "../src/types/dtype.ts";
import {
  adjoint,
  firstRows,
  identity,
  less,
  matrices,
  numbers,
  scaled,
  size,
  times,
} from "./support/complex-matrix.ts";

/** Uniform numbers of one seed, in a matrix. */
function random(m: number, n: number, dtype: DType): Strided {
  const width = dtype === "complex128" ? 2 : 1;
  let state = 7;
  const data = Float64Array.from({ length: m * n * width }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 1073741824 - 1;
  });
  return wrap(data, dtype, [m, n], [n, 1], 0);
}

// NumPy's own errors on random matrices of these sizes are 2.1e-15 to 2.6e-15, and 2.1e-14 to 2.5e-14 for the vectors.
for (const dtype of ["float64", "complex128"] as const) {
  for (const [m, n] of [
    [150, 141],
    [130, 160],
    [300, 135],
  ]) {
    it(`svd of ${dtype} [${m}, ${n}], whose reflections go in panels and whose halves are divided several times`, () => {
      const x = random(m, n, dtype);
      const result = svd(x, { fullMatrices: false });
      const alone = svd(x, { computeUv: false });
      if (isTensor(result) || !isTensor(alone)) throw new Error("not what was asked for");
      const [[a], [u], [vh]] = [matrices(x), matrices(result.U), matrices(result.Vh)];
      const [s, values] = [result.S, alone].map((list) => numbers(list).map(([re]) => re));
      const k = s.length;
      expect(size(less(times(scaled(u, s), firstRows(vh, k)), a)) / size(a)).toBeLessThan(1.5e-14);
      expect(size(less(times(adjoint(u), u), identity(k)))).toBeLessThan(2e-13);
      expect(size(less(times(vh, adjoint(vh)), identity(k)))).toBeLessThan(2e-13);
      expect(Math.max(...s.map((value, i) => Math.abs(value - values[i])))).toBeLessThan(1e-13 * s[0]);
    });
  }
}
