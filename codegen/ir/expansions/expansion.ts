import type { Bool, Num } from "../expr.ts";

/** A function as polynomials and parts of floats, without branches, so that it vectorises. */
export interface Formula {
  value(...args: Num[]): Num;
  /** Where `value` holds; elsewhere the scalar function is asked. Null: everywhere, every special value included. */
  readonly holds: ((...args: Num[]) => Bool) | null;
  /** The same to the last bit in fewer operations, where all elements of a group are ordinary. */
  readonly usual?: { value(...args: Num[]): Num; holds(...args: Num[]): Bool };
}

/** What a primitive is made of where elements are worked out several at a time. Constants are those of each format. */
export interface Expansion {
  readonly float64: Formula;
  /** Every step is rounded to float32. */
  readonly float32: Formula;
}
