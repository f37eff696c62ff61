/** The text of every kind of mistake: the same under each compiler, and the same again when the program runs. */
import { basename } from "node:path";
import * as library from "shapeproof";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compile, type Diagnostic, versions } from "../scripts/lib/compilers.ts";
import { type WrongFile, wrongFiles } from "../type-tests/wrong-programs.ts";

const files = wrongFiles();
const all = files.flatMap(({ name, statements }) => statements.map((statement) => ({ name, ...statement })));

/** `matmul.ts:5:22 message`, in the order of the files. */
const shown = (name: string, line: number, column: number, message: string) => `${name}:${line}:${column} ${message}`;
const wanted = all.map(({ name, line, column, message }) => shown(name, line, column, message));

/** The message that a parameter's type is; the whole first line where it is no message. */
function messageOf({ message }: Diagnostic): string {
  const [first] = message.split("\n");
  const literal = /(?:parameter of type|to type|'this' of type) '("(?:[^"\\]|\\.)*")'/.exec(first)?.[1];
  return literal === undefined ? first : JSON.parse(literal);
}

const place = (text: string): [string, number] => {
  const [, name, line] = /^(.*?):(\d+):/.exec(text) ?? [];
  return [name, Number(line)];
};
const inOrder = (a: string, b: string): number => {
  const [[nameA, lineA], [nameB, lineB]] = [place(a), place(b)];
  return nameA === nameB ? lineA - lineB : nameA < nameB ? -1 : 1;
};

describe("the compilers", () => {
  test.each(versions)("TypeScript %s reports each mistake once, on its argument, with its text", async (version) => {
    const { diagnostics } = await compile(version, ["-p", "type-tests/errors/tsconfig.json"]);
    const found = diagnostics.map((d) => shown(basename(d.file), d.line, d.column, messageOf(d)));
    expect(found.sort(inOrder)).toEqual(wanted);
  });

  test("the messages are short, and there are three of each family", () => {
    expect(all.filter(({ message }) => message.length > 160 || /\b(never|any)\b/.test(message))).toEqual([]);
    expect(files.filter(({ statements }) => statements.length < 3).map(({ name }) => name)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(60);
  });
});

/** Runs the file's statements as JavaScript and gives what each one throws. */
function thrown(file: WrongFile): string[] {
  const attempts = file.statements.map(({ text }) => `attempt(() => { ${text} });`);
  const { outputText } = ts.transpileModule([...file.setup, ...attempts].join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const messages: string[] = [];
  const attempt = (statement: () => void) => {
    try {
      statement();
      messages.push("nothing is thrown");
    } catch (error) {
      messages.push(error instanceof Error ? error.message : String(error));
    }
  };
  const values = file.imports.map((name) => Reflect.get(library, name));
  // Our own files of wrong programs, with their types taken off.
  new Function(...file.imports, "attempt", outputText)(...values, attempt);
  return messages;
}

describe("the run time", () => {
  test.each(files.map((file) => [file.name, file] as const))("%s throws the same texts", (_name, file) => {
    expect(thrown(file)).toEqual(file.statements.map(({ message }) => message));
  });
});
