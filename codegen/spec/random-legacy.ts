import type { FunctionRow, FunctionRows, Param } from "./row.ts";

const letters = ["A", "B", "C"];

/** The type expression of the shape that the first `count` parameters broadcast to. */
const joint = (op: string, count: number): string => {
  if (count === 0) return "[]";
  return count === 1 ? "Joint<A>" : `Joint${count}<${letters.slice(0, count).join(", ")}, "${op}">`;
};

interface Drawn {
  /** The distribution's parameters in NumPy's order; those with `?` have a default. */
  readonly parameters: readonly string[];
  readonly module: string;
  readonly doc: string;
  readonly example?: string;
  readonly numpy?: string;
}

const stream =
  "The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.";

/** Parameters that broadcast, and a size, as `normal` has them. */
export function distributionParams(op: string, parameters: readonly string[]): { generics: string[]; params: Param[] } {
  const generics = parameters.map((_, i) => `const ${letters[i]} extends Parameter = number`);
  const params = parameters.map((parameter, i) => {
    const name = parameter.replace("?", "");
    const type = `CheckedParameter<${letters[i]}, ${joint(op, i + 1)}, "${op}: ${name}">`;
    return { name, type, ...(parameter.endsWith("?") ? { optional: true } : {}) };
  });
  const size = { name: "size", type: `JointSize<Z, ${joint(op, parameters.length)}, "${op}">`, optional: true };
  return { generics: [...generics, "const Z extends Size = undefined"], params: [...params, size] };
}

/** The result: a number where all parameters are numbers and there is no size. */
export function distributionResult(op: string, count: number, dtype: string, item: string): string {
  const numbers = count === 0 ? "true" : `AllNumbers<${letters.slice(0, count).join(", ")}>`;
  return `JointDraw<${numbers}, ${joint(op, count)}, Z, "${op}"> extends infer R ? R extends null ? ${item} : Tensor<R, ${dtype}> : never`;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A float64 distribution. */
function continuous(name: string, { parameters, doc, ...rest }: Drawn): FunctionRow {
  const op = `random.${name}`;
  const { generics, params } = distributionParams(op, parameters);
  return {
    numpy: `np.random.${snake(name)}`,
    namespace: "random",
    family: "random",
    signatures: [{ generics, params, result: distributionResult(op, parameters.length, '"float64"', "number") }],
    method: false,
    doc: `${doc}\n\n${stream}`,
    ...rest,
  };
}

const named = (rows: Readonly<Record<string, Drawn>>): FunctionRows =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, continuous(name, row)]));

/** Distributions of NumPy's legacy generator beyond those of `random.ts`. */
export const randomLegacy: FunctionRows = named({
  normal: {
    parameters: ["loc?", "scale?"],
    module: "random/continuous.ts",
    doc: `Normal numbers with the mean \`loc\` and the standard deviation \`scale\`: one if there is no tensor and no size, else a float64 tensor.

Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if \`scale\` is negative.`,
  },
  uniform: {
    parameters: ["low?", "high?"],
    module: "random/continuous.ts",
    doc: `Uniform numbers from \`low\` up to \`high\`: one if there is no tensor and no size, else a float64 tensor.

Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if high - low is not finite.`,
    example: `const x = random.uniform(-1, 1, [2, 3]); // Tensor<[2, 3]>
const y = random.uniform(0, tensor([1, 10, 100])); // Tensor<[3]>`,
  },
  standardNormal: {
    parameters: [],
    module: "random/continuous.ts",
    doc: "Normal numbers of mean 0 and deviation 1: one without a size, else a float64 tensor of that shape.",
  },
  standardExponential: {
    parameters: [],
    module: "random/continuous.ts",
    doc: "Exponential numbers of mean 1: one without a size, else a float64 tensor of that shape.",
  },
  exponential: {
    parameters: ["scale?"],
    module: "random/continuous.ts",
    doc: `Exponential numbers of mean \`scale\`: one if there is no tensor and no size, else a float64 tensor.

Throws ValueError if \`scale\` is negative.`,
  },
});
