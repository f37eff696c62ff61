import type { GeneratedFile } from "./emitter.ts";
import { maxRank, names, pattern, ranksByUse, tuple } from "./ranks.ts";

const maxPairs = 3;

/** `[X[p0], X[p1]]` */
const dims = (prefix: string, count: number) => tuple(names(prefix, count).map((axis) => `X[${axis}]`));

/** The outcome for one number of equal pairs and one length of the output; `otherwise` has the other cases. */
function apply(pairs: number, length: number, otherwise: string): string {
  const plan = `Plan<unknown, ${[pattern("p", pairs), pattern("q", pairs), pattern("o", length)]
    .map((text) => text.replace(/infer \w+/g, "$& extends string"))
    .join(", ")}>`;
  // Each must extend the other: `number` is left to the general rule, which knows what it becomes.
  const [left, right] = [dims("p", pairs), dims("q", pairs)];
  const checked =
    pairs === 0
      ? dims("o", length)
      : `${left} extends ${right} ? ${right} extends ${left} ? ${dims("o", length)} : null : null`;
  // The number of axes is tested first: that is cheaper than to take them out in vain.
  const many = tuple(names("_", length).map(() => "unknown"));
  return `P extends { out: ${many} } ? P extends ${plan} ? ${checked} : null : ${otherwise}`;
}

/** Operands with a known number of axes: the object of their dims, by the names that plans have for them. */
function known(...ranks: readonly number[]): string {
  const members = ranks.flatMap((rank, i) => names("ab"[i], rank).map((name) => `${name}: ${name}`));
  return `{ ${members.join("; ")} }`;
}

/** `EinsumFast`: null for all that is not an explicit spec of letters with equal dims. */
export function emitEinsum(): GeneratedFile {
  const byPairs = Array.from({ length: maxPairs + 1 }, (_, pairs) => {
    const body = [2, 3, 1, 4, 0, 5].reduceRight((otherwise, length) => apply(pairs, length, otherwise), "null");
    return `type Apply${pairs}<P, X extends Dims> = ${body};`;
  });
  const choose = [1, 2, 0, 3].map(
    (pairs) => `P extends { left: ${tuple(names("_", pairs).map(() => "unknown"))} } ? Apply${pairs}<P, X> : `,
  );
  const seconds = ranksByUse.map((p) => {
    const order = [p, ...ranksByUse.filter((q) => q !== p)];
    const cases = order.map(
      (q) => `B extends ${pattern("b", q)} ? P extends { ranks: "${p},${q}" } ? Apply<P, ${known(p, q)}> : null : `,
    );
    return `type Pair${p}<${names("a", p).join(", ")}, B, P> = ${cases.join("")}null;`;
  });
  const firsts = ranksByUse.map((p) => `A extends ${pattern("a", p)} ? Pair${p}<${names("a", p).join(", ")}, B, P> : `);
  const singles = ranksByUse.map(
    (p) => `A extends ${pattern("a", p)} ? P extends { ranks: "${p}" } ? Apply<P, ${known(p)}> : null : `,
  );
  const lines = [
    'import type { Plan, Plan1, Plan2 } from "../../types/einsum-plan.ts";',
    "/** The dims of all axes, by their names: a0, a1 …, b0, b1 … */",
    "interface Dims { [axis: string]: unknown }",
    ...byPairs,
    "/** The output's dims from the object X of all dims, null where two axes of a letter differ. */",
    `type Apply<P, X extends Dims> = ${choose.join("")}null;`,
    ...seconds,
    `type Two<A, B, P> = A extends null ? null : B extends null ? null : ${firsts.join("")}null;`,
    `type One<A, P> = A extends null ? null : ${singles.join("")}null;`,
    `/** The shape of an einsum in the common form, of one or two operands of up to ${maxRank} axes; null for every other. */`,
    `export type EinsumFast<Spec, Shapes> = Shapes extends [infer A, infer B] ? Two<A, B, Plan2<Spec>> : Shapes extends [infer A] ? One<A, Plan1<Spec>> : null;`,
  ];
  return { path: "types/einsum.ts", sources: ["emit/types-einsum.ts", "emit/ranks.ts"], text: `${lines.join("\n")}\n` };
}
