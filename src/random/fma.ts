/** x y - p, where p = x y rounded: exact (Dekker 1971, with Veltkamp's splitting). */
export function productError(x: number, y: number, p: number): number {
  const xs = x * 134217729;
  const ys = y * 134217729;
  const xHigh = xs - (xs - x);
  const yHigh = ys - (ys - y);
  const xLow = x - xHigh;
  const yLow = y - yHigh;
  return xLow * yLow - (p - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
}

/** x y + z, rounded once (up to a double rounding in about one case of 2⁵⁰). */
export function fma(x: number, y: number, z: number): number {
  const p = x * y;
  const s = p + z;
  const zPart = s - p;
  return s + (p - (s - zPart) + (z - zPart) + productError(x, y, p));
}

/** A number and its two halves, low one first: how the functions of this folder see bits. */
export const number = /* @__PURE__ */ new Float64Array(1);
export const bits = /* @__PURE__ */ new Int32Array(number.buffer);
