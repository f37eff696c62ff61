/** x^y as C99 has it: JavaScript's `1 ** NaN`, `1 ** Infinity` and `(-1) ** Infinity` are NaN, C's are 1. */
export function pow(x: number, y: number): number {
  if (x === 1 || (x === -1 && (y === Number.POSITIVE_INFINITY || y === Number.NEGATIVE_INFINITY))) return 1;
  const size = Math.abs(y);
  // There V8's power, which is fdlibm's, loses up to ten bits.
  if (size > 2 ** 31 && size < Number.POSITIVE_INFINITY) {
    const t = Math.abs(x) - 1;
    if (Math.abs(t) < 2 ** -20) return x < 0 ? signOf(y) * powNearOne(t, y) : powNearOne(t, y);
  }
  return x ** y;
}

/** Of a negative number to the power y: NaN where y is no integer. */
function signOf(y: number): number {
  const rest = Math.abs(y % 2);
  return rest === 0 ? 1 : rest === 1 ? -1 : Number.NaN;
}

/** 2^27 + 1 splits a float64 into two halves of 26 bits, whose products are exact (Veltkamp, Dekker). */
const SPLITTER = 134217729;

/** (1 + t)^y for |t| < 2^−20: e^(y t + y (log(1 + t) − t)), with y t in two parts. */
function powNearOne(t: number, y: number): number {
  const product = y * t;
  if (product === 0) return 1;
  if (Math.abs(product) > 800) return product > 0 ? Number.POSITIVE_INFINITY : 0;
  const [ys, ts] = [y * SPLITTER, t * SPLITTER];
  const [yh, th] = [ys - (ys - y), ts - (ts - t)];
  const [yl, tl] = [y - yh, t - th];
  const lost = yl * tl - (product - yh * th - yl * th - yh * tl);
  const more = lost - y * (t * t * (0.5 - t * (1 / 3 - t * 0.25)));
  const exponent = product + more;
  const power = Math.exp(exponent);
  return power === Number.POSITIVE_INFINITY ? power : power + power * (product - exponent + more);
}
