import type { GeneratedFile } from "./emitter.ts";
import { names, pattern, ranksByUse, tuple } from "./ranks.ts";

/** One case per rank of S, then the empty shape, then the general rule. */
export function byRank(byDims: (dims: string[]) => string, empty: string, deep: string): string {
  const cases = ranksByUse.map((rank) => `S extends ${pattern("a", rank)} ? ${byDims(names("a", rank))}`);
  return [...cases, `S extends [] ? ${empty}`, deep].join("\n: ");
}

/** One case per axis that a shape of `rank` dims has, counted from either end. */
export function byAxis(axis: string, rank: number, result: (axis: number) => string): string {
  const cases = Array.from({ length: rank }, (_, i) => `${axis} extends ${i} | ${i - rank} ? ${result(i)} : `);
  return `${cases.join("")}null`;
}

const without = (dims: readonly string[], axis: number): string => tuple(dims.filter((_, i) => i !== axis));

/** `d0, d1, …` are the dims that both shapes agree on; `then` is what follows when they do. */
function agreeing(dims: readonly string[], axes: readonly number[], then: string): string {
  return axes.reduceRight((inner, axis) => {
    const other = dims[axis].replace("a", "b");
    return `SameDim<${dims[axis]}, ${other}> extends infer d${axis} extends Dim ? ${inner} : null`;
  }, then);
}

function join(dims: string[]): string {
  return byAxis("X", dims.length, (axis) => {
    const others = dims.map((_, i) => i).filter((i) => i !== axis);
    const result = dims.map((name, i) => (i === axis ? `AddDim<${name}, b${i}>` : `d${i}`));
    return agreeing(dims, others, tuple(result));
  });
}

function permute(dims: string[]): string {
  const axes = names("p", dims.length);
  const all = dims.map((_, i) => i).join(" | ");
  const taken = axes.map((p) => `Place${dims.length}<${p}>`).join(" | ");
  const result = tuple(axes.map((p) => byAxis(p, dims.length, (axis) => dims[axis])));
  return `P extends ${pattern("p", dims.length)} ? [${all}] extends [${taken}] ? ${result} : null : null`;
}

/** The rules of axes, written out per rank. */
export function emitShapeAxes(): GeneratedFile {
  const places = ranksByUse.map((rank) => `type Place${rank}<P> = ${byAxis("P", rank, String)};`);
  const text = `
import type { Dim } from "../../types/tensor-like.ts";
import type { SameDim } from "../../types/dims.ts";
import type { AddDim } from "../../types/monomial.ts";
import type { AgreeDeep, DimAtDeep, DropAxisDeep, InsertAxisDeep, JoinDeep, PermuteDeep, PlaceDeep, ReversedDeep, SetAxisDeep } from "../../types/deep-axes.ts";

// Each rule is null where S has no such axis.

/** The dim at axis A. */
export type DimAt<S, A> = ${byRank((dims) => byAxis("A", dims.length, (axis) => dims[axis]), "null", "DimAtDeep<S, A>")};

/** Axis A counted from the front. */
export type Place<S, A> = ${byRank((dims) => `Place${dims.length}<A>`, "null", "PlaceDeep<S, A>")};

/** S without axis A. */
export type DropAxis<S, A> = ${byRank((dims) => byAxis("A", dims.length, (axis) => without(dims, axis)), "null", "DropAxisDeep<S, A>")};

/** S with X for the dim at axis A. */
export type SetAxis<S, A, X> = ${byRank(
    (dims) => byAxis("A", dims.length, (axis) => tuple(dims.map((dim, i) => (i === axis ? "X" : dim)))),
    "null",
    "SetAxisDeep<S, A, X>",
  )};

/** S with a new dim X, which is axis A of the result. */
export type InsertAxis<S, A, X> = ${byRank(
    (dims) => byAxis("A", dims.length + 1, (axis) => tuple([...dims.slice(0, axis), "X", ...dims.slice(axis)])),
    byAxis("A", 1, () => "[X]"),
    "InsertAxisDeep<S, A, X>",
  )};

/** The dims in reverse order. */
export type Reversed<S> = ${byRank((dims) => tuple([...dims].reverse()), "[]", "ReversedDeep<S>")};

${places.join("\n")}

/** The dims in the order of the axes P; null unless P has each axis once. */
export type Permute<S, P> = ${byRank(permute, "P extends [] ? [] : null", "PermuteDeep<S, P>")};

/** The shape of S and B joined along axis X; null where dims off the axis differ. */
export type JoinPair<S, B, X> = ${byRank(
    (dims) => `B extends ${pattern("b", dims.length)} ? ${join(dims)} : JoinDeep<S, B, X>`,
    "JoinDeep<S, B, X>",
    "JoinDeep<S, B, X>",
  )};

/** The shape that S and B both have; null where they differ. */
export type Agree<S, B> = ${byRank(
    (dims) =>
      `B extends ${pattern("b", dims.length)} ? ${agreeing(
        dims,
        dims.map((_, i) => i),
        tuple(dims.map((_, i) => `d${i}`)),
      )} : AgreeDeep<S, B>`,
    "AgreeDeep<S, B>",
    "AgreeDeep<S, B>",
  )};
`;
  return { path: "types/shape-axes.ts", sources: ["emit/types-shape-axes.ts"], text };
}
