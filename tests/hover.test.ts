/** What an editor shows over a tensor of the examples is a plain `Tensor<[32, 10], "float64">`. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const examples = readdirSync(`${root}examples`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `${root}examples/${name}`);

function service(): ts.LanguageService {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => examples,
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}

/** The names that a file declares as `const`, with their places. */
function constants(file: ts.SourceFile): ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const bind = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.push(name);
    else for (const element of name.elements) if (ts.isBindingElement(element)) bind(element.name);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node)) bind(node.name);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/**
 * Dims are sizes, symbols or `number`; the dtype is one literal, or that of eigenvalues, which the values decide
 * (docs/adr/0014-eigenvalues.md). Lists hold such tensors.
 */
const plain = /^const \w+: Tensor<\[((\d+|"\w+"|number)(, )?)*\], ("\w+"|"float64" \| "complex128")>(\[\])?$/;

test("every tensor of the examples has a plain type", () => {
  const language = service();
  const program = language.getProgram();
  const hovers = examples.flatMap((name) => {
    const file = program?.getSourceFile(name);
    if (file === undefined) return [];
    return constants(file).map((constant) => {
      const info = language.getQuickInfoAtPosition(name, constant.getStart());
      return ts.displayPartsToString(info?.displayParts);
    });
  });
  const tensors = hovers.filter((hover) => /^const \w+: (Tensor|TensorLike)\b/.test(hover));
  expect(tensors.length).toBeGreaterThan(10);
  expect(tensors.filter((hover) => !plain.test(hover))).toEqual([]);
  // No constant shows the machinery of the types, functions made by `shaped` apart: they are generic, so they have rules.
  const values = hovers.filter((hover) => !/^const \w+: </.test(hover));
  expect(values.filter((hover) => /\b(TensorLike|Ok<|Broadcast|MatMul<|infer|extends)\b/.test(hover))).toEqual([]);
});
