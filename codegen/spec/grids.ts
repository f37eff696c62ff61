import { guarded } from "./guard.ts";
import type { FunctionRow, FunctionRows } from "./row.ts";
import { dtype, options, receiver } from "./shape-parts.ts";

const k = "const K extends number = 0";
/** Positions of diagonals. */
const diagonals = "`k` counts diagonals from the main one, upwards; negative ones are below it.";

/** The copy with one side of a diagonal. */
function triangle(op: string, kept: string): FunctionRow {
  return {
    numpy: `np.${op}`,
    family: "grids",
    doc: `A copy of the matrix, or of each of a stack, with zeros ${kept} a diagonal.

${diagonals} A vector stands for a matrix with that row everywhere. The dtype stays.
Throws ShapeError for a 0-d tensor.`,
    example: `const y = ${op}(ones([3, 4]), { k: 1 }); // Tensor<[3, 4]>`,
    signatures: [
      {
        generics: ["S", dtype],
        params: [{ name: "x", type: guarded(`Triangle<S, "${op}">`, "TensorLike<S, D>") }, options("k?: number")],
        result: `Tensor<Ok<Triangle<S, "${op}">>, D>`,
      },
    ],
    module: "ops/triangles.ts",
    method: false,
  };
}

const lists = [
  ["a", "A", "DA"],
  ["b", "B", "DB"],
  ["c", "C", "DC"],
  ["d", "E", "DE"],
] as const;
const meshOptions = "{ indexing?: I; sparse?: P }";

/** Diagonals, triangles and grids. */
export const grids: FunctionRows = {
  diag: {
    numpy: "np.diag",
    family: "grids",
    doc: `A matrix with the elements of a vector on a diagonal, or the diagonal of a matrix.

${diagonals} A vector of n elements gives a matrix of n + |k| rows and columns, zeros elsewhere; a matrix gives a view. The
dtype stays. Throws ShapeError for other numbers of dims.`,
    example: "const x = diag(ones([3]), { k: 1 }); // Tensor<[4, 4]>\nconst y = diag(ones([3, 5])); // Tensor<[3]>",
    signatures: [
      {
        generics: ["S", dtype, k],
        params: [{ name: "x", type: guarded("Diag<S, K>", "TensorLike<S, D>") }, options("k?: K")],
        result: "Tensor<Ok<Diag<S, K>>, D>",
      },
    ],
    module: "ops/diag.ts",
    method: false,
  },
  diagflat: {
    numpy: "np.diagflat",
    family: "grids",
    doc: `A matrix with all elements of a tensor, in C order, on a diagonal, and zeros elsewhere.\n\n${diagonals} The dtype stays.`,
    example: "const x = diagflat(ones([2, 2])); // Tensor<[4, 4]>",
    signatures: [
      {
        generics: ["S", dtype, k],
        params: [receiver, options("k?: K")],
        result: "Tensor<Ok<Diagflat<S, K>>, D>",
      },
    ],
    module: "ops/diag.ts",
    method: false,
  },
  diagonal: {
    numpy: "np.diagonal",
    family: "grids",
    doc: `The diagonal of two axes, as the last axis of a view.

The axes are \`axis1\`, 0 unless told, and \`axis2\`, 1 unless told. \`offset\` counts diagonals from the main one, upwards. For
the last two axes there is \`linalg.diagonal\`. The dtype stays.
Throws ShapeError for less than two dims, IndexError for an axis that is not there, ValueError if both are the same.`,
    example: "const y = diagonal(ones([3, 4, 5]), { offset: 2 }); // Tensor<[5, 2]>",
    signatures: [
      {
        generics: ["S", dtype, "const A extends number = 0", "const A2 extends number | null = null", k],
        params: [
          { name: "x", type: guarded('Matrices<S, "diagonal">', "TensorLike<S, D>") },
          options(
            `offset?: K; axis1?: ${guarded('FirstAxis<"diagonal", S, A, A2, 1>', "A")}; ` +
              `axis2?: ${guarded('SecondAxis<"diagonal", S, A, A2>', "A2")}`,
          ),
        ],
        result: 'Tensor<Ok<Diagonal<S, A, A2, K, "diagonal">>, D>',
      },
    ],
    module: "ops/diagonal.ts",
    method: true,
  },
  tril: triangle("tril", "above"),
  triu: triangle("triu", "below"),
  tri: {
    numpy: "np.tri",
    family: "grids",
    doc: `A matrix of \`n\` rows and \`m\` columns (\`n\` unless told) with ones on a diagonal and below, and zeros above.

Option \`k\` moves the diagonal to the right. The dtype is float64 unless told. Throws a ShapeError for a number of rows or
columns that is negative or no integer.`,
    example: "const x = tri(3, 5, { k: 1 }); // Tensor<[3, 5]>",
    signatures: [
      {
        generics: [
          "const N extends number",
          "const M extends number | undefined = undefined",
          "D extends DType | null = null",
        ],
        params: [
          { name: "n", type: 'CreateDim<N, "tri">' },
          { name: "m", type: 'CreateDim<M, "tri">', optional: true },
          { name: "options", type: "EyeOptions<D>", optional: true },
        ],
        result: 'Tensor<[N, ChosenDim<M, N>], Chosen<D, "float64">>',
      },
    ],
    module: "ops/triangles.ts",
    method: false,
  },
  meshgrid: {
    numpy: "np.meshgrid",
    family: "grids",
    doc: `The coordinates of the places of a grid, from one to four lists of them: a tensor for each list.

With \`indexing\` "xy", the default, the first list counts columns and the second one rows, as x and y on paper; with "ij"
each list has the axis of its place. \`sparse\` gives tensors that have one element along the axes of the others, and
broadcast to the grid. Tensors are flattened. The options come behind the last list. Dtypes stay.`,
    example: `const [x, y] = meshgrid(linspace(0, 1, 5), linspace(0, 1, 3)); // Tensor<[3, 5]>, twice
const [i, j] = meshgrid(arange(5), arange(3), { indexing: "ij", sparse: true }); // Tensor<[5, 1]>, Tensor<[1, 3]>`,
    signatures: [
      {
        generics: [
          "A",
          "B = null",
          "C = null",
          "E = null",
          'DA extends DType = "float64"',
          "DB extends DType | null = null",
          "DC extends DType | null = null",
          "DE extends DType | null = null",
          'const I extends Indexing = "xy"',
          "P extends boolean = false",
        ],
        params: [
          ...lists.map(([name, shape, own], i) => ({
            name,
            type: `TensorLike<${shape}, ${own}>${i === 0 ? "" : ` | ${meshOptions}`}`,
            optional: i > 0,
          })),
          { name: "options", type: meshOptions, optional: true },
        ],
        result: `Grids<Given<A, B, C, E>, I, P> extends infer G ? { -readonly [K in keyof G]: Tensor<G[K], DTypeIn<[DA, DB, DC, DE], K>> } : never`,
      },
    ],
    module: "ops/meshgrid.ts",
    method: false,
  },
  indices: {
    numpy: "np.indices",
    family: "grids",
    doc: `The indices of all places of a shape: one tensor with a grid for each axis.

With \`sparse\` it is a list with a tensor for each axis, which has one element along the others. int32 unless told.
Throws ShapeError for a dim that is negative or no integer.`,
    example: 'const x = indices([3, 4]); // Tensor<[2, 3, 4], "int32">',
    signatures: [
      {
        generics: [
          "const S extends readonly number[] | number[]",
          "D extends DType | null = null",
          "P extends boolean = false",
        ],
        params: [
          { name: "dimensions", type: guarded('CreateShape<S, "indices">', "S") },
          options("dtype?: D; sparse?: P"),
        ],
        result: `P extends true ? SparseIndices<S> extends infer G ? { -readonly [K in keyof G]: Tensor<G[K], Chosen<D, "int32">> } : never : Tensor<IndicesOf<S>, Chosen<D, "int32">>`,
      },
    ],
    module: "ops/meshgrid.ts",
    method: false,
  },
  vander: {
    numpy: "np.vander",
    family: "grids",
    doc: `The powers of the elements of a vector in columns: a Vandermonde matrix.

It has \`n\` columns, as many as rows unless told; the highest power is the first one, with \`increasing\` the last one. The
dtype is that of x and int32, promoted.
Throws ShapeError unless x has one dim, or for a number of columns that is negative or no integer.`,
    example: "const x = vander(arange(3), 4); // Tensor<[3, 4]>",
    signatures: [
      {
        generics: ["S", dtype, "const N extends number | undefined = undefined"],
        params: [
          { name: "x", type: guarded("Vander<S, N>", "TensorLike<S, D>") },
          { name: "n", type: 'CreateDim<N, "vander">', optional: true },
          options("increasing?: boolean"),
        ],
        result: 'Tensor<Ok<Vander<S, N>>, Promote<D, "int32">>',
      },
    ],
    module: "ops/vander.ts",
    method: false,
  },
};
