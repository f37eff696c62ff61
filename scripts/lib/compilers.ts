import { join } from "node:path";
import { node, root } from "./run.ts";

/** The compilers that the library supports. */
export const compilers = {
  "5.9": join(root, "node_modules/ts59/lib/tsc.js"),
  "6.0": join(root, "node_modules/typescript/lib/tsc.js"),
  "7.0": join(root, "node_modules/@typescript/native/bin/tsc"),
} as const;

export type Version = keyof typeof compilers;
export const versions: readonly Version[] = ["5.9", "6.0", "7.0"];

export interface Diagnostic {
  readonly file: string;
  /** From 1, as the compiler prints them. */
  readonly line: number;
  readonly column: number;
  readonly code: number;
  readonly message: string;
}

export interface Compilation {
  readonly code: number;
  readonly output: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What `tsc --pretty false` prints: a line for each error, and indented lines that say more about it. */
export function parseDiagnostics(output: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const match of output.matchAll(/^(\S.*?)\((\d+),(\d+)\): error TS(\d+): (.*(?:\r?\n[ \t].*)*)/gm)) {
    const [, file, line, column, code, message] = match;
    diagnostics.push({ file, line: Number(line), column: Number(column), code: Number(code), message });
  }
  return diagnostics;
}

/** Compiles a project with one of the compilers. */
export async function compile(version: Version, args: readonly string[], cwd = root): Promise<Compilation> {
  const { code, output } = await node(compilers[version], [...args, "--pretty", "false"], cwd);
  return { code, output, diagnostics: parseDiagnostics(output) };
}
