import { IndexError } from "../core/errors.ts";
import type { AtRanked } from "../generated/types/at.ts";
import type { AtGeneral, WrongIndex } from "./at-general.ts";
import { broadcastClash, broadcastShapes } from "./broadcast.ts";
import { showShape } from "./show.ts";
import { parseSlice, type SliceRange, sliceRange } from "./slice.ts";
import type { Ok } from "./tensor-like.ts";

// An index of several possible values, such as `0 | 5`, must fit in all of them: what is wrong is looked for in the union.
type MessageOf<R> = R extends WrongIndex<infer M, unknown> ? M : never;
type ArgumentsOf<R> = R extends WrongIndex<unknown, infer A extends unknown[]> ? A : never;

type GeneralAt<S, I, Op extends string> =
  AtGeneral<S, I, Op> extends infer R ? ([MessageOf<R>] extends [never] ? R : MessageOf<R>) : never;
type GeneralIndex<S, I, Op extends string> =
  AtGeneral<S, I, Op> extends infer R ? ([MessageOf<R>] extends [never] ? I : ArgumentsOf<R>) : never;

/** `any` stays, and what may be any value gives a shape of unknown rank. */
type Unknown<S> = S extends null ? Ok<string> : number[];

/**
 * The shape that an index gives, or the message. The index is a tuple of index expressions.
 *
 * The patterns of `AtRanked` do most of what there is; asking a shape for a member would cost more than all of them. They
 * give undefined for what they do not treat, and false for what is wrong. The first question is whether S is `any`; it is
 * turned round, so that a union of shapes stays whole and what is wrong with one of them is seen.
 */
export type At<S, I, Op extends string = "at"> = null extends S
  ? Unknown<S>
  : AtRanked<S, I> extends infer R extends object
    ? R
    : GeneralAt<S, I, Op>;

/** The index itself where it fits; else with the message in the place of the expression that is wrong. */
export type CheckedIndex<S, I, Op extends string = "at"> = null extends S
  ? I
  : AtRanked<S, I> extends object
    ? I
    : GeneralIndex<S, I, Op>;

/** An index expression as far as its shape matters: `count` is the number of true elements of a mask. */
export type ShapeItem =
  | number
  | string
  | null
  | { readonly kind: "fancy"; readonly shape: readonly number[] }
  | { readonly kind: "mask"; readonly shape: readonly number[]; readonly count: number };

/** What an expression does to the axes: `from` is the first one that it uses. */
export type IndexStep =
  | { readonly kind: "newaxis" }
  | { readonly kind: "slice"; readonly from: number; readonly range: SliceRange }
  | { readonly kind: "integer"; readonly from: number; readonly value: number }
  | { readonly kind: "fancy"; readonly from: number; readonly item: number };

/** The twin of `At`: the result's shape, and how to get there. */
export interface IndexPlan {
  readonly shape: readonly number[];
  readonly steps: readonly IndexStep[];
  /** The common shape of the index arrays, null if there are none. */
  readonly fancy: readonly number[] | null;
  /** The axis of the result where their dims begin. */
  readonly place: number;
}

function axesUsed(item: ShapeItem): number {
  if (item === null || item === "...") return 0;
  return typeof item === "object" && item.kind === "mask" ? item.shape.length : 1;
}

/** The expressions with their places in the index, and whole slices (of place -1) where "..." or the end leaves axes. */
function expand(shape: readonly number[], items: readonly ShapeItem[], op: string): (readonly [ShapeItem, number])[] {
  const used = items.reduce<number>((sum, item) => sum + axesUsed(item), 0);
  const extra = shape.length - used;
  if (extra < 0) throw new IndexError(`${op}: too many indices — ${used} for ${showShape(shape)}`);
  const whole = Array.from({ length: extra }, () => [":", -1] as const);
  const numbered = items.map((item, i) => [item, i] as const);
  const dots = items.indexOf("...");
  // "..." itself stays: even of no axes, it separates index arrays.
  return dots < 0 ? [...numbered, ...whole] : [...numbered.slice(0, dots + 1), ...whole, ...numbered.slice(dots + 1)];
}

function checkMask(op: string, mask: readonly number[], shape: readonly number[], from: number): void {
  mask.forEach((dim, i) => {
    if (dim === shape[from + i]) return;
    const clash = `${dim} ≠ ${shape[from + i]}`;
    throw new IndexError(
      `${op}: mask ${showShape(mask)} does not match axis ${from + i} of ${showShape(shape)}: ${clash}`,
    );
  });
}

function broadcastFancy(op: string, a: readonly number[], b: readonly number[]): readonly number[] {
  if (broadcastClash(a, b) === undefined) return broadcastShapes(op, a, b);
  throw new IndexError(`${op}: index arrays do not broadcast — ${showShape(a)} and ${showShape(b)}`);
}

/** Where the index arrays stand: none yet, in one run that goes on, in one that has ended, or apart. */
type Standing = "none" | "run" | "ended" | "apart";
const afterBasic = (standing: Standing): Standing => (standing === "run" ? "ended" : standing);
const afterFancy = (standing: Standing): Standing => (standing === "none" || standing === "run" ? "run" : "apart");

/** Resolves an index on a shape. */
export function planIndex(shape: readonly number[], items: readonly ShapeItem[], op: string): IndexPlan {
  const steps: IndexStep[] = [];
  const dims: number[] = [];
  const advanced = items.some((item) => typeof item === "object" && item !== null);
  let fancy: readonly number[] | null = null;
  let place = 0;
  let standing: Standing = "none";
  let axis = 0;
  for (const [item, position] of expand(shape, items, op)) {
    const from = axis;
    axis += axesUsed(item);
    if (typeof item === "number") {
      if (item >= shape[from] || item < -shape[from]) {
        throw new IndexError(`${op}: index ${item} is out of range for axis ${from} of ${showShape(shape)}`);
      }
      steps.push({ kind: "integer", from, value: item < 0 ? item + shape[from] : item });
      if (!advanced) continue;
      fancy = broadcastFancy(op, fancy ?? [], []);
    } else if (typeof item === "object" && item !== null) {
      if (item.kind === "mask") checkMask(op, item.shape, shape, from);
      fancy = broadcastFancy(op, fancy ?? [], item.kind === "mask" ? [item.count] : item.shape);
      steps.push({ kind: "fancy", from, item: position });
    } else {
      standing = afterBasic(standing);
      if (item === null) {
        steps.push({ kind: "newaxis" });
        dims.push(1);
      } else if (item !== "...") {
        const range = sliceRange(parseSlice(item, op), shape[from]);
        steps.push({ kind: "slice", from, range });
        dims.push(range.length);
      }
      continue;
    }
    if (standing === "none") place = dims.length;
    standing = afterFancy(standing);
  }
  if (standing === "apart") place = 0;
  return { shape: [...dims.slice(0, place), ...(fancy ?? []), ...dims.slice(place)], steps, fancy, place };
}
