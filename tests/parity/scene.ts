import { type Code, call, literal, options, written } from "./code.ts";
import { isSymbolic, isTensorValue, spell, symbols } from "./describe.ts";
import type { Draw } from "./random.ts";

/** A tensor of the program: the name of its `const`, and what it is at run time. */
export interface Operand extends Code {
  readonly shape: readonly number[];
  readonly dtype: string;
}

/** One `const` of a program. */
export interface Step {
  readonly name: string;
  readonly text: string;
  /** The function or method that the step calls. */
  readonly op: string;
  readonly value: unknown;
  /** The message, where the run time threw. */
  readonly error: string | undefined;
  /** Whether an unknown dim or dtype is an answer. */
  readonly gradual: boolean;
}

const dtypes = [
  "bool",
  "uint8",
  "int8",
  "uint16",
  "int16",
  "uint32",
  "int32",
  "uint64",
  "int64",
  "float16",
  "float32",
  "float64",
  "complex64",
  "complex128",
] as const;

const symbolSizes = [...symbols.keys()];

/** What a generator draws from, and the program that it adds to. */
export class Scene {
  readonly draw: Draw;
  readonly steps: Step[] = [];
  /** Whether the call being made is to be wrong, if it can be. */
  wrong = false;
  /** Whether a dim of an earlier result is known at run time alone, from a mask: unknown dims are an answer from there on. */
  hazy = false;
  /** Whether some dimensions of this program are symbols. */
  readonly symbolic: boolean;
  readonly #prefix: string;

  constructor(draw: Draw, prefix: string, symbolic: boolean) {
    this.draw = draw;
    this.#prefix = prefix;
    this.symbolic = symbolic;
  }

  /** Adds `const name = code`, runs it, and gives the operand, or undefined where it is no tensor or has thrown. */
  step(op: string, code: Code, gradual = false): Operand | undefined {
    const name = `${this.#prefix}_${this.steps.length}`;
    const step = { name, text: code.text, op, gradual: gradual || this.hazy || this.symbolic };
    try {
      const value = code.run();
      this.steps.push({ ...step, value, error: undefined });
      return operand(name, value);
    } catch (error) {
      this.steps.push({ ...step, value: error, error: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  dtype(): string {
    return this.draw.chance(0.5) ? this.draw.pick(["float64", "float32", "int32", "bool"]) : this.draw.pick(dtypes);
  }

  dim(): number {
    const { draw } = this;
    if (this.symbolic && draw.chance(0.35)) return draw.pick(symbolSizes);
    if (draw.chance(0.15)) return 1;
    return draw.chance(0.04) ? 0 : draw.int(2, 6);
  }

  shape(low = 0, high = 4): number[] {
    const rank = this.draw.chance(0.03) ? Math.max(low, this.draw.int(5, 7)) : this.draw.int(low, high);
    return this.draw.times(rank, () => (rank > 4 ? this.draw.int(1, 2) : this.dim()));
  }

  /** A tensor of ones: no arithmetic on it soon leaves the range of its dtype. */
  tensor(shape: readonly number[], dtype = this.dtype()): Operand {
    const dims = shape.map(spell);
    const bound = this.symbolic && dims.some((dim) => typeof dim === "string");
    const given = dtype === "float64" && this.draw.chance(0.8) ? {} : { dtype: literal(dtype) };
    const plain = call(this.draw.chance(0.5) ? "ones" : "zeros", [literal([...shape]), ...options(given)]);
    const made = this.step("ones", bound ? call("bindShape", [plain, literal(dims)]) : plain);
    if (made === undefined) throw new Error(`an operand does not come about: ${this.steps.at(-1)?.error}`);
    return made;
  }

  /** A shape that broadcasts with this one; or one that clashes, if the call is to be wrong. */
  partner(shape: readonly number[]): number[] {
    const { draw } = this;
    const result = shape.map((dim) => (dim === 1 && draw.chance(0.3) ? this.dim() : draw.chance(0.2) ? 1 : dim));
    if (this.wrong) return clash(draw, shape, result);
    const cut = result.slice(draw.int(0, draw.chance(0.5) ? shape.length : 0));
    return draw.chance(0.15) ? [this.dim(), ...result].slice(0, Math.max(result.length, 4)) : cut;
  }

  /** An axis of a tensor of that rank, counted from either end; out of range if the call is to be wrong. */
  axis(rank: number): number {
    if (this.wrong || rank === 0)
      return this.draw.chance(0.5) ? rank + this.draw.int(0, 2) : -rank - this.draw.int(1, 2);
    return this.draw.int(-rank, rank - 1);
  }
}

/** `result` with one dimension that does not meet the same one of `shape`. */
export function clash(draw: Draw, shape: readonly number[], result: readonly number[]): number[] {
  const axes = shape.flatMap((dim, axis) => (dim === 1 ? [] : [axis]));
  if (axes.length === 0) return [...result];
  const wrong = draw.pick(axes);
  return result.map((dim, axis) =>
    axis === wrong ? (isSymbolic(shape[axis]) ? 7 : shape[axis] + draw.int(2, 3)) : dim,
  );
}

/** The operand that a `const` is, if its value is a tensor. */
export function operand(name: string, value: unknown): Operand | undefined {
  return isTensorValue(value) ? { ...written(name, value), shape: [...value.shape], dtype: value.dtype } : undefined;
}
