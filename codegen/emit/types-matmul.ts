import type { GeneratedFile } from "./emitter.ts";
import { aligned, names, pattern, ranksByUse, tuple } from "./ranks.ts";

const ranks = [...ranksByUse].sort();

/** One pair of ranks. A 1-D operand is a row on the left, a column on the right, and its axis is not in the result. */
function product(p: number, q: number): string {
  const a = names("a", p);
  const b = names("b", q);
  const shapes = `${tuple(a)}, ${tuple(b)}`;
  const kept = [...a.slice(-2, -1), ...(q > 1 ? b.slice(-1) : [])];
  const batches = aligned(
    "BroadcastDim",
    a.slice(0, -2),
    b.slice(0, -2),
    (dims) => tuple([...dims, ...kept]),
    `BatchMessage<${shapes}>`,
  );
  const inner = `SameDim<a${p - 1}, b${Math.max(q - 2, 0)}>`;
  return `type Rank${p}With${q}<${[...a, ...b].join(", ")}> = ${inner} extends Dim ? ${batches} : InnerMessage<${shapes}>;`;
}

/** `MatMul`: one case per pair of ranks, each ends in a shape or in a message. */
export function emitMatMul(): GeneratedFile {
  const lines = [
    'import type { BroadcastDim, SameDim } from "../../types/dims.ts";',
    'import type { BatchMessage, InnerMessage, MatMulVariadic } from "../../types/matmul-variadic.ts";',
    'import type { Dim } from "../../types/tensor-like.ts";',
  ];
  for (const p of ranks) {
    const a = names("a", p);
    for (const q of ranks) lines.push(product(p, q));
    const order = [...new Set([p, ...ranksByUse])];
    const cases = order.map(
      (q) => `B extends ${pattern("b", q)} ? Rank${p}With${q}<${[...a, ...names("b", q)].join(", ")}> : `,
    );
    lines.push(`type Rank${p}<${a.join(", ")}, B> = ${cases.join("")}MatMulVariadic<${tuple(a)}, B>;`);
  }
  const cases = ranksByUse.map((p) => `A extends ${pattern("a", p)} ? Rank${p}<${names("a", p).join(", ")}, B> : `);
  lines.push(
    "/** The shape of the matrix product, or a message. Ranks 1 to 6 are written out. */",
    `export type MatMulPair<A, B> = ${cases.join("")}MatMulVariadic<A, B>;`,
  );
  return {
    path: "types/matmul.ts",
    sources: ["emit/types-matmul.ts", "emit/ranks.ts"],
    text: `${lines.join("\n")}\n`,
  };
}
