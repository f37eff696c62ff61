/**
 * The part of `einsum` that depends on the spec alone: a program has few specs and many shapes, and the compiler keeps
 * what it has worked out for a spec.
 */
import type { Letter } from "./einsum-general.ts";

/**
 * What a spec in the common form asks of the shapes, in terms of axes: `a0` is the first axis of the first operand, `b2`
 * the third of the second. `left` and `right` are pairs of axes with the same letter, `ranks` is such as `"3,3"`.
 */
export interface Plan<Ranks, Left, Right, Out> {
  ranks: Ranks;
  left: Left;
  right: Right;
  out: Out;
}

/** Letters with the axis that each stood for first, and the pairs so far. */
interface Found<First, Left, Right> {
  first: First;
  left: Left;
  right: Right;
}

/** A term's letters, one for each axis of operand `Name`; null for what is no letter. `N` counts the axes. */
type Scan<T, Name extends string, N extends unknown[], F> = T extends `${infer I}${infer rest}`
  ? I extends Letter
    ? F extends Found<infer First, infer Left extends unknown[], infer Right extends unknown[]>
      ? I extends keyof First
        ? Scan<rest, Name, [...N, I], Found<First, [...Left, First[I]], [...Right, `${Name}${N["length"]}`]>>
        : Scan<rest, Name, [...N, I], Found<First & { [K in I]: `${Name}${N["length"]}` }, Left, Right>>
      : never
    : null
  : [N["length"], F];

/** The axes of the output's letters; null for a letter that is not known, or is given twice. */
type Axes<O, First, Seen = never, R extends unknown[] = []> = O extends `${infer I}${infer rest}`
  ? I extends Seen
    ? null
    : I extends keyof First
      ? Axes<rest, First, Seen | I, [...R, First[I]]>
      : null
  : R;

type Finish<Ranks, F, O> =
  F extends Found<infer First, infer Left, infer Right>
    ? Axes<O, First> extends infer Out extends unknown[]
      ? Plan<Ranks, Left, Right, Out>
      : null
    : null;

type Nothing = Found<unknown, [], []>;

/** The plan of a spec of two operands, null where it is not in the common form. */
export type Plan2<Spec> = Spec extends `${infer S},${infer T}->${infer O}`
  ? Scan<S, "a", [], Nothing> extends [infer P extends number, infer F]
    ? Scan<T, "b", [], F> extends [infer Q extends number, infer G]
      ? Finish<`${P},${Q}`, G, O>
      : null
    : null
  : null;

/** The plan of a spec of one operand, null where it is not in the common form. */
export type Plan1<Spec> = Spec extends `${infer S}->${infer O}`
  ? Scan<S, "a", [], Nothing> extends [infer P extends number, infer F]
    ? Finish<`${P}`, F, O>
    : null
  : null;
