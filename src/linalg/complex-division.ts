/** The result of `divide`. */
export let quotientRe = 0;
export let quotientIm = 0;

/** (a + bi) / (c + di), after Smith, Comm. ACM 5 (1962) 435. */
export function divide(a: number, b: number, c: number, d: number): undefined {
  if (Math.abs(c) >= Math.abs(d)) {
    const r = d / c;
    const size = c + d * r;
    quotientRe = (a + b * r) / size;
    quotientIm = (b - a * r) / size;
  } else {
    const r = c / d;
    const size = c * r + d;
    quotientRe = (a * r + b) / size;
    quotientIm = (b * r - a) / size;
  }
}
