import type { LoopClass } from "../../src/core/kernel.ts";
import { input, zero } from "../ir/build.ts";
import type { Domain, Expr } from "../ir/expr.ts";
import { importsOf, makesCall, printBody } from "../ir/print.ts";
import { simplify } from "../ir/simplify.ts";
import { operandNames } from "../spec/elementwise/derivative.ts";
import type { Bodies, Body, Complex, ComplexCall, ElementwiseRow } from "../spec/elementwise/row.ts";
import { rules } from "../spec/elementwise/rules.ts";
import { arrayOf, type Walked } from "./loops-text.ts";

/** What one element of a class of dtypes is, ready to be put into loops. */
export interface Formula {
  readonly loopClass: LoopClass;
  /** The operands, and the result last. */
  readonly walked: readonly Walked[];
  /** Whether the loop costs enough beside the element to be unrolled. */
  readonly unrolled: boolean;
  /** Functions of src/kernels that the text calls: module and name. */
  readonly imports: readonly (readonly [string, string])[];
  element(indices: readonly string[]): string;
}

/** How the loops of a class of real dtypes are written. */
interface ClassRow {
  readonly array: string;
  readonly domain: Domain;
  body(bodies: Bodies): Body | undefined;
  /** Whether unrolling shows: not in bigints, each of which is an allocation. */
  readonly unrolled: boolean;
}

// bool and unsigned integers share the text of small integers where their formula is the same.
const rows: { readonly [C in Exclude<LoopClass, "complex">]: ClassRow } = {
  bool: { array: "NumberArray", domain: "int", body: (b) => b.bool, unrolled: true },
  small: { array: "NumberArray", domain: "int", body: (b) => b.integer, unrolled: true },
  uint32: { array: "NumberArray", domain: "int", body: (b) => b.unsigned ?? b.integer, unrolled: true },
  int32: { array: "Int32Array", domain: "int", body: (b) => b.integer, unrolled: true },
  bigint: { array: "BigIntArray", domain: "bigint", body: (b) => b.bigint ?? b.integer, unrolled: false },
  float32: { array: "Float32Array", domain: "real", body: (b) => b.real, unrolled: true },
  float64: { array: "Float64Array", domain: "real", body: (b) => b.real, unrolled: true },
};

/** The classes in the order in which a kernel lists them. */
export const loopClasses: readonly LoopClass[] = [
  "bool",
  "small",
  "uint32",
  "int32",
  "bigint",
  "float32",
  "float64",
  "complex",
];

function missing(name: string, loopClass: LoopClass): Error {
  return new Error(`${name}: the dtype rule computes in ${loopClass}, but the row has no formula for it`);
}

/** The type of each operand's array: a condition is bool whatever the others are. */
function arraysOf(row: ElementwiseRow, array: string): string[] {
  return row.params.map((_, index) => (index === 0 && rules[row.dtype].run.first !== null ? "Uint8Array" : array));
}

const block = (statements: readonly string[], last: string): string =>
  statements.length === 0 ? last : `{ ${[...statements, last].join("\n")} }`;

const imported = (expr: Expr, domain: Domain): (readonly [string, string])[] =>
  importsOf(expr, domain).map((line) => {
    const [module, name] = line.split(" ");
    return [module, name];
  });

function realFormula(name: string, row: ElementwiseRow, loopClass: Exclude<LoopClass, "complex">): Formula {
  const { array, domain, body, unrolled } = rows[loopClass];
  const formula = body(row.body);
  if (formula === undefined) throw missing(name, loopClass);
  const operands = row.params.map((_, index) => operandNames[index]);
  const raw = formula(...operands.map(input));
  const expr: Expr = domain !== "real" ? raw : raw.type === "number" ? simplify(raw) : simplify(raw);
  const arrays = arraysOf(row, array);
  const isBool = expr.type === "boolean";
  const walked: Walked[] = operands.map((operand, index) => ({ name: operand, array: arrays[index], width: 1 }));
  return {
    loopClass,
    walked: [...walked, { name: "out", array: isBool ? "Uint8Array" : array, width: 1 }],
    unrolled: unrolled && !makesCall(expr) && expr.kind !== "constant",
    imports: imported(expr, domain),
    element(indices) {
      // An index that is the operand's own name stands for one value.
      const texts = operands.map((operand, index) => {
        const at = indices[index];
        return [operand, at === operand ? operand : `${arrayOf(operand)}[${at}]`];
      });
      const { statements, results } = printBody([expr], domain, Object.fromEntries(texts));
      return block(
        statements,
        `outs[${indices[operands.length]}] = ${isBool ? `${parenthesized(results[0])} ? 1 : 0` : results[0]};`,
      );
    },
  };
}

const parenthesized = (text: string): string => (text === "true" || text === "false" ? text : `(${text})`);
/** Complex functions go by the names of the real ones: in a kernel both may occur. */
const complexName = (name: string): string => `complex${name[0].toUpperCase()}${name.slice(1)}`;
const isCall = (result: object): result is ComplexCall => "call" in result;
const isComplex = (result: object): result is Complex => "re" in result;

function complexFormula(name: string, row: ElementwiseRow): Formula {
  if (row.body.complex === undefined) throw missing(name, "complex");
  const arrays = arraysOf(row, "NumberArray");
  const operands = row.params.map((_, index) => operandNames[index]);
  const condition = arrays[0] === "Uint8Array";
  const inputs: Complex[] = operands.map((operand, index) =>
    index === 0 && condition
      ? { re: input(operand), im: zero }
      : { re: input(`${operand}Re`), im: input(`${operand}Im`) },
  );
  const result = row.body.complex(...inputs);
  const widths = operands.map((_, index): 1 | 2 => (index === 0 && condition ? 1 : 2));
  const exprs: readonly Expr[] = isCall(result)
    ? []
    : isComplex(result)
      ? [simplify(result.re), simplify(result.im)]
      : [result.type === "number" ? simplify(result) : simplify(result)];
  const isBool = exprs.length === 1 && exprs[0].type === "boolean";
  const outWidth = exprs.length === 1 ? 1 : 2;
  const reads = (indices: readonly string[]): [string, string][] =>
    operands.flatMap((operand, index): [string, string][] =>
      widths[index] === 1
        ? [[operand, `${arrayOf(operand)}[${indices[index]}]`]]
        : [
            [`${operand}Re`, `${arrayOf(operand)}[${indices[index]}]`],
            [`${operand}Im`, `${arrayOf(operand)}[${indices[index]} + 1]`],
          ],
    );
  const walked: Walked[] = operands.map((operand, i) => ({ name: operand, array: arrays[i], width: widths[i] }));
  return {
    loopClass: "complex",
    walked: [...walked, { name: "out", array: isBool ? "Uint8Array" : "NumberArray", width: outWidth }],
    unrolled: false,
    imports: isCall(result)
      ? [["complex.ts", `${result.call} as ${complexName(result.call)}`]]
      : exprs.flatMap((expr) => imported(expr, "real")),
    element(indices) {
      const at = indices[operands.length];
      if (isCall(result)) {
        return `${complexName(result.call)}(${reads(indices)
          .map(([, text]) => text)
          .join(", ")}, outs, ${at});`;
      }
      const { statements, results } = printBody(exprs, "real", Object.fromEntries(reads(indices)));
      if (isBool) return block(statements, `outs[${at}] = (${results[0]}) ? 1 : 0;`);
      if (results.length === 1) return block(statements, `outs[${at}] = ${results[0]};`);
      // Both parts are worked out before either is written: the result may lie over an operand.
      return `{ ${statements.join("\n")} const re = ${results[0]}; outs[${at} + 1] = ${results[1]}; outs[${at}] = re; }`;
    },
  };
}

/** The formula of a row for a class of dtypes. */
export function formulaOf(name: string, row: ElementwiseRow, loopClass: LoopClass): Formula {
  return loopClass === "complex" ? complexFormula(name, row) : realFormula(name, row, loopClass);
}
