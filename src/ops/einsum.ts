import { ValueError } from "../core/errors.ts";
import { isTensor, type Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { promoteTypes } from "../generated/promotion.ts";
import { contractAll } from "../kernels/einsum.ts";
import { deliver } from "../kernels/reduce-axes.ts";
import { einsumPlan } from "../types/einsum.ts";

export interface EinsumOptions {
  readonly out?: Strided;
}

/** Operands, and the options behind them where there are some. */
type Arguments = readonly (Strided | EinsumOptions | undefined)[];

/**
 * The sum of products that `spec` names, as in `"ij,jk->ik"`: `np.einsum`. One to four operands, of any dtypes; integers
 * wrap. The result is always a new tensor.
 */
export function einsum(spec: string, ...given: Arguments): Strided {
  const args = given.filter((x) => x !== undefined);
  const last = args.at(-1);
  const options: EinsumOptions = args.length > 1 && !isTensor(last) ? (last ?? {}) : {};
  const operands: Strided[] = [];
  for (const [i, x] of args.entries()) {
    if (i > 0 && i === args.length - 1 && !isTensor(x)) break;
    requireTensor("einsum", `operand ${i}`, x);
    operands.push(x);
  }
  if (operands.length < 1 || operands.length > 4) {
    throw new ValueError(`einsum: takes 1 to 4 operands, the call has ${operands.length}`);
  }
  const plan = einsumPlan(
    spec,
    operands.map((x) => x.shape),
  );
  const dtype = operands.map((x) => x.dtype).reduce(promoteTypes);
  const result = contractAll(dtype, operands, plan.operands, plan.output, plan.shape);
  return deliver("einsum", result, dtype, options.out);
}
