import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile } from "./lib/compilers.ts";
import { root } from "./lib/run.ts";

const specifier = /((?:from|import\()\s*")(\.{1,2}\/[^"]+)\.ts"/g;

/**
 * Writes the declarations of the entries and of what they import, one file for each module. Kernels and the
 * functions behind the signatures are in no declaration, so they are left out.
 */
export async function writeDeclarations(folder: string): Promise<void> {
  const emitted = mkdtempSync(join(tmpdir(), "declarations-"));
  try {
    const { code, output } = await compile("7.0", ["-p", "tsconfig.build.json", "--outDir", emitted]);
    if (code !== 0) throw new Error(`the declarations do not compile\n${output}`);
    const todo = ["index", "fn", "linalg/index", "ml/index", "random/index", "stats/index"].map(
      (entry) => `${entry}.d.ts`,
    );
    const seen = new Set(todo);
    for (const path of todo) {
      const text = readFileSync(join(emitted, path), "utf8");
      for (const [, , module] of text.matchAll(specifier)) {
        const next = join(dirname(path), `${module}.d.ts`);
        if (!seen.has(next)) todo.push(next);
        seen.add(next);
      }
      const file = join(root, folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text.replace(specifier, '$1$2.js"'));
    }
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}
