import { input } from "../ir/build.ts";
import { type Expr, idOf } from "../ir/expr.ts";
import type { FunctionName } from "../ir/names.ts";
import { simplify } from "../ir/simplify.ts";
import { dtypeNames } from "../spec/dtypes.ts";
import { operandNames } from "../spec/elementwise/derivative.ts";
import { elementwise, themeOf } from "../spec/elementwise/index.ts";
import type { Body, ElementwiseRow } from "../spec/elementwise/row.ts";
import { rules } from "../spec/elementwise/rules.ts";
import type { Emitter, GeneratedFile } from "./emitter.ts";
import { expand, expandedAlready, hostText, lowers, nativeInFloat32 } from "./simd-elementwise-expand.ts";
import { lanesOf, type SimdDType, simdDTypes } from "./simd-elementwise-lanes.ts";
import { defineAlone, defineKernel, type Pattern, type VectorFormula } from "./simd-elementwise-loops.ts";
import type { Hosts } from "./simd-elementwise-lower.ts";
import { Module } from "./wasm/module.ts";
import { simdModuleText, type Target } from "./wasm/target.ts";

/** The kernels of one row: for each dtype the name that its functions start with, and by that name the formulas. */
export interface SimdRow {
  readonly prefixes: ReadonlyMap<SimdDType, string>;
  readonly formulas: ReadonlyMap<string, VectorFormula>;
  /** The dtypes that the row computes in without a kernel. */
  readonly missing: readonly SimdDType[];
}

function bodyOf({ body }: ElementwiseRow, dtype: SimdDType): Body | undefined {
  if (dtype === "bool") return body.bool;
  if (dtype === "float64" || dtype === "float32") return body.real;
  return dtype === "uint8" || dtype === "uint32" ? (body.unsigned ?? body.integer) : body.integer;
}

/** Whether a row computes in a dtype, and not only to say what is so for all of them. */
function exprOf(row: ElementwiseRow, dtype: SimdDType): Expr | null {
  if (!dtypeNames.some((own) => rules[row.dtype].run.compute(own) === dtype)) return null;
  const raw = bodyOf(row, dtype)?.(...row.params.map((_, i) => input(operandNames[i])));
  if (raw === undefined || raw.kind === "constant") return null;
  const real = dtype === "float64" || dtype === "float32";
  return !real ? raw : raw.type === "number" ? simplify(raw) : simplify(raw);
}

/** The formula of a row for vectors of a dtype; null where it has parts that vectors do not have. */
function formulaOf(row: ElementwiseRow, dtype: SimdDType, expr: Expr): VectorFormula | null {
  const lanes = dtype === "float32" && !nativeInFloat32(expr) ? lanesOf.float64 : lanesOf[dtype];
  const format = lanes === lanesOf.float32 ? "float32" : "float64";
  const expanded = lanes.float ? expand(expr, format) : expandedAlready(expr);
  const { usual } = expanded;
  const holds = [...expanded.fallbacks.values()].map((fallback) => fallback.holds);
  const parts = [expanded.expr, usual.expr, ...holds, ...usual.holds];
  if (!parts.every((part) => lowers(part, lanes))) return null;
  const operands = row.params.map((_, i) => operandNames[i]);
  return {
    expanded,
    lanes,
    bytes: lanesOf[dtype].bytes,
    operands,
    condition: rules[row.dtype].run.first !== null,
    approximate: idOf(expanded.expr) !== idOf(expr),
  };
}

/** The patterns that have a function of their own; the others are made of copies of the value. */
function patternsOf(name: string, formula: VectorFormula): readonly Pattern[] {
  const { operands, expanded } = formula;
  if (operands.length === 1) return ["v"];
  if (operands.length === 3) return name === "clip" ? ["vvv", "vss"] : ["vvv"];
  return expanded.fallbacks.size > 0 ? ["vv"] : ["vv", "vs", "sv"];
}

const functionsOf = (formulas: Iterable<VectorFormula>): FunctionName[] => [
  ...new Set([...formulas].flatMap(({ expanded }) => [...expanded.fallbacks.values()].map((f) => f.primitive))),
];

function moduleOf(name: string, formulas: ReadonlyMap<string, VectorFormula>, target: Target): Module {
  const module = new Module();
  const hosts: Hosts = new Map(
    functionsOf(formulas.values()).map((primitive) => {
      const arity = [...formulas.values()]
        .flatMap(({ expanded }) => [...expanded.fallbacks.values()])
        .find((fallback) => fallback.primitive === primitive)?.args.length;
      return [primitive, module.import(primitive, new Array<"f64">(arity ?? 1).fill("f64"), "f64")];
    }),
  );
  for (const [prefix, formula] of formulas) {
    const alone = defineAlone(module, formula, target, hosts);
    for (const pattern of patternsOf(name, formula)) {
      defineKernel(module, prefix + pattern, formula, pattern, target, { hosts, alone });
    }
  }
  return module;
}

/** What SIMD does of a row. Dtypes whose kernels are the same bytes share them. */
export function simdRow(name: string, row: ElementwiseRow): SimdRow {
  const prefixes = new Map<SimdDType, string>();
  const formulas = new Map<string, VectorFormula>();
  const missing: SimdDType[] = [];
  const known = new Map<string, string>();
  for (const dtype of simdDTypes) {
    const expr = exprOf(row, dtype);
    if (expr === null) continue;
    const formula = formulaOf(row, dtype, expr);
    if (formula === null) {
      missing.push(dtype);
      continue;
    }
    const bytes = moduleOf(name, new Map([["", formula]]), "relaxed")
      .toBytes()
      .join();
    const prefix = known.get(bytes) ?? dtype;
    known.set(bytes, prefix);
    prefixes.set(dtype, prefix);
    formulas.set(prefix, formula);
  }
  return { prefixes, formulas, missing };
}

const rows = new Map<string, SimdRow>();

/** The same, worked out once. */
export function simdOf(name: string): SimdRow {
  const before = rows.get(name);
  if (before !== undefined) return before;
  const row = new Map(Object.entries(elementwise)).get(name);
  if (row === undefined) throw new Error(`there is no row ${name}`);
  const made = simdRow(name, row);
  rows.set(name, made);
  return made;
}

/**
 * The kernels of a row in its object literal: their module, for each dtype what the names of its functions start with,
 * and whether results may differ from those of the loops in the last digits. Null if there are none.
 */
export function simdText(name: string): string {
  const { prefixes, formulas } = simdOf(name);
  if (formulas.size === 0) return "null";
  const names = [...prefixes].map(([dtype, prefix]) => `${dtype}: "${prefix}"`);
  const approximate = [...formulas.values()].some((formula) => formula.approximate);
  return `/* @__PURE__ */ new SimdLoops(${name}Simd, { ${names.join(", ")} }, ${approximate})`;
}

function fileOf(name: string, { formulas }: SimdRow): GeneratedFile {
  const hosts = functionsOf(formulas.values()).map((primitive) => ({ primitive, ...hostText(primitive) }));
  const imports = hosts.flatMap(({ text, module }) =>
    module === undefined ? [] : [`import { ${text} } from "../../kernels/${module}";`],
  );
  const host = hosts.map(({ primitive, text }) => (primitive === text ? primitive : `${primitive}: ${text}`));
  const text = [
    `import { Simd } from "../../core/simd.ts";`,
    ...new Set(imports),
    "",
    `export const ${name}Simd = /* @__PURE__ */ new Simd(${simdModuleText((target) => moduleOf(name, formulas, target))}${
      host.length === 0 ? "" : `, { ${host.join(", ")} }`
    });`,
  ];
  return {
    path: `simd/${name}.ts`,
    sources: [`spec/elementwise/${themeOf.get(name)}`, "emit/simd-elementwise.ts"],
    text: text.join("\n"),
  };
}

/** One file for each element-wise function that vectorises. */
export const emitSimdElementwise: Emitter = () =>
  Object.keys(elementwise).flatMap((name) => (simdOf(name).formulas.size === 0 ? [] : [fileOf(name, simdOf(name))]));
