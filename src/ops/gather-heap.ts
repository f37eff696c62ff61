import { addAxis, bytesOf, type CopyAxis, eachOffset } from "../core/copy-axes.ts";
import { addressOfValue } from "../core/copy-value.ts";
import type { Exports } from "../core/simd.ts";
import { addressOf, type Strided } from "../core/strided.ts";
import { gatherSimd } from "../generated/simd/gather.ts";
import type { IndexPlan } from "../types/at.ts";
import type { SharedAxis } from "./gather.ts";
import type { IndexValues, ReadIndex } from "./index-items.ts";
import { mergedAxes, type Offsets } from "./index-offsets.ts";

/** Names of the kernels by the bytes of an element. */
type Names = { readonly [bytes: number]: string };
const PICK: Names = { 1: "pick1", 4: "pick4", 8: "pick8", 16: "pick16" };
const PLACE: Names = { 1: "place1", 4: "place4", 8: "place8", 16: "place16" };
const COMPRESS: Names = { 1: "compress1", 4: "compress4", 8: "compress8" };
const EXPAND: Names = { 1: "expand1", 4: "expand4", 8: "expand8" };

/** The axes that matter as steps in bytes, those that lie as one on both sides merged. */
function byteAxes(shared: readonly SharedAxis[], bytes: number): CopyAxis[] {
  const axes: CopyAxis[] = [];
  for (const { n, plain, indexed } of shared) addAxis(axes, n, plain * bytes, indexed * bytes);
  return axes;
}

/** As `moveIndexed`, within the heap: offsets in bytes. */
export function moveInHeap(
  exports: Exports,
  direction: "gather" | "scatter",
  plain: number,
  plainStep: number,
  indexed: number,
  offsets: Offsets,
  shared: readonly SharedAxis[],
  itemBytes: number,
): void {
  const { address: places, length } = offsets;
  const axes = byteAxes(shared, itemBytes);
  if (length === 0 || axes.some((axis) => axis.n === 0)) return;
  const step = plainStep * itemBytes;
  const last = axes.at(-1);
  // What lies together is moved at once: as an element of another dtype if it is as long as one, else as a run.
  let bytes = itemBytes;
  if (last !== undefined && last.t === bytes && last.f === bytes) {
    axes.pop();
    bytes *= last.n;
  }
  if (!(bytes in PICK)) {
    eachOffset(axes, axes.length, plain, indexed, (p, x) => {
      if (direction === "gather") exports.pickRuns(p, step, x, places, length, bytes);
      else exports.placeRuns(x, places, p, step, length, bytes);
    });
    return;
  }
  const longest = axes.reduce((best, axis, i) => (axis.n > axes[best].n ? i : best), 0);
  const [rows = { n: 1, t: 0, f: 0 }] = axes.splice(longest, 1);
  const kernel = exports[direction === "gather" ? PICK[bytes] : PLACE[bytes]];
  eachOffset(axes, axes.length, plain, indexed, (p, x) => {
    if (direction === "gather") kernel(p, rows.t, step, x, rows.f, places, rows.n, length);
    else kernel(x, rows.f, places, p, rows.t, step, rows.n, length);
  });
}

/** The mask of a plan that is nothing but a mask over elements of x that lie one after another; null of any other. */
function soleMask(x: Strided, plan: IndexPlan, { items, values }: ReadIndex): IndexValues | null {
  if (plan.shape.length !== 1) return null;
  const [step] = plan.steps;
  if (plan.steps.length !== 1 || step.kind !== "fancy") return null;
  const [item, list] = [items[step.item], values[step.item]];
  if (typeof item !== "object" || item === null || item.kind !== "mask" || list === undefined) return null;
  const { dims, steps } = mergedAxes(item.shape, x.steps, step.from, 1);
  return list.address >= 0 && dims.length === 1 && (steps[0] === 1 || dims[0] === 1) ? list : null;
}

/** `result = x[mask]` at once, if both and the mask are in the heap; else false. */
export function pickMasked(result: Strided, x: Strided, plan: IndexPlan, read: ReadIndex): boolean {
  const [to, from] = [addressOf(result), addressOf(x)];
  const mask = to < 0 || from < 0 ? null : soleMask(x, plan, read);
  const kernel = mask === null ? undefined : gatherSimd.exports?.[COMPRESS[bytesOf(x.dtype)]];
  if (mask === null || kernel === undefined) return false;
  kernel(to, from, mask.address, result.shape[0]);
  return true;
}

/** `x[mask] = value` at once, where all are in the heap; else false. The mask has no memory in common with x. */
export function placeMasked(x: Strided, plan: IndexPlan, read: ReadIndex, value: Strided): boolean {
  const to = addressOf(x);
  const mask = to < 0 ? null : soleMask(x, plan, read);
  const bytes = bytesOf(x.dtype);
  const kernel = mask === null ? undefined : gatherSimd.exports?.[EXPAND[bytes]];
  const from = kernel === undefined ? -1 : addressOfValue(value);
  if (mask === null || kernel === undefined || from < 0) return false;
  kernel(to, mask.address, from, value.steps[0] * bytes, plan.shape[0]);
  return true;
}
