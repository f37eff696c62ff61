import type { DType } from "../../src/types/dtype.ts";
import { dtypeNames, dtypes, type Kind, promote, unaryRules } from "../spec/dtypes.ts";
import type { Emitter, GeneratedFile } from "./emitter.ts";

const sources = ["spec/dtypes.ts", "emit/promotion.ts"];

/** A dtype as one hexadecimal digit: its place in the table. */
const digit = (dtype: DType): string => dtypeNames.indexOf(dtype).toString(16);

const kinds: readonly Kind[] = ["bool", "unsigned", "signed", "float", "complex"];

const title = (name: string): string => name[0].toUpperCase() + name.slice(1);

function runTime(): GeneratedFile {
  const rows = dtypeNames.map((a) => dtypeNames.map((b) => digit(promote(a, b))).join(""));
  const rules = Object.entries(unaryRules).map(
    ([name, rule]) =>
      `const ${name}Row = "${dtypeNames.map((dtype) => digit(rule(dtype))).join("")}";\n` +
      `/** The type \`${title(name)}s\` at run time. */\n` +
      `export function ${name}Of(dtype: DType): DType { return at(${name}Row, place(dtype)); }\n`,
  );
  const text = `import type { DType } from "../types/dtype.ts";

/** Every dtype, in the order of the tables. */
export const dtypeNames: readonly DType[] = [${dtypeNames.map((name) => `"${name}"`).join(", ")}];
const place = (dtype: DType): number => dtypeNames.indexOf(dtype);

/** The rows of \`np.promote_types\`: each digit is a dtype's place in \`dtypeNames\`, in hexadecimal. */
const promotions = "${rows.join("")}";

function at(row: string, index: number): DType {
  return dtypeNames[Number.parseInt(row[index], 16)];
}

/** The smallest dtype to which both cast safely: \`np.promote_types\`. */
export function promoteTypes(a: DType, b: DType): DType {
  return a === b ? a : at(promotions, place(a) * ${dtypeNames.length} + place(b));
}

/** Bits of one element; of both parts for a complex dtype. */
export const bitsOf: { readonly [D in DType]: number } = { ${dtypeNames.map((name) => `${name}: ${dtypes[name].bits}`).join(", ")} };

/** The kinds in the order in which they convert: ${kinds.map((kind, i) => `${i} ${kind}`).join(", ")}. */
export const kindOf: { readonly [D in DType]: number } = { ${dtypeNames.map((name) => `${name}: ${kinds.indexOf(dtypes[name].kind)}`).join(", ")} };

${rules.join("\n")}`;
  return { path: "promotion.ts", sources, text };
}

function types(): GeneratedFile {
  const promotions = dtypeNames.map(
    (a) => `${a}: { ${dtypeNames.map((b) => `${b}: "${promote(a, b)}"`).join("; ")} };`,
  );
  const rules = Object.entries(unaryRules).map(
    ([name, rule]) =>
      `export interface ${title(name)}s {\n${dtypeNames.map((dtype) => `${dtype}: "${rule(dtype)}";`).join("\n")}\n}`,
  );
  const text = `/** \`np.promote_types\`, all pairs. */
export interface Promotions {
${promotions.join("\n")}
}

${rules.join("\n\n")}
`;
  return { path: "types/promotion.ts", sources, text };
}

/** The promotion tables of the run time and of the types. */
export const emitPromotion: Emitter = () => [runTime(), types()];
