/** What the compiler says of a call is what the run time does: for results and for messages. */
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { ml, ones, random, Tensor } from "../../src/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Calls {
  /** Statements before the calls, such as `const x = ones([3, 4]);`. */
  readonly prelude: string;
  /** Calls that fit: their results are tensors, whose types have the shape and dtype of the run. */
  readonly right: readonly string[];
  /** Calls that do not fit: one error each, with the text that the run throws. */
  readonly wrong: readonly string[];
}

interface Verdict {
  readonly errors: readonly string[];
  readonly types: ReadonlyMap<string, string>;
}

const scene = { ml, ones, random };
const imports = `import { ${Object.keys(scene).join(", ")} } from "shapeproof";\n`;

function fail(): never {
  throw new Error("not a module");
}

/** One compilation for all calls: the errors by line, and the results' types. */
function compile(text: string, lines: readonly string[], firstLine: number): Verdict {
  const name = `${root}tests/messages.virtual.ts`;
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile;
  host.getSourceFile = (file, target) =>
    file === name ? ts.createSourceFile(file, text, target, true) : getSourceFile.call(host, file, target);
  const program = ts.createProgram([name], { ...options, noErrorTruncation: true }, host);
  const source = program.getSourceFile(name);
  if (source === undefined) throw new Error("no source");
  const errors: string[] = lines.map(() => "");
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const line = source.getLineAndCharacterOfPosition(start).line - firstLine;
    const message = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0];
    if (line < 0) throw new Error(`the prelude does not compile: ${message}`);
    errors[line] += message;
  }
  const checker = program.getTypeChecker();
  const types = new Map<string, string>();
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source) ?? fail())) {
    types.set(
      symbol.name,
      checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.NoTruncation),
    );
  }
  return { errors, types };
}

/** Compiles and runs calls of `ml`, `ones` and `random`, and compares. */
export function compareMessages(title: string, { prelude, right, wrong }: Calls): void {
  const evaluate = (call: string): unknown =>
    new Function(...Object.keys(scene), `${prelude}\nreturn ${call};`)(...Object.values(scene));
  const head = `${imports}${prelude}\n`;
  const lines = [...right.map((call, i) => `export const x${i} = ${call};`), ...wrong.map((call) => `${call};`)];

  describe(title, () => {
    let verdict: Verdict;
    beforeAll(() => {
      verdict = compile(head + lines.join("\n"), lines, head.split("\n").length - 1);
    });

    it.each(right.map((call, i) => [call, i] as const))("%s", (call, i) => {
      expect(verdict.errors[i]).toBe("");
      const result = evaluate(call);
      if (!(result instanceof Tensor)) throw new Error("no tensor");
      const shape = (result.shape as readonly number[]).join(", ");
      expect(verdict.types.get(`x${i}`)).toBe(`Tensor<[${shape}], "${result.dtype}">`);
    });

    it.each(wrong.map((call, i) => [call, i] as const))("%s is refused", (call, i) => {
      let thrown = "";
      try {
        evaluate(call);
      } catch (error) {
        thrown = error instanceof Error ? error.message : String(error);
      }
      const error = verdict.errors[right.length + i];
      expect(thrown).not.toBe("");
      expect(error).toMatch(/^(Argument of type|Type) '[^']*' is not assignable to (parameter of )?type '".*"'\.$/);
      expect(/type '"(.*)"'\.$/.exec(error)?.[1]).toBe(thrown);
      expect(thrown.length).toBeLessThanOrEqual(160);
    });
  });
}
