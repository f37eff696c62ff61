import { DTypeError, IndexError, ValueError } from "../core/errors.ts";
import { adopt } from "../core/strided.ts";
import type { IndexMode } from "../types/selection.ts";
import { showShape } from "../types/show.ts";
import { readIndex } from "./index-items.ts";

const modes: readonly unknown[] = ["raise", "wrap", "clip"] satisfies IndexMode[];

export function requireMode(op: string, mode: unknown): void {
  if (!modes.includes(mode)) throw new ValueError(`${op}: mode ${JSON.stringify(mode)} is none of ${modes.join(", ")}`);
}

/** A place of `n` as it is in range: counted round, or moved to the nearest end. */
export function righted(value: number, n: number, mode: IndexMode): number {
  if (mode === "clip") return Math.min(Math.max(value, 0), n - 1);
  const rest = value % n;
  return rest < 0 ? rest + n : rest;
}

/** Places along an axis as an index that `at` takes; they are put right unless mistakes are to be errors. */
export function placesFor(
  op: string,
  indices: unknown,
  shape: readonly number[],
  axis: number,
  mode: IndexMode,
): unknown {
  const { items, values } = readIndex(op, [indices]);
  const [item, read] = [items[0], values[0]];
  if (typeof item === "string" || item === null) throw new IndexError(`${op}: ${item} is not an index`);
  if (typeof item === "object" && item.kind === "mask") {
    throw new DTypeError(`${op}: indices are booleans, not integers`);
  }
  if (mode === "raise") return indices;
  const n = shape[axis];
  const count = read?.length ?? 1;
  if (n === 0 && count > 0) throw new IndexError(`${op}: axis ${axis} of ${showShape(shape)} has no elements`);
  if (typeof item === "number") return righted(item, n, mode);
  const result = new Int32Array(count);
  if (read !== undefined) for (let i = 0; i < count; i++) result[i] = righted(read.array[read.start + i], n, mode);
  return adopt(result, "int32", item.shape);
}
