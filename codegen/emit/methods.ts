import type { Emitter } from "./emitter.ts";
import {
  argumentNames,
  docText,
  implementationParams,
  implementationText,
  methodSignature,
  type PublicFunction,
  signatureText,
} from "./public-function.ts";
import { publicFunctions } from "./public-functions.ts";
import { importLines, namesIn, typeIndex } from "./type-index.ts";

function methodText(fn: PublicFunction): string {
  const name = fn.methodName ?? fn.name;
  const [, ...params] = implementationParams(fn.signatures);
  const overloads = fn.signatures.map((signature) => `${name}${signatureText(methodSignature(signature))};\n`);
  const implementation = `${name}${implementationText([{ name: "this", type: "Loose" }, ...params])}`;
  const call = fn.call(["this", ...argumentNames(params)]);
  return `${docText(fn)}${overloads.join("")}${implementation} {\nreturn ${call};\n}\n`;
}

const classDoc = `/**
 * A tensor whose shape the compiler knows: \`S\` is the tuple of its dimensions, \`D\` its dtype.
 *
 * Every method is the function of the same name with the tensor as its first argument.
 */
`;

const iteration = `/** Iterates over the first axis: views, one axis fewer. Throws for a 0-d tensor. */
[Symbol.iterator](): IterableIterator<Tensor<Rows<S>, D>>;
[Symbol.iterator](this: Loose): IterableIterator<Loose> {
  return iterate(this);
}
`;

// Declared, then defined on the prototype: a getter has no overloads to hide its implementation's type behind.
const transposed = `/** The transpose: a view with the axes in reverse order. */
declare readonly T: Tensor<Reversed<S>, D>;

static {
  Object.defineProperty(this.prototype, "T", {
    get(this: Loose) {
      return runTranspose(this);
    },
  });
}
`;

/** Writes fluent/tensor.ts: the thin Tensor with a method for every function that has a receiver. */
export const emitMethods: Emitter = () => {
  const functions = publicFunctions().filter((fn) => fn.method);
  const methods = functions.map(methodText).join("\n");
  const text = `${classDoc}export class Tensor<out S = Shape, out D = "float64"> extends PrintedTensor<S, D> {
${transposed}
${iteration}
${methods}}
`;
  const index = typeIndex();
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, "");
  const values = [...new Set(functions.flatMap((fn) => fn.imports))].sort();
  return [
    {
      path: "fluent/tensor.ts",
      sources: [...new Set(functions.map((fn) => fn.source))],
      text:
        importLines(namesIn(code, index), index, 2) +
        `import { PrintedTensor } from "../../core/printed-tensor.ts";\n` +
        `import { iterate } from "../../ops/index.ts";\n` +
        values.map((line) => `${line.replace("@/generated/", "../").replace("@/", "../../")}\n`).join("") +
        `\n${text}`,
    },
  ];
};
