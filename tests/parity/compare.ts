import type { Program } from "./case.ts";
import type { Verdict } from "./compiler.ts";
import { agrees, describeValue, show, spell } from "./describe.ts";
import type { Step } from "./scene.ts";

/** The run time's message as the compiler would write it, in a program with symbols. */
const named = (message: string): string => message.replace(/\d+/g, (digits) => String(spell(Number(digits))));

/** Whether two messages are the same; `?` in the compiler's stands for a number that only the run time knows. */
function sameMessage(type: string, value: string, gradual: boolean): boolean {
  if (type === value) return true;
  if (!gradual) return false;
  const pattern = type.replace(/[.*+^${}()|[\]\\]/g, "\\$&").replaceAll("?", "[\\w*?]+");
  return new RegExp(`^${pattern}$`).test(value) || new RegExp(`^${pattern}$`).test(named(value));
}

/** What is different between the two halves in one step, or undefined. */
export function mismatch(step: Step, verdict: Verdict | undefined): string | undefined {
  if (verdict === undefined) return "the compiler has not seen the step";
  const { errors, type } = verdict;
  if (step.error === undefined) {
    if (errors.length > 0) return `types: ${errors.map((error) => error.text).join("\n")}\nrun time: succeeds`;
    const value = describeValue(step.value);
    return agrees(type, value, step.gradual) ? undefined : `types: ${show(type)}\nrun time: ${show(value)}`;
  }
  if (errors.length === 0) return `types: succeeds with ${show(type)}\nrun time: ${step.error}`;
  const [first] = errors;
  // Of a union of dtypes the types give a message for each; one of them is the run time's.
  const oneOf = step.gradual && first.text.includes(`"${step.error}" | `);
  const same = oneOf || (first.message !== undefined && sameMessage(first.message, step.error, step.gradual));
  if (!same) return `types: ${first.message ?? first.text}\nrun time: ${step.error}`;
  if (errors.length > 1) return `types: ${errors.length} errors\n${errors.map((error) => error.text).join("\n")}`;
  if (!first.inArguments) return `types: the error is not on an argument\n${first.text}`;
  return first.message !== undefined && first.message.length > 160
    ? `the message is longer than 160 characters: ${first.message}`
    : undefined;
}

/** Class names of the library's errors: another error at run time is a defect, not a message. */
const ownErrors = new Set(["ShapeError", "IndexError", "DTypeError", "ValueError", "LinAlgError"]);

export interface Mismatch {
  readonly op: string;
  readonly text: string;
}

const none = { kind: "other", text: "" } as const;

const ofDTypes = /is not supported$|does not fit into/;

/** A message without its shapes and dims: an unknown dim may clash with another operand than the one that the types know of. */
const sameBut = (message: string): string => message.replace(/\[[^\]]*\]|\S+ ≠ \S+/g, "…");

/** Everything that differs in a program. */
export function mismatches(program: Program, verdicts: ReadonlyMap<string, Verdict>): Mismatch[] {
  // What is known at run time alone can be wrong at run time alone.
  const unknown = program.steps.findIndex(({ name }) => show(verdicts.get(name)?.type ?? none).includes("?"));
  return program.steps.flatMap((step, i) => {
    const errors = verdicts.get(step.name)?.errors ?? [];
    // Of two mistakes the types may know the second alone: then it is another one, or one of other shapes.
    const blind = errors.length === 0 || ofDTypes.test(errors[0].message ?? "");
    const ofShapes = step.value instanceof Error && step.value.name !== "DTypeError";
    const late = blind || sameBut(errors[0].message ?? "") === sameBut(step.error ?? "");
    if (unknown >= 0 && i > unknown && step.gradual && ofShapes && late) return [];
    const foreign =
      step.error !== undefined && step.value instanceof Error && !ownErrors.has(step.value.name)
        ? `run time: ${step.value.stack ?? step.error}`
        : undefined;
    const difference = foreign ?? mismatch(step, verdicts.get(step.name));
    if (difference === undefined) return [];
    const lines = program.steps.slice(0, program.steps.indexOf(step) + 1).map(line);
    return [{ op: step.op, text: `${lines.join("\n")}\n${difference.replace(/^/gm, "  ")}` }];
  });
}

export const line = (step: Step): string => `const ${step.name} = ${step.text};`;
