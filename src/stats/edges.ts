/**
 * The number of edges that are not larger than x (`right`), or are smaller: `searchsorted` of one number. NaN is beyond
 * all of them.
 */
export function edgesUpTo(edges: Float64Array, x: number, right: boolean): number {
  if (Number.isNaN(x)) return edges.length;
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (right ? edges[middle] <= x : edges[middle] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
