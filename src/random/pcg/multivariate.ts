import { empty, type Strided } from "../../core/strided.ts";
import type { Size } from "../arguments.ts";
import { type MultivariateOptions, multivariateOf } from "../multivariate.ts";
import { fillNormal } from "./fill.ts";
import type { Stream } from "./stream.ts";

/** See codegen/spec/random-generator.ts. */
export function multivariateNormal(
  source: Stream,
  mean: Strided | readonly number[],
  cov: Strided,
  size?: Size,
  options: MultivariateOptions = {},
): Strided {
  const normals = (shape: readonly number[]): Strided => {
    const result = empty(shape, "float64");
    fillNormal(source, result, 0, 1);
    return result;
  };
  return multivariateOf("Generator.multivariateNormal", normals, mean, cov, size, options);
}
