import { fileURLToPath } from "node:url";
import { Node, Project } from "ts-morph";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

let known: ReadonlyMap<string, string> | undefined;

/** Exported name → module below src, of all that a signature may mention. The sources are read once. */
export function typeIndex(): ReadonlyMap<string, string> {
  known ??= readTypes();
  return known;
}

function readTypes(): ReadonlyMap<string, string> {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  project.addSourceFilesAtPaths([`${source}types/**/*.ts`, `${source}generated/types/**/*.ts`, `${source}core/*.ts`]);
  const index = new Map<string, string>();
  for (const file of project.getSourceFiles()) {
    const module = file.getFilePath().slice(source.length);
    for (const statement of file.getStatements()) {
      const named = Node.isTypeAliasDeclaration(statement) || Node.isInterfaceDeclaration(statement);
      if (named && statement.isExported()) index.set(statement.getName(), module);
    }
  }
  return index;
}

/** The names of `index` that occur in a piece of source text, strings left out. */
export function namesIn(text: string, index: ReadonlyMap<string, string>): string[] {
  const bare = text.replace(/"[^"\n]*"|`[^`]*`/g, "");
  return [...new Set(bare.match(/\b[A-Z]\w*/g) ?? [])].filter((name) => index.has(name));
}

/** `import type` lines for those names, as seen from a file that is `depth` folders below src. */
export function importLines(names: Iterable<string>, index: ReadonlyMap<string, string>, depth: number): string {
  const up = "../".repeat(depth);
  const modules = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const module = index.get(name);
    if (module === undefined) throw new Error(`no module of src exports the type ${name}`);
    modules.set(module, [...(modules.get(module) ?? []), name]);
  }
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, list]) => `import type { ${list.join(", ")} } from "${up}${module}";\n`)
    .join("");
}
