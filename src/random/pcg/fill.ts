import { heapOf, SCRATCH } from "../../core/heap.ts";
import { addressOf, type Strided, sizeOf } from "../../core/strided.ts";
import { pcg64Simd } from "../../generated/simd/pcg64.ts";
import { floatsOf } from "../parameters.ts";
import { STATE } from "./pcg64.ts";
import type { Stream } from "./stream.ts";
import { exponentialLayers, type Layers, normalLayers } from "./ziggurat-tables.ts";

/** Below so many draws the loops are as fast. */
export const MANY = 256;
const RAW = STATE + 32;
const TABLE = SCRATCH + 4096;

/** The kernels, where the elements of a new tensor lie in the heap and are many. */
function kernelsFor(result: Strided) {
  if (sizeOf(result.shape) < MANY) return null;
  const [heap, kernels, address] = [heapOf(), pcg64Simd.exports, addressOf(result)];
  return heap === null || kernels === null || address < 0 ? null : { ...heap.views, kernels, address };
}

/** Fills a new tensor of 32-bit integers with first + k, for k in [0, max] by Lemire's method, and tells whether it has. */
export function fillBelow(source: Stream, result: Strided, first: number, max: number): boolean {
  const found = max === 0 || max === 0xffffffff ? null : kernelsFor(result);
  if (found === null) return false;
  const { kernels, int32, address } = found;
  const count = max + 1;
  source.lend(kernels, int32);
  kernels.bounded(STATE, address, sizeOf(result.shape), count, (0xffffffff - max) % count, first);
  source.takeBack(int32);
  return true;
}

/** Fills a new tensor with low + width u. */
export function fillUniform(source: Stream, result: Strided, low: number, width: number): void {
  const found = kernelsFor(result);
  if (found !== null) {
    source.lend(found.kernels, found.int32);
    found.kernels.doubles(STATE, found.address, sizeOf(result.shape), low, width);
    source.takeBack(found.int32);
    return;
  }
  const data = floatsOf(result);
  for (let i = 0; i < data.length; i++) data[i] = low + width * source.nextDouble();
}

/**
 * Fills a new tensor of which a kernel gives most numbers: `run` calls it and tells how many are missing, `finish` makes the
 * next number of the draw that the kernel has stopped at.
 */
function fillByKernel(
  source: Stream,
  found: NonNullable<ReturnType<typeof kernelsFor>>,
  count: number,
  { widths, bounds }: Layers,
  run: (address: number, left: number) => number,
  finish: (low: number, high: number) => number,
): void {
  const { float64, int32, address, kernels } = found;
  for (let i = 0; i < 256; i++) {
    float64[TABLE / 8 + 2 * i] = widths[i];
    float64[TABLE / 8 + 2 * i + 1] = bounds[i];
  }
  const end = address + 8 * count;
  source.lend(kernels, int32);
  let left = run(address, count);
  while (left > 0) {
    float64[end / 8 - left] = finish(int32[RAW / 4], int32[RAW / 4 + 1]);
    left--;
    if (left > 0) left = run(end - 8 * left, left);
  }
  source.takeBack(int32);
}

/** Fills a new tensor with loc + scale times standard normal numbers. */
export function fillNormal(source: Stream, result: Strided, loc: number, scale: number): void {
  const found = kernelsFor(result);
  if (found !== null) {
    fillByKernel(
      source,
      found,
      sizeOf(result.shape),
      normalLayers(),
      (address, left) => found.kernels.normals(STATE, address, left, TABLE, loc, scale),
      (low, high) => loc + scale * source.normalFrom(low, high),
    );
    return;
  }
  const data = floatsOf(result);
  for (let i = 0; i < data.length; i++) data[i] = loc + scale * source.nextGaussian();
}

/** Fills a new tensor with scale times standard exponential numbers. */
export function fillExponential(source: Stream, result: Strided, scale: number): void {
  const found = kernelsFor(result);
  if (found !== null) {
    fillByKernel(
      source,
      found,
      sizeOf(result.shape),
      exponentialLayers(),
      (address, left) => found.kernels.exponentials(STATE, address, left, TABLE, scale),
      (low, high) => scale * source.exponentialFrom(low, high),
    );
    return;
  }
  const data = floatsOf(result);
  for (let i = 0; i < data.length; i++) data[i] = scale * source.nextExponential();
}
