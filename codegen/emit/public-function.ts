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

/** The signature of the method: without the receiver, or with a `this` that carries the receiver's check. */
export function methodSignature(signature: Signature): Signature {
  const [first, ...rest] = signature.params;
  const self: Param[] = isPlainReceiver(first) ? [] : [{ ...first, name: "this" }];
  return {
    generics: signature.generics.filter((generic) => !receiver.test(generic)),
    params: [...self, ...rest],
    result: signature.result,
  };
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
export function docText(fn: PublicFunction): string {
  const lines = fn.doc.trim().split("\n");
  if (fn.example !== undefined) lines.push("", "@example", "```ts", ...fn.example.trim().split("\n"), "```");
  return `/**\n${lines.map((line) => ` * ${line.trimEnd()}`.trimEnd()).join("\n")}\n */\n`;
}
