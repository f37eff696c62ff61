/** What programs cost the compiler, in instantiations: exact from run to run, counted on the declarations that users get. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costProgram } from "../type-tests/cost/gen.ts";
import { compile } from "./lib/compilers.ts";
import { root } from "./lib/run.ts";

const calls = 504;
const single = (entry: string) => `import { zeros } from "${entry}";\nexport const x = zeros([2, 3]);\n`;
const programs = {
  // One call, because the compiler does not look into a module of which nothing is used.
  "the import of shapeproof": { text: single("shapeproof"), budget: 40_000 },
  "the import of shapeproof/fn": { text: single("shapeproof/fn"), budget: 40_000 },
  [`${calls} calls of functions`]: { text: costProgram("functions", calls), budget: 120_000 },
  [`${calls} calls of methods`]: { text: costProgram("methods", calls), budget: 200_000 },
  [`${calls} calls of linear algebra, statistics and models`]: {
    text: costProgram("families", calls),
    budget: 139_500,
  },
};

async function instantiations(text: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "cost-"));
  try {
    writeFileSync(join(folder, "program.ts"), text);
    const compilerOptions = {
      target: "es2022",
      lib: ["es2023"],
      module: "esnext",
      moduleResolution: "bundler",
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      paths: { shapeproof: [`${root}/dist/index.d.ts`], "shapeproof/fn": [`${root}/dist/fn.d.ts`] },
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    const { output, diagnostics } = await compile("7.0", ["-p", folder, "--singleThreaded", "--extendedDiagnostics"]);
    if (diagnostics.length > 0) throw new Error(`the program does not compile\n${output.slice(0, 2000)}`);
    const count = /Instantiations:\s+(\d+)/.exec(output)?.[1];
    if (count === undefined) throw new Error(`no count of instantiations\n${output}`);
    return Number(count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const notes: string[] = [];
for (const [name, { text, budget }] of Object.entries(programs)) {
  const count = await instantiations(text);
  notes.push(`${name} ${count}`);
  if (count > budget) process.exitCode = 1;
  console.log(`${count > budget ? "over  " : "      "}${name}: ${count} of ${budget} instantiations`);
}
console.log(notes.join(", "));
