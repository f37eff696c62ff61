/** Pieces of the shape rules that are written out per rank: matching a fixed arity is what the compiler does cheapest. */

/** The highest rank that is written out; a variadic rule serves above. */
export const maxRank = 6;

/** Ranks from the most to the least frequent in programs, so that the first patterns match most often. */
export const ranksByUse: readonly number[] = [2, 3, 1, 4, 5, 6];

/** `a0, a1, a2` */
export function names(prefix: string, rank: number): string[] {
  return Array.from({ length: rank }, (_, index) => `${prefix}${index}`);
}

/** `[infer a0, infer a1]` */
export function pattern(prefix: string, rank: number): string {
  return tuple(names(prefix, rank).map((name) => `infer ${name}`));
}

/** `[a0, a1]` */
export function tuple(dims: readonly string[]): string {
  return `[${dims.join(", ")}]`;
}

/**
 * The dims of a pairwise rule such as `BroadcastDim`, aligned at the last axis, then what `finish` makes of them.
 * `failed` stands for the result where a pair does not fit.
 */
export function aligned(
  rule: string,
  a: readonly string[],
  b: readonly string[],
  finish: (dims: readonly string[]) => string,
  failed: string,
): string {
  const rank = Math.max(a.length, b.length);
  const dims: string[] = [];
  const checks: string[] = [];
  for (let axis = 0; axis < rank; axis++) {
    const x = a[axis - rank + a.length];
    const y = b[axis - rank + b.length];
    if (x === undefined || y === undefined) dims.push(x ?? y ?? "");
    else {
      dims.push(`d${axis}`);
      checks.push(`${rule}<${x}, ${y}> extends infer d${axis} extends Dim ? `);
    }
  }
  return checks.join("") + finish(dims) + ` : ${failed}`.repeat(checks.length);
}
