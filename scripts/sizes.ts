/** Bytes of what an application ships: each function of shapeproof/fn alone, and the whole of shapeproof, minified and gzipped. */
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./lib/run.ts";

// The aim is 10 kB for a function: docs/adr/0013-bundle-sizes.md.
const budgets = { function: 18_500, whole: 180_000 };

/** Size of a bundle with this text as its entry. */
async function bundleSize(contents: string): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: `${root}/dist`, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return gzipSync(result.outputFiles[0].contents, { level: 9 }).length;
}

/** `add`, `random.normal`, …: what can be imported or reached, as expressions. */
async function functionNames(): Promise<string[]> {
  const entry: Record<string, unknown> = await import(pathToFileURL(`${root}/dist/fn.js`).href);
  return Object.entries(entry).flatMap(([name, value]) => {
    if (typeof value === "object" && value !== null) return Object.keys(value).map((member) => `${name}.${member}`);
    return typeof value === "function" ? [name] : [];
  });
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const sizes = new Map<string, number>();
for (const name of await functionNames()) {
  const imported = name.split(".")[0];
  sizes.set(name, await bundleSize(`import { ${imported} } from "./fn.js";\nexport const used = ${name};`));
}
const largest = [...sizes].sort(([, a], [, b]) => b - a);
const whole = await bundleSize(`export * from "./index.js";`);
const over = largest.filter(([, bytes]) => bytes > budgets.function);

for (const [name, bytes] of process.argv.includes("--list") ? largest : over)
  console.log(`  ${name}: ${kilobytes(bytes)}`);
const [name, bytes] = largest[0];
console.log(
  `${sizes.size} functions, the largest is ${name} with ${kilobytes(bytes)} (${kilobytes(budgets.function)}); ` +
    `everything ${kilobytes(whole)} (${kilobytes(budgets.whole)})`,
);
if (over.length > 0 || whole > budgets.whole) process.exitCode = 1;
