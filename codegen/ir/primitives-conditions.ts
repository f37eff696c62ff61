import type { BoolPrimitive } from "./names.ts";
import { commutative, type Meaning, type Primitive, plain } from "./primitive.ts";
import { rewriteAnd, rewriteNot, rewriteOr, rewriteSelect } from "./rewrites.ts";
import { big, choose, logic, real } from "./values.ts";

const everywhere = (meaning: Meaning): Primitive["meaning"] => ({ real: meaning, int: meaning, bigint: meaning });

const comparison = (
  operator: string,
  numbers: (x: number, y: number) => boolean,
  bigints: (x: bigint, y: bigint) => boolean,
): Primitive => {
  const text = `$0 ${operator} $1`;
  const number = { text, evaluate: real(numbers) };
  return plain({ real: number, int: number, bigint: { text, evaluate: big(bigints) } }, null);
};

/** Conditions, and the choice between two numbers by one. `select` has its own rule in `differentiate`. */
export const conditions: Readonly<Record<BoolPrimitive | "select", Primitive>> = {
  lt: comparison(
    "<",
    (x, y) => x < y,
    (x, y) => x < y,
  ),
  le: comparison(
    "<=",
    (x, y) => x <= y,
    (x, y) => x <= y,
  ),
  gt: comparison(
    ">",
    (x, y) => x > y,
    (x, y) => x > y,
  ),
  ge: comparison(
    ">=",
    (x, y) => x >= y,
    (x, y) => x >= y,
  ),
  eq: commutative(
    comparison(
      "===",
      (x, y) => x === y,
      (x, y) => x === y,
    ),
  ),
  ne: commutative(
    comparison(
      "!==",
      (x, y) => x !== y,
      (x, y) => x !== y,
    ),
  ),
  not: plain(everywhere({ text: "!$0", evaluate: logic((x) => !x) }), null, rewriteNot),
  and: commutative(plain(everywhere({ text: "$0 && $1", evaluate: logic((x, y) => x && y) }), null, rewriteAnd)),
  or: commutative(plain(everywhere({ text: "$0 || $1", evaluate: logic((x, y) => x || y) }), null, rewriteOr)),
  truthy: plain(everywhere({ text: "$0", evaluate: ([x]) => Boolean(x) }), null),
  select: plain(everywhere({ text: "$0 ? $1 : $2", evaluate: choose }), null, rewriteSelect),
};
