import type { FunctionRow, Param, Signature } from "../spec/row.ts";

/** A function as both entries export it, and, where it has a receiver, as the fluent Tensor's method. */
export interface PublicFunction extends FunctionRow {
  readonly name: string;
  /** Import statement of what `call` uses, with `@/` for src. */
  readonly imports: readonly string[];
  /** The expression that computes it, from the names of the arguments. */
  readonly call: (args: readonly string[]) => string;
  /** The spec file it comes from, below codegen. */
  readonly source: string;
}

const receiver = /^(const )?([SD])\b/;

/** The receiver's parameter is typed by nothing but the class's own parameters, so a method can drop it. */
function isPlainReceiver(param: Param): boolean {
  return /^TensorLike<S, D>( \| ScalarOf<D>)?$/.test(param.type);
}

/** The arguments of `Tensor<shape, dtype>`; null where the text is another type. */
function tensorArguments(type: string): [string, string] | null {
  const list = /^Tensor<(.*)>$/s.exec(type)?.[1];
  if (list === undefined) return null;
  let depth = 0;
  for (let i = 0; i < list.length; i++) {
    if ("<[{(".includes(list[i])) depth++;
    else if (">]})".includes(list[i])) depth--;
    else if (list[i] === "," && depth === 0) return [list.slice(0, i).trim(), list.slice(i + 1).trim()];
    if (depth < 0) return null;
  }
  return null;
}

const classParameters = { S: "Z", D: "E" } as const;

/** `text` with the class's type parameters under the method's names. */
function renamed(text: string): string {
  return text.replace(/"[^"]*"|`[^`]*`|\b[SD]\b/g, (word) => (word === "S" ? "Z" : word === "D" ? "E" : word));
}

/**
 * Lets the method see the class's `S` and `D` through defaulted type parameters of its own, `Z` and `E`, which nothing is
 * inferred for: the compiler verifies that the class is covariant on its own parameters, and rules are conditional types.
 */
function settle(signature: Signature): Signature {
  const result = tensorArguments(signature.result);
  const [shape, dtype] = result === null ? [renamed(signature.result), ""] : result.map(renamed);
  const params = signature.params.map((param) => ({ ...param, type: renamed(param.type) }));
  const generics = signature.generics.map(renamed);
  const computed: string[] = [];
  let settled = shape.replace(/\bE\b/g, "Settled<E>");
  if (result !== null) {
    const plainShape = shape === "Z" || !/\bZ\b/.test(shape);
    const plainDType = dtype === "E" || !/\bE\b/.test(dtype);
    if (!plainShape) computed.push(`RS = ${/^Ok<(.*)>$/s.exec(shape)?.[1] ?? shape}`);
    if (!plainDType) computed.push(`RD = ${dtype}`);
    const own = (text: string): string => (text === "Z" ? "S" : text === "E" ? "D" : text);
    settled = `Tensor<${plainShape ? own(shape) : "Ok<RS>"}, ${plainDType ? own(dtype) : "Settled<RD>"}>`;
  }
  const texts = [settled, ...params.map((param) => param.type), ...generics, ...computed].join(" ");
  const lifted = Object.entries(classParameters)
    .filter(([, name]) => new RegExp(`\\b${name}\\b`).test(texts))
    .map(([own, name]) => (name === "E" ? `E extends DType = D & DType` : `${name} = ${own}`));
  const firstDefault = generics.findIndex((generic) => generic.includes("="));
  const required = firstDefault < 0 ? generics : generics.slice(0, firstDefault);
  const defaulted = firstDefault < 0 ? [] : generics.slice(firstDefault);
  return { generics: [...required, ...lifted, ...defaulted, ...computed], params, result: settled };
}

/**
 * The signature of the method: without the receiver. A receiver that carries a check becomes `this`, with type parameters
 * of its own. The class's parameters stay out of what the compiler compares when it verifies that the class is covariant.
 */
export function methodSignature(signature: Signature): Signature {
  const [first, ...rest] = signature.params;
  if (!isPlainReceiver(first)) return { ...signature, params: [{ ...first, name: "this" }, ...rest] };
  const generics = signature.generics.filter((generic) => !receiver.test(generic));
  return settle({ generics, params: rest, result: signature.result });
}

/** Parameters of the one implementation behind all signatures: those of the longest, optional from where others end. */
export function implementationParams(signatures: readonly Signature[]): Param[] {
  const longest = signatures.reduce((a, b) => (b.params.length > a.params.length ? b : a));
  const shortest = Math.min(...signatures.map((signature) => signature.params.length));
  return longest.params.map((param, i) => ({
    ...param,
    optional: !param.rest && (param.optional === true || i >= shortest),
  }));
}

function paramText(param: Param, type: string): string {
  return `${param.rest ? "..." : ""}${param.name}${param.optional ? "?" : ""}: ${type}`;
}

/** `<generics>(params): result`. */
export function signatureText(signature: Signature): string {
  const generics = signature.generics.length > 0 ? `<${signature.generics.join(", ")}>` : "";
  return `${generics}(${signature.params.map((param) => paramText(param, param.type)).join(", ")}): ${signature.result}`;
}

/** `(params): Loose`: the implementation behind the overloads, in a type that no caller sees. */
export function implementationText(params: readonly Param[]): string {
  return `(${params.map((param) => paramText(param, param.rest ? "Loose[]" : "Loose")).join(", ")}): Loose`;
}

/** The arguments that the implementation hands on. */
export function argumentNames(params: readonly Param[]): string[] {
  return params.map((param) => (param.rest ? `...${param.name}` : param.name));
}

/** The row's text as JSDoc. */
export function docText(fn: Pick<PublicFunction, "doc" | "example">): string {
  const lines = fn.doc.trim().split("\n");
  if (fn.example !== undefined) lines.push("", "@example", "```ts", ...fn.example.trim().split("\n"), "```");
  return `/**\n${lines.map((line) => ` * ${line.trimEnd()}`.trimEnd()).join("\n")}\n */\n`;
}
