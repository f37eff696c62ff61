import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { orderedRows } from "../kernels/sort-rows.ts";
import { sameShape } from "../types/join.ts";
import { alongRows, contiguous } from "./sort.ts";

/** The indices that sort by several keys, the last one first: `np.lexsort`. */
export function lexsort(keys: readonly Strided[], options: { readonly axis?: number } = {}): Strided {
  if (!Array.isArray(keys)) throw new ValueError("lexsort: the keys must come in an array");
  keys.forEach((key, i) => {
    requireTensor("lexsort", `keys[${i}]`, key);
  });
  sameShape(
    "lexsort",
    keys.map((key) => key.shape),
  );
  return alongRows("lexsort", keys, options.axis, (rows) => orderedRows(rows.map(contiguous)));
}
