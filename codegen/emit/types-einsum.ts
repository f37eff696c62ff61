import type { GeneratedFile } from "./emitter.ts";
import { names, pattern, ranksByUse, tuple } from "./ranks.ts";

/** A string pattern that takes exactly `count` characters apart, if `rest` is empty. */
function characters(prefix: string, count: number): string {
  return `\`${names(prefix, count)
    .map((name) => `\${infer ${name}}`)
    .join("")}\${infer rest}\``;
}

/** Binds the letters of a term to the dims of its operand, one after the other. */
function bindings(rank: number): string {
  return names("i", rank).reduce((known, letter, axis) => `Bind<${letter}, a${axis}, ${known}>`, "E");
}

/** The dims of the output, where its letters are all known and all different. */
function output(count: number): string {
  const letters = names("o", count);
  const checks = letters.map((letter, i) => {
    const others = letters.slice(i + 1);
    return `${letter} extends keyof E ? ${others.length > 0 ? `${letter} extends ${others.join(" | ")} ? null : ` : ""}`;
  });
  return checks.join("") + tuple(letters.map((letter) => `E[${letter}]`)) + " : null".repeat(count);
}

/** Longer outputs match the patterns of shorter ones, with a rest; the first count is the most frequent. */
function outputs(counts: readonly number[]): string {
  if (counts.length === 0) return "null";
  const [count, ...others] = counts;
  return `O extends ${characters("o", count)} ? rest extends "" ? ${output(count)} : ${outputs(others.filter((n) => n > count))} : ${outputs(others.filter((n) => n < count))}`;
}

/** `EinsumFast`: null for all that is not an explicit spec of letters with equal dims. */
export function emitEinsum(): GeneratedFile {
  const terms = ranksByUse.map(
    (rank) =>
      `S extends ${pattern("a", rank)} ? T extends ${characters("i", rank)} ? rest extends "" ? ${bindings(rank)} : "no" : "no" : `,
  );
  const calls = [2, 1, 3, 4].map((count) => {
    const spec = names("t", count)
      .map((name) => `\${infer ${name}}`)
      .join(",");
    const known = names("S", count).reduce((env, shape, i) => `Term<t${i}, ${shape}, ${env}>`, "unknown");
    return `Shapes extends ${pattern("S", count)} ? Spec extends \`${spec}->\${infer O}\` ? Finish<O, ${known}> : null : `;
  });
  const lines = [
    'import type { Letter } from "../../types/einsum-general.ts";',
    "/** E with dim D for letter I. A dim that differs adds a string to E, and the whole is given up at the end. */",
    'type Bind<I extends string, D, E> = I extends keyof E ? D extends E[I] ? E[I] extends D ? E : "no" : "no" : E & { [K in I]: D };',
    `type Term<T, S, E> = S extends null ? "no" : ${terms.join("")}S extends [] ? T extends "" ? E : "no" : "no";`,
    `type Output<O, E> = O extends "" ? [] : ${outputs([2, 3, 1, 4, 5])};`,
    "type Finish<O, E> = E extends string ? null : keyof E extends Letter ? Output<O, E> : null;",
    "/** The shape of an einsum in the common form, null for every other. */",
    `export type EinsumFast<Spec, Shapes> = ${calls.join("")}null;`,
  ];
  return { path: "types/einsum.ts", sources: ["emit/types-einsum.ts", "emit/ranks.ts"], text: `${lines.join("\n")}\n` };
}
