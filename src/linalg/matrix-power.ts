import { castTo } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { type Strided, view } from "../core/strided.ts";
import { identity } from "../ops/create.ts";
import { matmul } from "../ops/products.ts";
import { squareShape } from "../types/linalg.ts";
import { inverseOf } from "./inv.ts";
import { fieldOf, roundedOff } from "./stacks.ts";

/** x x … x, `n` times: `np.linalg.matrix_power`, which makes the squares first and leaves out those of zero bits. */
export function matrixPower(x: Strided, n: number): Strided {
  requireTensor("linalg.matrixPower", "x", x);
  const shape = squareShape("linalg.matrixPower", x.shape);
  if (!Number.isInteger(n)) throw new ValueError(`linalg.matrixPower: n is ${n}, not an integer`);
  if (n === 0) {
    const one = identity(shape[shape.length - 1], { dtype: x.dtype });
    return castTo(view(one, shape, [...shape.slice(2).map(() => 0), ...one.steps]), x.dtype);
  }
  if (n < 0) {
    const dtype = fieldOf("linalg.matrixPower", x.dtype);
    return power(roundedOff(inverseOf("linalg.matrixPower", x, shape), dtype), -n);
  }
  return n === 1 ? castTo(x, x.dtype) : power(x, n);
}

function power(x: Strided, n: number): Strided {
  // NumPy multiplies so, and not the square with the square.
  if (n === 3) return matmul(matmul(x, x), x);
  let [square, result]: [Strided, Strided | undefined] = [x, undefined];
  for (let rest = n; ; ) {
    if (rest % 2 === 1) result = result === undefined ? square : matmul(result, square);
    rest = Math.floor(rest / 2);
    if (rest === 0) return result ?? square;
    square = matmul(square, square);
  }
}
