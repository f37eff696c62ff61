import type { GeneratedFile } from "./emitter.ts";
import { maxRank, names, pattern, ranksByUse, tuple } from "./ranks.ts";
import { byRank } from "./types-shape-axes.ts";

const product = (dims: readonly string[]): string =>
  dims.length === 0 ? "1" : dims.slice(1).reduce((all, dim) => `TimesDim<${all}, ${dim}>`, dims[0]);

const generics = (...items: string[]): string => (items.length === 0 ? "" : `<${items.join(", ")}>`);

/** `Equal2_3<a0, a1, t0, t1, t2>`: 1 where the products agree. Equal leading dims cancel before anything is multiplied. */
function equal(p: number, q: number): string {
  const [a, t] = [names("a", p), names("t", q)];
  const products = `SameProduct<${product(a)}, ${product(t)}>`;
  const [, ...as] = a;
  const [, ...ts] = t;
  const rest = p === 1 && q === 1 ? "1" : `Equal${p - 1}_${q - 1}${generics(...as, ...ts)}`;
  const body = p === 0 || q === 0 ? products : `a0 extends t0 ? ${rest} : ${products}`;
  return p + q === 0 ? "" : `type Equal${p}_${q}${generics(...a, ...t)} = ${body};`;
}

/**
 * `Infer2_3<…>`: the dim that stands for -1 in t0, t1, t2. Equal dims cancel at the front, then at the back, so that in
 * most programs little is left to multiply and nothing to divide.
 */
function inferred(p: number, q: number): string {
  const [a, t] = [names("a", p), names("t", q)];
  const solve = `InferRest<${tuple(a)}, Known<${tuple(t)}>>`;
  if (p === 0 || q === 1) {
    const value = q === 1 ? product(a) : solve;
    return `type Infer${p}_${q}${generics(...a, ...t)} = ${value};\ntype InferBack${p}_${q}${generics(...a, ...t)} = ${value};`;
  }
  const back = `InferBack${p}_${q}<${[...a, ...t].join(", ")}>`;
  const front = `Infer${p - 1}_${q - 1}${generics(...a.slice(1), ...t.slice(1))}`;
  const shorter = `InferBack${p - 1}_${q - 1}${generics(...a.slice(0, -1), ...t.slice(0, -1))}`;
  return `type Infer${p}_${q}${generics(...a, ...t)} = a0 extends t0 ? ${front} : ${back};
type InferBack${p}_${q}${generics(...a, ...t)} = a${p - 1} extends t${q - 1} ? ${shorter} : ${solve};`;
}

/** One case per pair of ranks. */
function byRanks(name: string, least: number): string {
  const targets = (p: number) =>
    ranksByUse
      .map((q) => `T extends ${pattern("t", q)} ? ${name}${p}_${q}${generics(...names("a", p), ...names("t", q))} : `)
      .concat(least === 0 && p > 0 ? [`T extends [] ? ${name}${p}_0${generics(...names("a", p))} : `] : [])
      .join("");
  return byRank(
    (dims) => `${targets(dims.length)}${name}Deep<S, T>`,
    `${targets(0)}${name}Deep<S, T>`,
    `${name}Deep<S, T>`,
  );
}

/** The other dims beside the one -1, multiplied; null if there is a second -1. */
function known(q: number): string {
  const t = names("t", q);
  const others = (i: number) => t.filter((_, j) => j !== i);
  const cases = t.map((dim, i) =>
    q === 1
      ? `${dim} extends -1 ? 1 : `
      : `${dim} extends -1 ? -1 extends ${others(i).join(" | ")} ? null : ${product(others(i))} : `,
  );
  return `T extends ${pattern("t", q)} ? ${cases.join("")}null : `;
}

const upTo = (least: number): number[] => Array.from({ length: maxRank + 1 - least }, (_, i) => i + least);
const pairs = (least: number): (readonly [number, number])[] =>
  upTo(0).flatMap((p) => upTo(least).map((q) => [p, q] as const));

/** Reshape and products, written out per rank. */
export function emitShapeReshape(): GeneratedFile {
  const fill = ranksByUse.map((q) => {
    const t = names("t", q);
    return `T extends ${pattern("t", q)} ? ${tuple(t.map((dim) => `${dim} extends -1 ? X : ${dim}`))} : `;
  });
  const text = `
import type { ProductDeep } from "../../types/deep-axes.ts";
import type { TimesDim } from "../../types/monomial.ts";
import type { EqualDeep, FillDeep, InferDeep, InferRest, KnownDeep, MembersDeep, SameProduct } from "../../types/deep-reshape.ts";

/** The number of elements. */
export type Product<S> = ${byRank((dims) => product(dims), "1", "ProductDeep<S>")};

/** Whether S and T have equally many elements: 1, or null. T holds literals that are not negative. */
export type Equal<S, T> = ${byRanks("Equal", 0)};

/** The dim for the one -1 of T, null if there is none that fits. */
export type Infer<S, T> = ${byRanks("Infer", 1)};

/** The dims of T, as a union. */
export type Members<T> = ${ranksByUse.map((q) => `T extends ${pattern("t", q)} ? ${names("t", q).join(" | ")} : `).join("")}T extends [] ? never : MembersDeep<T>;

/** The product of T without its one -1; null if it has several. */
export type Known<T> = ${ranksByUse.map(known).join("")}KnownDeep<T>;

/** T with X for -1. */
export type Fill<T, X> = ${fill.join("")}FillDeep<T, X>;

${pairs(0)
  .map(([p, q]) => equal(p, q))
  .join("\n")}
${pairs(1)
  .map(([p, q]) => inferred(p, q))
  .join("\n")}
`;
  return { path: "types/shape-reshape.ts", sources: ["emit/types-shape-reshape.ts", "emit/types-shape-axes.ts"], text };
}
