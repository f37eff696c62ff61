import {
  angle,
  arange,
  argsort,
  argwhere,
  arraySplit,
  broadcastTo,
  concatenate,
  conj,
  convolve,
  corrcoef,
  cov,
  cross,
  diag,
  diagflat,
  diagonal,
  diff,
  dot,
  einsum,
  expandDims,
  eye,
  fromTypedArray,
  full,
  histogram,
  hstack,
  identity,
  imag,
  indices,
  inner,
  intersect1d,
  isin,
  isreal,
  kron,
  linalg,
  linspace,
  matmul,
  median,
  meshgrid,
  ml,
  moveaxis,
  nanmean,
  nonzero,
  ones,
  outer,
  pad,
  permuteDims,
  quantile,
  random,
  real,
  repeat,
  reshape,
  searchsorted,
  sort,
  split,
  squeeze,
  stack,
  stats,
  swapaxes,
  type Tensor,
  take,
  takeAlongAxis,
  tensor,
  tensordot,
  tile,
  trace,
  transpose,
  tri,
  tril,
  unique,
  vander,
  vdot,
  vstack,
  zeros,
  zerosLike,
} from "shapeproof";
import { expectType } from "tsd";

const x = zeros([3, 4]);

// Creation.
expectType<Tensor<[3, 4], "float64">>(x);
expectType<Tensor<[5], "float64">>(zeros(5));
expectType<Tensor<[], "float64">>(zeros([]));
expectType<Tensor<[2, 3], "int32">>(ones([2, 3], { dtype: "int32" }));
expectType<Tensor<[2], "float64">>(full([2], 7));
expectType<Tensor<[2], "bool">>(full([2], true));
expectType<Tensor<[3, 5], "float64">>(eye(3, 5));
expectType<Tensor<[3, 3], "float64">>(eye(3));
expectType<Tensor<[4, 4], "int8">>(identity(4, { dtype: "int8" }));
expectType<Tensor<[10], "float64">>(arange(10));
expectType<Tensor<[3], "float64">>(arange(2, 9, 3));
expectType<Tensor<[4], "int32">>(arange(10, 2, -2, { dtype: "int32" }));
expectType<Tensor<[50], "float64">>(linspace(0, 1));
expectType<Tensor<[11], "float64">>(linspace(0, 1, 11));
expectType<Tensor<[2, 3], "float64">>(
  tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]),
);
expectType<Tensor<[3], "bool">>(tensor([true, false, true]));
expectType<Tensor<[2], "int64">>(tensor([1n, 2n]));
expectType<Tensor<[], "float64">>(tensor(2.5));
expectType<Tensor<[2, 3], "float32">>(fromTypedArray(new Float32Array(6), [2, 3]));
expectType<Tensor<[3, 4], "int16">>(zerosLike(x, { dtype: "int16" }));

// Products.
expectType<Tensor<[3, 6], "float64">>(matmul(x, zeros([4, 6])));
expectType<Tensor<[3], "float64">>(matmul(x, zeros([4])));
expectType<Tensor<[], "float64">>(matmul(zeros([4]), zeros([4])));
expectType<Tensor<[7, 2, 3, 5], "float64">>(matmul(zeros([7, 1, 3, 4]), zeros([2, 4, 5])));
expectType<Tensor<[3, 5], "float64">>(matmul<[3, 4], [4, 5]>(x, zeros([4, 5])));
expectType<Tensor<[3, 2, 5], "float64">>(dot(x, zeros([2, 4, 5])));
expectType<Tensor<[12, 2], "float64">>(outer(x, zeros([2])));
expectType<Tensor<[3, 6], "float64">>(einsum("ij,jk->ik", x, zeros([4, 6])));
expectType<Tensor<[], "float64">>(einsum("ij->", x));
expectType<Tensor<[4, 3], "float64">>(einsum("ij->ji", x));
expectType<Tensor<[5, 3, 6], "float64">>(einsum("...ij,jk->...ik", zeros([5, 3, 4]), zeros([4, 6])));
expectType<Tensor<[3, 6], "float64">>(einsum("ij,jk", x, zeros([4, 6])));

// Shapes.
expectType<Tensor<[2, 6], "float64">>(reshape(x, [2, 6]));
expectType<Tensor<[6, 2], "float64">>(reshape(x, [-1, 2]));
expectType<Tensor<[32, 28, 28], "float64">>(reshape(zeros([32, 784]), [-1, 28, 28]));
expectType<Tensor<[12], "float64">>(x.ravel());
expectType<Tensor<[12], "float64">>(x.flatten());
expectType<Tensor<[4, 3], "float64">>(x.T);
expectType<Tensor<[4, 3], "float64">>(transpose(x));
expectType<Tensor<[4, 2, 3], "float64">>(permuteDims(zeros([2, 3, 4]), [2, 0, 1]));
expectType<Tensor<[4, 3, 2], "float64">>(swapaxes(zeros([2, 3, 4]), 0, -1));
expectType<Tensor<[3, 4, 2], "float64">>(moveaxis(zeros([2, 3, 4]), 0, -1));
expectType<Tensor<[3, 1, 4], "float64">>(expandDims(x, 1));
expectType<Tensor<[1, 3, 4, 1], "float64">>(expandDims(x, [0, 3]));
expectType<Tensor<[3], "float64">>(squeeze(zeros([1, 3, 1])));
expectType<Tensor<[1, 3], "float64">>(squeeze(zeros([1, 3, 1]), { axis: -1 }));
expectType<Tensor<[2, 3, 4], "float64">>(broadcastTo(x, [2, 3, 4]));
expectType<Tensor<[5, 4], "float64">>(concatenate([x, zeros([2, 4])]));
expectType<Tensor<[3, 9], "float64">>(concatenate([x, zeros([3, 5])], { axis: -1 }));
expectType<Tensor<[3, 2, 4], "float64">>(stack([x, x], { axis: 1 }));
expectType<Tensor<[3, 6], "float64">>(hstack([x, zeros([3, 2])]));
expectType<Tensor<[4, 4], "float64">>(vstack([x, zeros([4])]));
expectType<[Tensor<[3, 2], "float64">, Tensor<[3, 2], "float64">]>(split(x, 2, { axis: 1 }));
expectType<[Tensor<[3], "float64">, Tensor<[2], "float64">, Tensor<[2], "float64">]>(arraySplit(zeros([7]), 3));
expectType<Tensor<[24], "float64">>(repeat(x, 2));
expectType<Tensor<[6, 4], "float64">>(repeat(x, 2, { axis: 0 }));
expectType<Tensor<[6, 4], "float64">>(tile(x, [2, 1]));
expectType<Tensor<[3, 4], "float64">>(x.flip({ axis: 0 }));
expectType<Tensor<[3, 4], "float64">>(x.roll(1));

// Random.
expectType<Tensor<[784, 128], "float64">>(random.randn(784, 128));
expectType<number>(random.randn());
expectType<Tensor<[2, 3], "float64">>(random.normal(0, 1, [2, 3]));
expectType<Tensor<[100], "int32">>(random.randint(0, 10, 100));
expectType<Tensor<[4], "int32">>(random.permutation(4));
expectType<number>(random.random());

// Systems of equations and factorizations.
expectType<Tensor<[3], "float64">>(linalg.solve(eye(3), ones([3])));
expectType<Tensor<[2, 5, 3, 4], "complex64">>(
  linalg.solve(ones([5, 3, 3], { dtype: "complex64" }), ones([2, 1, 3, 4], { dtype: "float32" })),
);
expectType<Tensor<[3, 3], "float64">>(linalg.inv(ones([3, 3], { dtype: "int32" })));
expectType<Tensor<[5], "float32">>(linalg.det(ones([5, 3, 3], { dtype: "float32" })));
expectType<Tensor<[], "float64">>(linalg.slogdet(eye(3, 3, { dtype: "complex128" })).logabsdet);
expectType<Tensor<[100, 7], "float64">>(linalg.qr(ones([100, 7])).Q);
expectType<Tensor<[7, 7], "float64">>(linalg.qr(ones([100, 7])).R);
expectType<Tensor<[100, 100], "float64">>(linalg.qr(ones([100, 7]), { mode: "complete" }).Q);
expectType<Tensor<[7, 100], "float64">>(linalg.qr(ones([7, 100]), { mode: "r" }));
expectType<Tensor<[7], "float64">>(linalg.qr(ones([7, 100]), { mode: "raw" })[1]);
expectType<Tensor<[3, 3], "int32">>(linalg.matrixPower(ones([3, 3], { dtype: "int32" }), 2));
expectType<Tensor<[3, 3], "float64">>(linalg.matrixPower(ones([3, 3], { dtype: "int32" }), -2));
expectType<Tensor<[2], "float64">>(linalg.multiDot([ones([2, 30]), ones([30, 4]), ones([4])]));

// Products of other axes.
expectType<Tensor<[4, 5, 3], "float64">>(cross(ones([4, 1, 3]), ones([5, 3])));
expectType<Tensor<[3, 5], "float64">>(cross(ones([5, 3]), ones([5, 3]), { axisc: 0 }));
expectType<Tensor<[7], "float64">>(cross(ones([7, 2]), ones([2])));
expectType<Tensor<[4], "int32">>(trace(ones([3, 4, 5], { dtype: "int8" }), { axis1: 0, axis2: -1 }));
expectType<Tensor<[3], "float64">>(linalg.trace(ones([3, 4, 5])));
expectType<Tensor<[8, 15, 2], "float64">>(kron(ones([4, 5, 2]), ones([2, 3, 1])));
expectType<Tensor<[2, 5], "float64">>(
  tensordot(ones([2, 3, 4]), ones([4, 3, 5]), {
    axes: [
      [1, 2],
      [1, 0],
    ],
  }),
);
expectType<Tensor<[2, 5], "float64">>(tensordot(ones([2, 3, 4]), ones([3, 4, 5])));
expectType<Tensor<[2, 5], "float64">>(inner(ones([2, 3]), ones([5, 3])));
expectType<Tensor<[], "complex64">>(vdot(ones([2, 3], { dtype: "complex64" }), ones([6], { dtype: "float32" })));

// Eigenvalues.
const symmetric = linalg.eigh(ones([5, 3, 3], { dtype: "complex64" }));
expectType<Tensor<[5, 3], "float32">>(symmetric.eigenvalues);
expectType<Tensor<[5, 3, 3], "complex64">>(symmetric.eigenvectors);
expectType<Tensor<[3], "float64">>(linalg.eigvalsh(ones([3, 3], { dtype: "bool" }), { UPLO: "U" }));
const general = linalg.eig(ones([3, 3]));
expectType<Tensor<[3], "float64" | "complex128">>(general.eigenvalues);
expectType<Tensor<[3, 3], "float64" | "complex128">>(general.eigenvectors);
expectType<Tensor<[2, 3], "float32" | "complex64">>(linalg.eigvals(ones([2, 3, 3], { dtype: "float32" })));
expectType<Tensor<[3], "complex64">>(linalg.eigvals(ones([3, 3], { dtype: "complex64" })));
// A union of dtypes goes on without casts.
expectType<Tensor<[3], "complex128">>(general.eigenvalues.astype("complex128"));
expectType<Tensor<[3, 3], "float64" | "complex128">>(ones([3, 3]).matmul(general.eigenvectors));
expectType<Tensor<[3], "float64" | "complex128">>(general.eigenvectors.at(":", 0));
expectType<Tensor<[3], "float64">>(general.eigenvalues.absolute());
expectType<Tensor<[3, 3], "float64" | "complex128">>(linalg.inv(general.eigenvectors));
expectType<Tensor<[3], "int32">>(general.eigenvalues.absolute().argsort());

// Diagonals, triangles and grids.
expectType<Tensor<[5, 5], "float64">>(diag(ones([3]), { k: -2 }));
expectType<Tensor<[2], "int8">>(diag(ones([3, 5], { dtype: "int8" }), { k: 3 }));
expectType<Tensor<[0], "float64">>(diag(ones([3, 5]), { k: -7 }));
expectType<Tensor<[7, 7], "float64">>(diagflat(ones([2, 3]), { k: 1 }));
expectType<Tensor<[4, 3], "float64">>(diagonal(ones([3, 4, 5]), { axis1: 2, axis2: 0 }));
expectType<Tensor<[5, 2], "float64">>(linalg.diagonal(ones([5, 3, 4]), { offset: -1 }));
expectType<Tensor<[3, 3], "float64">>(tril(ones([3])));
expectType<Tensor<[3, 5], "bool">>(tri(3, 5, { dtype: "bool" }));
expectType<[Tensor<[3, 5, 2], "float64">, Tensor<[3, 5, 2], "int32">, Tensor<[3, 5, 2], "float64">]>(
  meshgrid(ones([5]), ones([3], { dtype: "int32" }), ones([2])),
);
expectType<[Tensor<[5, 1], "float64">, Tensor<[1, 3], "float64">]>(
  meshgrid(ones([5]), ones([3]), { indexing: "ij", sparse: true }),
);
expectType<Tensor<[2, 3, 4], "int32">>(indices([3, 4]));
expectType<[Tensor<[3, 1], "int32">, Tensor<[1, 4], "int32">]>(indices([3, 4], { sparse: true }));
expectType<Tensor<[3, 4], "float64">>(vander(ones([3]), 4));

// The parts of complex numbers.
expectType<Tensor<[3, 4], "float32">>(real(ones([3, 4], { dtype: "complex64" })));
expectType<Tensor<[3, 4], "int8">>(imag(ones([3, 4], { dtype: "int8" })));
expectType<Tensor<[3], "float64">>(ones([3], { dtype: "complex128" }).imag());
expectType<Tensor<[3], "complex128">>(conj(ones([3], { dtype: "complex128" })));
expectType<Tensor<[3], "float64">>(angle(ones([3], { dtype: "int32" })));
expectType<Tensor<[3], "bool">>(isreal(ones([3], { dtype: "complex64" })));

// Sorting and sets.
expectType<Tensor<[3, 4], "float64">>(sort(x, { axis: 0 }));
expectType<Tensor<[12], "int32">>(argsort(x, { axis: null }));
expectType<Tensor<[3, 4], "int32">>(searchsorted(ones([5]), x));
expectType<Tensor<[number], "int8">>(unique(ones([4], { dtype: "int8" })));
expectType<Tensor<[3, 4], "bool">>(isin(x, [1, 2]));
expectType<Tensor<[number], "float64">>(intersect1d(x, ones([4], { dtype: "int32" })));

// Selection.
expectType<Tensor<[3, 2], "float64">>(take(x, [0, 2], { axis: 1 }));
expectType<Tensor<[number, 2], "int32">>(argwhere(x));
expectType<[Tensor<[number], "int32">, Tensor<[number], "int32">]>(nonzero(x));
expectType<Tensor<[3, 1], "float64">>(takeAlongAxis(x, zeros([3, 1], { dtype: "int32" }), { axis: 1 }));

// Statistics.
expectType<Tensor<[4], "float64">>(median(x, { axis: 0 }));
expectType<Tensor<[2, 3], "float64">>(quantile(x, [0.25, 0.75], { axis: 1 }));
expectType<Tensor<[3, 3], "float64">>(cov(x));
expectType<Tensor<[3, 3], "float64">>(corrcoef(x));
expectType<[Tensor<[20], "int32">, Tensor<[21], "float64">]>(histogram(x, 20));
expectType<Tensor<[3, 1], "float64">>(nanmean(x, { axis: 1, keepdims: true }));
expectType<Tensor<[4], "float64">>(stats.skew(x));
expectType<Tensor<[3, 4], "float64">>(stats.zscore(x));

// Signals.
expectType<Tensor<[3, 2], "float64">>(diff(x, { n: 2 }));
expectType<Tensor<[12], "float64">>(convolve(ones([10]), ones([3])));
expectType<Tensor<[10], "float64">>(convolve(ones([10]), ones([3]), { mode: "same" }));
expectType<Tensor<[7, 8], "float64">>(pad(x, [1, 3]));

// Singular values and what rests on them.
const { U, S, Vh } = linalg.svd(x, { fullMatrices: false });
expectType<Tensor<[3, 3], "float64">>(U);
expectType<Tensor<[3], "float64">>(S);
expectType<Tensor<[3, 4], "float64">>(Vh);
expectType<Tensor<[4, 3], "float64">>(linalg.pinv(x));
expectType<Tensor<[3], "float64">>(linalg.norm(x, { axis: 1 }));
expectType<Tensor<[4, 2], "float64">>(linalg.lstsq(x, ones([3, 2]))[0]);

// Distributions take the shape of their parameters, or the one that is asked for.
expectType<number>(random.exponential(2));
expectType<Tensor<[3, 4], "float64">>(random.normal(x, 1));
expectType<Tensor<[5, 2], "float64">>(random.gamma(2, 1, [5, 2]));
expectType<Tensor<[6, 3], "float64">>(random.multivariateNormal(zeros([3]), eye(3), 6));
expectType<Tensor<[10], "float64">>(random.defaultRng(1).normal(0, 1, 10));

// Models.
expectType<Tensor<[8, 3], "float64">>(ml.softmax(ones([8, 3])));
expectType<Tensor<[3, 2], "float64">>(new ml.PCA({ nComponents: 2 }).fitTransform(x));
expectType<Tensor<[3], "int32">>(new ml.KMeans({ nClusters: 2 }).fit(x).labels);
