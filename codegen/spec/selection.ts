import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRows } from "./row.ts";
import { dtype, options, out, outGenerics, receiver } from "./shape-parts.ts";

const someAxis = "const A extends number | null = null";
const lastAxis = "const A extends number | null = -1";
const modes = 'const M extends IndexMode = "raise"';
const places = "const X extends Indices";
const index = (rule: string, said = "UnlessAxis<X, R>") => ({ name: "indices", type: guarded(rule, "X", said) });
const axisOption = (rule: string) => `axis?: ${guarded(rule, "A", "WrongAxis<A, R>")}`;
const values = "TensorLike<V, DV> | ScalarOf<DV>";
const valueGenerics = ["V = []", dtype, 'DV extends DType | Scalar = "float64"'];

const take = "TakeAt<S, X, A, M>";
const along = (op: string) => `AlongAt<"${op}", S, I, A>`;
const put = 'TakeAt<S, X, null, M, "put">';
const masked = (op: string) => ({ name: "mask", type: guarded(`MaskOf<"${op}", S, B>`, "TensorLike<B, DB>") });
const maskGenerics = ["S", "B", "V = []", dtype, 'DB extends DType = "bool"', 'DV extends DType | Scalar = "float64"'];

const mode = `\`mode\` says what becomes of a place that is not there: "raise" is an error, "wrap" counts round, "clip" takes the
nearest one (and negative ones as 0).`;
const counted = "Negative places count from the end.";
const outErrors = "ShapeError or DTypeError for an `out` that does not fit";
const cast = `They are cast to the dtype of \`x\` as NumPy's assignment casts.`;

/** Elements by place and by condition. */
export const selection: FunctionRows = {
  nonzero: {
    numpy: "np.nonzero",
    family: "selection",
    doc: `The coordinates of the elements that are not zero: for each axis a vector of int32.

The elements come in C order, and \`x.at(...nonzero(x))\` has them. NaN is not zero, true is not. How many there are is known
at run time alone.
Throws IndexError for a 0-d tensor.`,
    example: "const [rows, columns] = nonzero(tensor([[0, 3], [4, 0]])); // [0, 1] and [1, 0]",
    signatures: [
      {
        generics: ["S", dtype],
        params: [{ name: "x", type: guarded("Nonzero<S>", "TensorLike<S, D>") }],
        result: 'Nonzero<S> extends infer P ? { [I in keyof P]: Tensor<[number], "int32"> } : never',
      },
    ],
    module: "ops/nonzero.ts",
    method: true,
  },
  argwhere: {
    numpy: "np.argwhere",
    family: "selection",
    doc: `The coordinates of the elements that are not zero: for each of them a row of int32.

The elements come in C order. NaN is not zero. How many there are is known at run time alone.`,
    example: 'const places = argwhere(tensor([[0, 3], [4, 0]])); // Tensor<[number, 2], "int32">: [[0, 1], [1, 0]]',
    signatures: [{ generics: ["S", dtype], params: [receiver], result: 'Tensor<[number, RankOf<S>], "int32">' }],
    module: "ops/nonzero.ts",
    method: false,
  },
  flatnonzero: {
    numpy: "np.flatnonzero",
    family: "selection",
    doc: "The places in the flattened tensor of the elements that are not zero, as int32. NaN is not zero.",
    example: 'const places = flatnonzero(tensor([0, 3, 4, 0])); // Tensor<[number], "int32">: [1, 2]',
    signatures: [{ generics: ["S", dtype], params: [receiver], result: 'Tensor<[number], "int32">' }],
    module: "ops/nonzero.ts",
    method: false,
  },
  countNonzero: {
    numpy: "np.count_nonzero",
    family: "selection",
    doc: `How many elements along axes are not zero, as int32.

\`axis\` is an axis or a tuple of them, negative ones count from the back; without it all elements count. \`keepdims\` leaves
these axes in place with length 1. NaN is not zero.
Throws IndexError for an axis that is not there.`,
    example: 'const counts = countNonzero(tensor([[0, 3], [4, 5]]), { axis: 1 }); // Tensor<[2], "int32">: [1, 2]',
    signatures: [
      {
        generics: [
          "S",
          dtype,
          "const A extends number | readonly number[] | undefined = undefined",
          "K extends boolean = false",
        ],
        params: [receiver, options(`axis?: ${guarded('Reduce<S, A, K, "countNonzero">', "A")}; keepdims?: K`)],
        result: 'Tensor<Ok<Reduce<S, A, K, "countNonzero">>, "int32">',
      },
    ],
    module: "ops/count-nonzero.ts",
    method: false,
  },
  take: {
    numpy: "np.take",
    family: "selection",
    doc: `The parts of a tensor along an axis, or its elements in C order, at given places.

\`indices\` is an integer, a list of any depth, or an integer tensor; its dims take the place of the axis, or are all there
is without an axis (null). ${counted} ${mode} The dtype stays.
Throws IndexError for a place or an axis that is not there; DTypeError for indices that are not integers; ${outErrors}.`,
    example: "const y = take(zeros([3, 4]), [0, 2], { axis: 1 }); // Tensor<[3, 2]>",
    signatures: [
      {
        generics: ["S", places, someAxis, modes, dtype, ...outGenerics],
        params: [
          receiver,
          index(take),
          options(`${axisOption(take)}; mode?: M; ${out("take", `Ok<Take<S, X, A, M>>`, "D")}`),
        ],
        result: "Tensor<Ok<Take<S, X, A, M>>, Chosen<DO, D>>",
      },
    ],
    module: "ops/take.ts",
    method: true,
  },
  takeAlongAxis: {
    numpy: "np.take_along_axis",
    family: "selection",
    doc: `The elements whose places along an axis are given for each row: what \`argsort\` and \`argmax\` find.

\`indices\` has as many axes as the tensor; off the axis the two broadcast. \`axis\` is the last one unless given; null
flattens the tensor, and the indices are a vector. ${counted} The dtype stays.
Throws ShapeError if the numbers of axes differ or the shapes do not broadcast; IndexError for a place or an axis that is
not there; DTypeError for indices that are not integers.`,
    example:
      "const x = zeros([3, 4]);\nconst sorted = takeAlongAxis(x, argsort(x, { axis: 0 }), { axis: 0 }); // Tensor<[3, 4]>",
    signatures: [
      {
        generics: ["S", "I", lastAxis, dtype, 'DI extends IntegerDType = "int32"'],
        params: [
          receiver,
          {
            name: "indices",
            type: guarded(along("takeAlongAxis"), "TensorLike<I, DI>", "UnlessAxis<TensorLike<I, DI>, R>"),
          },
          options(axisOption(along("takeAlongAxis"))),
        ],
        result: `Tensor<Ok<Plain<${along("takeAlongAxis")}>>, D>`,
      },
    ],
    module: "ops/along-axis.ts",
    method: false,
  },
  putAlongAxis: {
    numpy: "np.put_along_axis",
    family: "selection",
    doc: `Writes to the elements whose places along an axis are given for each row, and gives the tensor itself.

\`indices\` has as many axes as the tensor; off the axis the two broadcast, and the values to what they give. ${cast}
\`axis\` is the last one unless given; null flattens. ${counted} Where a place is named twice the last value stays.
Throws as \`takeAlongAxis\` does, and ShapeError where the values do not broadcast.`,
    example:
      'const x = zeros([2, 3]);\nputAlongAxis(x, tensor([[1], [2]], { dtype: "int32" }), 9); // [[0, 9, 0], [0, 0, 9]]',
    signatures: [
      {
        generics: [
          "S",
          "I",
          "V = []",
          lastAxis,
          dtype,
          'DI extends IntegerDType = "int32"',
          'DV extends DType | Scalar = "float64"',
        ],
        params: [
          receiver,
          {
            name: "indices",
            type: guarded(along("putAlongAxis"), "TensorLike<I, DI>", "UnlessAxis<TensorLike<I, DI>, R>"),
          },
          { name: "values", type: guarded(`Assign<V, Ok<Plain<${along("putAlongAxis")}>>, "putAlongAxis">`, values) },
          options(axisOption(along("putAlongAxis"))),
        ],
        result: "Tensor<S, D>",
      },
    ],
    module: "ops/along-axis.ts",
    method: false,
  },
  put: {
    numpy: "np.put",
    family: "selection",
    doc: `Writes values to places of the flattened tensor, and gives the tensor itself.

\`indices\` is an integer, a list of any depth, or an integer tensor. If there are fewer values they are repeated; without any
nothing is written. ${cast} ${counted} ${mode}
Throws IndexError for a place that is not there; DTypeError for indices that are not integers.`,
    example: "const x = zeros([2, 2]);\nput(x, [0, 3], tensor([7, 8])); // [[7, 0], [0, 8]]",
    signatures: [
      {
        generics: ["S", places, modes, ...valueGenerics],
        params: [receiver, index(put, "R"), { name: "values", type: values }, options("mode?: M")],
        result: "Tensor<S, D>",
      },
    ],
    module: "ops/put.ts",
    method: true,
  },
  place: {
    numpy: "np.place",
    family: "selection",
    doc: `Writes values one after another to the elements for which a mask is true, and gives the tensor itself.

The mask has the shape of the tensor. If there are fewer values they are repeated. ${cast}
Throws ShapeError for a mask of another shape; ValueError if there are no values for the mask.`,
    example: "const x = tensor([1, 2, 3, 4]);\nplace(x, greater(x, 2), tensor([0])); // [1, 2, 0, 0]",
    signatures: [
      {
        generics: maskGenerics,
        params: [receiver, masked("place"), { name: "values", type: values }],
        result: "Tensor<S, D>",
      },
    ],
    module: "ops/put.ts",
    method: false,
  },
  putmask: {
    numpy: "np.putmask",
    family: "selection",
    doc: `Writes, where a mask is true, the values of the same places, and gives the tensor itself.

The mask has the shape of the tensor. If there are fewer values they are repeated over the whole tensor: element i of the
flattened tensor takes value i modulo their number. ${cast}
Throws ShapeError for a mask of another shape.`,
    example: "const x = tensor([1, 2, 3, 4]);\nputmask(x, greater(x, 2), multiply(x, x)); // [1, 2, 9, 16]",
    signatures: [
      {
        generics: maskGenerics,
        params: [receiver, masked("putmask"), { name: "values", type: values }],
        result: "Tensor<S, D>",
      },
    ],
    module: "ops/put.ts",
    method: false,
  },
  compress: {
    numpy: "np.compress",
    family: "selection",
    doc: `The parts of a tensor along an axis, or its elements in C order, for which a condition is true.

The condition is a vector, or a list of booleans. It may be shorter than the axis: what it does not reach is left out. How
many parts there are is known at run time alone. Without an axis (null) the tensor is flattened.
Throws ShapeError for a condition that is no vector; IndexError for an axis that is not there, or where the condition is
true behind its end; ${outErrors}.`,
    example: "const y = compress([true, false, true], zeros([3, 4]), { axis: 0 }); // Tensor<[number, 4]>",
    signatures: [
      {
        generics: ["S", "C = [number]", someAxis, 'DC extends DType = "bool"', dtype, ...outGenerics],
        params: [
          {
            name: "condition",
            type: guarded('Vector<"compress", C>', "TensorLike<C, DC> | readonly boolean[]"),
          },
          receiver,
          options(`axis?: ${guarded("CompressAt<S, A>", "A")}; ${out("compress", "Ok<CompressAt<S, A>>", "D")}`),
        ],
        result: "Tensor<Ok<CompressAt<S, A>>, Chosen<DO, D>>",
      },
    ],
    module: "ops/compress.ts",
    method: false,
  },
  extract: {
    numpy: "np.extract",
    family: "selection",
    doc: `The elements, in C order, for which a condition is true; both are flattened.

How many there are is known at run time alone.
Throws IndexError where the condition is true behind the last element.`,
    example: "const x = tensor([1, 2, 3]);\nconst y = extract(greater(x, 1), x); // Tensor<[number]>: [2, 3]",
    signatures: [
      {
        generics: ["C", "S", 'DC extends DType = "bool"', dtype],
        params: [{ name: "condition", type: "TensorLike<C, DC>" }, receiver],
        result: "Tensor<[number], D>",
      },
    ],
    module: "ops/compress.ts",
    method: false,
  },
  select: {
    numpy: "np.select",
    family: "selection",
    doc: `In each place the element of the first choice whose condition is true, else a default, 0.

Conditions are bool, and as many as the choices; all are broadcast to one shape. The result has the dtype to which the
choices are promoted; the default is a plain value and takes its dtype from them.
Throws ShapeError for shapes that do not broadcast; ValueError for lists of different lengths, or empty ones; DTypeError for
a condition that is not bool, or a default that the dtype cannot hold.`,
    example: `const x = arange(6);
const y = select([less(x, 2), less(x, 4)], [x, square(x)], -1); // [0, 1, 4, 9, -1, -1]`,
    signatures: [
      {
        generics: ["const C extends SomeTensor[]", "const T extends SomeTensor[]", "const V extends Scalar = 0"],
        params: [
          { name: "conditions", type: guarded("Conditions<C, T>", "readonly [...C]") },
          { name: "choices", type: guarded("Select<C, T>", "readonly [...T]") },
          { name: "otherwise", type: "V", optional: true },
        ],
        result: "Tensor<Ok<Select<C, T>>, Promote<PromoteList<T>, V>>",
      },
    ],
    module: "ops/choose.ts",
    method: false,
  },
  choose: {
    numpy: "np.choose",
    family: "selection",
    doc: `In each place the element of the choice that an integer tensor names.

The tensor and all choices are broadcast to one shape. The result has the dtype to which the choices are promoted. ${mode}
Throws ShapeError for shapes that do not broadcast; ValueError for an empty list, or a number that is no choice's; DTypeError
for a tensor that is neither integer nor bool; ${outErrors}.`,
    example: `const which = tensor([0, 1, 0], { dtype: "int32" });
const y = choose(which, [tensor([1, 2, 3]), tensor([7, 8, 9])]); // [1, 8, 3]`,
    signatures: [
      {
        generics: ["S", "const T extends SomeTensor[]", dtype, ...outGenerics],
        params: [
          { name: "x", type: unlessRefused('Refused<"choose", D, FloatDType | ComplexDType>', "TensorLike<S, D>") },
          { name: "choices", type: guarded("Choose<S, T>", "readonly [...T]") },
          options(`mode?: IndexMode; ${out("choose", "Ok<Choose<S, T>>", "PromoteList<T>")}`),
        ],
        result: "Tensor<Ok<Choose<S, T>>, Chosen<DO, PromoteList<T>>>",
      },
    ],
    module: "ops/choose.ts",
    method: true,
  },
  unravelIndex: {
    numpy: "np.unravel_index",
    family: "selection",
    doc: `The coordinates, in a tensor of a shape, of places in C order: for each axis a tensor of int32.

\`indices\` is an integer, a list of any depth, or an integer tensor; the results have its shape.
Throws ValueError for a place that is not there; DTypeError for indices that are not integers.`,
    example: "const [rows, columns] = unravelIndex([5, 11], [3, 4]); // [1, 2] and [1, 3]",
    signatures: [
      {
        generics: ["const X extends Indices", "const N extends readonly number[]"],
        params: [
          { name: "indices", type: guarded('PlacesShape<X, "unravelIndex">', "X") },
          { name: "shape", type: "N" },
        ],
        result: `{ -readonly [I in keyof N]: Tensor<Ok<PlacesShape<X, "unravelIndex">>, "int32"> }`,
      },
    ],
    module: "ops/multi-index.ts",
    method: false,
  },
  ravelMultiIndex: {
    numpy: "np.ravel_multi_index",
    family: "selection",
    doc: `The places in C order of coordinates in a tensor of a shape, as int32.

There is an integer tensor for each axis; they are broadcast to one shape. ${mode} Negative coordinates are not there. \`mode\`
may be a list, with one for each axis.
Throws ShapeError if there are not as many tensors as axes, or for shapes that do not broadcast; ValueError for coordinates
that are not there; DTypeError for tensors that are not integer.`,
    example: `const rows = tensor([1, 2], { dtype: "int32" });
const places = ravelMultiIndex([rows, rows], [3, 4]); // Tensor<[2], "int32">: [5, 10]`,
    signatures: [
      {
        generics: ["const T extends SomeTensor[]", "const N extends readonly number[]"],
        params: [
          { name: "coordinates", type: guarded("RavelMulti<T, N>", "readonly [...T]") },
          { name: "shape", type: "N" },
          options("mode?: IndexMode | readonly IndexMode[]"),
        ],
        result: 'Tensor<Ok<RavelMulti<T, N>>, "int32">',
      },
    ],
    module: "ops/multi-index.ts",
    method: false,
  },
  append: {
    numpy: "np.append",
    family: "selection",
    doc: `A copy of a tensor with values behind its own.

Along an axis the other dims must be equal; without one (null) both are flattened. The result has the dtype to which both
are promoted.
Throws ShapeError if the shapes differ off the axis; IndexError for an axis that is not there.`,
    example: "const y = append(zeros([2, 3]), ones([1, 3]), { axis: 0 }); // Tensor<[3, 3]>",
    signatures: [
      {
        generics: ["S", "V", someAxis, dtype, 'E extends DType = "float64"'],
        params: [
          receiver,
          {
            name: "values",
            type: guarded("AppendAt<S, V, A>", "TensorLike<V, E>", "WrongValues<TensorLike<V, E>, R>"),
          },
          options(axisOption("AppendAt<S, V, A>")),
        ],
        result: "Tensor<Ok<Append<S, V, A>>, Promote<D, E>>",
      },
    ],
    module: "ops/append.ts",
    method: false,
  },
};
