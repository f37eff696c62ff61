import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRows } from "./row.ts";

/** New columns from those of a matrix. */

const matrix = (op: string): string =>
  unlessRefused(`Refused<"${op}", D, "bool">`, `(${guarded(`Matrix<"${op}", S>`, "TensorLike<S, D>")})`);

export const mlFeatures: FunctionRows = {
  powers: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The columns of a matrix, then their squares, and so on up to a degree: \`hstack([x, x ** 2, …])\`.

The dtype stays. Products of different columns are \`interactions\`; all of both is \`PolynomialFeatures\`. Throws
ShapeError unless \`x\` is a matrix, ValueError unless the degree is a whole number from 1 on, DTypeError for bool.`,
    example: "const wide = ml.powers(random.randn(800, 10), 2); // Tensor<[800, 20]>",
    signatures: [
      {
        generics: ["S", "const P extends number", 'D extends RealDType = "float64"'],
        params: [
          { name: "x", type: matrix("powers") },
          { name: "degree", type: 'Degree<"powers", P>' },
        ],
        result: "Tensor<Ok<Powers<S, P>>, D>",
      },
    ],
    module: "ml/feature-products.ts",
    method: false,
  },
  interactions: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The n columns of a matrix, then their n(n − 1)/2 products in pairs: 0·1, 0·2, …, 1·2, ….

The dtype stays. Throws ShapeError unless \`x\` is a matrix, DTypeError for bool.`,
    example: "const wide = ml.interactions(random.randn(800, 10)); // Tensor<[800, 55]>",
    signatures: [
      {
        generics: ["S", 'D extends RealDType = "float64"'],
        params: [{ name: "x", type: matrix("interactions") }],
        result: "Tensor<Ok<Interactions<S>>, D>",
      },
    ],
    module: "ml/feature-products.ts",
    method: false,
  },
};
