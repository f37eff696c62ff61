import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile } from "./emit/emitter.ts";
import { emitters } from "./emitters.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");

function header(file: GeneratedFile): string {
  const sources = file.sources.map((source) => `codegen/${source}`).join(", ");
  return `// Generated from ${sources} by \`npm run gen\`. Do not edit.\n`;
}

/** Formats all files in one run of the formatter, in a folder of its own. */
function format(files: ReadonlyMap<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "generated-"));
  try {
    const config = readFileSync(join(root, "codegen/format.json"), "utf8");
    writeFileSync(join(folder, "biome.json"), config);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    execFileSync(process.execPath, [biome, "format", "--write", "--log-level=error", "."], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything that the generator writes, by path from the project's root: the same text each time. */
export function generate(): Map<string, string> {
  const files = new Map<string, string>();
  for (const emit of emitters) {
    for (const file of emit()) {
      const path = file.path.endsWith(".md") ? file.path : `src/generated/${file.path}`;
      if (files.has(path)) throw new Error(`two emitters write ${path}`);
      files.set(path, file.path.endsWith(".md") ? file.text : header(file) + file.text);
    }
  }
  const code = new Map([...files].filter(([path]) => path.endsWith(".ts")));
  return new Map([...files, ...format(code)]);
}
