import { namespaces } from "../spec/row.ts";
import type { Emitter, GeneratedFile } from "./emitter.ts";
import {
  argumentNames,
  docText,
  implementationParams,
  implementationText,
  type PublicFunction,
  signatureText,
} from "./public-function.ts";
import { publicFunctions } from "./public-functions.ts";
import { importLines, namesIn, typeIndex } from "./type-index.ts";

/** The two entries differ in the Tensor that their functions return, and in nothing else. */
const entries = [
  { folder: "fn", tensor: "../../core/tensor.ts" },
  { folder: "fluent", tensor: "./tensor.ts" },
] as const;

/** Signatures for the compiler, then one implementation behind them: overloads make casts unnecessary. */
function functionText(fn: PublicFunction): string {
  const params = implementationParams(fn.signatures);
  const overloads = fn.signatures.map((signature) => `export function ${fn.name}${signatureText(signature)};\n`);
  const implementation = `export function ${fn.name}${implementationText(params)}`;
  return `${docText(fn)}${overloads.join("")}${implementation} {\nreturn ${fn.call(argumentNames(params))};\n}\n`;
}

/** The functions of each file: of a family, or of a namespace. */
function byFile(): Map<string, PublicFunction[]> {
  const files = new Map<string, PublicFunction[]>(namespaces.map((name) => [name, []]));
  for (const fn of publicFunctions()) {
    const name = fn.namespace ?? fn.family;
    files.set(name, [...(files.get(name) ?? []), fn]);
  }
  return files;
}

/** Lines by which a namespace has functions of families as well. */
function alsoIn(namespace: string): string {
  const files = new Map<string, string[]>();
  for (const { also, family, name } of publicFunctions()) {
    if (also === namespace) files.set(family, [...(files.get(family) ?? []), name]);
  }
  return [...files].map(([family, names]) => `export { ${names.join(", ")} } from "./${family}.ts";\n`).join("");
}

/** Functions of one family for one entry. */
function familyFile(
  entry: (typeof entries)[number],
  family: string,
  functions: readonly PublicFunction[],
  index: ReadonlyMap<string, string>,
): GeneratedFile {
  const text = functions.map(functionText).join("\n");
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, "");
  const types = namesIn(code, index);
  const values = [...new Set(functions.flatMap((fn) => fn.imports))].sort();
  const tensor = /\bTensor</.test(code) ? `import type { Tensor } from "${entry.tensor}";\n` : "";
  const imports = values.map((line) => `${line.replace("@/generated/", "../").replace("@/", "../../")}\n`).join("");
  return {
    path: `${entry.folder}/${family}.ts`,
    sources: [...new Set(functions.map((fn) => fn.source))],
    text: `${importLines(types, index, 2)}${imports}${tensor}${alsoIn(family)}\n${text || "export {};\n"}`,
  };
}

/** Writes fn/<family>.ts (thin Tensor), fluent/<family>.ts (fluent Tensor), and an index of what is in no namespace. */
export const emitFunctions: Emitter = () => {
  const index = typeIndex();
  const families = byFile();
  return entries.flatMap((entry) => {
    const files = [...families].map(([family, functions]) => familyFile(entry, family, functions, index));
    const flat = [...families].filter(([, functions]) => functions.every((fn) => fn.namespace === undefined));
    const lines = flat.map(([family]) => `export * from "./${family}.ts";`);
    const sources = [...new Set(files.flatMap((file) => file.sources))];
    return [...files, { path: `${entry.folder}/index.ts`, sources, text: `${lines.join("\n")}\n` }];
  });
};
