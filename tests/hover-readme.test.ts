/** The README tells the truth: its programs compile, their comments are the types, and its error is the compiler's. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Project, ts } from "ts-morph";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const blocks = [...readFileSync(`${root}README.md`, "utf8").matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
const programs = blocks.flatMap(([, language, text], i) =>
  language === "ts" ? [{ text, after: blocks[i + 1]?.[2] }] : [],
);
const project = new Project({ tsConfigFilePath: `${root}tsconfig.json`, skipAddingFilesFromTsConfig: true });
const files = programs.map(({ text }, i) => project.createSourceFile(`${root}readme-${i}.ts`, text));

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

test("the first program gives the error that stands below it", () => {
  const diagnostics = files[0].getPreEmitDiagnostics();
  const texts = diagnostics.map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, "\n");
    return `error TS${diagnostic.getCode()}: ${text}`;
  });
  expect(texts.map(oneLine)).toEqual([oneLine(programs[0].after ?? "")]);
});

test("the other programs compile, and every comment is the type", () => {
  let compared = 0;
  for (const file of files.slice(1)) {
    expect(file.getPreEmitDiagnostics().map((diagnostic) => diagnostic.getMessageText())).toEqual([]);
    for (const declaration of file.getVariableDeclarations()) {
      const line = file.getFullText().split("\n")[declaration.getStartLineNumber() - 1];
      const comment = /\/\/ *(Tensor<.*>)$/.exec(line)?.[1];
      if (comment === undefined) continue;
      const type = declaration.getType().getText(declaration, ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope);
      expect(type.replace(/import\("[^"]*"\)\./g, "")).toBe(comment);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(8);
});
