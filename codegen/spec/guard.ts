/**
 * The type of a parameter that becomes the message where a rule fails, as a type expression. `said` tells by the message,
 * R, whether this parameter is the wrong one; R stands for every message in turn.
 *
 * A rule gives an object (the shape) or null, or its message. On operands whose shape is a union (a sum along `0 | 1`)
 * it gives a union, and one message among shapes is a failure: therefore the first question is whether all of it is right.
 */
export function guarded(rule: string, type: string, said = "R", message = "R"): string {
  return `${rule} extends object | null ? ${type} : ${rule} extends infer ${message} ? ${message} extends string ? ${said} : never : never`;
}

/**
 * The same where a union passes unless all of it fails, and the run time has the last word: a dtype, since `DType` stands
 * for any; the one element of `item`, since `1 | 2` may be 1.
 */
export const unlessRefused = (rule: string, type: string): string =>
  `${rule} extends infer M extends string ? M : ${type}`;
