import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { join } from "./join.ts";
import { ravel } from "./reshape.ts";

/** A tensor with values behind its own: `np.append`. */
export function append(x: Strided, values: Strided, { axis = null }: { readonly axis?: number | null } = {}): Strided {
  requireTensor("append", "x", x);
  requireTensor("append", "values", values);
  const [first, second] = axis === null ? [ravel(x), ravel(values)] : [x, values];
  return join("append", [first, second], axis ?? 0, undefined);
}
