import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRows, Param } from "./row.ts";

const complex = "ComplexDType";
const dtype = 'D extends DType = "float64"';

/** A real tensor. */
const real = (op: string, name = "x", shape = "S", of = "D"): Param => ({
  name,
  type: unlessRefused(`Refused<"${op}", ${of}, ${complex}>`, `TensorLike<${shape}, ${of}>`),
});

const bins = (op: string): Param => ({ name: "bins", type: guarded(`BinsFault<"${op}", B>`, "B"), optional: true });
const weights = (op: string): string =>
  `readonly weights?: ${guarded(`HistogramWeights<"${op}", S, B, W>`, "TensorLike<W, DW>")}`;
const range = "readonly range?: readonly [number, number]";

const width = `\`bins\` is a number of bins of one width, which is 10; or the edges, as a list or a tensor; or the name of a rule for the number of
bins: "sqrt", "sturges", "rice", "scott", "doane", "stone", "fd" or "auto". Bins of one width go from the smallest element
to the largest, or over \`range\`. Each bin has its left edge, the last one both. Edges have the dtype of x where it is a
float, else float64.`;
const errors = `Throws ValueError for bins that are not positive or do not increase, for a range that is not finite (NaN), and for a rule with
weights; ShapeError for weights of another shape; DTypeError for complex numbers.`;

/** The bins along several axes. */
const manyBins = (op: string, dimensions: string): Param => ({
  name: "bins",
  type: guarded(`ManyBinsFault<"${op}", B, ${dimensions}>`, "B"),
  optional: true,
});
const manyOptions = (ranges: string, weighing: string): Param => ({
  name: "options",
  type: `{ readonly range?: ${ranges}; readonly density?: boolean; readonly weights?: ${weighing} }`,
  optional: true,
});
const cells = `\`bins\` is the number of bins along every axis, which is 10, or a list with the number of bins or the edges along each. They go
from the smallest element to the largest, or over the \`range\` of their axis. A point on the last edge is in the last bin.
\`weights\` are summed instead of counted; \`density: true\` divides by the total and by the volume of each bin. The counts are
float64, and so are edges that were not given as a tensor.`;

export const histograms: FunctionRows = {
  histogram: {
    numpy: "np.histogram",
    family: "statistics",
    doc: `How many elements are in each bin, and the edges of the bins.

${width} The counts are int32; \`weights\` are summed instead, in
their dtype. \`density: true\` divides by the total and the widths, in float64. ${errors}`,
    example: `const [counts, edges] = histogram(random.randn(1000), 20); // Tensor<[20], "int32">, Tensor<[21]>
const [shares] = histogram(random.randn(1000), "auto", { density: true }); // Tensor<[number]>`,
    signatures: [
      {
        generics: [
          "S",
          dtype,
          "const B extends Bins = 10",
          "W = null",
          "DW extends DType | null = null",
          "N extends boolean = false",
        ],
        params: [
          real("histogram"),
          bins("histogram"),
          {
            name: "options",
            type: `{ ${range}; readonly density?: N; ${weights("histogram")} }`,
            optional: true,
          },
        ],
        result: "[Tensor<CountsShape<B>, HistogramDType<DW, N>>, Tensor<EdgesShape<B>, EdgeDType<B, D>>]",
      },
    ],
    module: "stats/histogram.ts",
    method: false,
  },
  histogramBinEdges: {
    numpy: "np.histogram_bin_edges",
    family: "statistics",
    doc: `The edges of the bins that \`histogram\` takes.

${width} ${errors}`,
    example: "const edges = histogramBinEdges(random.randn(1000), 20); // Tensor<[21]>",
    signatures: [
      {
        generics: ["S", dtype, "const B extends Bins = 10", "W = null", "DW extends DType | null = null"],
        params: [
          real("histogramBinEdges"),
          bins("histogramBinEdges"),
          { name: "options", type: `{ ${range}; ${weights("histogramBinEdges")} }`, optional: true },
        ],
        result: "Tensor<EdgesShape<B>, EdgeDType<B, D>>",
      },
    ],
    module: "stats/histogram.ts",
    method: false,
  },
  histogram2d: {
    numpy: "np.histogram2d",
    family: "statistics",
    doc: `How many of the points (x, y) are in each cell of a grid, and the edges along both axes.

${cells} Throws ShapeError where lengths differ; ValueError for bins that are not positive or do not increase, and for a range that is
not finite.`,
    example: `const [counts, xEdges, yEdges] = histogram2d(random.randn(100), random.randn(100), [4, 5]);
// Tensor<[4, 5]>, Tensor<[5]>, Tensor<[6]>`,
    signatures: [
      {
        generics: [
          "S",
          dtype,
          "Y = [number]",
          'DY extends DType = "float64"',
          "const B extends ManyBins = 10",
          "W = null",
          "DW extends DType | null = null",
        ],
        params: [
          {
            name: "x",
            type: guarded('VectorFault<"histogram2d", "x", S>', `(${real("histogram2d").type})`),
          },
          {
            name: "y",
            type: guarded('SameLengthFault<"histogram2d", "y", S, Y>', `(${real("histogram2d", "y", "Y", "DY").type})`),
          },
          manyBins("histogram2d", "2"),
          manyOptions(
            "readonly [readonly [number, number] | null, readonly [number, number] | null]",
            guarded('SameLengthFault<"histogram2d", "weights", S, W>', "TensorLike<W, DW>"),
          ),
        ],
        result: `BinsAlong<B, 2> extends [infer P, infer Q] ? [Tensor<HistogramShape<[P, Q]>, "float64">, Tensor<EdgesShape<P>, AxisEdgeDType<P>>, Tensor<EdgesShape<Q>, AxisEdgeDType<Q>>] : [Tensor<[number, number], "float64">, Tensor<[number], DType>, Tensor<[number], DType>]`,
      },
    ],
    module: "stats/histogramdd.ts",
    method: false,
  },
  histogramdd: {
    numpy: "np.histogramdd",
    family: "statistics",
    doc: `How many of the points in the rows of a matrix are in each cell of a grid, and the edges along each axis.

${cells} Throws ShapeError for what is no matrix; ValueError for bins that are not positive or do not increase, and for a range that is
not finite.`,
    example:
      "const [counts, edges] = histogramdd(random.randn(100, 3), [2, 3, 4]); // Tensor<[2, 3, 4]>, three of Tensor<[…]>",
    signatures: [
      {
        generics: ["S", dtype, "const B extends ManyBins = 10", "W = null", "DW extends DType | null = null"],
        params: [
          { name: "x", type: guarded('PointsFault<"histogramdd", S>', `(${real("histogramdd").type})`) },
          manyBins("histogramdd", "Dimensions<S>"),
          manyOptions(
            "readonly (readonly [number, number] | null)[]",
            guarded(
              'SameLengthFault<"histogramdd", "weights", [S extends [infer n, unknown] ? n : number], W>',
              "TensorLike<W, DW>",
            ),
          ),
        ],
        result:
          'BinsAlong<B, Dimensions<S>> extends infer L ? [Tensor<HistogramShape<L>, "float64">, { [K in keyof L]: Tensor<EdgesShape<L[K]>, AxisEdgeDType<L[K]>> }] : never',
      },
    ],
    module: "stats/histogramdd.ts",
    method: false,
  },
  bincount: {
    numpy: "np.bincount",
    family: "statistics",
    doc: `How often each of 0, 1, 2, … occurs in a vector of integers, as int32.

\`weights\` are summed instead, in float64. The result ends with the largest number, or has \`minlength\` elements if that is
more. Throws ShapeError for what is no vector and for weights of another length; DTypeError for floats and complex
numbers; ValueError for negative numbers.`,
    example: 'const counts = bincount(random.randint(0, 10, 100), { minlength: 10 }); // Tensor<[number], "int32">',
    signatures: [
      {
        generics: ["S", 'D extends DType = "float64"', "W = null", "DW extends DType | null = null"],
        params: [
          {
            name: "x",
            type: guarded(
              'VectorFault<"bincount", "x", S>',
              `(${unlessRefused('Refused<"bincount", D, FloatDType | ComplexDType>', "TensorLike<S, D>")})`,
            ),
          },
          {
            name: "options",
            type: `{ readonly weights?: ${guarded('SameLengthFault<"bincount", "weights", S, W>', "TensorLike<W, DW>")}; readonly minlength?: number }`,
            optional: true,
          },
        ],
        result: 'DW extends null ? Tensor<[number], "int32"> : Tensor<[number], "float64">',
      },
    ],
    module: "stats/bincount.ts",
    method: false,
  },
  digitize: {
    numpy: "np.digitize",
    family: "statistics",
    doc: `The bin of each element, as int32: 1 between the first two edges, 0 in front of the first, their number behind the last.

\`bins\` are edges that increase or decrease, as a list or a tensor. Each bin has its left edge, or, with \`right: true\`, its
right one. NaN is beyond all edges. Throws ValueError for edges that do neither, ShapeError for edges that are not 1-d,
DTypeError for complex numbers.`,
    example: 'const places = digitize(tensor([0.5, 2.5, 9]), [0, 1, 2, 3]); // Tensor<[3], "int32">: 1, 3, 4',
    signatures: [
      {
        generics: ["S", 'D extends DType = "float64"', "B = [number]", 'DB extends DType = "float64"'],
        params: [
          real("digitize"),
          {
            name: "bins",
            type: guarded('VectorFault<"digitize", "bins", B>', `(TensorLike<B, DB> | readonly number[])`),
          },
          { name: "options", type: "{ readonly right?: boolean }", optional: true },
        ],
        result: 'Tensor<S, "int32">',
      },
    ],
    module: "stats/digitize.ts",
    method: false,
  },
};
