import type { Emitter } from "./emitter.ts";

/** Patterns are written out up to this rank. */
const maxRank = 6;

const list = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => `${letter}${from + i}`);

const infers = (letter: string, count: number): string => `[${list(`infer ${letter}`, 0, count).join(", ")}]`;

/** The result of `used` expressions on a shape of `rank` axes. */
function itemsText(rank: number, used: number): string {
  let text = `[${list("s", used, rank).join(", ")}]`;
  for (let axis = used - 1; axis >= 0; axis--) text = `Put<Item<x${axis}, s${axis}>, ${text}>`;
  return text;
}

function rankText(rank: number): string {
  let text = "undefined";
  for (let used = rank; used >= 1; used--) text = `I extends ${infers("x", used)} ? ${itemsText(rank, used)} : ${text}`;
  const dims = list("s", 0, rank);
  return `type At${rank}<I, ${dims.join(", ")}> = ${text};\n`;
}

const text = `import type { InRange } from "../../types/at-general.ts";
import type { SliceLength } from "../../types/slice.ts";

/** What an integer or a slice makes of one dim: null drops it, false is wrong; undefined for every other expression. */
type Item<X, D> = X extends ":"
  ? D
  : [X] extends [number]
    ? number extends X
      ? 0 extends 1 & X
        ? undefined
        : null
      : \`\${X}\` extends \`\${bigint}\`
          ? InRange<X, D>
          : undefined
    : [X] extends [string]
      ? X extends "..."
        ? undefined
        : SliceLength<X, D>
      : undefined;

/** Puts an item's dim before those of the items after it. */
type Put<P, T> = P extends null ? T : P extends boolean | undefined ? P : T extends unknown[] ? [P, ...T] : T;

`;

/** Writes the shape rule of \`at\` for one integer or slice per axis, of every rank. */
export const emitIndexTypes: Emitter = () => {
  const ranks = Array.from({ length: maxRank }, (_, i) => i + 1);
  let dispatch = "undefined";
  for (const rank of [...ranks].reverse()) {
    dispatch = `S extends ${infers("s", rank)} ? At${rank}<I, ${list("s", 0, rank).join(", ")}> : ${dispatch}`;
  }
  const ranked = `/** The shape that integers and slices give; undefined for what is left to the general rule, false for what is wrong. */
export type AtRanked<S, I> = ${dispatch};
`;
  return [
    {
      path: "types/at.ts",
      sources: ["emit/types-index.ts"],
      text: [text, ...ranks.map(rankText), ranked].join("\n"),
    },
  ];
};
