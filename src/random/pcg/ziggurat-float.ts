import { exp } from "../exp.ts";
import { log } from "../log.ts";
import { log1pFloat } from "./log1p-float.ts";
import type { Stream } from "./stream.ts";
import {
  EXPONENTIAL_R,
  exponentialLayers,
  type Layers,
  NORMAL_INVERSE_R,
  NORMAL_R,
  normalLayers,
} from "./ziggurat-tables.ts";

/*
 * The ziggurat method in float32: 23 bits of a 32-bit draw. The tables are those of float64, rounded, but for a few values
 * of the exponential distribution which NumPy has on the other side.
 */
const f32 = Math.fround;

function roundHalfToEven(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}

/** Layers of random integers of `bits` bits for those of 23. */
function narrow({ widths, bounds, heights }: Layers, bits: number): Layers {
  return {
    widths: widths.map((width) => f32(width * 2 ** (bits - 23))),
    bounds: bounds.map((bound) => roundHalfToEven(bound * 2 ** (23 - bits))),
    heights: heights.map(f32),
  };
}

let normal: Layers | undefined;
let exponential: Layers | undefined;

function makeExponential(): Layers {
  const layers = narrow(exponentialLayers(), 53);
  layers.widths[226] += 2 ** -45;
  layers.heights[128] -= 2 ** -26;
  layers.heights[154] += 2 ** -26;
  layers.heights[171] -= 2 ** -27;
  return layers;
}

/** The next standard normal number in float32. */
export function nextNormalFloat(source: Stream): number {
  normal ??= narrow(normalLayers(), 52);
  const { widths, bounds, heights } = normal;
  for (;;) {
    const draw = source.next32();
    const layer = draw & 255;
    const integer = (draw >>> 9) & 8388607;
    const size = f32(integer * widths[layer]);
    const x = draw & 256 ? -size : size;
    if (integer < bounds[layer]) return x;
    if (layer === 0) {
      const tail = f32(f32(NORMAL_R) + normalTail(source));
      return draw & 131072 ? -tail : tail;
    }
    const step = f32(heights[layer - 1] - heights[layer]);
    const height = f32(f32(step * source.nextFloat()) + heights[layer]);
    // NumPy compares with the exponential function of float64.
    if (height < exp(-0.5 * x * x)) return x;
  }
}

function normalTail(source: Stream): number {
  for (;;) {
    const x = f32(-f32(NORMAL_INVERSE_R) * log1pFloat(-source.nextFloat()));
    const y = -log1pFloat(-source.nextFloat());
    if (f32(y + y) > f32(x * x)) return x;
  }
}

/** The next standard exponential number in float32. */
export function nextExponentialFloat(source: Stream): number {
  exponential ??= makeExponential();
  const { widths, bounds, heights } = exponential;
  for (;;) {
    const draw = source.next32();
    const layer = (draw >>> 1) & 255;
    const integer = draw >>> 9;
    const x = f32(integer * widths[layer]);
    if (integer < bounds[layer]) return x;
    if (layer === 0) return f32(f32(EXPONENTIAL_R) - log1pFloat(-source.nextFloat()));
    const step = f32(heights[layer - 1] - heights[layer]);
    const height = f32(f32(step * source.nextFloat()) + heights[layer]);
    if (height < f32(exp(-x))) return x;
  }
}

/** The same by the inverse of the distribution function, which NumPy computes in float64. */
export function nextInverseFloat(source: Stream): number {
  return f32(-log(1 - source.nextFloat()));
}
