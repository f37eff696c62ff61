import { ShapeError } from "../core/errors.ts";
import type { CreateShape } from "./create.ts";
import type { Show, ShowDim } from "./show.ts";
import { showShape } from "./show.ts";
import type { Dim, Ok } from "./tensor-like.ts";

/** Whether two dims may be the same number: only two different literals may not. */
type Clash<A, B> = A extends number
  ? B extends number
    ? number extends A | B
      ? false
      : [A, B] extends [B, A]
        ? false
        : true
    : false
  : false;

/** What a symbol was found to be: the dims so far by symbol. */
type Known<Env, T> = T extends keyof Env ? Env[T] : T extends string ? number : T;

/** The clash as `4 ≠ 5`, or null. */
type FirstClash<S, T, Env> = S extends [infer s, ...infer ss]
  ? T extends [infer t, ...infer ts]
    ? Clash<s, Known<Env, t>> extends true
      ? t extends string
        ? `${ShowDim<Known<Env, t>>} ≠ ${ShowDim<s>}`
        : `${ShowDim<s>} ≠ ${ShowDim<t>}`
      : FirstClash<
          ss,
          ts,
          t extends string ? (s extends number ? (number extends s ? Env : Env & { [K in t]: s }) : Env) : Env
        >
    : null
  : null;

type NotShape<S, T, Why extends string> = `bindShape: ${Show<S>} is not ${Show<T>}: ${Why}`;

/** Symbols are names here, so that only numbers are checked as dims. */
type Sized<T> = { [K in keyof T]: T[K] extends string ? number : T[K] };

/** The mutable form of a shape argument. */
type Mutable<T> = T extends readonly [...infer M] ? M : never;

type Bind<S, T extends unknown[]> =
  CreateShape<Sized<T>, "bindShape"> extends infer R
    ? R extends string
      ? R
      : S extends unknown[]
        ? number extends S["length"] | T["length"]
          ? T
          : S["length"] extends T["length"]
            ? FirstClash<S, T, unknown> extends infer C
              ? C extends string
                ? NotShape<S, T, C>
                : T
              : never
            : NotShape<S, T, `${S["length"]} axes ≠ ${T["length"]}`>
        : T
    : never;

/** The shape T for a tensor that is known to have shape S, or the message if the two cannot be the same. */
export type BindShape<S, T> = 0 extends 1 & S ? Ok<string> : Bind<S, Mutable<T>>;

/** The twin of `BindShape`: throws unless a shape has the rank, the literals and the equal symbols of the target. */
export function bindShapes(shape: readonly number[], target: readonly Dim[]): void {
  const fail = (why: string): never => {
    throw new ShapeError(`bindShape: ${showShape(shape)} is not ${showShape(target)}: ${why}`);
  };
  if (shape.length !== target.length) fail(`${shape.length} axes ≠ ${target.length}`);
  const sizes = new Map<string, number>();
  target.forEach((dim, axis) => {
    const size = shape[axis];
    if (typeof dim === "number") {
      if (dim !== size) fail(`${size} ≠ ${dim}`);
      return;
    }
    const known = sizes.get(dim) ?? size;
    if (known !== size) fail(`${known} ≠ ${size}`);
    sizes.set(dim, size);
  });
}
