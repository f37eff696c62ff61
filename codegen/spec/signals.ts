import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";

type Text = Pick<FunctionRow, "doc" | "example">;

const row = (
  name: string,
  generics: readonly string[],
  params: readonly Param[],
  result: string,
  module: string,
  text: Text,
): FunctionRow => ({
  numpy: `np.${name}`,
  family: "signals",
  ...text,
  // What has a default comes last.
  signatures: [
    {
      generics: [
        "S",
        ...generics.filter((generic) => !generic.includes("=")),
        'D extends DType = "float64"',
        ...generics.filter((generic) => generic.includes("=")),
      ],
      params,
      result,
    },
  ],
  module: `ops/${module}.ts`,
  method: false,
});

const options = (type: string): Param => ({ name: "options", type: `{ ${type} }`, optional: true });
const tensor = "TensorLike<S, D>";

const DIFF = "S, A, N, SP, SQ";
/** A part of `diff`, or the message where it is to blame. */
const blamed = (where: string, type: string): string => guarded(`DiffFault<${DIFF}, "${where}">`, type);

/** What is joined to a tensor; null stands for nothing. */
const joinedGenerics = ["SP = null", "DP extends DType | null = null", "SQ = null", "DQ extends DType | null = null"];

/** Products of one vector that slides along another. */
function sliding(op: string, mode: string, text: Text): FunctionRow {
  return row(
    op,
    ["T", 'E extends DType = "float64"', `M extends "full" | "same" | "valid" = "${mode}"`],
    [
      { name: "a", type: guarded(`Slider<S, "${op}">`, tensor) },
      { name: "v", type: guarded(`Slider<T, "${op}">`, "TensorLike<T, E>") },
      options("mode?: M"),
    ],
    `Tensor<Ok<Convolved<S, T, M, "${op}">>, Promote<D, E>>`,
    "convolve",
    text,
  );
}

const sides = (type: string): string => `${type} | readonly (${type} | readonly (${type})[])[]`;
const oneOrAll =
  "A extends undefined ? (S extends [unknown] ? Tensor<S, MeanDType<D>> : { [K in keyof S]: Tensor<S, MeanDType<D>> })";
const listed =
  "AsList<A> extends infer L ? (L extends [unknown] ? Tensor<S, MeanDType<D>> : { [K in keyof L]: Tensor<S, MeanDType<D>> }) : never";

/** Differences, convolutions, interpolation and padding. */
export const signals: FunctionRows = {
  diff: row(
    "diff",
    ["const N extends number = 1", "const A extends number = -1", ...joinedGenerics],
    [
      { name: "x", type: blamed("x", tensor) },
      options(
        `n?: ${blamed("n", "N")}; axis?: ${blamed("axis", "A")}; prepend?: ${blamed("prepend", "TensorLike<SP, DP>")}; append?: ${blamed("append", "TensorLike<SQ, DQ>")}`,
      ),
    ],
    `Tensor<Ok<Diff<${DIFF}>>, JoinedDType<D, DP, DQ>>`,
    "diff",
    {
      doc: `The \`n\`-th differences along an axis, the last one unless told: each element less the one before it, n times.

The axis is n shorter. \`prepend\` and \`append\` are tensors that come before and behind along it; of a 0-d one there is one
element everywhere. Integers wrap; of bool the result is whether neighbours differ. dtypes are promoted.
Throws ShapeError for a 0-d tensor and for what does not go with it, IndexError for an axis that is not there.`,
      example: "const y = diff(ones([3, 4]), { n: 2 }); // Tensor<[3, 2]>",
    },
  ),
  ediff1d: row(
    "ediff1d",
    joinedGenerics,
    [
      { name: "x", type: unlessRefused('Refused<"ediff1d", D, "bool">', tensor) },
      options("toEnd?: TensorLike<SQ, DQ>; toBegin?: TensorLike<SP, DP>"),
    ],
    "Tensor<Ok<EDiff1d<S, SP, SQ>>, D>",
    "diff",
    {
      doc: `The differences of neighbours among all elements, in C order.

\`toBegin\` and \`toEnd\` come before and behind them. The dtype stays; integers wrap. Throws DTypeError for bool, and where
the dtype of what comes before or behind does not go into that of x (NumPy's \`same_kind\`).`,
      example: "const y = ediff1d(ones([3, 4])); // Tensor<[11]>",
    },
  ),
  gradient: row(
    "gradient",
    ["const A extends number | readonly number[] | undefined = undefined", "E extends 1 | 2 = 1"],
    [
      {
        name: "x",
        type: unlessRefused(
          'Refused<"gradient", D, "bool">',
          `(${guarded("(A extends undefined ? GradientFault<S, A, E> : null)", tensor)})`,
        ),
      },
      {
        name: "spacing",
        type: "number | TensorLike<unknown, DType> | readonly (number | TensorLike<unknown, DType>)[] | null",
        optional: true,
      },
      options(`axis?: ${guarded("(A extends undefined ? null : GradientFault<S, A, E>)", "A")}; edgeOrder?: E`),
    ],
    `${oneOrAll} : A extends number ? Tensor<S, MeanDType<D>> : ${listed}`,
    "gradient",
    {
      doc: `The gradient along each axis, by central differences inside and differences to one side at the edges.

\`spacing\` is the distance of neighbours, 1 unless told, or a list with one for each axis; a tensor has the places of the
elements along its axis. \`axis\` names the axes: one gives a tensor, several a list of tensors. \`{ edgeOrder: 2 }\` puts
parabolas through three points at the edges. Integers give float64, other dtypes stay.
Throws ShapeError for an axis that is too short, IndexError for one that is not there, DTypeError for bool.`,
      example: "const [dy, dx] = gradient(ones([3, 4])); // Tensor<[3, 4]> each",
    },
  ),
  convolve: sliding("convolve", "full", {
    doc: `The convolution of two vectors: element k is the sum of aᵢ vₖ₋ᵢ.

With m and n elements, \`{ mode: "full" }\`, which is the default, has the m + n − 1 elements where they overlap at all,
\`"same"\` the middle max(m, n) of these, \`"valid"\` those where the shorter one is inside the other. The dtype is promoted;
integers wrap. Throws ShapeError for a matrix, ValueError for an operand without elements.`,
    example: "const y = convolve(ones([5]), ones([3])); // Tensor<[7]>",
  }),
  correlate: sliding("correlate", "valid", {
    doc: `The cross-correlation of two vectors: element k is the sum of aᵢ₊ₖ and the conjugate of vᵢ.

With m and n elements, \`{ mode: "valid" }\`, which is the default, has those where the shorter one is inside the other,
\`"full"\` the m + n − 1 elements where they overlap at all, \`"same"\` the middle max(m, n) of these. The dtype is promoted;
integers wrap. Throws ShapeError for a matrix, ValueError for an operand without elements.`,
    example: "const y = correlate(ones([5]), ones([3])); // Tensor<[3]>",
  }),
  interp: row(
    "interp",
    ["P", "F", 'DX extends DType = "float64"', 'DF extends DType = "float64"'],
    [
      { name: "x", type: unlessRefused('Refused<"interp", D, ComplexDType>', tensor) },
      { name: "xp", type: unlessRefused('Refused<"interp", DX, ComplexDType>', "TensorLike<P, DX>") },
      { name: "fp", type: guarded("Points<P, F>", "TensorLike<F, DF>") },
      options("left?: number | null; right?: number | null; period?: number | null"),
    ],
    'Tensor<S, DF extends ComplexDType ? "complex128" : "float64">',
    "interp",
    {
      doc: `Values on the lines between points (xp, fp), at each element of x.

xp ascends. Before the first point stands \`left\`, behind the last \`right\`: the values there unless told. With \`period\` the
points repeat, and may be in any order. The result is float64, or complex128 if fp is complex.
Throws ShapeError unless xp and fp are vectors of one length, ValueError for no points, DTypeError for a complex x or xp.`,
      example: "const y = interp(ones([3, 4]), arange(5), ones([5])); // Tensor<[3, 4]>",
    },
  ),
  trapezoid: row(
    "trapezoid",
    ["SX = null", "DX extends DType | null = null", "const A extends number = -1"],
    [
      { name: "y", type: guarded("(S extends [] ? Trapezoid<S, A> : null)", tensor) },
      options(
        `x?: ${guarded("PlacesFault<S, SX, A>", "TensorLike<SX, DX>")}; dx?: number; axis?: ${guarded("(S extends [] ? null : Trapezoid<S, A>)", "A")}`,
      ),
    ],
    "Tensor<Ok<Trapezoid<S, A>>, TrapezoidDType<D, DX>>",
    "trapezoid",
    {
      doc: `The integral along an axis, the last one unless told, by the trapezoidal rule.

\`x\` has the places of the values, along the axis or of each one; otherwise neighbours are \`dx\` apart, 1 unless told.
Integers are taken as float64, so that their sums do not wrap. Throws IndexError for an axis that is not there, ShapeError for an x that does not go with y,
DTypeError for a complex x.`,
      example: "const area = trapezoid(ones([3, 4]), { dx: 0.5 }); // Tensor<[3]>",
    },
  ),
  unwrap: row(
    "unwrap",
    ["const A extends number = -1"],
    [
      {
        name: "x",
        type: unlessRefused(
          'Refused<"unwrap", D, ComplexDType>',
          `(${guarded("(S extends [] ? UnwrapFault<S, A> : null)", tensor)})`,
        ),
      },
      options(
        `discont?: number | null; axis?: ${guarded("(S extends [] ? null : UnwrapFault<S, A>)", "A")}; period?: number`,
      ),
    ],
    "Tensor<S, MeanDType<D>>",
    "unwrap",
    {
      doc: `The same angles without jumps: whole periods are added where neighbours differ by more than half of one.

\`axis\` is the last one and \`period\` 2π unless told. Jumps below \`discont\` stay. Integers are taken as float64.
Throws IndexError for an axis that is not there, DTypeError for complex numbers.`,
      example: "const y = unwrap(tensor([0, 3, 6.5, 0.2])); // Tensor<[4]>",
    },
  ),
  pad: row(
    "pad",
    ["const W extends PadWidth"],
    [
      { name: "x", type: tensor },
      { name: "padWidth", type: guarded("Pad<S, W>", "W") },
      options(
        `mode?: "constant" | "edge" | "linear_ramp" | "maximum" | "mean" | "median" | "minimum" | "reflect" | "symmetric" | "wrap" | "empty"; constantValues?: ${sides("Scalar")}; endValues?: ${sides("number")}; statLength?: ${sides("number")} | null; reflectType?: "even" | "odd"`,
      ),
    ],
    "Tensor<Ok<Pad<S, W>>, D>",
    "pad",
    {
      doc: `The tensor with more elements before and behind along each axis.

\`padWidth\` is how many: a number, a pair [before, behind] for every axis, or a list of a pair for each. \`mode\` tells what
they are: \`constantValues\` (0), the value at the edge, straight lines to \`endValues\` (0), the maximum, mean, median or
minimum of \`statLength\` elements at the edge (all), the tensor mirrored without or with its edge ("reflect", "symmetric";
\`{ reflectType: "odd" }\` mirrors at the edge's value too), the tensor over and over ("wrap"), or anything ("empty").
Throws ShapeError for widths that do not go with the axes, ValueError for one that is negative and where an empty axis is to grow.`,
      example: 'const y = pad(ones([3, 4]), [[1, 1], [2, 0]], { mode: "edge" }); // Tensor<[5, 6]>',
    },
  ),
};
