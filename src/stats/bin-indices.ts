import type { Edges, Uniform } from "./bin-edges.ts";
import { edgesUpTo } from "./edges.ts";
import type { Run } from "./values.ts";

/** The bin of a value among equal ones: where arithmetic puts it, then looked at beside its edges. */
function uniformBin(value: number, edges: Float64Array, { first, width, count, near, far }: Uniform): number {
  let bin = Math.trunc(far(far(near(value - first) / width) * count));
  if (bin === count) bin--;
  if (value < edges[bin]) bin--;
  else if (value >= edges[bin + 1] && bin !== count - 1) bin++;
  return bin;
}

/** The bin of each element, -1 for those in none. Bins have their left edge, the last one both. */
export function binIndices({ edges, uniform }: Edges, { data, from, size }: Run): Int32Array {
  const bins = new Int32Array(size).fill(-1);
  const last = edges[edges.length - 1];
  for (let i = 0; i < size; i++) {
    const value = data[from + i];
    if (uniform !== null) {
      if (value >= uniform.first && value <= uniform.last) bins[i] = uniformBin(value, edges, uniform);
    } else if (value >= edges[0] && value <= last) {
      bins[i] = Math.min(edgesUpTo(edges, value, true), edges.length - 1) - 1;
    }
  }
  return bins;
}

/** How many elements are in each bin. */
export function counted(bins: Int32Array, count: number): Int32Array {
  const counts = new Int32Array(count);
  for (let i = 0; i < bins.length; i++) if (bins[i] >= 0) counts[bins[i]]++;
  return counts;
}
