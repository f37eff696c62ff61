import type { Ok } from "./tensor-like.ts";

/**
 * The shape of what iteration yields: without the first axis. A 0-d tensor has none, and iterating over it throws; its
 * rule is `any`, because the protocol of iteration has no argument that a message could stand on.
 */
// Conditions on S alone: with others the compiler cannot see that the class is covariant.
export type Rows<S> = S extends [unknown, ...infer Rest] ? Rest : S extends [] ? Ok<string> : number[];
