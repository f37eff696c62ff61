import { copyInto } from "../core/cast.ts";
import { DTypeError } from "../core/errors.ts";
import { empty, type Strided } from "../core/strided.ts";
import { multiply, power } from "../generated/fn/elementwise.ts";
import { at } from "../ops/index.ts";
import { hstack } from "../ops/join.ts";
import { interactionsShape, powersShape } from "../types/features.ts";
import { requireReal } from "./labels.ts";

function requireNumbers(op: string, x: Strided): void {
  requireReal(op, "x", x);
  if (x.dtype === "bool") throw new DTypeError(`${op}: bool is not supported`);
}

/** See codegen/spec/ml-features.ts. */
export function powers(x: Strided, degree: number): Strided {
  requireNumbers("powers", x);
  powersShape(x.shape, degree);
  return hstack(Array.from({ length: degree }, (_, i) => (i === 0 ? x : power(x, i + 1))));
}

/** See codegen/spec/ml-features.ts. */
export function interactions(x: Strided): Strided {
  requireNumbers("interactions", x);
  const result = empty(interactionsShape(x.shape), x.dtype);
  const [, columns] = x.shape;
  copyInto(at(result, ":", `:${columns}`), x);
  // The products of a column with those to the right of it lie side by side.
  let first = columns;
  for (let i = 0; i < columns - 1; i++) {
    const next = first + columns - 1 - i;
    multiply(at(x, ":", `${i}:${i + 1}`), at(x, ":", `${i + 1}:`), { out: at(result, ":", `${first}:${next}`) });
    first = next;
  }
  return result;
}
