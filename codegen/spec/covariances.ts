import { guarded } from "./guard.ts";
import type { FunctionRow, FunctionRows } from "./row.ts";

const floating = "FloatDType | ComplexDType | null";

/** A matrix of the variables of one or two tensors. */
function covariance(
  op: string,
  extra: readonly string[],
  text: Pick<FunctionRow, "numpy" | "doc" | "example">,
): FunctionRow {
  const weights = (name: string, shape: string, dtype: string): string =>
    `${name}?: ${guarded(`ObservationWeights<"${op}", S, R, ${shape}, "${name}">`, `TensorLike<${shape}, ${dtype}>`)}`;
  const own = extra.length > 0;
  const members = [
    "rowvar?: R",
    ...(own
      ? ["bias?: boolean", "ddof?: number", weights("fweights", "FW", "DF"), weights("aweights", "AW", "DA")]
      : []),
    "dtype?: DT",
  ];
  const options = `{ ${members.join("; ")} }`;
  return {
    ...text,
    family: "statistics",
    signatures: [
      {
        generics: [
          "S",
          'D extends DType = "float64"',
          "Y = null",
          "DY extends DType | null = null",
          "R extends boolean = true",
          ...extra,
          `DT extends ${floating} = null`,
        ],
        params: [
          { name: "x", type: guarded(`CovarianceOf<"${op}", S, R>`, "TensorLike<S, D>") },
          {
            name: "y",
            type: guarded(`CovariancePair<"${op}", S, Y, R>`, "(TensorLike<Y, DY> | null)"),
            optional: true,
          },
          { name: "options", type: options, optional: true },
        ],
        result: "Tensor<CovarianceShape<S, Y, R>, Chosen<DT, CovarianceDType<D, DY>>>",
      },
    ],
    module: "stats/covariance.ts",
    method: false,
  };
}

const variables = `The rows of a matrix are the variables, its columns the observations; \`rowvar: false\` turns that round. A vector is one
variable, and so is, as in NumPy, a second matrix of one row even with \`rowvar: false\`. Those of y stand behind those of x.
One variable gives a 0-d tensor. The result is float64 at least, or of the \`dtype\` given. Without a y it is left out, or null.`;
const errors = "Throws ShapeError for more than two axes, and where the numbers of observations differ";

export const covariances: FunctionRows = {
  cov: covariance(
    "cov",
    ["FW = null", "DF extends DType | null = null", "AW = null", "DA extends DType | null = null"],
    {
      numpy: "np.cov",
      doc: `The covariances of variables.

${variables} The sums are divided by the number of observations less \`ddof\`, which is 1, or 0 with \`bias: true\`. \`fweights\` says how
often each observation was made, \`aweights\` how much it counts.
${errors}; ValueError for weights that are negative or sum to zero, and for fractions in \`fweights\`.`,
      example: `const c = cov(ones([3, 100])); // Tensor<[3, 3]>
const d = cov(ones([100, 3]), null, { rowvar: false }); // Tensor<[3, 3]>`,
    },
  ),
  corrcoef: covariance("corrcoef", [], {
    numpy: "np.corrcoef",
    doc: `Pearson's correlation coefficients of variables: covariances over the products of the standard deviations.

${variables} A constant variable has NaN.
${errors}.`,
    example: `const r = corrcoef(arange(5), arange(5)); // Tensor<[2, 2]>
const m = corrcoef(ones([100, 3]), null, { rowvar: false }); // Tensor<[3, 3]>`,
  }),
};
