/*
 * Complex functions. Each takes the parts of its operands and writes the parts of its result to `out[i]`, `out[i + 1]`,
 * so that nothing is allocated. Special values are those of C99, Annex G, as NumPy gives them.
 */
import { type Parts, signOf } from "./complex-parts.ts";
import { copysign, hypot, squareError } from "./special.ts";

export type { Parts } from "./complex-parts.ts";

const inf = Number.POSITIVE_INFINITY;
const nan = Number.NaN;
/** For results that another function goes on with. */
const pair = new Float64Array(2);

function set(out: Parts, i: number, re: number, im: number): undefined {
  out[i] = re;
  out[i + 1] = im;
}

/** |z|. */
export { hypot as absolute } from "./special.ts";

export function multiply(ar: number, ai: number, br: number, bi: number, out: Parts, i: number): undefined {
  set(out, i, ar * br - ai * bi, ar * bi + ai * br);
}

/** Smith's division (1962), which neither over- nor underflows on the way; by zero it divides both parts. */
export function divide(ar: number, ai: number, br: number, bi: number, out: Parts, i: number): undefined {
  const [sizeR, sizeI] = [Math.abs(br), Math.abs(bi)];
  if (sizeR >= sizeI) {
    if (sizeR === 0 && sizeI === 0) return set(out, i, ar / sizeR, ai / sizeR);
    const ratio = bi / br;
    const scale = 1 / (br + bi * ratio);
    set(out, i, (ar + ai * ratio) * scale, (ai - ar * ratio) * scale);
  } else {
    const ratio = br / bi;
    const scale = 1 / (bi + br * ratio);
    set(out, i, (ar * ratio + ai) * scale, (ai * ratio - ar) * scale);
  }
}

export function reciprocal(re: number, im: number, out: Parts, i: number): undefined {
  if (Math.abs(im) <= Math.abs(re)) {
    const ratio = im / re;
    const size = re + im * ratio;
    set(out, i, 1 / size, -ratio / size);
  } else {
    const ratio = re / im;
    const size = re * ratio + im;
    set(out, i, ratio / size, -1 / size);
  }
}

export function square(re: number, im: number, out: Parts, i: number): undefined {
  multiply(re, im, re, im, out, i);
}

/** z / |z|, and 0 for 0. */
export function sign(re: number, im: number, out: Parts, i: number): undefined {
  const [infiniteRe, infiniteIm] = [Math.abs(re) === inf, Math.abs(im) === inf];
  if (infiniteRe !== infiniteIm) return set(out, i, infiniteRe ? Math.sign(re) : 0, infiniteIm ? Math.sign(im) : 0);
  const size = hypot(re, im);
  if (size === 0) set(out, i, 0, 0);
  // Finite parts whose length overflows.
  else if (size === inf && !infiniteRe) sign(re / 4, im / 4, out, i);
  else set(out, i, re / size, im / size);
}

/** Principal root, with the cut along the negative reals. */
export function sqrt(re: number, im: number, out: Parts, i: number): undefined {
  if (Math.abs(im) === inf) return set(out, i, inf, im);
  if (Number.isNaN(re)) return set(out, i, nan, nan);
  if (re === inf) return set(out, i, inf, Number.isNaN(im) ? nan : copysign(0, im));
  if (re === -inf) return Number.isNaN(im) ? set(out, i, nan, inf) : set(out, i, 0, copysign(inf, im));
  if (re === 0 && im === 0) return set(out, i, 0, im);
  // Powers of four move the parts away from overflow and underflow.
  const size = Math.max(Math.abs(re), Math.abs(im));
  const scale = size > 2 ** 1000 ? 2 ** -200 : size < 2 ** -900 ? 2 ** 200 : 1;
  const [x, y] = [Math.abs(re) * scale * scale, Math.abs(im) * scale * scale];
  const root = Math.sqrt(0.5 * (x + hypot(x, y)));
  const other = y / (2 * root);
  if (re >= 0) set(out, i, root / scale, copysign(other / scale, im));
  else set(out, i, other / scale, copysign(root / scale, im));
}

/** Half of e^x (cos y + i sin y) for x so large that e^x may overflow where the result does not. */
function halfPolarExp(x: number, cos: number, sin: number, out: Parts, i: number): undefined {
  const root = Math.exp(x / 2);
  set(out, i, 0.5 * root * cos * root, 0.5 * root * sin * root);
}

export function exp(re: number, im: number, out: Parts, i: number): undefined {
  if (im === 0) return set(out, i, Math.exp(re), im);
  if (re === -inf) {
    const finite = Number.isFinite(im);
    return set(out, i, finite ? copysign(0, Math.cos(im)) : 0, finite ? copysign(0, Math.sin(im)) : copysign(0, im));
  }
  if (re === inf) {
    if (!Number.isFinite(im)) return set(out, i, inf, nan);
    return set(out, i, copysign(inf, Math.cos(im)), copysign(inf, Math.sin(im)));
  }
  const [cos, sin] = [Math.cos(im), Math.sin(im)];
  if (re > 709) return halfPolarExp(re, 2 * cos, 2 * sin, out, i);
  const size = Math.exp(re);
  set(out, i, size * cos, size * sin);
}

/** 2^z. */
export function exp2(re: number, im: number, out: Parts, i: number): undefined {
  exp(re * Math.LN2, im * Math.LN2, out, i);
}

/** e^z − 1, exact near 0: expm1(x) cos y − 2 sin²(y / 2). */
export function expm1(re: number, im: number, out: Parts, i: number): undefined {
  const half = Math.sin(im / 2);
  set(out, i, Math.expm1(re) * Math.cos(im) - 2 * half * half, Math.exp(re) * Math.sin(im));
}

/**
 * log √(1 + lead + x² + y²) where the four may cancel: the sum with all its rounding errors (Knuth's two-sum, twice). Below
 * a quarter there is nothing to save, and the result is NaN.
 */
function logNearOne(lead: number, x: number, y: number): number {
  const xx = x * x;
  const yy = y * y;
  const first = lead + xx;
  const part = first - lead;
  const lost = lead - (first - part) + (xx - part);
  const sum = first + yy;
  const other = sum - first;
  const errors = lost + (first - (sum - other) + (yy - other)) + squareError(x, xx) + squareError(y, yy);
  return sum > -0.75 ? 0.5 * Math.log1p(sum + errors) : nan;
}

/** log |z|, with no digits lost near |z| = 1. */
function logAbs(re: number, im: number): number {
  if (Math.abs(re) === inf || Math.abs(im) === inf) return inf;
  const x = Math.max(Math.abs(re), Math.abs(im));
  const y = Math.min(Math.abs(re), Math.abs(im));
  const near = x > 0.35 && x < 2 ? logNearOne(-1, x, y) : nan;
  if (!Number.isNaN(near)) return near;
  if (x > 2 ** 1021) return Math.log(hypot(x / 4, y / 4)) + 2 * Math.LN2;
  if (x < 2 ** -968 && x > 0) return Math.log(hypot(x * 2 ** 106, y * 2 ** 106)) - 106 * Math.LN2;
  return Math.log(hypot(x, y));
}

export function log(re: number, im: number, out: Parts, i: number): undefined {
  set(out, i, logAbs(re, im), Math.atan2(im, re));
}

export function log2(re: number, im: number, out: Parts, i: number): undefined {
  set(out, i, logAbs(re, im) * Math.LOG2E, Math.atan2(im, re) * Math.LOG2E);
}

export function log10(re: number, im: number, out: Parts, i: number): undefined {
  set(out, i, logAbs(re, im) * Math.LOG10E, Math.atan2(im, re) * Math.LOG10E);
}

/** log(1 + z), exact near 0: |1 + z|² − 1 = 2x + x² + y². */
export function log1p(re: number, im: number, out: Parts, i: number): undefined {
  const near = Math.abs(re) < 2 && Math.abs(im) < 2 ? logNearOne(2 * re, re, im) : nan;
  set(out, i, Number.isNaN(near) ? logAbs(1 + re, im) : near, Math.atan2(im, 1 + re));
}

export function sinh(re: number, im: number, out: Parts, i: number): undefined {
  if (im === 0) return set(out, i, Math.sinh(re), im);
  if (!Number.isFinite(im)) {
    // The sign of the real part is free where it is 0 or infinite.
    return set(out, i, re === 0 ? re : Math.abs(re) === inf ? inf : nan, nan);
  }
  const [cos, sin] = [Math.cos(im), Math.sin(im)];
  if (Math.abs(re) <= 709) return set(out, i, Math.sinh(re) * cos, Math.cosh(re) * sin);
  if (Math.abs(re) === inf) return set(out, i, re * copysign(1, cos), inf * copysign(1, sin));
  halfPolarExp(Math.abs(re), cos * signOf(re), sin, out, i);
}

export function cosh(re: number, im: number, out: Parts, i: number): undefined {
  if (im === 0) return set(out, i, Math.cosh(re), Number.isNaN(re) ? im : copysign(0, signOf(re) * signOf(im)));
  if (!Number.isFinite(im)) {
    return re === 0 ? set(out, i, nan, 0) : set(out, i, Math.abs(re) === inf ? inf : nan, nan);
  }
  const [cos, sin] = [Math.cos(im), Math.sin(im)];
  if (Math.abs(re) <= 709) return set(out, i, Math.cosh(re) * cos, Math.sinh(re) * sin);
  if (Math.abs(re) === inf) return set(out, i, inf * copysign(1, cos), re * copysign(1, sin));
  halfPolarExp(Math.abs(re), cos, sin * signOf(re), out, i);
}

/** (sinh x cosh x + i sin y cos y) / (sinh² x + cos² y). */
export function tanh(re: number, im: number, out: Parts, i: number): undefined {
  if (!Number.isFinite(re) || !Number.isFinite(im)) {
    if (Math.abs(re) === inf) {
      const finite = Number.isFinite(im) && Math.abs(im) > 1;
      return set(out, i, Math.sign(re), copysign(0, finite ? Math.sin(im) * Math.cos(im) : im));
    }
    return set(out, i, re === 0 ? re : nan, im === 0 ? im : nan);
  }
  const [cos, sin] = [Math.cos(im), Math.sin(im)];
  if (Math.abs(re) > 22) {
    // e^−x² is below half an ulp of 1.
    const small = Math.exp(-Math.abs(re));
    return set(out, i, signOf(re), 4 * sin * cos * small * small);
  }
  const s = Math.sinh(re);
  const size = s * s + cos * cos;
  set(out, i, (s * Math.cosh(re)) / size, (sin * cos) / size);
}

/** −i sinh(iz). */
export function sin(re: number, im: number, out: Parts, i: number): undefined {
  sinh(-im, re, pair, 0);
  set(out, i, pair[1], Math.abs(im) === inf && !Number.isFinite(re) ? inf : -pair[0]);
}

/** cosh(iz). */
export function cos(re: number, im: number, out: Parts, i: number): undefined {
  cosh(-im, re, out, i);
}

/** −i tanh(iz). */
export function tan(re: number, im: number, out: Parts, i: number): undefined {
  tanh(-im, re, pair, 0);
  set(out, i, pair[1], -pair[0]);
}

export {
  arccos,
  arccosh,
  arcsin,
  arcsinh,
  arctan,
  arctanh,
} from "./complex-inverse.ts";

/** A product into `pair`; as C99's `*` it is infinite where an operand is, even if NaN came out (Annex G.5.1). */
function multiplyRecovering(ar: number, ai: number, br: number, bi: number): undefined {
  multiply(ar, ai, br, bi, pair, 0);
  if (!Number.isNaN(pair[0]) || !Number.isNaN(pair[1])) return;
  const infiniteA = Math.abs(ar) === inf || Math.abs(ai) === inf;
  const infiniteB = Math.abs(br) === inf || Math.abs(bi) === inf;
  if (!infiniteA && !infiniteB) return;
  const box = (x: number, infinite: boolean): number =>
    infinite ? copysign(Math.abs(x) === inf ? 1 : 0, x) : Number.isNaN(x) ? copysign(0, x) : x;
  const [a, b, c, d] = [box(ar, infiniteA), box(ai, infiniteA), box(br, infiniteB), box(bi, infiniteB)];
  set(pair, 0, inf * (a * c - b * d), inf * (a * d + b * c));
}

/** a^b = e^(b log a); integers from −99 to 99 by repeated multiplication, as NumPy does. */
export function power(ar: number, ai: number, br: number, bi: number, out: Parts, i: number): undefined {
  if (br === 0 && bi === 0) return set(out, i, 1, 0);
  if (ar === 0 && ai === 0) return br > 0 ? set(out, i, 0, 0) : set(out, i, nan, nan);
  if (bi === 0 && Number.isInteger(br) && Math.abs(br) < 100) return integerPower(ar, ai, br, out, i);
  log(ar, ai, pair, 0);
  multiplyRecovering(br, bi, pair[0], pair[1]);
  exp(pair[0], pair[1], out, i);
}

function integerPower(ar: number, ai: number, exponent: number, out: Parts, i: number): undefined {
  if (exponent === 1) return set(out, i, ar, ai);
  let [re, im] = [1, 0];
  let [baseRe, baseIm] = [ar, ai];
  let first = true;
  for (let rest = Math.abs(exponent); ; ) {
    if (rest % 2 === 1) {
      if (first) [re, im] = [baseRe, baseIm];
      else [re, im] = [re * baseRe - im * baseIm, re * baseIm + im * baseRe];
      first = false;
    }
    rest = Math.floor(rest / 2);
    if (rest === 0) break;
    [baseRe, baseIm] = [baseRe * baseRe - baseIm * baseIm, baseRe * baseIm + baseIm * baseRe];
  }
  if (exponent < 0) divide(1, 0, re, im, out, i);
  else set(out, i, re, im);
}
