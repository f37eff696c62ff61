import type { GeneratedFile } from "./emitter.ts";
import { aligned, maxRank, names, pattern, ranksByUse, tuple } from "./ranks.ts";

const ranks = [...ranksByUse].sort();

/** Ranks of the second operand, the most probable first where the first operand has rank p. */
function partners(p: number): number[] {
  return [p, ...ranksByUse.filter((q) => q !== p)];
}

/** `Broadcast` of two shapes: one case per pair of ranks, each ends in a shape or in the message. */
export function emitBroadcast(): GeneratedFile {
  const lines = [
    'import type { BroadcastMessage, BroadcastVariadic } from "../../types/broadcast-variadic.ts";',
    'import type { BroadcastDim } from "../../types/dims.ts";',
    'import type { Dim } from "../../types/tensor-like.ts";',
  ];
  for (const p of ranks) {
    const a = names("a", p);
    for (const q of ranks) {
      const b = names("b", q);
      const failed = `BroadcastMessage<${tuple(a)}, ${tuple(b)}, Op>`;
      const body = aligned("BroadcastDim", a, b, tuple, failed);
      lines.push(`type Rank${p}With${q}<${[...a, ...b].join(", ")}, Op extends string> = ${body};`);
    }
    const cases = partners(p).map(
      (q) => `B extends ${pattern("b", q)} ? Rank${p}With${q}<${[...a, ...names("b", q)].join(", ")}, Op> : `,
    );
    lines.push(
      `type Rank${p}<${a.join(", ")}, B, Op extends string> = ${cases.join("")}` +
        `B extends [] ? ${tuple(a)} : BroadcastVariadic<${tuple(a)}, B, Op>;`,
    );
  }
  const cases = ranksByUse.map((p) => `A extends ${pattern("a", p)} ? Rank${p}<${names("a", p).join(", ")}, B, Op> : `);
  lines.push(
    `/** The shape that A and B broadcast to, or the message of \`Op\`. Ranks 0 to ${maxRank} are written out. */`,
    `export type BroadcastPair<A, B, Op extends string> = ${cases.join("")}A extends [] ? B : BroadcastVariadic<A, B, Op>;`,
  );
  return {
    path: "types/broadcast.ts",
    sources: ["emit/types-broadcast.ts", "emit/ranks.ts"],
    text: `${lines.join("\n")}\n`,
  };
}
