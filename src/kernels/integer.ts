import { ValueError } from "../core/errors.ts";

// Division by zero gives 0, as in NumPy (which warns). Quotients of 32-bit integers are exact enough in float64: they
// differ from an integer by at least 2^-32 of their size.

export function floorDivideInt(x: number, y: number): number {
  return y === 0 ? 0 : Math.floor(x / y);
}

/** The remainder of the division rounded down: it has the sign of the divisor. */
export function remainderInt(x: number, y: number): number {
  if (y === 0) return 0;
  const rest = x % y;
  return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest;
}

export function floorDivideBigInt(x: bigint, y: bigint): bigint {
  if (y === 0n) return 0n;
  const quotient = x / y;
  return quotient * y !== x && x < 0n !== y < 0n ? quotient - 1n : quotient;
}

export function remainderBigInt(x: bigint, y: bigint): bigint {
  if (y === 0n) return 0n;
  const rest = x % y;
  return rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest;
}

function negativePower(): ValueError {
  return new ValueError("power: integers to negative integer powers are not allowed");
}

/** x^y modulo 2^32, by repeated squaring. */
export function powerInt(x: number, y: number): number {
  if (y < 0) throw negativePower();
  let result = 1;
  for (let base = x, rest = y >>> 0; rest !== 0; rest >>>= 1) {
    if (rest & 1) result = Math.imul(result, base);
    base = Math.imul(base, base);
  }
  return result;
}

/** x^y modulo 2^64, by repeated squaring. */
export function powerBigInt(x: bigint, y: bigint): bigint {
  if (y < 0n) throw negativePower();
  let result = 1n;
  for (let base = x, rest = y; rest !== 0n; rest >>= 1n) {
    if (rest & 1n) result = BigInt.asIntN(64, result * base);
    base = BigInt.asIntN(64, base * base);
  }
  return result;
}
