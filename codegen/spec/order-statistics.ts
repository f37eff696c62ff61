import { guarded, unlessRefused } from "./guard.ts";
import { axes, errors, means, none, reduction } from "./reductions-rows.ts";
import type { FunctionRow, FunctionRows } from "./row.ts";

type Text = Pick<FunctionRow, "numpy" | "doc" | "example">;

const family = "statistics";

/** A function of x and of the quantiles that are asked for. */
function quantiles(op: string, text: Text): FunctionRow {
  const dtype = "QuantileDType<D, Q, M>";
  const reduced = op.startsWith("nan")
    ? `KnownReduce<S, A, K, "${op}", ${dtype}, W>`
    : `ReduceFilled<S, A, K, "${op}">`;
  const shape = `InFront<Q, ${reduced}>`;
  // Without an axis there is nothing else to show the message on.
  const filled = guarded(`(A extends undefined ? ${reduced} : null)`, "TensorLike<S, D>");
  const members = [
    `axis?: ${guarded(reduced, "A")}`,
    "method?: M",
    "keepdims?: K",
    `weights?: ${guarded(`QuantileWeights<"${op}", M, W>`, `(${guarded(`Weights<"${op}", S, A, W>`, "TensorLike<W, DW>")})`)}`,
    `out?: Out<"${op}", Ok<${shape}>, ${dtype}, SO, DO>`,
  ];
  return {
    ...text,
    family,
    signatures: [
      {
        generics: [
          "S",
          'D extends DType = "float64"',
          "const Q extends Quantiles = number",
          "const A extends number | readonly number[] | undefined = undefined",
          'const M extends QuantileMethod = "linear"',
          "K extends boolean = false",
          "W = null",
          "DW extends DType | null = null",
          "SO = []",
          "DO extends DType | null = null",
        ],
        params: [
          { name: "x", type: unlessRefused(`Refused<"${op}", D, NoQuantile<M>>`, `(${filled})`) },
          { name: "q", type: "Q" },
          { name: "options", type: `{ ${members.join("; ")} }`, optional: true },
        ],
        result: `Tensor<Ok<${shape}>, Chosen<DO, ${dtype}>>`,
      },
    ],
    module: "stats/quantile.ts",
    method: false,
  };
}

const place = { family, module: "stats/median.ts", method: false };

const options = `${axes} The axes of q, if it is a list or a tensor, stand in front of those of the result.
\`method\` is one of Hyndman and Fan's (1996): "inverted_cdf", "averaged_inverted_cdf", "closest_observation",
"interpolated_inverted_cdf", "hazen", "weibull", "linear" (unless told), "median_unbiased", "normal_unbiased"; or "lower",
"higher", "midpoint", "nearest". Methods that take an element keep the dtype; the others give float64 for integers, and for
several quantiles, as NumPy does; differences of small integers do not wrap, as NumPy's do. \`weights\` have the shape of x, or its dims along the axes, and need "inverted_cdf".`;
const refusals = `${errors} ${none} ValueError for a q that is out of range and for weights that are negative or sum to zero; DTypeError
for complex numbers, and for bool by methods that calculate.`;

const knownRefusals = `${errors} ValueError for no elements only where the result has no NaN, or where there are weights.
ValueError for a q that is out of range and for weights that are negative or sum to zero; DTypeError for complex numbers, and
for bool by methods that calculate.`;

/** Medians, percentiles and parts in order. */
export const orderStatistics: FunctionRows = {
  median: reduction(
    "median",
    { ...means, options: [] },
    {
      numpy: "np.median",
      doc: `The median along axes: the middle element, or the mean of the two middle ones; NaN if there is one.\n\n${axes} Integers give float64.
Complex numbers are ordered by their real parts, then by their imaginary parts. No elements give NaN.\n${errors}`,
      example: "const y = median(ones([3, 4]), { axis: 0 }); // Tensor<[4]>",
    },
    place,
  ),
  nanmedian: reduction(
    "nanmedian",
    { ...means, options: [] },
    {
      numpy: "np.nanmedian",
      doc: `The median of the elements that are not NaN.\n\n${axes} Integers give float64. A slice of NaN alone gives NaN, and so do no elements.
${errors}`,
      example: "const y = nanmedian(tensor([1, NaN, 3, 8])); // Tensor<[]>: 3",
    },
    place,
  ),
  percentile: quantiles("percentile", {
    numpy: "np.percentile",
    doc: `Percentiles along axes, for q from 0 to 100; NaN where there is one among the elements.\n\n${options}\n${refusals}`,
    example: `const y = percentile(ones([3, 4]), [25, 50, 75], { axis: 0 }); // Tensor<[3, 4]>
const z = percentile(ones([3, 4]), 90); // Tensor<[]>`,
  }),
  quantile: quantiles("quantile", {
    numpy: "np.quantile",
    doc: `Quantiles along axes, for q from 0 to 1; NaN where there is one among the elements.\n\n${options}\n${refusals}`,
    example: "const y = quantile(ones([3, 4]), 0.25, { axis: 1, keepdims: true }); // Tensor<[3, 1]>",
  }),
  nanpercentile: quantiles("nanpercentile", {
    numpy: "np.nanpercentile",
    doc: `Percentiles of the elements that are not NaN, for q from 0 to 100; NaN where there are only NaN, or nothing.\n\n${options}\n${knownRefusals}`,
    example: "const y = nanpercentile(tensor([1, NaN, 3]), 50); // Tensor<[]>: 2",
  }),
  nanquantile: quantiles("nanquantile", {
    numpy: "np.nanquantile",
    doc: `Quantiles of the elements that are not NaN, for q from 0 to 1; NaN where there are only NaN, or nothing.\n\n${options}\n${knownRefusals}`,
    example: "const y = nanquantile(tensor([1, NaN, 3]), 0.5); // Tensor<[]>: 2",
  }),
};
