import { ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { contiguousSteps, type Strided, view } from "../core/strided.ts";
import { deliver } from "../kernels/reduce-axes.ts";
import { matmul, type ProductOptions } from "../ops/products.ts";
import { multiDotShape } from "../types/linalg-solve.ts";

/**
 * Where the products of matrices i to j are best divided, in `[i * count + j]`, for matrices of `dims[i]` × `dims[i + 1]`:
 * Cormen, Leiserson, Rivest and Stein, "Introduction to Algorithms", matrix-chain multiplication.
 */
function divisions(dims: readonly number[]): Int32Array {
  const count = dims.length - 1;
  const costs = new Float64Array(count * count);
  const best = new Int32Array(count * count);
  for (let length = 1; length < count; length++) {
    for (let i = 0; i + length < count; i++) {
      const j = i + length;
      let least = Number.POSITIVE_INFINITY;
      for (let k = i; k < j; k++) {
        const cost = costs[i * count + k] + costs[(k + 1) * count + j] + dims[i] * dims[k + 1] * dims[j + 1];
        if (cost < least) [least, best[i * count + j]] = [cost, k];
      }
      costs[i * count + j] = least;
    }
  }
  return best;
}

/** The product of matrices in the order that takes the fewest multiplications: `np.linalg.multi_dot`. */
export function multiDot(arrays: readonly Strided[], options: ProductOptions = {}): Strided {
  if (!Array.isArray(arrays)) throw new ValueError("linalg.multiDot: the tensors must come in an array");
  arrays.forEach((x, i) => {
    requireTensor("linalg.multiDot", `arrays[${i}]`, x);
  });
  const shape = multiDotShape(arrays.map((x) => x.shape));
  const last = arrays.length - 1;
  const matrices = arrays.map((x, i) => {
    if (x.shape.length === 2) return x;
    const [n, step] = [x.shape[0], x.steps[0]];
    return i === last ? view(x, [n, 1], [step, 0]) : view(x, [1, n], [0, step]);
  });
  const count = matrices.length;
  const best = divisions([...matrices.map((x) => x.shape[0]), matrices[last].shape[1]]);
  const product = (i: number, j: number): Strided => {
    if (i === j) return matrices[i];
    const k = best[i * count + j];
    return matmul(product(i, k), product(k + 1, j));
  };
  const result = product(0, last);
  return deliver("linalg.multiDot", view(result, shape, contiguousSteps(shape)), result.dtype, options.out);
}
