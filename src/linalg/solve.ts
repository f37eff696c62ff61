import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { contiguousSteps, type Strided, sizeOf, view } from "../core/strided.ts";
import { promoteTypes } from "../generated/promotion.ts";
import { squareShape } from "../types/linalg.ts";
import { solveShape } from "../types/linalg-solve.ts";
import { factorStack, solveFactored } from "./factored.ts";
import { fieldOf, roundedOff, workCopy } from "./stacks.ts";

/** Steps of batch axes that are lined up on the right with those of the result; 0 where a dim repeats. */
function repeated(dims: readonly number[], steps: readonly number[], batch: readonly number[]): number[] {
  const lead = batch.length - dims.length;
  return batch.map((_, axis) => (axis < lead || dims[axis - lead] === 1 ? 0 : steps[axis - lead]));
}

/** The number of the matrix that each place of a batch meets. */
function numbersOf(dims: readonly number[], batch: readonly number[]): Int32Array {
  const steps = repeated(dims, contiguousSteps(dims), batch);
  const numbers = new Int32Array(sizeOf(batch));
  const place = batch.map(() => 0);
  for (let i = 1, number = 0; i < numbers.length; i++) {
    for (let axis = batch.length - 1; ; axis--) {
      number += steps[axis];
      if (++place[axis] < batch[axis]) break;
      number -= steps[axis] * batch[axis];
      place[axis] = 0;
    }
    numbers[i] = number;
  }
  return numbers;
}

/** x with a x = b, for all matrices of a stack: `np.linalg.solve`. */
export function solve(a: Strided, b: Strided): Strided {
  requireTensor("linalg.solve", "a", a);
  squareShape("linalg.solve", a.shape);
  const field = fieldOf("linalg.solve", a.dtype);
  requireTensor("linalg.solve", "b", b);
  const shape = solveShape(a.shape, b.shape);
  const dtype = promoteTypes(field, fieldOf("linalg.solve", b.dtype));
  const kept = b.shape.length === 1 ? 1 : 2;
  const [batch, own] = [shape.slice(0, -kept), a.shape.slice(0, -2)];
  const outer = repeated(b.shape.slice(0, -kept), b.steps.slice(0, -kept), batch);
  const x = workCopy(view(b, shape, [...outer, ...b.steps.slice(-kept)]), isComplex(dtype));
  const lu = workCopy(a, isComplex(dtype));
  const factors = factorStack("linalg.solve", lu, a.shape);
  const columns = kept === 1 ? 1 : shape[shape.length - 1];
  const numbers = sizeOf(own) === 1 ? null : numbersOf(own, batch);
  for (let i = 0; i < sizeOf(batch); i++) solveFactored(factors, numbers === null ? 0 : numbers[i], x, i, columns);
  giveBack(lu.tensor.store);
  return roundedOff(x.tensor, dtype);
}
