import * as run from "../../../src/core/dtype-rules.ts";
import type { DType } from "../../../src/types/dtype.ts";
import { dtypeNames } from "../dtypes.ts";

export type RuleName = keyof typeof run;

/** A dtype rule for the generator: the run-time rule, and the type expression of the result's dtype. */
export interface Rule {
  readonly run: run.DTypeRule;
  /** `type("D", "DB")` is the result's dtype as a type expression over the operands' dtype parameters. */
  type(...dtypes: string[]): string;
}

/** `Own<D>` for one operand, `Promote<D, DB>` for two, `Promote<Promote<D, DB>, DC>` for three. */
const promoted = (...dtypes: string[]): string =>
  dtypes.length === 1 ? `Own<${dtypes[0]}>` : dtypes.reduce((a, b) => `Promote<${a}, ${b}>`);
const floating = (...dtypes: string[]): string =>
  dtypes.length === 1 ? `Floating<${dtypes[0]}>` : dtypes.reduce((a, b) => `FloatingPromote<${a}, ${b}>`);
const counting = (...dtypes: string[]): string => `Counting<${promoted(...dtypes)}>`;
/** One operand meets itself. */
const quotient = (...dtypes: string[]): string => `TrueDivide<${dtypes[0]}, ${dtypes.at(-1)}>`;
const bool = (): string => '"bool"';

export const rules: { readonly [R in RuleName]: Rule } = {
  arithmetic: { run: run.arithmetic, type: promoted },
  numeric: { run: run.numeric, type: promoted },
  counting: { run: run.counting, type: counting },
  realCounting: { run: run.realCounting, type: counting },
  shift: { run: run.shift, type: counting },
  bitwise: { run: run.bitwise, type: promoted },
  quotient: { run: run.quotient, type: quotient },
  realQuotient: { run: run.realQuotient, type: quotient },
  comparison: { run: run.comparison, type: bool },
  test: { run: run.test, type: bool },
  logical: { run: run.logical, type: bool },
  floating: { run: run.floating, type: floating },
  realFloating: { run: run.realFloating, type: floating },
  magnitude: { run: run.magnitude, type: (...dtypes) => `Magnitude<${dtypes.join(", ")}>` },
  rounding: { run: run.rounding, type: promoted },
  nearest: { run: run.nearest, type: (...dtypes) => `Rounded<${promoted(...dtypes)}>` },
  ordered: { run: run.ordered, type: promoted },
  choice: { run: run.choice, type: (_condition, ...dtypes) => promoted(...dtypes) },
};

/** The type aliases that the expressions of `rules` use, by the module below src/types that exports them. */
export const ruleTypes = {
  "promote.ts": ["Promote", "Floating", "FloatingPromote", "TrueDivide", "Magnitude"],
  "elementwise.ts": ["Counting", "Own", "Rounded"],
} as const;

/** The promoted dtypes that a rule refuses, in the order of the dtype table: the function has no meaning for them. */
export function refusedBy(rule: RuleName): readonly DType[] {
  return dtypeNames.filter((dtype) => rules[rule].run.compute(dtype) === null);
}
