import { ValueError } from "../core/errors.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { numbersIn, requireReal } from "./labels.ts";
import { inDTypeOf } from "./samples.ts";

/** Squares of numbers up to here can be summed; beyond, they are made small first. */
const LARGE = 2 ** 480;

/** See codegen/spec/ml-numeric.ts. */
export function gradientNorm(gradients: Strided, { epsilon = 1e-8 }: { readonly epsilon?: number } = {}): Strided {
  requireReal("gradientNorm", "gradients", gradients);
  if (!(epsilon >= 0)) throw new ValueError(`gradientNorm: epsilon must not be negative, got ${epsilon}`);
  const data = numbersIn(gradients);
  let most = 0;
  for (let i = 0; i < data.length; i++) most = Math.max(most, Math.abs(data[i]));
  const scale = most > LARGE && most < Number.POSITIVE_INFINITY ? most : 1;
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += (data[i] / scale) ** 2;
  const norm = Math.sqrt(sum + epsilon / scale / scale) * scale;
  return inDTypeOf(gradients, adopt(Float64Array.of(norm), "float64", []));
}
