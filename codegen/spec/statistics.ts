import { covariances } from "./covariances.ts";
import { guarded } from "./guard.ts";
import { histograms } from "./histograms.ts";
import { nanReductions } from "./nan-reductions.ts";
import type { FunctionRows } from "./row.ts";

const averaged = 'Reduce<S, A, K, "average">';

/** Averages, covariances, histograms, and statistics that leave NaN out. */
export const statistics: FunctionRows = {
  average: {
    numpy: "np.average",
    family: "statistics",
    doc: `The average along axes, which \`weights\` may weigh.

\`axis\` is an axis or a tuple of them; without it all elements are averaged. \`keepdims\` leaves reduced axes in place with
length 1. \`weights\` have the shape of x, or the dims along the axes. \`returned: true\` gives \`[average, sum of the
weights]\`. Integers give float64, and weights take part in the promotion. Throws IndexError for an axis that is not there,
ShapeError for weights that do not fit, ValueError where they sum to zero.`,
    example: `const y = average(ones([3, 4]), { axis: 1, weights: tensor([1, 2, 3, 4]) }); // Tensor<[3]>
const [z, sum] = average(ones([3, 4]), { returned: true }); // Tensor<[]>, Tensor<[]>`,
    signatures: [
      {
        generics: [
          "S",
          'D extends DType = "float64"',
          "const A extends number | readonly number[] | undefined = undefined",
          "K extends boolean = false",
          "W = null",
          "DW extends DType | null = null",
          "R extends boolean = false",
        ],
        params: [
          { name: "x", type: "TensorLike<S, D>" },
          {
            name: "options",
            type: `{ axis?: ${guarded(averaged, "A")}; keepdims?: K; weights?: ${guarded('Weights<"average", S, A, W>', "TensorLike<W, DW>")}; returned?: R }`,
            optional: true,
          },
        ],
        result: `R extends true ? [Tensor<Ok<${averaged}>, AverageDType<D, DW>>, Tensor<Ok<${averaged}>, AverageDType<D, DW>>] : Tensor<Ok<${averaged}>, AverageDType<D, DW>>`,
      },
    ],
    module: "stats/average.ts",
    method: false,
  },
  ...covariances,
  ...histograms,
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
