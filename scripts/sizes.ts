/** Bytes of what an application ships: each function of shapeproof/fn and its modules alone, and the whole of shapeproof, minified and gzipped. */
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./lib/run.ts";

// The aim is 10 kB for a function: docs/adr/0013-bundle-sizes.md. Models are made of many functions. What everything
// weighs is held where it was measured, and 3 % above: docs/adr/0018-sizes-of-the-whole.md.
const budgets = { fn: 18_500, linalg: 30_000, stats: 30_000, random: 18_500, ml: 60_000, whole: 298_000 };

/**
 * What needs more than the others of its module: multivariateNormal has the singular value decomposition in it, and a
 * Generator, being an object, has every distribution.
 */
const exceptions: Readonly<Record<string, number>> = {
  "random.multivariateNormal": budgets.linalg,
  "random.Generator": 41_500,
  "random.defaultRng": 41_500,
};

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

/** The modules of the thin Tensor. */
const modules = ["fn", "linalg", "stats", "random", "ml"] as const;
type Module = (typeof modules)[number];

/** `add`, `random.normal`, …: what each module exports that can be called, and the text that imports it. */
async function functionsOf(module: Module): Promise<{ module: Module; name: string; text: string }[]> {
  const file = module === "fn" ? "fn.js" : `${module}/index.js`;
  const entry: Record<string, unknown> = await import(pathToFileURL(`${root}/dist/${file}`).href);
  const names = Object.keys(entry).filter((name) => typeof entry[name] === "function");
  return names.map((name) => ({
    module,
    name: module === "fn" ? name : `${module}.${name}`,
    text: `export { ${name} } from "./${file}";`,
  }));
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const sizes: { module: Module; name: string; bytes: number }[] = [];
for (const module of modules) {
  for (const { name, text } of await functionsOf(module)) sizes.push({ module, name, bytes: await bundleSize(text) });
}
sizes.sort((a, b) => b.bytes - a.bytes);
const whole = await bundleSize(`export * from "./index.js";`);
const over = sizes.filter(({ module, name, bytes }) => bytes > (exceptions[name] ?? budgets[module]));

for (const { name, bytes } of process.argv.includes("--list") ? sizes : over)
  console.log(`  ${name}: ${kilobytes(bytes)}`);
const largest = modules.flatMap((module) => {
  const first = sizes.find((size) => size.module === module);
  return first === undefined ? [] : `${first.name} ${kilobytes(first.bytes)} (${kilobytes(budgets[module])})`;
});
console.log(
  `${sizes.length} functions, the largest ${largest.join(", ")}; ` +
    `everything ${kilobytes(whole)} (${kilobytes(budgets.whole)})`,
);
if (over.length > 0 || whole > budgets.whole) process.exitCode = 1;
