import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import type { Size } from "./arguments.ts";
import { drawn, notNegative, type Parameter, type Requirement } from "./parameters.ts";

// What parameters of some distributions must be, for both generators.

/** A distribution with a location and a scale. */
export function located(
  op: string,
  names: readonly [string, string],
  loc: Parameter,
  scale: Parameter,
  size: Size,
  next: (a: number, b: number) => number,
): Strided | number {
  return drawn(
    op,
    [
      [names[0], loc],
      [names[1], scale, notNegative],
    ],
    size,
    next,
  );
}

/** NumPy's loop has no end where kappa is infinite. */
export const finiteAndNotNegative: Requirement = (value) =>
  value === Number.POSITIVE_INFINITY ? "must be finite" : notNegative(value);

/** The largest mean for which int64 holds the draws: 2⁶³ - 10 √(2⁶³). */
const LARGEST_MEAN = 2 ** 63 - 10 * Math.sqrt(2 ** 63);

export const poissonMean: Requirement = (value) => {
  if (!(value >= 0)) return "must not be negative";
  return value <= LARGEST_MEAN ? undefined : "is too large";
};

export const belowOne: Requirement = (value) =>
  value >= 0 && value < 1 ? undefined : "must be at least 0 and below 1";

export const aboveOne: Requirement = (value) => (value > 1 ? undefined : "must be above 1");

/** The corners of a triangle stand in their order. */
export const cornersInOrder =
  (op: string) =>
  (left: number, mode: number, right: number): void => {
    if (left > mode) throw new ValueError(`${op}: left ${left} is above mode ${mode}`);
    if (mode > right) throw new ValueError(`${op}: mode ${mode} is above right ${right}`);
    if (left === right) throw new ValueError(`${op}: left and right are both ${left}`);
  };

/** No more is drawn from an urn than is in it. */
export const noMoreThanThereAre =
  (op: string) =>
  (good: number, bad: number, sample: number): void => {
    if (good + bad >= sample) return;
    throw new ValueError(`${op}: nsample ${sample} is more than ngood ${good} and nbad ${bad} together`);
  };
