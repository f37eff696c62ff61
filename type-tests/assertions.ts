/**
 * Rewrites type tests, so that every expectation of tsd can be asked of any compiler, and turned round to prove that it
 * can fail.
 */
import ts from "typescript";

/** What each of tsd's assertions asks, and the one that asks the opposite. */
const assertions = {
  expectType: { relation: "Same", holds: true, opposite: "expectNotType" },
  expectNotType: { relation: "Same", holds: false, opposite: "expectType" },
  expectAssignable: { relation: "Extends", holds: true, opposite: "expectNotAssignable" },
  expectNotAssignable: { relation: "Extends", holds: false, opposite: "expectAssignable" },
} as const;

interface Expectation {
  readonly name: keyof typeof assertions;
  readonly start: number;
  readonly end: number;
  readonly nameEnd: number;
  readonly type: string;
  readonly value: string;
  /** The line of the assertion, from 1. */
  readonly line: number;
}

const isAssertion = (name: string): name is keyof typeof assertions => name in assertions;

/** The assertions of a test file, in order. */
export function expectations(text: string): Expectation[] {
  const source = ts.createSourceFile("test.ts", text, ts.ScriptTarget.ES2022, true);
  const found: Expectation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
      const { expression, typeArguments, arguments: args } = node.expression;
      const name = expression.getText();
      if (isAssertion(name) && typeArguments?.length === 1 && args.length === 1) {
        found.push({
          name,
          start: node.getStart(),
          end: node.end,
          nameEnd: expression.end,
          type: typeArguments[0].getText(),
          value: args[0].getText(),
          line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Replaces pieces of a text, from the last to the first. */
function replace(text: string, pieces: readonly { start: number; end: number; by: string }[]): string {
  return pieces.reduceRight((result, { start, end, by }) => result.slice(0, start) + by + result.slice(end), text);
}

/** Every assertion turned into its opposite: tsd must report each of them. */
export function flipped(text: string): string {
  const names = new Set(expectations(text).map(({ name }) => assertions[name].opposite));
  const calls = replace(
    text,
    expectations(text).map(({ name, start, nameEnd }) => ({ start, end: nameEnd, by: assertions[name].opposite })),
  );
  return calls.replace(/import \{[^}]*\} from "tsd";/, `import { ${[...names].join(", ")} } from "tsd";`);
}

const relations = `
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Extends<A, B> = [A] extends [B] ? true : false;
`;

/** The assertions as plain TypeScript, for compilers that tsd does not have; all of them wrong if \`turned\`. */
export function plain(text: string, turned = false): string {
  const body = replace(
    text,
    expectations(text).map(({ name, start, end, type, value }) => {
      const { relation, holds } = assertions[name];
      const right = turned ? !holds : holds;
      const oneLine = value.replace(/\s*\n\s*/g, " ");
      const lines = "\n".repeat(text.slice(start, end).split("\n").length - 1);
      return {
        start,
        end,
        by: `{ const $value = ${oneLine}; const $holds: ${relation}<typeof $value, ${type.replace(/\s*\n\s*/g, " ")}> = ${right}; void $holds; }${lines}`,
      };
    }),
  );
  return `${body.replace(/import \{[^}]*\} from "tsd";/, "")}${relations}`;
}
