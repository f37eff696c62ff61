import { type LoopClass, loopClassOf } from "../../src/core/kernel.ts";
import { dtypeNames } from "../spec/dtypes.ts";
import { elementwise, themeOf } from "../spec/elementwise/index.ts";
import type { ElementwiseRow } from "../spec/elementwise/row.ts";
import { rules } from "../spec/elementwise/rules.ts";
import type { Emitter, GeneratedFile } from "./emitter.ts";
import { type Formula, formulaOf, loopClasses } from "./loops-formula.ts";
import { type Element, flat, strided } from "./loops-text.ts";
import { simdText } from "./simd-elementwise.ts";

/** Every class of dtypes that a row's rule computes in. */
export function classesOf(row: ElementwiseRow): ReadonlySet<LoopClass> {
  const computed = dtypeNames.map((dtype) => rules[row.dtype].run.compute(dtype));
  return new Set(computed.flatMap((dtype) => (dtype === null ? [] : [loopClassOf[dtype]])));
}

/** The loops of one formula, as an object literal. */
function loopsText(formula: Formula): string {
  const { walked } = formula;
  const element: Element = (indices) => formula.element(indices);
  const none: ReadonlySet<string> = new Set();
  const nest = strided(walked, element);
  if (!formula.unrolled) return `{ ${nest}, contiguous: null }`;
  const one = (operand: string): string =>
    flat(operand === "x" ? "left" : "right", walked, new Set([operand]), element);
  const floats = formula.loopClass === "float64" || formula.loopClass === "float32";
  const values = walked.length === 3 && floats ? `, ${one("x")}, ${one("y")}` : "";
  return `{ ${nest}, ${flat("contiguous", walked, none, element)}${values} }`;
}

function importLines(formulas: readonly Formula[]): string[] {
  const modules = new Map<string, Set<string>>();
  for (const [module, name] of formulas.flatMap((formula) => formula.imports)) {
    modules.set(module, (modules.get(module) ?? new Set()).add(name));
  }
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => `import { ${[...names].sort().join(", ")} } from "../../kernels/${module}";`);
}

/** The kernel of a row. Classes whose loops have the same text share them. */
function kernelText(name: string, row: ElementwiseRow): string {
  const reached = classesOf(row);
  const formulas = loopClasses.flatMap((c) => (reached.has(c) ? [formulaOf(name, row, c)] : []));
  const constants = new Map<string, string>();
  const loops = loopClasses.map((c) => {
    const formula = formulas.find((candidate) => candidate.loopClass === c);
    if (formula === undefined) return `${c}: null`;
    const text = loopsText(formula);
    const shared = constants.get(text) ?? `${c}Loops`;
    constants.set(text, shared);
    return `${c}: ${shared}`;
  });
  const texts = [...constants].map(([text, constant]) => `const ${constant}: Loops = ${text};`);
  const arrays = ["BigIntArray", "NumberArray"].filter((type) =>
    texts.some((text) => new RegExp(`\\b${type}\\b`).test(text)),
  );
  const simd = simdText(name);
  const vectorises = simd !== "null";
  return [
    `import { ${row.dtype} } from "../../core/dtype-rules.ts";`,
    vectorises
      ? `import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";`
      : `import type { Kernel, Loops } from "../../core/kernel.ts";`,
    ...(arrays.length === 0 ? [] : [`import type { ${arrays.join(", ")} } from "../../core/storage.ts";`]),
    ...importLines(formulas),
    ...(vectorises ? [`import { ${name}Simd } from "../simd/${name}.ts";`] : []),
    "",
    ...texts.flatMap((text) => [text, ""]),
    `const kernel: Kernel = {
      name: "${name}",
      params: ${JSON.stringify(row.params)},
      rule: ${row.dtype},
      loops: { ${loops.join(", ")} },
      simd: ${simd},
      plan: null,
    };`,
    // The name may also be that of a scalar function that the loops call.
    `export { kernel as ${name} };`,
  ].join("\n");
}

/** One file per element-wise function: its kernel, a plain object that a bundler can leave out. */
export const emitLoops: Emitter = () =>
  Object.entries(elementwise).map(
    ([name, row]): GeneratedFile => ({
      path: `kernels/${name}.ts`,
      sources: [`spec/elementwise/${themeOf.get(name)}`, "emit/loops.ts"],
      text: kernelText(name, row),
    }),
  );
