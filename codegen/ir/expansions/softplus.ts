import { abs, add, constant, div, gt, mad, mul, neg, one, pow2, select, sub, two, zero } from "../build.ts";
import type { Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion } from "./expansion.ts";
import { type Constants, curve, float32, float64, split } from "./exponential.ts";
import { atLeast, exactSum, paired } from "./parts.ts";

/** With s = f / (2 + f) and z = s²: log (1 + f) = s (2 + z p(z)) for 1 + f from 0.69 to 1.38; p by Remez' algorithm. */
interface Logarithm {
  readonly p: readonly number[];
  /** Powers of 2 from here down are multiplied at the end, as numbers beside them are subnormal. */
  readonly tiny: number;
}

const log64: Logarithm = {
  // 2^-57.9
  p: [
    0.6666666666666843, 0.3999999999866454, 0.28571428912846786, 0.22222180949324583, 0.18184478451885538,
    0.1529086580045916, 0.1502478570996055,
  ],
  tiny: -1000,
};
// 2^-29.4
const log32: Logarithm = { p: [0.6666683554649353, 0.3997032642364502, 0.30068787932395935], tiny: -100 };

/**
 * max(x, 0) + log (1 + e), e = e^−|x|. From 0.38 on, log (1 + e) = ln 2 + log (1 + (e − 1) / 2). No part of e is
 * rounded before the last sum.
 */
function softplus(x: Num, constants: Constants, { p, tiny }: Logarithm): Num {
  const y = atLeast(neg(abs(x)), constants.least);
  const { n, linear, error } = split(y, constants);
  const most = atLeast(n, tiny);
  const power = pow2(most);
  const isLarge = gt(y, constant(Math.log(0.38)));
  const whole = (value: number): Num => select(isLarge, constant(value), zero);
  const e = exactSum(sub(power, whole(1)), mul(power, linear));
  const by = select(isLarge, constant(0.5), one);
  const first = mul(by, e.high);
  const second = mul(by, mad(power, curve(linear, error, constants), e.low));
  const f = add(first, second);
  const lost = sub(second, sub(f, first));
  const s = div(f, add(two, f));
  const square = mul(s, s);
  // log (1 + f) = f − bend, where s f = f² / 2 − s f² / 2 (fdlibm). Its slope is nearly f.
  const half = mul(f, mul(f, constant(0.5)));
  const bend = sub(half, mul(s, mad(square, paired(square, p), half)));
  const small = sub(add(second, whole(constants.rest)), mul(f, lost));
  const base = exactSum(whole(constants.first), select(gt(x, zero), x, zero));
  const sum = exactSum(base.high, first);
  const low = add(add(sum.low, base.low), sub(small, bend));
  const result = mul(add(sum.high, low), pow2(sub(n, most)));
  return select(gt(x, constant(40)), x, result);
}

export const softpluses = {
  softplus: {
    float64: { value: (x) => softplus(x, float64, log64), holds: null },
    float32: { value: (x) => softplus(x, float32, log32), holds: null },
  },
} satisfies Partial<Record<FunctionName, Expansion>>;
