/*
 * log(1 + x) in float32 with the roundings of glibc's `log1pf` (up to 2.40), which NumPy calls for float32 numbers. The
 * method is that of Sun's fdlibm (s_log1p.c, 1993) in float32: 1 + x = 2^k (1 + f), and with s = f / (2 + f) the logarithm
 * of 1 + f is f - f²/2 + s (f²/2 + R), where R is a polynomial in s².
 */
const f32 = Math.fround;
const number = new Float32Array(1);
const bits = new Int32Array(number.buffer);

// log 2, in a part short enough that k times it is exact, and the rest.
const LN2_HIGH = f32(0.69313812256);
const LN2_LOW = f32(9.0580006145e-6);
/** R over s², highest power first. */
const R = [0.1479819864, 0.15313838422, 0.1818357259, 0.22222198546, 0.28571429849, 0.40000000596, 0.66666668653].map(
  f32,
);

/** log(1 + x) for a float32 x in (-1, 0]. */
export function log1pFloat(x: number): number {
  if (x > -(2 ** -29)) return f32(x - f32(f32(x * x) * 0.5));
  if (x >= f32(-0.29289323091506958)) return series(x, 0, 0);
  const u = f32(1 + x);
  number[0] = u;
  let k = (bits[0] >> 23) - 127;
  const lost = f32(f32(x - f32(u - 1)) / u);
  const mantissa = bits[0] & 0x7fffff;
  if (mantissa < 0x3504f7) {
    bits[0] = mantissa | 0x3f800000;
  } else {
    k++;
    bits[0] = mantissa | 0x3f000000;
  }
  return series(f32(number[0] - 1), k, lost);
}

/** k log 2 + log(1 + f), and what the rounding of 1 + x has lost. */
function series(f: number, k: number, lost: number): number {
  const half = f32(f32(0.5 * f) * f);
  const high = f32(k * LN2_HIGH);
  const low = f32(f32(k * LN2_LOW) + lost);
  if (k !== 0 && Math.abs(f) < 2 ** -20) {
    if (f === 0) return f32(high + low);
    const rest = f32(half * f32(1 - f32(f32(0.6666666666666666) * f)));
    return f32(high - f32(f32(rest - low) - f));
  }
  const s = f32(f / f32(2 + f));
  const z = f32(s * s);
  const r = f32(z * R.reduce((sum, coefficient) => f32(coefficient + f32(z * sum))));
  const sum = f32(s * f32(half + r));
  if (k === 0) return f32(f - f32(half - sum));
  return f32(high - f32(f32(half - f32(sum + low)) - f));
}
