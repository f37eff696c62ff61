import { nanReductions } from "./nan-reductions.ts";
import type { FunctionRows } from "./row.ts";

/** Averages, covariances, histograms, and statistics that leave NaN out. */
export const statistics: FunctionRows = {
  ...nanReductions,
  nanToNum: {
    numpy: "np.nan_to_num",
    family: "statistics",
    doc: `A copy with numbers in the place of NaN and the infinities.

NaN becomes \`nan\`, which is 0, infinity \`posinf\` and -infinity \`neginf\`, which are the largest and the least finite number
of the dtype. Both parts of complex numbers are treated so; integers stay. The result never shares memory with x.`,
    example: "const y = nanToNum(tensor([1, NaN, Infinity]), { posinf: 9 }); // Tensor<[3]>: 1, 0, 9",
    signatures: [
      {
        generics: ["S", 'D extends DType = "float64"'],
        params: [
          { name: "x", type: "TensorLike<S, D>" },
          {
            name: "options",
            type: "{ readonly nan?: number; readonly posinf?: number; readonly neginf?: number }",
            optional: true,
          },
        ],
        result: "Tensor<S, D>",
      },
    ],
    module: "stats/nan-to-num.ts",
    method: false,
  },
};
