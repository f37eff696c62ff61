import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";

type Text = Pick<FunctionRow, "numpy" | "doc" | "example">;

const dtype = 'D extends DType = "float64"';
const policy = "readonly nanPolicy?: NanPolicy";

const row = (text: Text, module: string, signature: FunctionRow["signatures"][number]): FunctionRow => ({
  ...text,
  family: "statistics",
  namespace: "stats",
  signatures: [signature],
  module: `stats/${module}.ts`,
  method: false,
});

/** A real tensor whose shape a rule looks at; the message for what has no other place is shown on it. */
const real = (op: string, rule?: string, refused = "ComplexDType"): Param => {
  const tensor = "TensorLike<S, D>";
  const shaped = rule === undefined ? tensor : guarded(rule, tensor);
  return { name: "x", type: unlessRefused(`Refused<"stats.${op}", D, ${refused}>`, `(${shaped})`) };
};

/** A reduction along one axis, the first unless told, or with null of all elements. */
function along(
  op: string,
  module: string,
  text: Text,
  how: {
    rule?: string;
    axis?: string;
    refused?: string;
    options?: readonly string[];
    first?: readonly Param[];
    result?: (shape: string) => string;
  } = {},
): FunctionRow {
  const rule = `${how.rule ?? "StatsReduce"}<S, ${how.axis ?? "A"}, K, "stats.${op}">`;
  const members = [`readonly axis?: ${guarded(rule, "A")}`, "readonly keepdims?: K", ...(how.options ?? []), policy];
  const result = how.result ?? ((shape: string) => `Tensor<${shape}, MeanDType<D>>`);
  return row(text, module, {
    generics: ["S", dtype, "const A extends number | null | undefined = undefined", "K extends boolean = false"],
    params: [
      real(op, `(A extends undefined ? ${rule} : null)`, how.refused),
      ...(how.first ?? []),
      { name: "options", type: `{ ${members.join("; ")} }`, optional: true },
    ],
    result: result(`Ok<${rule}>`),
  });
}

const axes = `\`axis\` is the axis to go along, the first one unless told; null takes all elements. \`keepdims\` leaves it in place with length
1. \`nanPolicy\` is SciPy's: "propagate" lets NaN through, "omit" leaves them out, "raise" throws.`;
const floats = "Integers give float64. No elements give NaN.";
const errors = "Throws IndexError for an axis that is not there, DTypeError for complex numbers.";

const vector = (op: string): Param => real(op, `VectorFault<"stats.${op}", "x", S>`);
const pair = (op: string): FunctionRow["signatures"][number] => ({
  generics: ["S", dtype, "Y = [number]", 'DY extends DType = "float64"'],
  params: [
    vector(op),
    {
      name: "y",
      type: guarded(
        `SameLengthFault<"stats.${op}", "y", S, Y>`,
        `(${unlessRefused(`Refused<"stats.${op}", DY, ComplexDType>`, "TensorLike<Y, DY>")})`,
      ),
    },
  ],
  result: op === "spearman" ? 'Tensor<[], "float64">' : "Tensor<[], Promote<MeanDType<D>, MeanDType<DY>>>",
});
const matrix = (op: string): Param => real(op, `ColumnsFault<"stats.${op}", S>`);

/** The namespace `stats`: what SciPy and the guide have beyond NumPy. */
export const stats: FunctionRows = {
  mode: along(
    "mode",
    "mode",
    {
      numpy: null,
      doc: `The most common element along an axis, the smallest of several, and how often it occurs: \`{ mode, count }\`.

${axes} NaN are one value if they are let through. The mode has the dtype of x, the count is int32; of NaN alone that are left
out the mode is NaN and the count 0. ${errors} DTypeError for bool, ValueError if there are no elements. It is \`scipy.stats.mode\`.`,
      example: `const { mode, count } = stats.mode(tensor([[1, 7], [1, 8], [2, 8]])); // Tensor<[2]>: 1, 8; Tensor<[2], "int32">: 2, 2`,
    },
    {
      rule: "StatsReduceFilled",
      refused: 'ComplexDType | "bool"',
      result: (shape) => `{ readonly mode: Tensor<${shape}, D>; readonly count: Tensor<${shape}, "int32"> }`,
    },
  ),
  moment: along(
    "moment",
    "moments",
    {
      numpy: null,
      doc: `The mean of a power of the distances from the mean, or from \`center\`, along an axis.

\`order\` is the power, 1 unless told: a whole number. ${axes} ${floats}
${errors} ValueError for an order that is negative or a fraction. It is \`scipy.stats.moment\`.`,
      example: "const m = stats.moment(ones([10, 3]), 2); // Tensor<[3]>",
    },
    { first: [{ name: "order", type: "number", optional: true }], options: ["readonly center?: number"] },
  ),
  skew: along(
    "skew",
    "moments",
    {
      numpy: null,
      doc: `The skewness along an axis: the third central moment over the 3/2th power of the variance.

\`bias: false\` corrects it for the size of the sample. ${axes} What is constant but for rounding gives NaN. ${floats}
${errors} It is \`scipy.stats.skew\`.`,
      example: "const s = stats.skew(random.randn(100, 3)); // Tensor<[3]>",
    },
    { options: ["readonly bias?: boolean"] },
  ),
  kurtosis: along(
    "kurtosis",
    "moments",
    {
      numpy: null,
      doc: `The kurtosis along an axis: the fourth central moment over the square of the variance, less 3.

\`fisher: false\` leaves the 3 in; \`bias: false\` corrects it for the size of the sample. ${axes} What is constant but for rounding
gives NaN. ${floats} ${errors} It is \`scipy.stats.kurtosis\`.`,
      example: "const k = stats.kurtosis(random.randn(100, 3)); // Tensor<[3]>",
    },
    { options: ["readonly fisher?: boolean", "readonly bias?: boolean"] },
  ),
  sem: along(
    "sem",
    "moments",
    {
      numpy: null,
      doc: `The standard error of the mean along an axis: the standard deviation over the root of the number of elements.

\`ddof\` is 1 unless told. ${axes} ${floats} One element gives NaN. ${errors} It is \`scipy.stats.sem\`.`,
      example: "const e = stats.sem(random.randn(100, 3)); // Tensor<[3]>",
    },
    { options: ["readonly ddof?: number"] },
  ),
  iqr: along(
    "iqr",
    "iqr",
    {
      numpy: null,
      doc: `The distance between the quartiles, of all elements or along an axis.

\`rng\` names two other percentiles; \`scale\` divides the result, "normal" by the distance in the standard normal distribution;
\`interpolation\` is a method of \`percentile\`. \`axis\` is the axis to go along; without it, or with null, all elements are taken.
\`keepdims\` leaves reduced axes in place with length 1. \`nanPolicy\` is SciPy's: "propagate" lets NaN through, "omit" leaves them
out, "raise" throws. Integers give float64. ${errors} DTypeError for bool, ValueError if there are no elements. It is
\`scipy.stats.iqr\`.`,
      example: "const r = stats.iqr(random.randn(100, 3), { axis: 0 }); // Tensor<[3]>",
    },
    {
      rule: "StatsReduceFilled",
      axis: "A extends undefined ? null : A",
      refused: 'ComplexDType | "bool"',
      options: [
        "readonly rng?: readonly [number, number]",
        'readonly scale?: number | "normal"',
        "readonly interpolation?: QuantileMethod",
      ],
    },
  ),
  zscore: row(
    {
      numpy: null,
      doc: `How many standard deviations each element is from the mean along an axis.

\`ddof\` is 0 unless told. \`axis\` is the axis to go along, the first one unless told; null takes all elements. \`nanPolicy\` is
SciPy's: "propagate" makes NaN of all along an axis with one, "omit" leaves them out and where they are, "raise" throws. What is
constant but for rounding gives NaN, as in SciPy. Integers give float64. ${errors} It is \`scipy.stats.zscore\`.`,
      example: "const z = stats.zscore(random.randn(100, 3)); // Tensor<[100, 3]>",
    },
    "moments",
    {
      generics: ["S", dtype, "const A extends number | null | undefined = undefined"],
      params: [
        real("zscore", '(A extends undefined ? StatsAlong<S, A, "stats.zscore"> : null)'),
        {
          name: "options",
          type: `{ readonly axis?: ${guarded('StatsAlong<S, A, "stats.zscore">', "A")}; readonly ddof?: number; ${policy} }`,
          optional: true,
        },
      ],
      result: "Tensor<S, MeanDType<D>>",
    },
  ),
  rankdata: row(
    {
      numpy: null,
      doc: `The ranks of the elements, from 1 for the smallest, in C order or along an axis.

\`method\` says what equal elements get: "average" (unless told), "min", "max", "dense" (the next rank after them is the next
number) or "ordinal" (their order). Average ranks are float64, the others int32. \`nanPolicy\` is SciPy's: "propagate" makes NaN of
all ranks along an axis with one, "omit" leaves them NaN, "raise" throws. ${errors} ValueError for NaN by a method that gives
int32. It is \`scipy.stats.rankdata\`.`,
      example: "const r = stats.rankdata(tensor([10, 30, 20, 30])); // Tensor<[4]>: 1, 3.5, 2, 3.5",
    },
    "ranks",
    {
      generics: ["S", dtype, 'M extends RankMethod = "average"', "const A extends number | null = null"],
      params: [
        real("rankdata"),
        { name: "method", type: "M", optional: true },
        {
          name: "options",
          type: `{ readonly axis?: ${guarded('RankShape<S, A, "stats.rankdata">', "A")}; ${policy} }`,
          optional: true,
        },
      ],
      result: 'Tensor<Ok<RankShape<S, A, "stats.rankdata">>, M extends "average" ? "float64" : "int32">',
    },
  ),
  correlation: row(
    {
      numpy: null,
      doc: `Pearson's correlation coefficient of two vectors.

The sum of the products of the distances from the means, over the root of the product of both sums of squares; NaN where one
is constant. Integers give float64. Throws ShapeError for what is no vector and where the lengths differ, DTypeError for complex
numbers. \`corrcoef\` has those of many vectors.`,
      example: "const r = stats.correlation(arange(5), arange(5)); // Tensor<[]>: 1",
    },
    "correlation",
    pair("correlation"),
  ),
  spearman: row(
    {
      numpy: null,
      doc: `Spearman's rank correlation of two vectors: Pearson's of their ranks, in which equal elements have the average.

NaN where one is constant or has NaN. Throws ShapeError for what is no vector and where the lengths differ, DTypeError for
complex numbers. It is the statistic of \`scipy.stats.spearmanr\`.`,
      example: "const r = stats.spearman(tensor([1, 2, 3]), tensor([1, 8, 27])); // Tensor<[]>: 1",
    },
    "correlation",
    pair("spearman"),
  ),
  bootstrap: row(
    {
      numpy: null,
      doc: `A statistic of random samples of a vector, and how far it varies: \`{ statistics, low, high, standardError }\`.

Each of \`resamples\` (1000) samples has as many elements as x, drawn with replacement by \`random.choice\`: after
\`random.seed\` the samples are those of NumPy's legacy generator. \`statistic\` makes a number, or a 0-d tensor, of a sample; it is
the mean unless told. \`low\` and \`high\` are the percentiles between which the share \`confidence\` (0.95) of the statistics lies,
and \`standardError\` is their standard deviation, with ddof 1 (Efron 1979). Throws ShapeError for what is no vector, ValueError for
no elements, no resamples or a confidence that is not between 0 and 1.`,
      example: `random.seed(42);
const { low, high } = stats.bootstrap(random.randn(50)); // Tensor<[]>, Tensor<[]>
const medians = stats.bootstrap(random.randn(50), { resamples: 200, statistic: (sample) => median(sample) });`,
    },
    "bootstrap",
    {
      generics: ["S", dtype, "const N extends number = 1000"],
      params: [
        vector("bootstrap"),
        {
          name: "options",
          type: `{ readonly resamples?: ${guarded('ResamplesFault<"stats.bootstrap", N>', "N")}; readonly confidence?: number; readonly statistic?: (sample: Tensor<S, D>) => number | TensorLike<[], DType> }`,
          optional: true,
        },
      ],
      result:
        '{ readonly statistics: Tensor<[N], "float64">; readonly low: Tensor<[], "float64">; readonly high: Tensor<[], "float64">; readonly standardError: Tensor<[], "float64"> }',
    },
  ),
  outliersIqr: row(
    {
      numpy: null,
      doc: `Where elements are far from the quartiles of their column: a bool tensor of the shape of x.

Far is below the first quartile, or above the third, by more than \`factor\` (1.5) times the distance between them (Tukey 1977).
The quartiles are those of \`percentile\` along the first axis: in a column with NaN nothing is far. Throws IndexError for a 0-d
tensor, ValueError for no elements, DTypeError for bool and complex numbers.`,
      example: 'const mask = stats.outliersIqr(random.randn(100, 3)); // Tensor<[100, 3], "bool">',
    },
    "outliers",
    {
      generics: ["S", dtype],
      params: [
        real("outliersIqr", 'StatsReduceFilled<S, 0, false, "stats.outliersIqr">', 'ComplexDType | "bool"'),
        { name: "options", type: "{ readonly factor?: number }", optional: true },
      ],
      result: 'Tensor<S, "bool">',
    },
  ),
  removeExtremeValues: row(
    {
      numpy: null,
      doc: `The rows of a matrix without those that have an extreme value.

A value is extreme if it is more than \`threshold\` (3) standard deviations from the mean of its column. Nothing is extreme in a
column that is constant but for rounding, and in one with NaN. Throws ShapeError for what is no matrix, ValueError for a
negative threshold, DTypeError for complex numbers.`,
      example: "const kept = stats.removeExtremeValues(random.randn(100, 3)); // Tensor<[number, 3]>",
    },
    "outliers",
    {
      generics: ["S", dtype],
      params: [
        matrix("removeExtremeValues"),
        { name: "options", type: "{ readonly threshold?: number }", optional: true },
      ],
      result: "Tensor<SomeRows<S>, D>",
    },
  ),
  imputeMean: row(
    {
      numpy: null,
      doc: `A copy of a matrix with the mean of its column in the place of each NaN.

Throws ShapeError for what is no matrix, DTypeError for complex numbers, and ValueError where a column has no mean, such as one
of NaN alone.`,
      example: "const filled = stats.imputeMean(tensor([[1, NaN], [3, 4]])); // Tensor<[2, 2]>: 1, 4, 3, 4",
    },
    "clean",
    { generics: ["S", dtype], params: [matrix("imputeMean")], result: "Tensor<S, D>" },
  ),
  cleanDataset: row(
    {
      numpy: null,
      doc: `The rows of a matrix of which less than half is NaN, with the mean of the column in the place of each NaN that is left.

Throws ShapeError for what is no matrix, DTypeError for complex numbers, and ValueError where a column has no mean, such as one
of NaN alone.`,
      example: "const clean = stats.cleanDataset(random.randn(100, 3)); // Tensor<[number, 3]>",
    },
    "clean",
    { generics: ["S", dtype], params: [matrix("cleanDataset")], result: "Tensor<SomeRows<S>, D>" },
  ),
};
