import { DTypeError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import type { DType } from "../types/dtype.ts";
import { bindNames, parseSignature } from "../types/shaped.ts";

type Body = (...operands: Strided[]) => Strided;

/** A function that is polymorphic in shape: the wrapper checks operands and result against the signature. */
export function shaped(signature: string, options: { readonly dtype?: DType } = {}): (body: Body) => Body {
  const { operands, result } = parseSignature(signature);
  const { dtype = "float64" } = options;
  return (body) => {
    if (typeof body !== "function") throw new TypeError("shaped: the body is not a function");
    return (...args) => {
      const bound = new Map<string, number>();
      operands.forEach((names, i) => {
        const x = args[i];
        requireTensor("shaped", `operand ${i}`, x);
        bindNames(names, x.shape, bound);
        if (x.dtype !== dtype) throw new DTypeError(`shaped: operand ${i} is ${x.dtype}, not ${dtype}`);
      });
      const y = body(...args);
      requireTensor("shaped", "the result", y);
      bindNames(result, y.shape, bound);
      return y;
    };
  };
}
