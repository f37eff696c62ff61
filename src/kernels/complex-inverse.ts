/*
 * Inverse complex functions after Hull, Fairgrieve and Tang, "Implementing the complex arcsine and arccosine functions
 * using exception handling", ACM TOMS 23 (1997) 299. Special values as in C99, Annex G.
 */
import { type Parts, signOf } from "./complex-parts.ts";
import { copysign, hypot } from "./special.ts";

const inf = Number.POSITIVE_INFINITY;
const nan = Number.NaN;
const halfPi = Math.PI / 2;

/** The results of `core`. */
let angleSin = 0;
let angleCos = 0;
let length = 0;

/**
 * For finite x, y ≥ 0: the real part of arcsin (`angleSin`) and of arccos (`angleCos`) of x + iy, and the size of the
 * imaginary part of both (`length`). With r, s the distances to −1 and 1 and a = (r + s) / 2, these are arcsin(x / a),
 * arccos(x / a) and log(a + √(a² − 1)), written so that nothing cancels.
 */
function core(x: number, y: number): undefined {
  if (x > 1e150 || y > 1e150) {
    angleSin = Math.atan2(x, y);
    angleCos = Math.atan2(y, x);
    length = Math.log(hypot(x / 4, y / 4)) + 3 * Math.LN2;
    return;
  }
  const above = x + 1;
  const below = x - 1;
  const r = hypot(above, y);
  const s = hypot(below, y);
  const a = 0.5 * (r + s);
  const b = x / a;
  const ax = a + x;
  // s − (x − 1) and r − (x + 1) as sums of positive terms.
  const yr = y / (r + above);
  const inside = x <= 1;
  if (b <= 0.6417) {
    angleSin = Math.asin(b);
    angleCos = Math.acos(b);
  } else if (inside) {
    const leg = Math.sqrt(0.5 * ax * (y * yr + (s - below)));
    angleSin = Math.atan2(x, leg);
    angleCos = Math.atan2(leg, x);
  } else {
    const leg = y * Math.sqrt(0.5 * (ax / (r + above) + ax / (s + below)));
    angleSin = Math.atan2(x, leg);
    angleCos = Math.atan2(leg, x);
  }
  if (a > 1.5) {
    length = Math.log(a + Math.sqrt(a * a - 1));
  } else if (inside && y < 1e-150) {
    // a − 1 underflows, and √(a² − 1) is y / √(1 − x²) to the last digit, or √y at 1.
    length = x < 1 ? y / Math.sqrt(above * -below) : Math.sqrt(y);
  } else {
    const over = inside ? 0.5 * (y * yr + y * (y / (s - below))) : 0.5 * (y * yr + (s + below));
    length = Math.log1p(over + Math.sqrt(over * (a + 1)));
  }
}

export function arcsin(re: number, im: number, out: Parts, i: number): undefined {
  arcsinh(-im, re, out, i);
  const size = out[i];
  out[i] = out[i + 1];
  out[i + 1] = Number.isNaN(im) ? size : -size;
}

export function arccos(re: number, im: number, out: Parts, i: number): undefined {
  let [x, y] = [nan, nan];
  if (Number.isFinite(re) && Number.isFinite(im)) {
    core(Math.abs(re), Math.abs(im));
    x = re < 0 ? Math.PI - angleCos : angleCos;
    y = -copysign(length, im);
  } else if (Math.abs(im) === inf) {
    x = Math.abs(re) === inf ? (re > 0 ? Math.PI / 4 : (3 * Math.PI) / 4) : Number.isNaN(re) ? nan : halfPi;
    y = -im;
  } else if (Math.abs(re) === inf) {
    x = Number.isNaN(im) ? nan : re > 0 ? 0 : Math.PI;
    y = -copysign(inf, im);
  } else if (re === 0) x = halfPi;
  out[i] = x;
  out[i + 1] = y;
}

/** i arcsin(−iz). */
export function arcsinh(re: number, im: number, out: Parts, i: number): undefined {
  let [x, y] = [nan, nan];
  if (Number.isFinite(re) && Number.isFinite(im)) {
    core(Math.abs(im), Math.abs(re));
    x = copysign(length, re);
    y = copysign(angleSin, im);
  } else if (Math.abs(re) === inf) {
    x = re;
    y = Math.abs(im) === inf ? copysign(Math.PI / 4, im) : Number.isNaN(im) ? nan : copysign(0, im);
  } else if (Math.abs(im) === inf) {
    x = Number.isNaN(re) ? inf : copysign(inf, re);
    y = Number.isNaN(re) ? nan : copysign(halfPi, im);
  } else if (im === 0) y = im;
  out[i] = x;
  out[i + 1] = y;
}

/** ±i arccos(z), on the right half-plane. */
export function arccosh(re: number, im: number, out: Parts, i: number): undefined {
  arccos(re, im, out, i);
  const [angle, size] = [out[i], out[i + 1]];
  out[i] = Math.abs(size);
  out[i + 1] = copysign(angle, im);
}

/** log((1 + z) / (1 − z)) / 2. */
export function arctanh(re: number, im: number, out: Parts, i: number): undefined {
  const [x, y] = [Math.abs(re), Math.abs(im)];
  let [u, v] = [nan, nan];
  if (x === inf || y === inf) {
    u = 0;
    v = Number.isNaN(im) ? nan : halfPi;
  } else if (Number.isNaN(x) || Number.isNaN(y)) {
    if (x === 0) u = 0;
  } else if (x > 1e150 || y > 1e150) {
    // Re 1/z, with the parts scaled so that their squares neither over- nor underflow.
    const size = hypot(x / 2, y / 2);
    u = x / 2 / size / size / 2;
    v = halfPi;
  } else {
    const below = 1 - x;
    const yy = y < 1e-160 ? 0 : y * y;
    // At z = 1 the pole; next to it log 2 − log y, where y² underflows.
    u =
      below === 0 && yy === 0
        ? y === 0
          ? inf
          : 0.5 * (Math.LN2 - Math.log(y))
        : 0.25 * Math.log1p((4 * x) / (below * below + yy));
    v = 0.5 * Math.atan2(2 * y, below * (1 + x) - yy);
  }
  out[i] = u * signOf(re);
  out[i + 1] = v * signOf(im);
}

/** −i arctanh(iz). */
export function arctan(re: number, im: number, out: Parts, i: number): undefined {
  arctanh(-im, re, out, i);
  const size = out[i];
  out[i] = out[i + 1];
  out[i + 1] = -size;
}
