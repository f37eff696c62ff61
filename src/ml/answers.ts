import { adopt, type Strided } from "../core/strided.ts";
import { classNumbers } from "./labels.ts";
import type { Answers } from "./losses.ts";
import { asFloat64 } from "./stack.ts";

/** Labels as losses take them: class numbers are checked, probabilities become float64. */
export function answersIn(op: string, labels: Strided, classes: number): Answers {
  if (labels.shape.length === 2) return { values: asFloat64(labels), areClasses: false };
  const numbers = Float64Array.from(classNumbers(op, labels, classes));
  return { values: adopt(numbers, "float64", labels.shape), areClasses: true };
}
