import { fileURLToPath } from "node:url";
import { Project, ts } from "ts-morph";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Compiles a program that exists in memory only; gives the messages of its errors by line, from 0. */
export function diagnose(text: string): Map<number, string[]> {
  const project = new Project({ tsConfigFilePath: `${root}tsconfig.json`, skipAddingFilesFromTsConfig: true });
  const file = project.createSourceFile(`${root}tests/in-memory.ts`, text);
  const messages = new Map<number, string[]>();
  for (const diagnostic of file.getPreEmitDiagnostics()) {
    const line = (diagnostic.getLineNumber() ?? 0) - 1;
    const message = ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, "\n");
    messages.set(line, [...(messages.get(line) ?? []), message]);
  }
  return messages;
}

/** A function of pseudo-random integers below a bound: the same ones in each run. */
export function integers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What a rule said at run time: the shape, or the message of its error. */
export function outcome(rule: () => readonly number[]): readonly number[] | string {
  try {
    return rule();
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

/** The text of a type that only a type with the same members satisfies. */
export const equality =
  "type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;";
