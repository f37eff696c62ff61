import { input } from "../ir/build.ts";
import { expansions } from "../ir/expansions/index.ts";
import type { FunctionName } from "../ir/names.ts";
import { importsOf, printBody } from "../ir/print.ts";
import type { Emitter } from "./emitter.ts";

/**
 * The functions of which the loops use the float64 expansion, as `Math` lacks them or has them with more than an ulp of
 * error (V8: tanh 2.1, sinh 1.8, atan2 1.4, cosh 1.3). The text is what they return where the expansion does not hold.
 */
const scalars: { readonly [F in FunctionName]?: string | null } = {
  atan2: "Math.atan2(x, y)",
  cosh: null,
  erf: null,
  gelu: null,
  sigmoid: null,
  sinh: null,
  softplus: null,
  tanh: null,
};

function functionText(name: string, otherwise: string | null): { text: string; imports: readonly string[] } {
  const formula = new Map(Object.entries(expansions)).get(name)?.float64;
  if (formula === undefined) throw new Error(`${name} has no expansion`);
  const names = ["x", "y"].slice(0, formula.value.length);
  const operands = names.map(input);
  const holds = formula.holds?.(...operands) ?? null;
  if ((holds === null) !== (otherwise === null)) throw new Error(`${name}: where does its expansion hold?`);
  const inputs = Object.fromEntries(names.map((own) => [own, own]));
  const value = formula.value(...operands);
  const { statements, results } = printBody(holds === null ? [value] : [value, holds], "real", inputs);
  const result = holds === null ? results[0] : `${results[1]} ? ${results[0]} : ${otherwise}`;
  const body = [...statements, `return ${result};`].join("\n");
  return {
    text: `export function ${name}(${names.map((own) => `${own}: number`).join(", ")}): number {\n${body}\n}\n`,
    imports: [value, ...(holds === null ? [] : [holds])].flatMap((expr) => importsOf(expr, "real")),
  };
}

/** Scalar functions for the TypeScript tier. */
export const emitScalars: Emitter = () => {
  const functions = Object.entries(scalars).map(([name, otherwise]) => functionText(name, otherwise));
  const lines = [...new Set(functions.flatMap((one) => one.imports))].map((line) => line.split(" "));
  const modules = [...new Set(lines.map(([module]) => module))].sort();
  const imports = modules.map((module) => {
    const names = lines.flatMap(([of, name]) => (of === module ? [name] : [])).sort();
    return `import { ${names.join(", ")} } from "../kernels/${module}";`;
  });
  const text = [...imports, "", ...functions.map((one) => one.text)].join("\n");
  return [{ path: "scalars.ts", sources: ["ir/expansions/index.ts", "emit/scalars.ts"], text }];
};
