import { ValueError } from "../core/errors.ts";
import { empty, type Strided } from "../core/strided.ts";
import { type Size, shapeOf } from "./arguments.ts";
import { fillExponential, fillNormal, fillUniform } from "./draws-simd.ts";
import { type Generator, generator } from "./generator.ts";
import {
  checked,
  drawnWith,
  floatsOf,
  type Given,
  notNegative,
  type Parameter,
  requireTogether,
} from "./parameters.ts";

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
  return size === undefined ? source.nextDouble() : uniformTensor(source, shapeOf(op, size), 0, 1);
}

/** low + width u. */
function uniformTensor(source: Generator, shape: readonly number[], low: number, width: number): Strided {
  const result = empty(shape, "float64");
  const data = floatsOf(result);
  for (let i = fillUniform(source, result, low, width); i < data.length; i++) {
    data[i] = low + width * source.nextDouble();
  }
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
  const given: Given[] = [
    ["low", low],
    ["high", high],
  ];
  const parameters = checked(op, given, size);
  requireTogether(parameters, requireRange);
  if ("numbers" in parameters && parameters.shape !== undefined) {
    const [from, to] = parameters.numbers;
    return uniformTensor(source, parameters.shape, from, to - from);
  }
  return drawnWith(parameters, (from, to) => from + (to - from) * source.nextDouble());
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
  return normalTensor(source, shapeOf(op, size), loc, scale);
}

/** loc + scale times a standard normal number. */
function normalTensor(source: Generator, shape: readonly number[], loc: number, scale: number): Strided {
  const result = empty(shape, "float64");
  const data = floatsOf(result);
  let start = 0;
  if (data.length > 0 && source.hasSpare) data[start++] = loc + scale * source.nextGaussian();
  for (let i = fillNormal(source, result, start, loc, scale); i < data.length; i++) {
    data[i] = loc + scale * source.nextGaussian();
  }
  return result;
}

/** See codegen/spec/random.ts. */
export function normal(loc: Parameter = 0, scale: Parameter = 1, size?: Size): Strided | number {
  const source = generator();
  const given: Given[] = [
    ["loc", loc],
    ["scale", scale, notNegative],
  ];
  const parameters = checked("random.normal", given, size);
  if ("numbers" in parameters && parameters.shape !== undefined) {
    const [mean, deviation] = parameters.numbers;
    return normalTensor(source, parameters.shape, mean, deviation);
  }
  return drawnWith(parameters, (mean, deviation) => mean + deviation * source.nextGaussian());
}

/** scale times a standard exponential number. */
function exponentialTensor(source: Generator, shape: readonly number[], scale: number): Strided {
  const result = empty(shape, "float64");
  const data = floatsOf(result);
  for (let i = fillExponential(source, result, scale); i < data.length; i++) data[i] = scale * source.nextExponential();
  return result;
}

/** See codegen/spec/random-legacy.ts. */
export function standardExponential(size?: Size): Strided | number {
  const source = generator();
  if (size === undefined) return source.nextExponential();
  return exponentialTensor(source, shapeOf("random.standardExponential", size), 1);
}

/** See codegen/spec/random-legacy.ts. */
export function exponential(scale: Parameter = 1, size?: Size): Strided | number {
  const source = generator();
  const parameters = checked("random.exponential", [["scale", scale, notNegative]], size);
  if ("numbers" in parameters && parameters.shape !== undefined) {
    return exponentialTensor(source, parameters.shape, parameters.numbers[0]);
  }
  return drawnWith(parameters, (mean) => mean * source.nextExponential());
}
