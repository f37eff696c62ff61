import type { Expr } from "../../codegen/ir/expr.ts";
import type { PrimitiveName } from "../../codegen/ir/names.ts";
import { primitives } from "../../codegen/ir/primitives.ts";
import type { Value } from "../../codegen/ir/values.ts";

/** What works an expansion out: a format, and whether `mad` rounds once. */
export interface Machine {
  readonly format: "float64" | "float32";
  readonly fused: boolean;
}

export const machines: readonly Machine[] = (["float64", "float32"] as const).flatMap((format) => [
  { format, fused: false },
  { format, fused: true },
]);

const double = new Float64Array(1);
const doubleBits = new BigUint64Array(double.buffer);
const single = new Float32Array(1);
const singleBits = new Uint32Array(single.buffer);

/** x = m · 2^e for an integer m. */
function integerOf(x: number): [m: bigint, e: number] {
  double[0] = x;
  const exponent = Number((doubleBits[0] >> 52n) & 0x7ffn);
  const fraction = doubleBits[0] & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  return [x < 0 ? -size : size, Math.max(exponent, 1) - 1075];
}

/** m · 2^e to the nearest float, halves to even. */
function rounded(m: bigint, e: number, { format }: Machine): number {
  const [digits, least] = format === "float64" ? [53, -1074] : [24, -149];
  const size = m < 0n ? -m : m;
  const shift = Math.max(size.toString(2).length - digits, least - e, 0);
  const half = shift === 0 ? 0n : 1n << BigInt(shift - 1);
  const floor = size >> BigInt(shift);
  const rest = size - (floor << BigInt(shift));
  const up = shift > 0 && (rest > half || (rest === half && (floor & 1n) === 1n));
  const value = Number(floor + (up ? 1n : 0n)) * 2 ** (e + shift);
  return m < 0n ? -value : value;
}

/** x · y + z, rounded once. */
function fusedSum(x: number, y: number, z: number, machine: Machine): number {
  const plain = x * y + z;
  if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(z)) return plain;
  const [[a, i], [b, j], [c, k]] = [integerOf(x), integerOf(y), integerOf(z)];
  const least = Math.min(i + j, k);
  const sum = ((a * b) << BigInt(i + j - least)) + (c << BigInt(k - least));
  return sum === 0n ? plain : rounded(sum, least, machine);
}

/** The parts of a float32, where they are not those of the same number as a float64. */
const parts32: { readonly [name: string]: (x: number) => number } = {
  high: (x) => {
    single[0] = x;
    singleBits[0] &= 0xfffff000;
    return single[0];
  },
  nearExponent: (x) => {
    single[0] = x;
    return ((singleBits[0] + 0x4e147b) >>> 23) - 127;
  },
  nearSignificand: (x) => {
    single[0] = x;
    singleBits[0] = ((singleBits[0] + 0x4e147b) & 0x7fffff) + 0x3f31eb85;
    return single[0];
  },
};

/** The value of an expression where every step is rounded as a machine does it. */
export function runOn(machine: Machine, expr: Expr, inputs: Readonly<Record<string, number>>): Value {
  const isSingle = machine.format === "float32";
  const known = new Map<Expr, Value>();
  const apply = (name: PrimitiveName, args: readonly Value[]): Value => {
    const [x, y, z] = args.map(Number);
    if (name === "mad") {
      if (machine.fused) return fusedSum(x, y, z, machine);
      return (isSingle ? Math.fround(x * y) : x * y) + z;
    }
    if (isSingle && name in parts32) return parts32[name](x);
    if (isSingle && name === "scale") {
      const half = y >> 1;
      return Math.fround(x * 2 ** half) * 2 ** (y - half);
    }
    const meaning = primitives[name].meaning.real;
    if (meaning === null) throw new Error(`${name} has no meaning`);
    return meaning.evaluate(args);
  };
  const valueOf = (e: Expr): Value => {
    const before = known.get(e);
    if (before !== undefined) return before;
    const value =
      e.kind === "constant" ? e.value : e.kind === "input" ? inputs[e.name] : apply(e.primitive, e.args.map(valueOf));
    const stored = isSingle && typeof value === "number" ? Math.fround(value) : value;
    known.set(e, stored);
    return stored;
  };
  return valueOf(expr);
}
