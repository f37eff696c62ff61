import { ts } from "ts-morph";

/** A value or its type: what both halves must agree on. */
export type Description =
  | { readonly kind: "tensor"; readonly shape: readonly Dim[] | "any rank"; readonly dtype: string }
  | { readonly kind: "list"; readonly items: readonly Description[] }
  | { readonly kind: "list of any length"; readonly item: Description }
  /** An object of results, such as `{ U, S, Vh }`. */
  | { readonly kind: "record"; readonly members: readonly (readonly [name: string, value: Description])[] }
  | { readonly kind: "other"; readonly text: string };

/** A size, a symbol, or `?`: `number`, or anything else that is not one value. */
export type Dim = number | string;

function describeDim(type: ts.Type): Dim {
  return type.isNumberLiteral() || type.isStringLiteral() ? type.value : "?";
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (type.flags & ts.TypeFlags.Object) !== 0 && "target" in type;
}

/** What the compiler says a value is. */
export function describeType(checker: ts.TypeChecker, type: ts.Type): Description {
  if (isReference(type)) {
    const args = checker.getTypeArguments(type);
    if (type.symbol?.name === "Tensor") {
      const [shape, dtype] = args;
      return { kind: "tensor", shape: describeShape(checker, shape), dtype: describeDType(checker, dtype) };
    }
    if (checker.isTupleType(type)) return { kind: "list", items: args.map((item) => describeType(checker, item)) };
    if (checker.isArrayType(type)) return { kind: "list of any length", item: describeType(checker, args[0]) };
  }
  if ((type.flags & ts.TypeFlags.Object) !== 0 && type.symbol?.name === "__type") {
    const members = checker.getPropertiesOfType(type);
    return {
      kind: "record",
      members: members.map((member) => [member.name, describeType(checker, checker.getTypeOfSymbol(member))]),
    };
  }
  const text = checker.typeToString(type);
  return { kind: "other", text: text === "void" ? "undefined" : text };
}

function describeShape(checker: ts.TypeChecker, shape: ts.Type): readonly Dim[] | "any rank" {
  if (!isReference(shape) || !checker.isTupleType(shape)) return "any rank";
  return checker.getTypeArguments(shape).map(describeDim);
}

/** The literals of a union are sorted: their order depends on what the compiler has seen before. */
function describeDType(checker: ts.TypeChecker, dtype: ts.Type): string {
  const members = dtype.isUnion() ? dtype.types : [dtype];
  const names = members.map((type) => (type.isStringLiteral() ? type.value : checker.typeToString(type)));
  return names.sort().join(" | ");
}

interface TensorValue {
  readonly shape: readonly number[];
  readonly dtype: string;
}

export function isTensorValue(value: unknown): value is TensorValue {
  return typeof value === "object" && value !== null && "shape" in value && "dtype" in value && "data" in value;
}

/** What a value is at run time. */
export function describeValue(value: unknown): Description {
  if (isTensorValue(value)) return { kind: "tensor", shape: [...value.shape], dtype: value.dtype };
  if (Array.isArray(value)) return { kind: "list", items: value.map(describeValue) };
  if (typeof value === "object" && value !== null && Object.values(value).some(isTensorValue)) {
    return { kind: "record", members: Object.entries(value).map(([name, member]) => [name, describeValue(member)]) };
  }
  return { kind: "other", text: value === null || typeof value !== "object" ? typeof value : value.constructor.name };
}

/** Sizes that stand for symbols at run time: no other dimension of a program has them as factors. */
export const symbols: ReadonlyMap<number, string> = new Map([
  [37, "batch"],
  [41, "time"],
]);

/** A size as the types write it: `222` is `"6*batch"`. */
export function spell(size: number): Dim {
  if (size === 0) return 0;
  let rest = size;
  const names: string[] = [];
  for (const [factor, symbol] of symbols) {
    for (; rest % factor === 0; rest /= factor) names.push(symbol);
  }
  if (names.length === 0) return size;
  return [...(rest === 1 ? [] : [rest]), ...names].join("*");
}

export const isSymbolic = (size: number): boolean => typeof spell(size) === "string";

/** Whether the compiler's dim can be the run time's. An unknown dim is an answer where the program has one by design. */
function sameDim(type: Dim, value: Dim, gradual: boolean): boolean {
  if (type === value || (typeof value === "number" && gradual && spell(value) === type)) return true;
  return gradual && type === "?";
}

/** Whether what the compiler says holds for what the run time gave. */
export function agrees(type: Description, value: Description, gradual: boolean): boolean {
  if (type.kind === "list of any length" && value.kind === "list") {
    return gradual && value.items.every((item) => agrees(type.item, item, true));
  }
  if (type.kind === "list" && value.kind === "list") {
    return (
      type.items.length === value.items.length && type.items.every((item, i) => agrees(item, value.items[i], gradual))
    );
  }
  if (type.kind === "tensor" && value.kind === "tensor") {
    const dtypes = type.dtype.split(" | ");
    if (!dtypes.includes(value.dtype) || (dtypes.length > 1 && !gradual)) return false;
    if (type.shape === "any rank" || value.shape === "any rank") return gradual && type.shape === "any rank";
    const dims = value.shape;
    return type.shape.length === dims.length && type.shape.every((dim, i) => sameDim(dim, dims[i], gradual));
  }
  if (type.kind === "list" || type.kind === "list of any length") return value.kind === "list";
  if (type.kind === "record" && value.kind === "record") {
    const same = type.members.map(([name], i) => name === value.members[i]?.[0]);
    return (
      type.members.length === value.members.length &&
      same.every((each) => each) &&
      type.members.every(([, member], i) => agrees(member, value.members[i][1], gradual))
    );
  }
  return (
    type.kind === "other" &&
    value.kind === "other" &&
    type.text.replace(/<.*>$/, "").replace(/Complex|RandomState/, "Object") === value.text
  );
}

/** A description in one line, for the report of a mismatch. */
export function show(description: Description): string {
  switch (description.kind) {
    case "tensor":
      return `${description.dtype} ${description.shape === "any rank" ? "[...]" : `[${description.shape.join(", ")}]`}`;
    case "list":
      return `(${description.items.map(show).join("; ")})`;
    case "list of any length":
      return `(${show(description.item)}; ...)`;
    case "record":
      return `{ ${description.members.map(([name, member]) => `${name}: ${show(member)}`).join("; ")} }`;
    case "other":
      return description.text;
  }
}
