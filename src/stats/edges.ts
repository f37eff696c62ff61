/** What a search goes through: numbers, or bigints where float64 does not tell them apart. */
type Sorted<T> = { readonly length: number; readonly [index: number]: T };

/**
 * The number of edges that are not larger than x (`right`), or are smaller: `searchsorted` on either side. NaN is beyond
 * all of them.
 */
export function edgesUpTo<T extends number | bigint>(edges: Sorted<T>, x: T, right: boolean): number {
  // biome-ignore lint/suspicious/noSelfCompare: NaN alone differs from itself
  if (x !== x) return edges.length;
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (right ? edges[middle] <= x : edges[middle] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
