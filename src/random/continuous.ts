import { ValueError } from "../core/errors.ts";
import { adopt, type Strided, sizeOf } from "../core/strided.ts";
import { requireNumber, type Size, shapeOf } from "./arguments.ts";
import { generator } from "./generator.ts";

function tensorOf(data: Float64Array, shape: readonly number[]): Strided {
  return adopt(data, "float64", shape);
}

// The loops are written out: a function for each draw, handed to one loop, costs as much as the draw.

/** See codegen/spec/random.ts. */
export function random(size?: number | readonly number[]): Strided | number {
  const source = generator();
  if (size === undefined) return source.nextDouble();
  const shape = shapeOf("random.random", size);
  const data = new Float64Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++) data[i] = source.nextDouble();
  return tensorOf(data, shape);
}

/** Standard normal numbers of a shape that is known to be one. */
export function standardNormal(shape: readonly number[]): Strided {
  const source = generator();
  const data = new Float64Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++) data[i] = source.nextGaussian();
  return tensorOf(data, shape);
}

/** See codegen/spec/random.ts. */
export function randn(...dims: readonly number[]): Strided | number {
  return dims.length === 0 ? generator().nextGaussian() : standardNormal(shapeOf("random.randn", dims));
}

/** See codegen/spec/random.ts. */
export function normal(loc = 0, scale = 1, size?: Size): Strided | number {
  requireNumber("random.normal", "loc", loc);
  requireNumber("random.normal", "scale", scale);
  // As in NumPy, -0 is negative and NaN is not.
  if (scale < 0 || Object.is(scale, -0)) {
    throw new ValueError(`random.normal: scale must not be negative, got ${Object.is(scale, -0) ? "-0" : scale}`);
  }
  const source = generator();
  if (size === undefined) return loc + scale * source.nextGaussian();
  const shape = shapeOf("random.normal", size);
  const data = new Float64Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++) data[i] = loc + scale * source.nextGaussian();
  return tensorOf(data, shape);
}
