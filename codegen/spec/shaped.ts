import { guarded } from "./guard.ts";
import type { FunctionRows } from "./row.ts";

const operands = ["x", "y", "z", "w"];
const shapes = ["A", "B", "C", "E"];

/** What the names stand for after the first `count` operands. */
function bound(count: number): string {
  return shapes.slice(0, count).reduce((env, shape, i) => `BindNames<N${i}, ${shape}, ${env}>`, "object");
}

/** The type of `shaped(signature)` for a signature of `count` operands N0, N1 …: from a body to a function. */
function binder(count: number): string {
  const taken = operands.slice(0, count);
  const body = taken.map((name, i) => `${name}: Tensor<N${i}, D>`).join(", ");
  const args = taken.map((name, i) => `${name}: ${guarded(bound(i + 1), `TensorLike<${shapes[i]}, D>`)}`);
  const call = `<${shapes.slice(0, count).join(", ")}>(${args.join(", ")}) => Tensor<Ok<BoundShape<SignatureResult<P>, ${bound(count)}>>, F>`;
  return `<F extends DType>(body: (${body}) => Tensor<SignatureResult<P>, F>) => ${call}`;
}

/** After a signature that is none, nothing more is to be said about body and calls. */
const silent = `<F extends DType>(body: (...operands: Tensor<Ok<string>, D>[]) => Tensor<Ok<string>, F>) =>
  (...operands: TensorLike<Ok<string>, D>[]) => Tensor<Ok<string>, F>`;

/** One case per number of operands. */
function binders(): string {
  const cases = [2, 1, 3, 4].map((count) => {
    const names = Array.from({ length: count }, (_, i) => `infer N${i}`).join(", ");
    return `SignatureOperands<P> extends [${names}] ? ${binder(count)} : `;
  });
  return `CheckedSignature<P> extends P ? ${cases.join("")}${silent} : ${silent}`;
}

/** Functions that are polymorphic in shape. */
export const shapedRows: FunctionRows = {
  shaped: {
    numpy: null,
    family: "products",
    doc: `Makes a function that is polymorphic in shape, from a signature such as \`"b din, din dout -> b dout"\` and a body.

The compiler checks the body once, with the names as symbols: whatever their sizes, its shapes fit. Each call binds the
names to the dims of its operands; a number in the signature is that number. One to four operands, of dtype float64
unless \`{ dtype }\` says otherwise; the result has the dtype that the body gives it.
At run time operands and result are checked too. Throws ShapeError if a dimension is not what its name stands for.`,
    example: `const linear = shaped("b din, din dout -> b dout")((x, w) => matmul(x, w));
const y = linear(zeros([32, 784]), zeros([784, 10])); // Tensor<[32, 10]>`,
    signatures: [
      {
        generics: ["const P extends string", 'D extends DType = "float64"'],
        params: [
          {
            name: "signature",
            type: "CheckedSignature<P> extends infer R extends P ? R : CheckedSignature<P>",
          },
          { name: "options", type: "{ dtype?: D }", optional: true },
        ],
        result: binders(),
      },
    ],
    module: "ops/shaped.ts",
    method: false,
  },
};
