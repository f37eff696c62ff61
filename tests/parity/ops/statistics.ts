import type { Entry } from "../case.ts";
import { literal } from "../code.ts";
import { cumulative, position, reduction, spread, sum } from "./reductions.ts";

const nanToNum: Entry = {
  plan: (scene, x) => ({ args: [x], options: { nan: scene.draw.chance(0.5) ? literal(1.5) : undefined } }),
  fails: false,
};

/** How to draw a call of each function. */
export const entries = {
  nanToNum,
  nanargmax: position,
  nanargmin: position,
  nancumprod: cumulative,
  nancumsum: cumulative,
  nanmax: reduction,
  nanmean: reduction,
  nanmin: reduction,
  nanprod: sum,
  nanstd: spread,
  nansum: sum,
  nanvar: spread,
} satisfies Record<string, Entry>;
