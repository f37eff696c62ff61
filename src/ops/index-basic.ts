import { type Strided, view } from "../core/strided.ts";
import { parseSlice, type SliceParts, sliceRange } from "../types/slice.ts";

/** Slices as written that have been read before: programs write few. */
const known = new Map<string, SliceParts>();
const MANY = 256;

function read(text: string, op: string): SliceParts {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parts = parseSlice(text, op);
  if (known.size >= MANY) known.clear();
  known.set(text, parts);
  return parts;
}

/** The common index, at once: the view that integers and slices alone give; null for all else, and for most mistakes. */
export function basicView(op: string, x: Strided, index: readonly unknown[]): Strided | null {
  const rank = x.shape.length;
  if (index.length > rank) return null;
  for (const item of index) {
    const basic = typeof item === "number" ? Number.isInteger(item) : typeof item === "string" && item !== "...";
    if (!basic) return null;
  }
  const shape: number[] = [];
  const steps: number[] = [];
  let offset = x.offset;
  for (let axis = 0; axis < rank; axis++) {
    const item = axis < index.length ? index[axis] : ":";
    const [dim, step] = [x.shape[axis], x.steps[axis]];
    if (typeof item === "number") {
      if (item >= dim || item < -dim) return null;
      offset += (item < 0 ? item + dim : item) * step;
    } else if (typeof item === "string" && item !== ":") {
      const range = sliceRange(read(item, op), dim);
      // An empty slice may start outside of the storage.
      if (range.length > 0) offset += range.start * step;
      shape.push(range.length);
      steps.push(range.step * step);
    } else {
      shape.push(dim);
      steps.push(step);
    }
  }
  return view(x, shape, steps, offset);
}
