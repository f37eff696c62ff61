import { generatorMethods } from "../spec/random-generator.ts";
import type { FunctionRow } from "../spec/row.ts";
import type { Emitter } from "./emitter.ts";
import { publicFunctions } from "./public-functions.ts";

function row(fn: FunctionRow & { readonly name: string }): string {
  const name = fn.namespace === undefined ? fn.name : `${fn.namespace}.${fn.name}`;
  const args = fn.signatures.map((signature) =>
    signature.params.map((p) => `${p.rest ? "..." : ""}${p.name}${p.optional ? "?" : ""}`).join(", "),
  );
  const call = args.map((list) => `\`${name}(${list})\``).join("<br>");
  const method = fn.method ? `\`x.${fn.methodName ?? fn.name}\`` : "";
  const summary = fn.doc
    .trim()
    .split(/(?<=\.)\s|\n/)[0]
    .replaceAll("|", "\\|");
  return `| ${call} | ${method} | ${fn.numpy === null ? "" : `\`${fn.numpy}\``} | ${summary} |`;
}

/** Writes docs/operations.md: one table a family. */
export const emitOperations: Emitter = () => {
  const functions = publicFunctions();
  const methods = Object.entries(generatorMethods).map(([name, method]) => ({ ...method, name: `rng.${name}` }));
  const families = [...new Set([...functions, ...methods].map((fn) => fn.family))];
  const tables = families.map((family) => {
    const rows = [...functions, ...methods].filter((fn) => fn.family === family).map(row);
    return `## ${family}\n\n| function | method | NumPy | what it computes |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  const intro = `# Operations\n\n<!-- Generated from codegen/spec by \`npm run gen\`. Do not edit. -->\n\n${functions.length} functions. `;
  const text = `${intro}Every function is in \`shapeproof\` and in \`shapeproof/fn\` (those of a namespace in a module of its own, such as \`shapeproof/fn/ml\`); the method is on the Tensor
of \`shapeproof\`. What begins with \`rng.\` are the methods of a \`Generator\`, which \`random.defaultRng\` gives.\n\n`;
  return [{ path: "docs/operations.md", sources: ["spec"], text: text + tables.join("\n") }];
};
