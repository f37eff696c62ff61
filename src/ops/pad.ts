import { castTo, copyInto } from "../core/cast.ts";
import { DTypeError, ShapeError, ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { empty, type Strided, view } from "../core/strided.ts";
import type { Scalar } from "../types/dtype.ts";
import { type Both, padWidths, pairsOf } from "../types/pad.ts";
import { showShape } from "../types/show.ts";
import { full } from "./create.ts";
import { type Grown, repeated, section } from "./pad-grown.ts";
import { reflect } from "./pad-reflect.ts";
import { ramp, statistic } from "./pad-values.ts";

export type PadMode =
  | "constant"
  | "edge"
  | "linear_ramp"
  | "maximum"
  | "mean"
  | "median"
  | "minimum"
  | "reflect"
  | "symmetric"
  | "wrap"
  | "empty";

type Sided<T> = T | readonly (T | readonly T[])[];

export interface PadOptions {
  readonly mode?: PadMode;
  readonly constantValues?: Sided<Scalar>;
  readonly endValues?: Sided<number>;
  readonly statLength?: Sided<number> | null;
  readonly reflectType?: "even" | "odd";
}

function grow(x: Strided, axis: number, [before, behind]: Both<number>): Grown {
  const length = x.shape[axis];
  const whole = empty(x.shape.with(axis, before + length + behind), x.dtype);
  const grown = { whole, axis, before, length, behind };
  copyInto(section(grown, before, length), x);
  return grown;
}

/** The elements of one period over and over, in both directions. */
function wrap(grown: Grown): void {
  const { before, length, behind } = grown;
  for (let from = before - length; from > -length; from -= length) {
    const start = Math.max(from, 0);
    const n = from + length - start;
    copyInto(section(grown, start, n), section(grown, before + length - n, n));
  }
  for (let done = 0; done < behind; done += length) {
    const n = Math.min(length, behind - done);
    copyInto(section(grown, before + length + done, n), section(grown, before, n));
  }
}

function edges(grown: Grown): void {
  const { axis, before, length, behind } = grown;
  copyInto(section(grown, 0, before), repeated(section(grown, before, 1), axis, before));
  copyInto(section(grown, before + length, behind), repeated(section(grown, before + length - 1, 1), axis, behind));
}

/** A constant in the tensor's dtype, repeated over a part of it. */
function fill(part: Strided, value: Scalar): void {
  const one = full([], value, { dtype: part.dtype });
  copyInto(
    part,
    view(
      one,
      part.shape,
      part.shape.map(() => 0),
    ),
  );
}

const refuse =
  (name: string) =>
  (shape: readonly number[]): never => {
    throw new ShapeError(`pad: ${name} are one, a pair, or a pair for each axis of ${showShape(shape)}`);
  };

function scalar(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return value;
  throw new ValueError(`pad: ${String(value)} is not a value`);
}

function number(value: unknown): number {
  if (typeof value === "number") return value;
  throw new ValueError(`pad: ${String(value)} is not a number`);
}

/** null stands for all. */
function count(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new ValueError(`pad: ${String(value)} is not a length`);
}

/** What fills the new places along each axis. */
function filler(x: Strided, options: PadOptions): (grown: Grown) => void {
  const { shape, dtype } = x;
  const { mode = "constant", reflectType = "even" } = options;
  switch (mode) {
    case "constant": {
      const values = pairsOf(shape, options.constantValues ?? 0, scalar, refuse("constantValues"));
      return (grown) => {
        const [first, last] = values[grown.axis];
        fill(section(grown, 0, grown.before), first);
        fill(section(grown, grown.before + grown.length, grown.behind), last);
      };
    }
    case "empty":
      return () => {};
    case "edge":
      return edges;
    case "wrap":
      return wrap;
    case "reflect":
    case "symmetric":
      if (reflectType !== "even" && reflectType !== "odd") {
        throw new ValueError(`pad: ${String(reflectType)} is not a reflectType`);
      }
      if (reflectType === "odd" && dtype === "bool") throw new DTypeError("pad: bool has no odd reflection");
      return (grown) => {
        if (grown.length === 1) edges(grown);
        else reflect(grown, mode === "symmetric", reflectType === "odd");
      };
    case "linear_ramp": {
      const ends = pairsOf(shape, options.endValues ?? 0, number, refuse("endValues"));
      return (grown) => ramp(grown, ends[grown.axis]);
    }
    case "maximum":
    case "minimum":
    case "mean":
    case "median": {
      const lengths = pairsOf(shape, options.statLength ?? null, count, refuse("statLength"));
      return (grown) => statistic(grown, mode, lengths[grown.axis]);
    }
    default:
      throw new ValueError(`pad: ${String(mode)} is not a mode`);
  }
}

/** The tensor with more elements before and behind along each axis: `np.pad`. */
export function pad(x: Strided, padWidth: unknown, options: PadOptions = {}): Strided {
  requireTensor("pad", "x", x);
  const widths = padWidths(x.shape, padWidth);
  const fillIn = filler(x, options);
  const { mode = "constant" } = options;
  const grows = widths.map(([before, behind]) => before + behind > 0);
  if (mode !== "constant" && mode !== "empty") {
    const axis = grows.findIndex((grown, place) => grown && x.shape[place] === 0);
    if (axis >= 0) throw new ValueError(`pad: axis ${axis} of ${showShape(x.shape)} is empty and cannot grow`);
  }
  let result = x;
  widths.forEach((pair, axis) => {
    if (!grows[axis]) return;
    const grown = grow(result, axis, pair);
    if (!grown.whole.shape.includes(0)) fillIn(grown);
    result = grown.whole;
  });
  return result === x ? castTo(x, x.dtype) : result;
}
