import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What the compiler says to one program. */
export interface Complaint {
  readonly file: string;
  /** What went wrong, in the words of the program's first line. */
  readonly story: string;
  readonly line: number;
  readonly source: string;
  /** The part of the source line that the compiler points at. */
  readonly column: number;
  readonly length: number;
  readonly message: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "examples/guide/wrong");

/** The options of the project's own tsconfig.json. */
function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

function complaint(diagnostic: ts.Diagnostic): Complaint[] {
  const { file, start, length } = diagnostic;
  if (file === undefined || start === undefined || length === undefined) return [];
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const lines = file.text.split("\n");
  return [
    {
      file: basename(file.fileName),
      story: lines[0].replace(/^\/\/ /, ""),
      line: line + 1,
      source: lines[line],
      column: character,
      length,
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n").split("\n")[0],
    },
  ];
}

/** Gives the programs of `wrong/` to the compiler, and returns its errors. */
export function compileWrongPrograms(): Complaint[] {
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, { ...compilerOptions(), noErrorTruncation: true });
  return files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).flatMap(complaint));
}
