/**
 * Counts the places where the code tells the compiler what it could not find out: `as` (but `as const`), `any`, `!`, and
 * comments that switch the compiler off. None in examples/, fewer than 40 in src/, each with its reason in a comment on
 * the same line or above it.
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Node, Project, type SourceFile, SyntaxKind } from "ts-morph";
import { root } from "./lib/run.ts";

export interface Cast {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly reason: boolean;
}

const switchedOff = /@ts-(ignore|expect-error|nocheck)/;

function isCast(node: Node): boolean {
  if (Node.isAsExpression(node)) return node.getTypeNode()?.getText() !== "const";
  return Node.isTypeAssertion(node) || Node.isNonNullExpression(node) || node.getKind() === SyntaxKind.AnyKeyword;
}

/** Whether there is a comment on the line, on the line above, or above the statement that the line is part of. */
function hasReason(lines: readonly string[], node: Node): boolean {
  const statement = node.getFirstAncestor(
    (ancestor) => Node.isStatement(ancestor) || Node.isPropertyDeclaration(ancestor),
  );
  const places = [node.getStartLineNumber(), statement?.getStartLineNumber() ?? 1];
  return places.some((line) =>
    lines.slice(Math.max(0, line - 2), line).some((text) => /\/\/|\*\/|^\s*\/\*\*/.test(text)),
  );
}

/** The casts of one file. */
export function castsIn(file: SourceFile, name: string): Cast[] {
  const casts: Cast[] = [];
  const lines = file.getFullText().split("\n");
  const add = (node: Node, reason: boolean) =>
    casts.push({
      file: name,
      line: node.getStartLineNumber(),
      text: node.getText().split("\n")[0].slice(0, 80),
      reason,
    });
  file.forEachDescendant((node) => {
    if (isCast(node)) add(node, hasReason(lines, node));
  });
  lines.forEach((text, i) => {
    if (switchedOff.test(text)) casts.push({ file: name, line: i + 1, text: text.trim(), reason: false });
  });
  return casts;
}

/** The casts of a folder of the project. */
export function castsBelow(folder: string): Cast[] {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  project.addSourceFilesAtPaths(`${root}/${folder}/**/*.ts`);
  return project.getSourceFiles().flatMap((file) => castsIn(file, relative(root, file.getFilePath())));
}

const show = (casts: readonly Cast[]) => casts.map((cast) => `  ${cast.file}:${cast.line}  ${cast.text}`).join("\n");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const budget = 40;
  const source = castsBelow("src");
  const examples = castsBelow("examples");
  const bare = source.filter((cast) => !cast.reason);
  if (process.argv.includes("--list") || source.length >= budget) console.log(show(source));
  if (examples.length > 0) console.log(`examples must have none:\n${show(examples)}`);
  if (bare.length > 0) console.log(`without a reason:\n${show(bare)}`);
  console.log(`${source.length} casts in src (fewer than ${budget}), ${examples.length} in examples (0)`);
  if (source.length >= budget || examples.length > 0 || bare.length > 0) process.exitCode = 1;
}
