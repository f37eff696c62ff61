import { heapOf, SCRATCH, SCRATCH_BYTES } from "./heap.ts";
import type { Strided } from "./layout.ts";
import { layouts } from "./storage.ts";
import { addressOf, arrayOf, originOf } from "./strided.ts";

/** The last bytes of the scratch are left free by what stages there: they are for a value that is repeated. */
export const VALUE = SCRATCH + SCRATCH_BYTES - 16;

/** The address of the first element in the heap; of a copy of it if it is the only one; −1 if there is neither. */
export function addressOfValue(value: Strided): number {
  const address = addressOf(value);
  const heap = heapOf();
  if (address >= 0 || heap === null || value.steps.some((step) => step !== 0)) return address;
  const { kind, bytes, width } = layouts[value.dtype];
  const [view, array, origin] = [heap.views[kind], arrayOf(value), originOf(value) * width];
  for (let i = 0; i < width; i++) view[VALUE / bytes + i] = array[origin + i];
  return VALUE;
}
