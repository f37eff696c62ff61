/**
 * Reads type-tests/errors: files of statements that must not compile. Above each stands its message, `//! text`, and
 * `/*!*\/` in front of the argument that is wrong.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export interface WrongStatement {
  readonly message: string;
  readonly text: string;
  /** Where the marked argument begins, from 1 as compilers print it. */
  readonly line: number;
  readonly column: number;
}

export interface WrongFile {
  /** Such as `matmul.ts`: the family. */
  readonly name: string;
  readonly statements: readonly WrongStatement[];
  /** What it imports from the library, and its other statements, as text. */
  readonly imports: readonly string[];
  readonly setup: readonly string[];
}

export const errorsFolder = fileURLToPath(new URL("./errors/", import.meta.url));
const marker = "/*!*/";

/** The message in the comments above a statement. */
function messageAbove(text: string, statement: ts.Statement): string | undefined {
  const comments = ts.getLeadingCommentRanges(text, statement.pos) ?? [];
  const last = comments.map(({ pos, end }) => text.slice(pos, end)).at(-1);
  return last?.startsWith("//! ") ? last.slice("//! ".length) : undefined;
}

function readWrongFile(name: string): WrongFile {
  const text = readFileSync(errorsFolder + name, "utf8");
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const statements: WrongStatement[] = [];
  const imports: string[] = [];
  const setup: string[] = [];
  for (const statement of source.statements) {
    const message = messageAbove(text, statement);
    const code = statement.getText();
    if (message !== undefined) {
      const at = text.indexOf(marker, statement.getStart());
      if (at < 0 || at > statement.end) throw new Error(`${name}: no argument is marked in ${code}`);
      const rest = text.slice(at + marker.length);
      const place = source.getLineAndCharacterOfPosition(text.length - rest.trimStart().length);
      statements.push({ message, text: code, line: place.line + 1, column: place.character + 1 });
    } else if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (bindings !== undefined && ts.isNamedImports(bindings)) {
        imports.push(...bindings.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text));
      }
    } else setup.push(code);
  }
  return { name, statements, imports, setup };
}

/** All files, by name. */
export function wrongFiles(): WrongFile[] {
  const names = readdirSync(errorsFolder).filter((name) => name.endsWith(".ts"));
  return names.sort().map(readWrongFile);
}
