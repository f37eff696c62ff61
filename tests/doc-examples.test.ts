/** The examples of the documentation tell the truth: they compile, they run, and their comments are the types and the shapes. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Project, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import * as library from "../src/index.ts";
import { equality } from "./support/rules.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Example {
  readonly file: string;
  readonly text: string;
}

/** The blocks below `@example`, as they stand in editors; those of the thin entry are the same texts. */
const examples: readonly Example[] = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("generated/fn"))
  .sort()
  .flatMap((file) =>
    [...readFileSync(`${root}src/${file}`, "utf8").matchAll(/@example\n\s*\* ```ts\n([\s\S]*?)\n\s*\* ```/g)].map(
      ([, block]) => ({ file, text: block.replace(/^ *\* ?/gm, "") }),
    ),
  )
  .filter(({ text }, i, all) => all.findIndex((other) => other.text === text) === i);

const names = Object.keys(library);
const parse = (text: string): ts.SourceFile => ts.createSourceFile("example.ts", text, ts.ScriptTarget.Latest, true);

/** The names that a declaration binds, in order. */
const boundBy = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(element.name) : []));

const declarationsIn = (text: string): ts.VariableDeclaration[] =>
  parse(text).statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );

/** What an example takes from the library: every exported name that it uses and does not declare. */
function used(text: string): string[] {
  const own = declarationsIn(text).flatMap(({ name }) => boundBy(name));
  return names.filter((name) => !own.includes(name) && new RegExp(`(?<![.\\w])${name}\\b(?!:)`).test(text));
}

/** The types in a comment, in order: `Tensor<[3, 4], "int32">, Tensor<[]>`. */
function typesIn(comment: string): string[] {
  const types: string[] = [];
  for (let from = comment.indexOf("Tensor<"); from >= 0; from = comment.indexOf("Tensor<", from + 1)) {
    let depth = 0;
    for (let i = from + 6; i < comment.length; i++) {
      if ("<[".includes(comment[i])) depth++;
      if (">]".includes(comment[i]) && --depth === 0) {
        types.push(comment.slice(from, i + 1));
        break;
      }
    }
  }
  return types;
}

interface Claim {
  readonly name: string;
  readonly type: string;
}

/** What the comments say of the names that are declared on their lines. */
function claimsOf(text: string): Claim[] {
  const lines = text.split("\n");
  return declarationsIn(text).flatMap((declaration) => {
    const end = declaration.getSourceFile().getLineAndCharacterOfPosition(declaration.end).line;
    const below = /^\/\/ *Tensor</.test(lines[end + 1] ?? "") ? lines[end + 1] : "";
    const comment = /\/\/ *(Tensor<.*)$/.exec(lines[end])?.[1] ?? below;
    const bound = boundBy(declaration.name);
    return typesIn(comment)
      .filter((type) => !type.includes("…"))
      .slice(0, bound.length)
      .map((type, i) => ({ name: bound[i], type }));
  });
}

const project = new Project({
  tsConfigFilePath: `${root}tsconfig.json`,
  skipAddingFilesFromTsConfig: true,
  compilerOptions: { noUnusedLocals: false, noErrorTruncation: true },
});
const programs = examples.map(({ file, text }, i) => {
  const claims = claimsOf(text);
  const checks = claims.map(
    ({ name, type }, k) => `export const claim${k}: Equal<PartsOf<typeof ${name}>, PartsOf<${type}>> = true;`,
  );
  const parts = "type PartsOf<T> = T extends Of<infer S, infer D> ? [S, D] : T;";
  const imports = [...used(text).filter((name) => name !== "Tensor"), "Tensor", "type Tensor as Of"];
  return {
    title: `${file}: ${text.split("\n")[0]}`,
    text,
    claims,
    source: project.createSourceFile(
      `${root}tests/doc-example-${i}.ts`,
      `import { ${imports.join(", ")} } from "shapeproof";\n${text}\n${equality}\n${parts}\n${checks.join("\n")}\n`,
    ),
  };
});

/** Runs an example; gives the values of some of its names. */
function valuesOf(text: string, wanted: readonly string[]): unknown[] {
  const body = ts.transpile(text, { target: ts.ScriptTarget.ES2022 });
  const given = used(text);
  const values: unknown = new Function(...given, `${body}\nreturn [${wanted.join(", ")}];`)(
    ...given.map((name) => Reflect.get(library, name)),
  );
  return Array.isArray(values) ? values : [];
}

describe("examples of the documentation", () => {
  test("there are many, and most say what they give", () => {
    expect(examples.length).toBeGreaterThan(230);
    expect(programs.filter(({ claims }) => claims.length > 0).length).toBeGreaterThan(180);
  });

  test.each(programs)("$title", ({ text, claims, source }) => {
    expect(source.getPreEmitDiagnostics().map((diagnostic) => diagnostic.getMessageText())).toEqual([]);
    if (/\bawait\b/.test(text)) return;
    const values = valuesOf(
      text,
      claims.map(({ name }) => name),
    );
    for (const [i, { type }] of claims.entries()) {
      const value = values[i];
      if (!(value instanceof library.Tensor)) throw new Error(`${claims[i].name} is no tensor`);
      const [, dims, dtypes = '"float64"'] = /^Tensor<\[(.*?)\](?:, (.*))?>$/.exec(type) ?? [];
      expect(dtypes).toContain(`"${value.dtype}"`);
      expect(value.shape.length).toBe(dims === "" ? 0 : dims.split(", ").length);
      for (const [axis, dim] of dims.split(", ").entries()) {
        if (/^\d+$/.test(dim)) expect(value.shape[axis]).toBe(Number(dim));
      }
    }
  });
});
