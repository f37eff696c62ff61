import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { argpartitionedRows, partitionedRows } from "../kernels/partition.ts";
import { ranksOf } from "../types/sort.ts";
import { alongRows, contiguous, delivered } from "./sort.ts";

export interface PartitionOptions {
  readonly axis?: number | null;
}

/** A copy in which the elements of some ranks are where sorting would put them, between smaller and larger ones: `np.partition`. */
export function partition(
  x: Strided,
  kth: number | readonly number[],
  options: PartitionOptions & { readonly out?: Strided } = {},
): Strided {
  requireTensor("partition", "x", x);
  const ranks = ranksOf("partition", x.shape, options.axis, kth);
  const parted = alongRows("partition", [x], options.axis, ([rows]) => partitionedRows(rows, ranks));
  return delivered("partition", parted, options.out);
}

/** The indices of such a copy: `np.argpartition`. */
export function argpartition(x: Strided, kth: number | readonly number[], options: PartitionOptions = {}): Strided {
  requireTensor("argpartition", "x", x);
  const ranks = ranksOf("argpartition", x.shape, options.axis, kth);
  return alongRows("argpartition", [x], options.axis, ([rows]) => argpartitionedRows(contiguous(rows), ranks));
}
