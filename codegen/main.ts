/**
 * `npm run gen` writes src/generated from the spec, only the files that changed, and says which.
 * `npm run gen -- --check` writes nothing and fails if something would change.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");

/** The files below src/generated now. */
function present(): string[] {
  const folder = join(root, "src/generated");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const wanted = generate();
const changes: string[] = [];
for (const [path, text] of wanted) {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (before === text) continue;
  changes.push(`${before === undefined ? "added" : "changed"} ${path}`);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const path of present().filter((path) => !wanted.has(path))) {
  changes.push(`removed ${path}`);
  if (!check) rmSync(join(root, path));
}

for (const change of changes) console.log(change);
console.log(`${wanted.size} files, ${changes.length} ${check ? "out of date" : "written"}`);
if (check && changes.length > 0) {
  console.error("src/generated is not what the spec says: run `npm run gen`");
  process.exitCode = 1;
}
