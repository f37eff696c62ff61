import { exp } from "../exp.ts";
import { BITS, ONE, product, quotient, toFixed, toNumber } from "../fixed.ts";
import { log } from "../log.ts";

/*
 * The tables of the ziggurat method (Marsaglia and Tsang 2000) with the very values of NumPy's ziggurat_constants.h: 256
 * layers of equal area, layer i as wide as x_i. They are computed at the first draw: in float64 for the normal
 * distribution, to many digits for the exponential one, which is how NumPy's have been made.
 */

/** Where the tails begin, and the areas of the layers. */
export const NORMAL_R = 3.654152885361009;
export const NORMAL_INVERSE_R = 0.27366123732975828;
const NORMAL_AREA = 0.004928673233974652;
export const EXPONENTIAL_R = 7.69711747013105;

export interface Layers {
  /** x_i over the number of the random integers. */
  readonly widths: Float64Array;
  /** Integers below these are in the layer whatever the density. */
  readonly bounds: Float64Array;
  /** The density at x_i. */
  readonly heights: Float64Array;
}

const layers = (): Layers => ({
  widths: new Float64Array(256),
  bounds: new Float64Array(256),
  heights: new Float64Array(256),
});

const HEIGHT_38 = 0.6773880362187735;

/** To the nearest integer, a half to the even one. */
function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  return value - below > 0.5 || (value - below === 0.5 && below % 2 === 1) ? below + 1 : below;
}

function makeNormal(): Layers {
  const { widths, bounds, heights } = layers();
  let x = NORMAL_R;
  heights[255] = exp(-0.5 * x * x);
  widths[255] = x / 2 ** 52;
  widths[0] = NORMAL_AREA / heights[255] / 2 ** 52;
  bounds[0] = ((x * heights[255]) / NORMAL_AREA) * 2 ** 52;
  heights[0] = 1;
  for (let i = 254; i > 0; i--) {
    const next = Math.sqrt(-2 * log(NORMAL_AREA / x + heights[i + 1]));
    bounds[i + 1] = roundHalfToEven((next / x) * 2 ** 52);
    widths[i] = next / 2 ** 52;
    // NumPy's table has one value that is rounded the other way.
    heights[i] = i === 38 ? HEIGHT_38 : exp(-0.5 * next * next);
    x = next;
  }
  return { widths, bounds, heights };
}

/** exp(-x) for 0 ≤ x < 8, by the series of exp(-x / 2⁸), squared. */
function expOfMinus(x: bigint): bigint {
  const reduced = x >> 8n;
  let sum = ONE;
  let term = ONE;
  for (let n = 1n; term !== 0n; n++) {
    term = (term * reduced) / (n << BITS);
    sum += n % 2n === 0n ? term : -term;
  }
  for (let i = 0; i < 8; i++) sum = product(sum, sum);
  return sum;
}

/** -log y for a y that is not small: Newton's iteration from a float64. */
function minusLog(y: bigint): bigint {
  let x = toFixed(-Math.log(toNumber(y)));
  for (let i = 0; i < 2; i++) x += quotient(expOfMinus(x), y) - ONE;
  return x;
}

/** 7.697117470131049714044628048114089523342968185282832532788348672832, with `BITS` bits after the point. */
const R = (7697117470131049714044628048114089523342968185282832532788348672832n << BITS) / 10n ** 66n;

function makeExponential(): Layers {
  const { widths, bounds, heights } = layers();
  let x = R;
  let height = expOfMinus(R);
  const area = product(R + ONE, height);
  const bound = (ratio: bigint): number => Number((ratio >> (BITS - 52n)) * 2n);
  heights[255] = toNumber(height);
  widths[255] = toNumber(x) / 2 ** 53;
  widths[0] = toNumber(quotient(area, height)) / 2 ** 53;
  bounds[0] = bound(quotient(product(x, height), area));
  heights[0] = 1;
  for (let i = 254; i > 0; i--) {
    height += quotient(area, x);
    const next = minusLog(height);
    bounds[i + 1] = bound(quotient(next, x));
    widths[i] = toNumber(next) / 2 ** 53;
    heights[i] = toNumber(height);
    x = next;
  }
  return { widths, bounds, heights };
}

let normal: Layers | undefined;
let exponential: Layers | undefined;

export function normalLayers(): Layers {
  normal ??= makeNormal();
  return normal;
}

export function exponentialLayers(): Layers {
  exponential ??= makeExponential();
  return exponential;
}
