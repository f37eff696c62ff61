import { DTypeError, ValueError } from "../../core/errors.ts";
import { arrayOf, empty, originOf, type Strided, sizeOf } from "../../core/strided.ts";
import { type Size, shapeOf } from "../arguments.ts";
import { log1p } from "../log1p.ts";
import { floatsOf } from "../parameters.ts";
import { fillExponential, fillNormal, fillUniform } from "./fill.ts";
import type { Stream } from "./stream.ts";
import { nextExponentialFloat, nextInverseFloat, nextNormalFloat } from "./ziggurat-float.ts";

// Numbers without parameters, as float64 or float32. See codegen/spec/random-generator.ts.

type Drawn = Strided | number;

export interface FloatOptions {
  readonly dtype?: string;
}

/** One number, or a tensor that `fill` has filled if it is of float64. */
function drawn(
  op: string,
  size: Size | null,
  dtype: string,
  wide: () => number,
  fill: (result: Strided) => void,
  narrow: () => number,
): Drawn {
  if (dtype !== "float64" && dtype !== "float32") {
    throw new DTypeError(`${op}: dtype must be float64 or float32, got ${dtype}`);
  }
  if (size === undefined || size === null) return dtype === "float64" ? wide() : narrow();
  const result = empty(shapeOf(op, size), dtype);
  if (dtype === "float64") {
    fill(result);
    return result;
  }
  const [data, start] = [arrayOf(result), originOf(result)];
  const end = start + sizeOf(result.shape);
  for (let i = start; i < end; i++) data[i] = narrow();
  return result;
}

export function random(source: Stream, size?: Size, { dtype = "float64" }: FloatOptions = {}): Drawn {
  return drawn(
    "Generator.random",
    size,
    dtype,
    () => source.nextDouble(),
    (result) => fillUniform(source, result, 0, 1),
    () => source.nextFloat(),
  );
}

export function standardNormal(source: Stream, size?: Size, { dtype = "float64" }: FloatOptions = {}): Drawn {
  return drawn(
    "Generator.standardNormal",
    size,
    dtype,
    () => source.nextGaussian(),
    (result) => fillNormal(source, result, 0, 1),
    () => nextNormalFloat(source),
  );
}

export function standardExponential(
  source: Stream,
  size?: Size,
  { dtype = "float64", method = "zig" }: FloatOptions & { readonly method?: string } = {},
): Drawn {
  const op = "Generator.standardExponential";
  if (method !== "zig" && method !== "inv") throw new ValueError(`${op}: method must be zig or inv, got ${method}`);
  const inverse = (): number => -log1p(-source.nextDouble());
  const fillInverse = (result: Strided): void => {
    const data = floatsOf(result);
    for (let i = 0; i < data.length; i++) data[i] = inverse();
  };
  return drawn(
    op,
    size,
    dtype,
    method === "zig" ? () => source.nextExponential() : inverse,
    method === "zig" ? (result) => fillExponential(source, result, 1) : fillInverse,
    method === "zig" ? () => nextExponentialFloat(source) : () => nextInverseFloat(source),
  );
}
