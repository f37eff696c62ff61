import { copyInto } from "../core/copies.ts";
import { contiguousSteps, type Strided } from "../core/layout.ts";
import { requireOut, requireTensor, resultIn } from "../core/require.ts";
import { empty, view } from "../core/strided.ts";
import { repeatCounts, requireShifts, rollShifts, tileShape } from "../types/repeat.ts";
import { ravel } from "./reshape.ts";

type Counts = number | readonly number[];

/** `np.repeat`: a copy of each slice into a part of the result that has it along an axis of step 0. */
export function repeat(
  x: Strided,
  repeats: Counts,
  options?: { readonly axis?: number | null; readonly out?: Strided },
): Strided {
  requireTensor("repeat", "x", x);
  const at = options?.axis ?? null;
  const counts = repeatCounts(repeats, x.shape, at);
  const source = at === null ? ravel(x) : x;
  const axis = at === null ? 0 : at < 0 ? at + x.shape.length : at;
  const slices = source.shape[axis];
  const length = counts.length === 1 ? counts[0] * slices : counts.reduce((sum, count) => sum + count, 0);
  const shape = source.shape.map((dim, i) => (i === axis ? length : dim));
  return resultIn("repeat", options?.out, shape, x.dtype, [x], (result) => {
    const rest = source.shape.filter((_, i) => i !== axis);
    const [to, from] = [result.steps, source.steps].map((steps) => steps.filter((_, i) => i !== axis));
    // Equal counts need one copy for all slices; otherwise each slice has its own.
    const equal = counts.every((count) => count === counts[0]);
    const runs = equal ? [{ slices, count: counts[0] ?? 0 }] : counts.map((count) => ({ slices: 1, count }));
    let [start, slice] = [0, 0];
    for (const { slices, count } of runs) {
      const block = [slices, count, ...rest];
      const target = view(
        result,
        block,
        [count * result.steps[axis], result.steps[axis], ...to],
        result.offset + start * result.steps[axis],
      );
      copyInto(
        target,
        view(source, block, [source.steps[axis], 0, ...from], source.offset + slice * source.steps[axis]),
      );
      start += slices * count;
      slice += slices;
    }
  });
}

/** `np.tile`: axis i of x is copied along an axis of its own, of length `counts[i]` and step 0. */
export function tile(x: Strided, reps: Counts, options?: { readonly out?: Strided }): Strided {
  requireTensor("tile", "x", x);
  const { shape, counts } = tileShape(x.shape, reps);
  const added = shape.length - x.shape.length;
  const whole = shape.map((dim, i) => dim * counts[i]);
  return resultIn("tile", options?.out, whole, x.dtype, [x], (result) => {
    const pairs = shape.flatMap((dim, i) => [counts[i], dim]);
    const to = shape.flatMap((dim, i) => [dim * result.steps[i], result.steps[i]]);
    const from = shape.flatMap((_, i) => [0, i < added ? 0 : x.steps[i - added]]);
    copyInto(view(result, pairs, to), view(x, pairs, from));
  });
}

/** One part of a rolled axis: where it starts in x, where in the result, and how long it is. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** What is pushed out at the end comes back at the front. */
function partsOf(length: number, shift: number): Part[] {
  const moved = length === 0 ? 0 : ((shift % length) + length) % length;
  const stay = { from: 0, to: moved, length: length - moved };
  return moved === 0 ? [stay] : [stay, { from: length - moved, to: 0, length: moved }];
}

function rollInto(result: Strided, x: Strided, shifts: readonly number[]): void {
  const walk = (axis: number, shape: readonly number[], from: number, to: number): void => {
    if (axis === shifts.length) {
      copyInto(view(result, shape, result.steps, to), view(x, shape, x.steps, from));
      return;
    }
    for (const part of partsOf(x.shape[axis], shifts[axis])) {
      const block = shape.map((dim, i) => (i === axis ? part.length : dim));
      walk(axis + 1, block, from + part.from * x.steps[axis], to + part.to * result.steps[axis]);
    }
  };
  walk(0, x.shape, x.offset, result.offset);
}

/** `np.roll`. */
export function roll(
  x: Strided,
  shift: Counts,
  options?: { readonly axis?: Counts | null; readonly out?: Strided },
): Strided {
  requireTensor("roll", "x", x);
  const axis = options?.axis ?? null;
  if (axis !== null) {
    const shifts = rollShifts(shift, x.shape, axis);
    return resultIn("roll", options?.out, x.shape, x.dtype, [x], (result) => rollInto(result, x, shifts));
  }
  const shifts = typeof shift === "number" ? [shift] : shift;
  requireShifts(shifts);
  const total = shifts.reduce((sum, each) => sum + each, 0);
  const flat = ravel(x);
  const rolled = empty(flat.shape, x.dtype);
  rollInto(rolled, flat, [total]);
  const result = view(rolled, x.shape, contiguousSteps(x.shape));
  if (options?.out === undefined) return result;
  requireOut("roll", options.out, x.shape, x.dtype);
  copyInto(options.out, result);
  return options.out;
}
