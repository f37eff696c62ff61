import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";

type Text = Pick<FunctionRow, "numpy" | "doc" | "example">;

const some = "number | readonly number[]";
const one = "number";

/** What makes one reduction different from another. */
interface Kind {
  /** The shape rule, without its arguments. */
  readonly rule: "Reduce" | "ReduceFilled" | "Cumulative";
  /** The dtype of the result, as a type expression over D. */
  readonly dtype: string;
  readonly axis: typeof some | typeof one;
  /** Options beyond axis, keepdims and out. */
  readonly options?: readonly ("ddof" | "dtype")[];
  /** Dtypes that it has no meaning for, as a union type. */
  readonly refused?: string;
}

/** The receiver. Mistakes that no other argument can be blamed for are shown on it. */
function receiver(op: string, kind: Kind, shape: string): Param {
  const tensor = "TensorLike<S, D>";
  // Without an axis there is nothing else to show the message on.
  const filled = kind.rule === "ReduceFilled" ? guarded(`(A extends undefined ? ${shape} : null)`, tensor) : tensor;
  const type =
    kind.refused === undefined ? filled : unlessRefused(`Refused<"${op}", D, ${kind.refused}>`, `(${filled})`);
  return { name: "x", type };
}

/** Where a reduction stands: its family and its module, and whether tensors have it as a method. */
type Place = Pick<FunctionRow, "family" | "module" | "method">;

const plain: Place = { family: "reductions", module: "ops/reduce.ts", method: true };

export function reduction(op: string, kind: Kind, text: Text, place = plain): FunctionRow {
  const keeps = kind.rule !== "Cumulative";
  const shape = keeps ? `${kind.rule}<S, A, K, "${op}">` : `${kind.rule}<S, A, "${op}">`;
  const typed = kind.options?.includes("dtype") === true;
  const dtype = typed ? `Chosen<DT, ${kind.dtype}>` : kind.dtype;
  const members = [
    `axis?: ${guarded(shape, "A")}`,
    ...(keeps ? ["keepdims?: K"] : []),
    ...(kind.options?.includes("ddof") ? ["ddof?: number"] : []),
    ...(typed ? ["dtype?: DT"] : []),
    `out?: Out<"${op}", Ok<${shape}>, ${dtype}, SO, DO>`,
  ];
  return {
    ...text,
    ...place,
    signatures: [
      {
        generics: [
          "S",
          'D extends DType = "float64"',
          `const A extends ${kind.axis} | undefined = undefined`,
          ...(keeps ? ["K extends boolean = false"] : []),
          ...(typed ? ["DT extends DType | null = null"] : []),
          "SO = []",
          "DO extends DType | null = null",
        ],
        params: [receiver(op, kind, shape), { name: "options", type: `{ ${members.join("; ")} }`, optional: true }],
        result: `Tensor<Ok<${shape}>, Chosen<DO, ${dtype}>>`,
      },
    ],
  };
}

export const axes = `\`axis\` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
\`keepdims\` leaves reduced axes in place with length 1.`;
export const axis = "`axis` is the axis to go along; without it the elements are taken in C order.";
export const errors = "Throws IndexError for an axis that is not there.";
export const none = "ValueError if there are no elements along the axes.";
export const integers = `bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
DTypeError, and \`{ dtype: "int64" }\` or \`{ dtype: "float64" }\` is the way out. \`dtype\` is the dtype to compute in.`;

export const sums: Kind = { rule: "Reduce", dtype: "SumDType<D>", axis: some, options: ["dtype"] };
export const means: Kind = { rule: "Reduce", dtype: "MeanDType<D>", axis: some, options: ["dtype"] };
export const moments: Kind = { rule: "Reduce", dtype: "VarianceDType<D>", axis: some, options: ["ddof", "dtype"] };
export const extremes: Kind = { rule: "ReduceFilled", dtype: "D", axis: some };
export const positions: Kind = { rule: "ReduceFilled", dtype: '"int32"', axis: one };
const truths: Kind = { rule: "Reduce", dtype: '"bool"', axis: some };
export const running: Kind = { rule: "Cumulative", dtype: "SumDType<D>", axis: one, options: ["dtype"] };

/** Reductions and running sums, with their typed signatures. What they compute is in reductions.ts. */
export const reductionRows: FunctionRows = {
  sum: reduction("sum", sums, {
    numpy: "np.sum",
    doc: `The sum of the elements along axes.\n\n${axes} Sums of floats are pairwise. No elements give 0.\n${integers}\n${errors}`,
    example: "const rows = sum(ones([3, 4]), { axis: 1 }); // Tensor<[3]>",
  }),
  prod: reduction("prod", sums, {
    numpy: "np.prod",
    doc: `The product of the elements along axes.\n\n${axes} No elements give 1.\n${integers}\n${errors}`,
    example: "const y = prod(ones([3, 4]), { axis: 0 }); // Tensor<[4]>",
  }),
  mean: reduction("mean", means, {
    numpy: "np.mean",
    doc: `The arithmetic mean along axes.\n\n${axes} Integers give float64. No elements give NaN.\n${errors}`,
    example: "const y = mean(ones([3, 4]), { axis: 0, keepdims: true }); // Tensor<[1, 4]>",
  }),
  variance: reduction("variance", moments, {
    numpy: "np.var",
    doc: `The mean squared distance from the mean along axes.\n\n${axes} The sum is divided by the number of elements less \`ddof\`, which is 0.
Integers give float64, complex numbers their real dtype.\n${errors}`,
    example: "const y = variance(ones([3, 4]), { axis: 0, ddof: 1 }); // Tensor<[4]>",
  }),
  std: reduction("std", moments, {
    numpy: "np.std",
    doc: `The standard deviation along axes: the square root of the variance.\n\n${axes} The sum is divided by the number of elements less
\`ddof\`, which is 0. Integers give float64, complex numbers their real dtype.\n${errors}`,
    example: "const y = std(ones([3, 4]), { axis: [0, 1] }); // Tensor<[]>",
  }),
  min: reduction("min", extremes, {
    numpy: "np.min",
    doc: `The smallest element along axes; NaN if there is one.\n\n${axes} Complex numbers are ordered by their real parts, then by their
imaginary parts. The dtype stays.\n${errors} ${none}`,
    example: "const y = min(ones([3, 4]), { axis: -1 }); // Tensor<[3]>",
  }),
  max: reduction("max", extremes, {
    numpy: "np.max",
    doc: `The largest element along axes; NaN if there is one.\n\n${axes} Complex numbers are ordered by their real parts, then by their
imaginary parts. The dtype stays.\n${errors} ${none}`,
    example: "const y = max(ones([3, 4]), { axis: -1 }); // Tensor<[3]>",
  }),
  argmin: reduction("argmin", positions, {
    numpy: "np.argmin",
    doc: `The position of the smallest element along an axis, as int32.\n\n${axis} The first of several counts, and the first NaN before
all others. \`keepdims\` leaves the axis in place with length 1.\n${errors} ${none}`,
    example: 'const y = argmin(ones([3, 4]), { axis: 1 }); // Tensor<[3], "int32">',
  }),
  argmax: reduction("argmax", positions, {
    numpy: "np.argmax",
    doc: `The position of the largest element along an axis, as int32.\n\n${axis} The first of several counts, and the first NaN before
all others. \`keepdims\` leaves the axis in place with length 1.\n${errors} ${none}`,
    example: 'const y = argmax(ones([3, 4]), { axis: 1 }); // Tensor<[3], "int32">',
  }),
  any: reduction("any", truths, {
    numpy: "np.any",
    doc: `Whether any element along axes is not zero; NaN is not zero.\n\n${axes} The result is bool. No elements give false.\n${errors}`,
    example: 'const y = any(ones([3, 4]), { axis: 0 }); // Tensor<[4], "bool">',
  }),
  all: reduction("all", truths, {
    numpy: "np.all",
    doc: `Whether all elements along axes are not zero; NaN is not zero.\n\n${axes} The result is bool. No elements give true.\n${errors}`,
    example: 'const y = all(ones([3, 4])); // Tensor<[], "bool">',
  }),
  ptp: reduction(
    "ptp",
    { ...extremes, refused: '"bool"' },
    {
      numpy: "np.ptp",
      doc: `The distance from the smallest to the largest element along axes.\n\n${axes} The dtype stays; integers wrap.
${errors} ${none} DTypeError for bool.`,
      example: "const y = ptp(ones([3, 4]), { axis: 0 }); // Tensor<[4]>",
    },
  ),
  cumsum: reduction("cumsum", running, {
    numpy: "np.cumsum",
    doc: `Running sums along an axis.\n\n${axis}\n${integers}\n${errors}`,
    example: "const y = cumsum(ones([3, 4]), { axis: 1 }); // Tensor<[3, 4]>",
  }),
  cumprod: reduction("cumprod", running, {
    numpy: "np.cumprod",
    doc: `Running products along an axis.\n\n${axis}\n${integers}\n${errors}`,
    example: "const y = cumprod(ones([3, 4])); // Tensor<[12]>",
  }),
};
