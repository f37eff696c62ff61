import type { Param } from "./row.ts";

/** Type parameters of a distribution's parameters. */
const letters = ["A", "B", "C"];

/** The type expression of the shape that the first `count` parameters broadcast to. */
const joint = (op: string, count: number): string => {
  if (count === 0) return "[]";
  return count === 1 ? "Joint<A>" : `Joint${count}<${letters.slice(0, count).join(", ")}, "${op}">`;
};

/** Parameters that broadcast with each other and to a size; those with `?` have a default. */
export function distributionParams(op: string, parameters: readonly string[]): { generics: string[]; params: Param[] } {
  const generics = parameters.map((_, i) => `const ${letters[i]} extends Parameter = number`);
  const params = parameters.map((parameter, i): Param => {
    const name = parameter.replace("?", "");
    const type = `CheckedParameter<${letters[i]}, ${joint(op, i + 1)}, "${op}: ${name}">`;
    return parameter.endsWith("?") ? { name, type, optional: true } : { name, type };
  });
  const size: Param = { name: "size", type: `JointSize<Z, ${joint(op, parameters.length)}, "${op}">`, optional: true };
  return { generics: [...generics, "const Z extends Size = undefined"], params: [...params, size] };
}

/** The result: one number where all parameters are numbers and there is no size. */
export function distributionResult(op: string, count: number, dtype: string, item: string): string {
  const numbers = count === 0 ? "true" : `AllNumbers<${letters.slice(0, count).join(", ")}>`;
  return `JointDraw<${numbers}, ${joint(op, count)}, Z, "${op}"> extends infer R ? R extends null ? ${item} : Tensor<R, ${dtype}> : never`;
}
