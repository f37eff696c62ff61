import { aliases, elementwise } from "../spec/elementwise/index.ts";
import type { ElementwiseRow } from "../spec/elementwise/row.ts";
import { refusedBy, rules } from "../spec/elementwise/rules.ts";
import { guarded, unlessRefused } from "../spec/guard.ts";
import type { Param, Signature } from "../spec/row.ts";
import type { PublicFunction } from "./public-function.ts";

const shapes = ["S", "B", "C"];
const dtypes = ["D", "DB", "DC"];

/** The result's shape of an operation on the first `count` operands, as a type expression. */
function broadcast(op: string, count: number): string {
  if (count === 1) return "S";
  return `Broadcast${count === 2 ? "" : count}<${shapes.slice(0, count).join(", ")}, "${op}">`;
}

/** R is a type parameter here. */
const checked = (rule: string, type: string): string => guarded(rule, type, "M", "M");

/** A union of dtypes, as a type expression. */
const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(" | ") || "never";

/**
 * The type of operand `i`: a message where its shape or its dtype does not go with the operands before it. A plain number
 * has no shape to be checked, so that it goes with a shape that is a type parameter too.
 */
function operandType(op: string, row: ElementwiseRow, i: number): string {
  const [tensor, scalar] = [`TensorLike<${shapes[i]}, ${dtypes[i]}>`, `ScalarOf<${dtypes[i]}>`];
  // bool is refused only where all operands are bool; of the other dtypes one operand is enough.
  const last = i === row.params.length - 1;
  const refused = refusedBy(row.dtype).filter((dtype) => last || dtype !== "bool");
  const rule = `Refused<"${op}", ${last ? resultDType(row) : dtypes[i]}, ${list(refused)}>`;
  const allowed = (type: string) => (refused.length > 0 ? `(${unlessRefused(rule, type)})` : type);
  if (i === 0) return allowed(`${tensor} | ${scalar}`);
  // A tensor's dtype is looked at where its shape fits, so that of two mistakes there is one message.
  const plain = refused.length > 0 ? `(${dtypes[i]} extends string ? never : ${allowed(scalar)})` : scalar;
  return `${plain} | (${checked(broadcast(op, i + 1), allowed(tensor))})`;
}

function resultDType(row: ElementwiseRow): string {
  const operands = dtypes.slice(0, row.params.length);
  return rules[row.dtype].type(...(operands.length === 1 ? ["Own<D>"] : operands));
}

function signature(op: string, row: ElementwiseRow): Signature {
  const count = row.params.length;
  const dtype = resultDType(row);
  const params: Param[] = row.params.map((name, i) => ({ name, type: operandType(op, row, i) }));
  return {
    generics: [
      ...shapes.slice(0, count).map((s) => `${s} = []`),
      ...dtypes.slice(0, count).map((d) => `${d} extends DType | Scalar = "float64"`),
      `R = ${broadcast(op, count)}`,
      "SO = []",
      "DO extends DType | null = null",
    ],
    params: [...params, { name: "options", type: `{ out?: Out<"${op}", R, ${dtype}, SO, DO> }`, optional: true }],
    result: `Tensor<Ok<R>, Chosen<DO, ${dtype}>>`,
  };
}

const runners = ["unary", "binary", "ternary"];

/** The function of a row. */
function computing(name: string, row: ElementwiseRow): PublicFunction {
  const runner = runners[row.params.length - 1];
  return {
    name,
    numpy: row.numpy,
    family: "elementwise",
    doc: row.doc,
    signatures: [signature(name, row)],
    module: "core/elementwise.ts",
    method: true,
    imports: [
      `import { ${runner} } from "@/core/elementwise.ts";`,
      `import { ${name} as ${name}Kernel } from "@/generated/kernels/${name}.ts";`,
    ],
    call: (args) => `${runner}(${name}Kernel, ${args.join(", ")})`,
    source: "spec/elementwise",
  };
}

/** The function that writes the result of a row over its first operand. */
function inPlace(name: string, row: ElementwiseRow): PublicFunction {
  const op = `${name}InPlace`;
  const [x, ...others] = row.params;
  const rule = rules[row.dtype].type("D", "DB");
  const target = `TensorLike<B, DB> | ScalarOf<DB>`;
  const fits = checked(`InPlace<"${op}", S, B, ${rule}, D, ${list(refusedBy(row.dtype))}>`, `(${target})`);
  return {
    ...computing(name, row),
    name: op,
    doc: `${row.doc.trim().split("\n")[0]}\n\nThe result is written over \`${x}\`, which is returned: the shape and the dtype of \`${x}\` stay.`,
    numpy: row.numpy === null ? null : `${row.numpy}(x, y, out=x)`,
    signatures: [
      {
        generics: ["S", "B = []", 'D extends DType = "float64"', 'DB extends DType | Scalar = "float64"'],
        params: [{ name: x, type: "TensorLike<S, D>" }, ...others.map((other) => ({ name: other, type: fits }))],
        result: "Tensor<S, D>",
      },
    ],
    imports: [
      `import { inPlace } from "@/core/elementwise.ts";`,
      `import { ${name} as ${name}Kernel } from "@/generated/kernels/${name}.ts";`,
    ],
    call: (args) => `inPlace(${name}Kernel, ${args.join(", ")})`,
  };
}

/** The function of a row under its second name; messages have the first one, as NumPy's. */
function alias([name, original]: [string, keyof typeof elementwise]): PublicFunction {
  const row = elementwise[original];
  return { ...computing(original, row), name, numpy: `np.${name}`, doc: `The same as \`${original}\`. ${row.doc}` };
}

/** Functions and in-place functions of all element-wise rows, and second names. */
export function elementwiseFunctions(): PublicFunction[] {
  const functions = Object.entries(elementwise).flatMap(([name, row]) =>
    row.inPlace ? [computing(name, row), inPlace(name, row)] : [computing(name, row)],
  );
  return [...functions, ...Object.entries(aliases).map(alias)];
}
