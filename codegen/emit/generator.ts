import { generatorMethods } from "../spec/random-generator.ts";
import type { FunctionRow } from "../spec/row.ts";
import type { Emitter } from "./emitter.ts";
import { argumentNames, docText, implementationParams, implementationText, signatureText } from "./public-function.ts";
import { importLines, namesIn, typeIndex } from "./type-index.ts";

/** A method: the run-time function gets the stream, and then the arguments. */
function methodText([name, row]: readonly [string, FunctionRow]): string {
  const params = implementationParams(row.signatures);
  const overloads = row.signatures.map((signature) => `${name}${signatureText(signature)};\n`);
  const call = `${runName(name)}(${["this.stream", ...argumentNames(params)].join(", ")})`;
  return `${docText(row)}${overloads.join("")}${name}${implementationText(params)} {\nreturn ${call};\n}\n`;
}

const runName = (name: string): string => `run${name[0].toUpperCase()}${name.slice(1)}`;

const classDoc = `/**
 * NumPy's \`Generator\` over PCG64: what \`defaultRng\` gives. Equal seeds give equal numbers, those of NumPy, and generators
 * know nothing of each other, nor of \`random.seed\`.
 */
`;

const functionDoc = `/**
 * A new generator of random numbers: NumPy's \`default_rng\`.
 *
 * A seed is an integer of any size that is not negative, or several, or a \`SeedSequence\`; without one it is taken from the
 * system's entropy. A \`Generator\` is given back as it is. Throws ValueError for any other seed.
 *
 * @example
 * \`\`\`ts
 * const rng = random.defaultRng(42);
 * const x = rng.normal(0, 1, [2, 3]); // Tensor<[2, 3]>
 * \`\`\`
 */
`;

const spawnDoc = `/**
 * So many generators that are independent of this one and of each other. The same calls give the same ones; what this one
 * has drawn does not matter.
 */
`;

/** Writes fn/generator.ts and fluent/generator.ts: the class of each entry, and \`defaultRng\`. */
export const emitGenerator: Emitter = () => {
  const rows = Object.entries(generatorMethods);
  const index = typeIndex();
  const modules = new Map<string, string[]>();
  for (const [name, { module, run }] of rows) {
    modules.set(module, [...(modules.get(module) ?? []), `${run ?? name} as ${runName(name)}`]);
  }
  const imports = [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => `import { ${names.sort().join(", ")} } from "../../${module}";\n`);
  const text = `${classDoc}export class Generator {
private readonly stream: Stream;

/** \`defaultRng\` calls it. */
constructor(stream: Stream) {
  this.stream = stream;
}

${rows.map(methodText).join("\n")}
${spawnDoc}spawn(count: number): Generator[] {
  return this.stream.spawn(count).map((stream) => new Generator(stream));
}
}

${functionDoc}export function defaultRng(seed?: Entropy | SeedSequence | Generator | null): Generator {
  return seed instanceof Generator ? seed : new Generator(streamOf(seed));
}
`;
  const code = text.replace(/\/\*\*[\s\S]*?\*\//g, "");
  return [
    { folder: "fn", tensor: "../../core/tensor.ts" },
    { folder: "fluent", tensor: "./tensor.ts" },
  ].map(({ folder, tensor }) => ({
    path: `${folder}/generator.ts`,
    sources: ["spec/random-generator.ts"],
    text: `${importLines(namesIn(code, index), index, 2)}import type { Entropy, SeedSequence } from "../../random/pcg/seed-sequence.ts";
import type { Stream } from "../../random/pcg/stream.ts";
import { streamOf } from "../../random/pcg/state.ts";
${imports.join("")}import type { Tensor } from "${tensor}";\n\n${text}`,
  }));
};
