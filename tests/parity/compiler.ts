import { fileURLToPath } from "node:url";
import { Project, ts } from "ts-morph";
import { type Description, describeType } from "./describe.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the compiler says about one `const` of a program. */
export interface Verdict {
  readonly type: Description;
  /** Whatever it reports on that statement. */
  readonly errors: readonly {
    readonly text: string;
    readonly message: string | undefined;
    readonly inArguments: boolean;
  }[];
}

/** The message that a parameter's type is, from an error such as `… to parameter of type '"matmul: …"'.` */
export function messageOf(error: string): string | undefined {
  const literal = /(?:parameter of type|to type|'this' of type) '("(?:[^"\\]|\\.)*")'/.exec(error.split("\n")[0])?.[1];
  return literal === undefined ? undefined : JSON.parse(literal);
}

/** One compiler for all programs of a run. */
export class Compiler {
  readonly #project = new Project({
    tsConfigFilePath: `${root}/tsconfig.json`,
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { noErrorTruncation: true, noUnusedLocals: false },
  });

  /** The verdict on every top-level `const` of the programs, by name. A name stands in one program only. */
  check(programs: readonly string[]): Map<string, Verdict> {
    const files = programs.map((text, i) =>
      this.#project.createSourceFile(`${root}/tests/parity/program-${i}.ts`, text, { overwrite: true }),
    );
    const program = this.#project.getProgram().compilerObject;
    const checker = program.getTypeChecker();
    const verdicts = new Map<string, Verdict>();
    for (const file of files) {
      const source = file.compilerNode;
      const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      let used = 0;
      for (const statement of source.statements) {
        if (!ts.isVariableStatement(statement)) continue;
        const { name, initializer } = statement.declarationList.declarations[0];
        const here = diagnostics.filter(({ start = -1 }) => start >= statement.pos && start < statement.end);
        used += here.length;
        verdicts.set(name.getText(source), {
          type: describeType(checker, checker.getTypeAtLocation(name)),
          errors: here.map(({ start = 0, messageText }) => {
            const text = ts.flattenDiagnosticMessageText(messageText, "\n");
            return { text, message: messageOf(text), inArguments: inArguments(initializer, start) };
          }),
        });
      }
      if (used < diagnostics.length) {
        throw new Error(diagnostics.map((d) => ts.flattenDiagnosticMessageText(d.messageText, "\n")).join("\n"));
      }
    }
    return verdicts;
  }
}

/** Whether a position is in the arguments of the call, or on its receiver: on an argument in either case. */
function inArguments(call: ts.Expression | undefined, start: number): boolean {
  if (call === undefined || !ts.isCallExpression(call)) return false;
  if (call.arguments.some((argument) => start >= argument.pos && start < argument.end)) return true;
  return ts.isPropertyAccessExpression(call.expression) && start < call.expression.expression.end;
}
