import { ShapeError, ValueError } from "../core/errors.ts";
import type { EinsumFast } from "../generated/types/einsum.ts";
import { broadcastClash, broadcastShapes } from "./broadcast.ts";
import type { EinsumGeneral, Fault } from "./einsum-general.ts";
import type { Promote } from "./promote.ts";
import { showShape } from "./show.ts";
import type { Ok } from "./tensor-like.ts";

/**
 * The shape of `einsum(spec, ...operands)`, or the message. `Shapes` is the tuple of the operands' shapes.
 *
 * `EinsumFast` knows the specs that programs are full of: explicit output, no ellipsis, equal dims. It gives null for all
 * others, and for all mistakes, and leaves them to `EinsumGeneral`.
 */
export type Einsum<Spec, Shapes> =
  EinsumFast<Spec, Shapes> extends infer R extends object ? R : MessageOr<EinsumGeneral<Spec, Shapes>>;

type MessageOr<G> = G extends Fault<string, infer Message> ? Message : G;

type FaultAt<G, Where> = G extends null ? Ok<string> : G extends Fault<Where, infer Message> ? Message : null;

/**
 * The message of a call's argument, null where the fault is not there: `Where` is `"spec"`, `"0"`, `"1"` … With a union
 * of shapes null is one of several results.
 */
export type EinsumAt<Spec, Shapes, Where extends string> =
  null extends EinsumFast<Spec, Shapes> ? FaultAt<EinsumGeneral<Spec, Shapes>, Where> : null;

/** The shapes of the operands that a call has: `null` stands for one that is left out. */
export type Given<A, B = null, C = null, E = null> = B extends null
  ? [A]
  : C extends null
    ? [A, B]
    : E extends null
      ? [A, B, C]
      : [A, B, C, E];

/** The dtype to which the operands of a call are promoted: `null` stands for one that is left out. */
export type EinsumDType<DA, DB, DC = null, DE = null> = DB extends null
  ? DA
  : DC extends null
    ? Promote<DA, DB>
    : DE extends null
      ? Promote<Promote<DA, DB>, DC>
      : Promote<Promote<Promote<DA, DB>, DC>, DE>;

/** A spec taken apart. Every index has a number; the axes that an ellipsis stands for have indices of their own. */
export interface EinsumPlan {
  /** The index of each axis of each operand. An axis of length 1 whose index is longer is broadcast. */
  readonly operands: readonly (readonly number[])[];
  /** The index of each axis of the result; all other indices are summed over. */
  readonly output: readonly number[];
  /** The length of each index. */
  readonly sizes: readonly number[];
  /** The shape of the result. */
  readonly shape: readonly number[];
}

/** A part of a spec: its letters before and after the ellipsis, `after` is null where it has none. */
interface Term {
  readonly text: string;
  readonly before: readonly string[];
  readonly after: readonly string[] | null;
}

const isLetter = (text: string) => /^[A-Za-z]$/.test(text);

/** `Einsum` at run time, with what the computation needs. */
export function einsumPlan(spec: string, shapes: readonly (readonly number[])[]): EinsumPlan {
  if (typeof spec !== "string") throw new ValueError("einsum: spec is not a string");
  const where = ` — '${spec}' with ${shapes.map((shape) => showShape(shape)).join(", ")}`;
  const fail = (text: string) => new ShapeError(`einsum: ${text}${where}`);

  function parse(text: string): Term {
    const cut = text.indexOf("...");
    const term: Term =
      cut < 0
        ? { text, before: [...text], after: null }
        : { text, before: [...text.slice(0, cut)], after: [...text.slice(cut + 3)] };
    const wrong = [...term.before, ...(term.after ?? [])].find((letter) => !isLetter(letter));
    if (wrong !== undefined) throw fail(`'${wrong}' is not a letter`);
    return term;
  }

  const text = spec.replaceAll(" ", "");
  const arrow = text.indexOf("->");
  const inputs = (arrow < 0 ? text : text.slice(0, arrow)).split(",");
  if (inputs.length !== shapes.length) {
    throw fail(`the spec has ${inputs.length} operands, the call has ${shapes.length}`);
  }

  const dims = new Map<string, number>();
  const uses = new Map<string, number>();
  let rest: number[] = [];
  const terms = inputs.map((input, operand) => {
    const term = parse(input);
    const shape = shapes[operand];
    const letters = [...term.before, ...(term.after ?? [])];
    const middle = shape.length - letters.length;
    if (middle < 0 || (term.after === null && middle > 0)) {
      throw fail(`'${term.text}' names ${letters.length} axes, operand ${operand} has ${shape.length}`);
    }
    const before = term.before.length;
    const own = new Map<string, number>();
    [...shape.slice(0, before), ...shape.slice(before + middle)].forEach((dim, i) => {
      const letter = letters[i];
      // NumPy broadcasts an axis of length 1, but not along a diagonal.
      const mine = own.get(letter) ?? dim;
      if (mine !== dim) throw fail(`index ${letter} is ${mine} and ${dim}`);
      const other = dims.get(letter) ?? dim;
      if (other !== dim && other !== 1 && dim !== 1) throw fail(`index ${letter} is ${other} and ${dim}`);
      own.set(letter, dim);
      dims.set(letter, other === 1 ? dim : other);
      uses.set(letter, (uses.get(letter) ?? 0) + 1);
    });
    const axes = shape.slice(before, before + middle);
    if (broadcastClash(rest, axes) !== undefined) {
      throw fail(`index ... is ${showShape(rest)} and ${showShape(axes)}`);
    }
    rest = broadcastShapes("einsum", rest, axes);
    return { ...term, middle };
  });

  const implicit = [...uses.keys()].filter((letter) => uses.get(letter) === 1).sort();
  const output: Term = arrow < 0 ? { text: "", before: [], after: implicit } : parse(text.slice(arrow + 2));
  const letters = [...output.before, ...(output.after ?? [])];
  letters.forEach((letter, i) => {
    if (!dims.has(letter)) throw fail(`output index ${letter} is in no operand`);
    if (letters.indexOf(letter) < i) throw fail(`output index ${letter} is given twice`);
  });
  if (output.after === null && rest.length > 0) throw fail("the output lacks '...'");

  // The axes of the ellipsis come first, so that their numbers count from the last one.
  const names = [...dims.keys()];
  const numbers = (term: Term, middle: number): number[] => [
    ...term.before.map((letter) => rest.length + names.indexOf(letter)),
    ...Array.from({ length: middle }, (_, i) => rest.length - middle + i),
    ...(term.after ?? []).map((letter) => rest.length + names.indexOf(letter)),
  ];
  const sizes = [...rest, ...dims.values()];
  const result = numbers(output, output.after === null ? 0 : rest.length);
  return {
    operands: terms.map((term) => numbers(term, term.middle)),
    output: result,
    sizes,
    shape: result.map((index) => sizes[index]),
  };
}
