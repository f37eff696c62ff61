import { ValueError } from "../core/errors.ts";
import { empty, type Strided } from "../core/strided.ts";
import { type Size, shapeOf } from "./arguments.ts";
import { generator } from "./generator.ts";
import { drawn, floatsOf, type Given, notNegative, type Parameter } from "./parameters.ts";

// The loops are written out: a function for each draw, handed to one loop, costs as much as the draw.

/** See codegen/spec/random.ts. */
export function random(size?: Size): Strided | number {
  return uniforms("random.random", size);
}

/** See codegen/spec/random-legacy.ts. */
export function rand(...dims: readonly number[]): Strided | number {
  return uniforms("random.rand", dims.length === 0 ? undefined : dims);
}

/** See codegen/spec/random-legacy.ts. */
export function randomSample(size?: Size): Strided | number {
  return uniforms("random.randomSample", size);
}

/** See codegen/spec/random-legacy.ts. */
export function ranf(size?: Size): Strided | number {
  return uniforms("random.ranf", size);
}

/** See codegen/spec/random-legacy.ts. */
export function sample(size?: Size): Strided | number {
  return uniforms("random.sample", size);
}

function uniforms(op: string, size: Size): Strided | number {
  const source = generator();
  if (size === undefined) return source.nextDouble();
  const result = empty(shapeOf(op, size), "float64");
  const data = floatsOf(result);
  for (let i = 0; i < data.length; i++) data[i] = source.nextDouble();
  return result;
}

/** See codegen/spec/random-legacy.ts. */
export function uniform(low: Parameter = 0, high: Parameter = 1, size?: Size): Strided | number {
  const op = "random.uniform";
  const source = generator();
  const requireRange = (from: number, to: number): void => {
    if (Number.isFinite(to - from)) return;
    throw new ValueError(`${op}: the range from low ${from} to high ${to} is not finite`);
  };
  if (typeof low === "number" && typeof high === "number" && size !== undefined) {
    requireRange(low, high);
    const width = high - low;
    const result = empty(shapeOf(op, size), "float64");
    const data = floatsOf(result);
    for (let i = 0; i < data.length; i++) data[i] = low + width * source.nextDouble();
    return result;
  }
  const given: Given[] = [
    ["low", low],
    ["high", high],
  ];
  return drawn(op, given, size, (from, to) => from + (to - from) * source.nextDouble(), requireRange);
}

/** See codegen/spec/random-legacy.ts. */
export function standardNormal(shape: readonly number[]): Strided;
export function standardNormal(size?: Size): Strided | number;
export function standardNormal(size?: Size): Strided | number {
  return gaussians("random.standardNormal", 0, 1, size);
}

/** See codegen/spec/random.ts. */
export function randn(...dims: readonly number[]): Strided | number {
  return gaussians("random.randn", 0, 1, dims.length === 0 ? undefined : dims);
}

function gaussians(op: string, loc: number, scale: number, size: Size): Strided | number {
  const source = generator();
  if (size === undefined) return loc + scale * source.nextGaussian();
  const result = empty(shapeOf(op, size), "float64");
  const data = floatsOf(result);
  for (let i = 0; i < data.length; i++) data[i] = loc + scale * source.nextGaussian();
  return result;
}

/** See codegen/spec/random.ts. */
export function normal(loc: Parameter = 0, scale: Parameter = 1, size?: Size): Strided | number {
  const op = "random.normal";
  const source = generator();
  return drawn(
    op,
    [
      ["loc", loc],
      ["scale", scale, notNegative],
    ],
    size,
    (a, b) => a + b * source.nextGaussian(),
  );
}

/** See codegen/spec/random-legacy.ts. */
export function standardExponential(size?: Size): Strided | number {
  const source = generator();
  return drawn("random.standardExponential", [], size, () => source.nextExponential());
}

/** See codegen/spec/random-legacy.ts. */
export function exponential(scale: Parameter = 1, size?: Size): Strided | number {
  const source = generator();
  return drawn("random.exponential", [["scale", scale, notNegative]], size, (a) => a * source.nextExponential());
}
