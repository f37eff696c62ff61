/**
 * IEEE 754 binary16 as bits: 1 sign, 5 exponent (bias 15), 10 significand. Float16Array exists from Node 24 only, so the
 * library keeps float16 as Uint16Array everywhere and computes in float64, rounding once at the end.
 */
const buffer = new ArrayBuffer(8);
const number = new Float64Array(buffer);
const words = new Uint32Array(buffer);
// The word with sign and exponent is the second one on little-endian machines.
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const low = 1 - high;

/** The nearest float16 to a number, ties to even, straight from float64: through float32 it would round twice. */
export function toFloat16Bits(value: number): number {
  number[0] = value;
  const top = words[high];
  const sign = (top >>> 16) & 0x8000;
  const exponent = ((top >>> 20) & 0x7ff) - 1023;
  if (Number.isNaN(value)) return sign | 0x7e00;
  if (exponent > 15) return sign | 0x7c00;
  if (exponent < -25) return sign;
  // Cut the significand's upper 21 bits (with the hidden one) to units of 2^-24 at least, then look at what was cut.
  const normal = exponent >= -14;
  const significand = (top & 0xfffff) | (normal ? 0 : 0x100000);
  const shift = normal ? 10 : -4 - exponent;
  const kept = (normal ? (exponent + 15) << 10 : 0) | (significand >>> shift);
  const cut = significand & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  const up = cut > half || (cut === half && (words[low] !== 0 || (kept & 1) === 1));
  // A carry goes on into the exponent: to the next binade, or to infinity.
  return sign | (kept + (up ? 1 : 0));
}

function decode(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >>> 10) & 0x1f;
  const significand = bits & 0x3ff;
  if (exponent === 31) return significand === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * significand * 2 ** -24 : sign * (1024 + significand) * 2 ** (exponent - 25);
}

let table: Float32Array | undefined;

/** The value of all 65,536 bit patterns (256 kB, made when float16 is first used). */
export function float16Values(): Float32Array {
  table ??= Float32Array.from({ length: 65536 }, (_, bits) => decode(bits));
  return table;
}

/** The number that the bits of a float16 stand for. */
export function fromFloat16Bits(bits: number): number {
  return float16Values()[bits];
}

/** A number rounded to float16. */
export function roundToFloat16(value: number): number {
  return fromFloat16Bits(toFloat16Bits(value));
}
