/** ml-matrix: matrices of float64 in plain JavaScript, one typed array a row. */
import {
  CholeskyDecomposition,
  EigenvalueDecomposition,
  inverse,
  Matrix,
  QrDecomposition,
  SVD,
  solve,
} from "ml-matrix";
import { type InputName, inputs } from "../inputs.ts";
import { type Adapter, flat, type Makers, makersOver, type Task } from "../lib/adapter.ts";

/** The sizes of the eigenvalues in order: their own order is that of the algorithm. */
function sizesOf({ realEigenvalues, imaginaryEigenvalues }: EigenvalueDecomposition): Float64Array {
  return Float64Array.from(realEigenvalues, (re, i) => Math.hypot(re, imaginaryEigenvalues[i])).sort();
}

function makers(load: (name: InputName) => Matrix): Makers {
  const { one, two } = makersOver(load);
  return {
    add64: two("small", "small2", (x, y) => () => Matrix.add(x, y)),
    scale64: one("small", (x) => () => Matrix.mul(x, 2)),
    tanh64: one("small", (x) => () => Matrix.tanh(x)),
    row64: two("small8", "row8", (x, row) => () => x.clone().subRowVector(row)),
    sum64: one("small", (x) => () => x.sum()),
    matmul3x4x5: two("a3x4", "b4x5", (a, b) => () => a.mmul(b)),

    add: two("x", "y", (x, y) => () => Matrix.add(x, y)),
    subtract: two("x", "y", (x, y) => () => Matrix.sub(x, y)),
    multiply: two("x", "y", (x, y) => () => Matrix.mul(x, y)),
    divide: two("x", "positive", (x, y) => () => Matrix.div(x, y)),
    chain: one("x", (x) => () => Matrix.mul(x, 2).add(1)),
    sqrt: one("positive", (x) => () => Matrix.sqrt(x)),
    exp: one("x", (x) => () => Matrix.exp(x)),
    log: one("positive", (x) => () => Matrix.log(x)),
    sin: one("x", (x) => () => Matrix.sin(x)),
    tanh: one("x", (x) => () => Matrix.tanh(x)),

    subtractRow: two("images", "row", (x, row) => () => x.clone().subRowVector(row)),
    divideColumn: two("images", "column", (x, column) => () => x.clone().divColumnVector(column)),
    addTransposed: two("matrix", "matrix2", (a, b) => () => Matrix.add(a.transpose(), b)),

    sum: one("matrix", (x) => () => x.sum()),
    sum0: one("matrix", (x) => () => x.sum("column")),
    sum1: one("matrix", (x) => () => x.sum("row")),
    mean: one("matrix", (x) => () => x.mean()),
    variance: one("matrix", (x) => () => x.variance({ unbiased: false })),
    max: one("matrix", (x) => () => x.max()),

    matmul64: two("a64", "b64", (a, b) => () => a.mmul(b)),
    matmul128: two("a128", "b128", (a, b) => () => a.mmul(b)),
    matmul256: two("a256", "b256", (a, b) => () => a.mmul(b)),
    matmul512: two("a512", "b512", (a, b) => () => a.mmul(b)),
    matmul1024: two("a1024", "b1024", (a, b) => () => a.mmul(b)),

    solve200: two("square200", "vector200", (a, b) => () => solve(a, b.transpose())),
    solve500: two("square500", "vector500", (a, b) => () => solve(a, b.transpose())),
    inv200: one("square200", (a) => () => inverse(a)),
    inv500: one("square500", (a) => () => inverse(a)),
    cholesky200: one("definite200", (a) => () => new CholeskyDecomposition(a).lowerTriangularMatrix),
    cholesky500: one("definite500", (a) => () => new CholeskyDecomposition(a).lowerTriangularMatrix),
    qr100: one("square100", (a) => () => new QrDecomposition(a).upperTriangularMatrix),
    qr300: one("square300", (a) => () => new QrDecomposition(a).upperTriangularMatrix),
    eigh100: one(
      "definite100",
      (a) => () => new EigenvalueDecomposition(a, { assumeSymmetric: true }).eigenvectorMatrix,
    ),
    eigh300: one(
      "definite300",
      (a) => () => new EigenvalueDecomposition(a, { assumeSymmetric: true }).eigenvectorMatrix,
    ),
    svd100: one("square100", (a) => () => new SVD(a).leftSingularVectors),
    svd300: one("square300", (a) => () => new SVD(a).leftSingularVectors),
    eig100: one("square100", (a) => () => sizesOf(new EigenvalueDecomposition(a))),
    eig300: one("square300", (a) => () => sizesOf(new EigenvalueDecomposition(a))),
  };
}

export async function load(): Promise<Adapter> {
  return {
    dtypes: ["float64"],
    open(workload, _dtype, values): Task | undefined {
      const make = makers((name) => {
        // A vector is a matrix of one row.
        const [columns, rows = 1]: readonly number[] = inputs[name].shape.toReversed();
        return Matrix.from1DArray(rows, columns, values(name));
      })[workload];
      return (
        make && {
          run: make(),
          read: (result) => (result instanceof Matrix ? result.to1DArray() : flat(result)),
        }
      );
    },
  };
}
