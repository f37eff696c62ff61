/** `random` and `ml`: what the compiler says of a call is what the run time does, for results and for messages. */
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import * as shapeproof from "../src/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const name = `${root}tests/ml-messages.virtual.ts`;

/** Calls that fit: the results' types have the shapes and dtypes of the run. */
const right = [
  "random.random([2, 3])",
  "random.random(4)",
  "random.random([])",
  "random.random(ones([3, 1]).shape)",
  "random.randn(2, 0, 3)",
  "random.normal(1, 2, [5])",
  "random.randint(0, 5, [2, 2])",
  'random.randint(0, 5, 3, { dtype: "uint8" })',
  "random.randint(9, undefined, [4])",
  "random.permutation(7)",
  'random.permutation(ones([3, 2], { dtype: "int16" }))',
  "random.choice(5, { size: [2, 3] })",
  'random.choice(ones([4], { dtype: "complex64" }), { size: 3, replace: false })',
  "ml.softmax(ones([2, 3]))",
  'ml.softmax(ones([2, 3], { dtype: "float32" }), { axis: 0 })',
  'ml.oneHot(ones([2, 3], { dtype: "int32" }), 4)',
  "ml.standardise(ones([4, 3]))",
  "ml.standardise(ones([4, 3]), ones([9, 3]))",
  "ml.confusionMatrix(labels, labels, 3)",
  "ml.classificationMetrics(labels, labels, 3).precision",
  "network.forward(ones([5, 4]))",
  'network.forward(ones([5, 4], { dtype: "float32" }))',
  "network.predict(ones([6, 4]))",
  "network.weights[0]",
  "network.biases[1]",
  "network.backward(ones([6, 4]), labels).weights[1]",
] as const;

/** Calls that do not fit: one error each, with the text that the run throws. */
const wrong = [
  "random.random([2, -3])",
  "random.random(2.5)",
  'random.random(["batch", 2])',
  "random.randn(2, -1)",
  "random.normal(0, 1, [-1])",
  "random.randint(0, 5, [1.5])",
  "random.permutation(-4)",
  "random.permutation(ones([]))",
  "random.shuffle(ones([]))",
  "random.choice(-1)",
  "random.choice(ones([2, 3]))",
  "random.choice(ones([]))",
  "random.choice(4, { size: [-2] })",
  "ml.softmax(ones([2, 3]), { axis: 2 })",
  "ml.softmax(ones([2, 3]), { axis: -3 })",
  "ml.crossEntropy(ones([4]), labels)",
  "ml.crossEntropy(ones([4, 3]), labels)",
  "ml.crossEntropy(ones([6, 3]), ones([6, 2]))",
  "ml.crossEntropy(ones([6, 3]), ones([6, 3, 1]))",
  "ml.standardise(ones([4]))",
  "ml.standardise(ones([4, 3]), ones([4, 2]))",
  "ml.standardise(ones([4, 3]), ones([3]))",
  "ml.confusionMatrix(labels, random.permutation(5), 9)",
  "ml.accuracy(labels, random.permutation(5))",
  'ml.accuracy(ones([2, 3], { dtype: "int32" }), labels)',
  "network.forward(ones([5, 3]))",
  "network.forward(ones([4]))",
  "network.predict(ones([2, 5, 4]))",
  "network.loss(ones([5, 4]), labels)",
  "network.loss(ones([6, 3]), labels)",
  "network.accuracy(ones([6, 4]), ones([6, 2]))",
  "network.train(ones([7, 4]), labels)",
  "network.backward(ones([6, 4]), ones([6, 3, 1]))",
] as const;

const prelude = `import { ml, ones, random } from "shapeproof";
const network = new ml.NeuralNetwork([4, 5, 3]);
const labels = ones([6], { dtype: "int32" });
`;
const lines = [...right.map((call, i) => `export const x${i} = ${call};`), ...wrong.map((call) => `${call};`)];

interface Verdict {
  readonly errors: readonly string[];
  readonly types: ReadonlyMap<string, string>;
}

/** One compilation for all calls: the errors by line, and the results' types. */
function compile(): Verdict {
  const text = prelude + lines.join("\n");
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
  const first = prelude.split("\n").length - 1;
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const line = source.getLineAndCharacterOfPosition(start).line - first;
    errors[line] += ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0];
  }
  const checker = program.getTypeChecker();
  const types = new Map<string, string>();
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source) ?? fail())) {
    types.set(symbol.name, checker.typeToString(checker.getTypeOfSymbol(symbol)));
  }
  return { errors, types };
}

function fail(): never {
  throw new Error("not a module");
}

/** The same call at run time. */
function evaluate(call: string): unknown {
  const body = `const network = new ml.NeuralNetwork([4, 5, 3]);
const labels = ones([6], { dtype: "int32" });
return ${call};`;
  const { ml, ones, random } = shapeproof;
  return new Function("ml", "ones", "random", body)(ml, ones, random);
}

describe("random and ml, compiled and run", () => {
  let verdict: Verdict;
  beforeAll(() => {
    verdict = compile();
  });

  it.each(right.map((call, i) => [call, i] as const))("%s", (call, i) => {
    expect(verdict.errors[i]).toBe("");
    const result = evaluate(call);
    if (!(result instanceof shapeproof.Tensor)) throw new Error("no tensor");
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
    expect(error).toMatch(
      /^(Argument of type|Type) '[^"]*("\w+">)?' is not assignable to (parameter of )?type '".*"'\.$/,
    );
    expect(/'"(.*)"'\.$/.exec(error)?.[1]).toBe(thrown);
    expect(thrown.length).toBeLessThanOrEqual(160);
  });
});
