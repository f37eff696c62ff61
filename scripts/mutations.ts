/**
 * Proves that the checks can fail: in a copy of the project it changes a generated file, a shape rule, its run-time
 * twin, a kernel, a decomposition, a distribution and a type, one at a time, and expects the check that guards it to
 * report it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bin, node, type Outcome, root } from "./lib/run.ts";

interface Mutation {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The check that must fail on it, and passes without it. */
  readonly check: keyof typeof checks;
}

const inside = (folder: string, script: string, args: readonly string[]): Promise<Outcome> =>
  node(join(root, script), args, folder);

const checks = {
  "generated code": (folder: string) => inside(folder, bin.tsx, ["codegen/main.ts", "--check"]),
  parity: (folder: string) => inside(folder, bin.vitest, ["run", "tests/parity/parity.test.ts"]),
  golden: (folder: string) => inside(folder, bin.vitest, ["run", "tests/elementwise-golden.test.ts"]),
  "golden linear algebra": (folder: string) => inside(folder, bin.vitest, ["run", "tests/linalg-solve.test.ts"]),
  "golden random numbers": (folder: string) => inside(folder, bin.vitest, ["run", "tests/random-legacy.test.ts"]),
  "golden quantiles": (folder: string) => inside(folder, bin.vitest, ["run", "tests/order-statistics.test.ts"]),
  casts: (folder: string) => inside(folder, bin.tsx, ["scripts/casts.ts"]),
  layers: (folder: string) => inside(folder, bin.depcruise, ["src", "codegen"]),
};

const mutations: readonly Mutation[] = [
  {
    what: "a generated file",
    file: "src/generated/kernels/add.ts",
    from: "// Generated",
    to: "// Edited",
    check: "generated code",
  },
  {
    what: "the type of a shape rule",
    file: "src/types/reduce.ts",
    from: "{ [K in keyof S]: 1 }",
    to: "{ [K in keyof S]: 2 }",
    check: "parity",
  },
  {
    what: "the run time of a shape rule",
    file: "src/types/broadcast.ts",
    from: "if (x !== y && x !== 1 && y !== 1)",
    to: "if (x !== y && x !== 1)",
    check: "parity",
  },
  {
    what: "a kernel",
    file: "src/kernels/rounding.ts",
    from: "const rounded = size +",
    to: "const rounded = size + 0.25 +",
    check: "golden",
  },
  {
    what: "the sign of a determinant",
    file: "src/linalg/det.ts",
    from: "Math.sign(re)",
    to: "Math.abs(Math.sign(re))",
    check: "golden linear algebra",
  },
  {
    what: "a constant of a distribution",
    file: "src/random/distributions/gamma.ts",
    from: "shape - 1 / 3",
    to: "shape - 1 / 4",
    check: "golden random numbers",
  },
  {
    what: "a rule for quantiles",
    file: "src/stats/quantile-methods.ts",
    from: "plotting(n, q, 3 / 8, 3 / 8)",
    to: "plotting(n, q, 3 / 8, 1 / 8)",
    check: "golden quantiles",
  },
  {
    what: "a cast in an example",
    file: "examples/guide/digits.ts",
    from: "import",
    to: "// One.\nconst one = 1 as number;\nimport",
    check: "casts",
  },
  {
    what: "an import of the generator",
    file: "src/fn.ts",
    from: "export",
    to: 'export { dtypes } from "../codegen/spec/dtypes.ts";\nexport',
    check: "layers",
  },
];

const folder = mkdtempSync(join(tmpdir(), "mutations-"));
let missed = 0;
try {
  const skip = new Set(["node_modules", ".git", "dist"]);
  cpSync(root, folder, { recursive: true, filter: (path) => !skip.has(basename(path)) });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  process.env["PARITY_CASES"] = "1000";
  for (const name of new Set(mutations.map(({ check }) => check))) {
    const { code, output } = await checks[name](folder);
    if (code !== 0) throw new Error(`${name} fails on what is right\n${output.slice(-3000)}`);
  }
  for (const { what, file, from, to, check } of mutations) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, text.replace(from, to));
    const { code } = await checks[check](folder);
    writeFileSync(path, text);
    if (code === 0) missed++;
    console.log(`${code === 0 ? "MISSED" : "found "} ${what}: ${check}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${mutations.length - missed} of ${mutations.length} mutations found`);
if (missed > 0) process.exitCode = 1;
