import {
  argsort,
  bindShape,
  concatenate,
  cov,
  linalg,
  matmul,
  median,
  ml,
  quantile,
  random,
  type Shape,
  shaped,
  sort,
  stats,
  type Tensor,
  type TensorLike,
  tensor,
  zeros,
} from "shapeproof";
import * as fn from "shapeproof/fn";
import { solve } from "shapeproof/fn/linalg";
import { softmax } from "shapeproof/fn/ml";
import { normal } from "shapeproof/fn/random";
import { zscore } from "shapeproof/fn/stats";
import { expectAssignable, expectNotAssignable, expectType } from "tsd";

declare const n: number;
declare const rows: number[][];
const x = zeros([n, 4]);
const named = bindShape(tensor(rows), ["batch", 784]);

// Unknown dims: a literal other than 1 wins in a broadcast, whichever side it is on.
expectType<Tensor<[number, 4], "float64">>(x);
expectType<Tensor<[3, 4], "float64">>(x.add(zeros([3, 4])));
expectType<Tensor<[3, 4], "float64">>(zeros([3, 4]).add(x));
expectType<Tensor<[number, 4], "float64">>(x.add(zeros([1, 4])));
expectType<Tensor<[number, 4], "float64">>(x.add(x));
expectType<Tensor<[number, 5], "float64">>(matmul(x, zeros([4, 5])));
expectType<Tensor<[number, 4], "float64">>(concatenate([x, zeros([3, 4])]));
expectType<Tensor<[number], "float64">>(x.sum({ axis: 1 }));
expectType<Tensor<[4], "float64">>(x.sum({ axis: 0 }));
expectType<Tensor<[4], "float64">>(x.max({ axis: 0 }));
expectType<Tensor<[number], "int32">>(x.argmax({ axis: 1 }));
expectAssignable<Tensor<[number, 4], "float64">>(zeros([3, 4]));
expectNotAssignable<Tensor<[3, 4], "float64">>(x);

// Symbols are equal to themselves alone, and are carried through.
expectType<Tensor<["batch", 784], "float64">>(named);
expectType<Tensor<["batch", 784], "float64">>(named.add(1));
expectType<Tensor<["batch", 784], "float64">>(named.add(named));
expectType<Tensor<["batch", 784], "float64">>(named.add(zeros([784])));
expectType<Tensor<["batch", 10], "float64">>(named.matmul(zeros([784, 10])));
expectType<Tensor<[784, "batch"], "float64">>(named.T);
expectType<Tensor<["batch", 28, 28], "float64">>(named.reshape(["batch", 28, 28]));
expectType<Tensor<["batch"], "float64">>(named.sum({ axis: 1 }));
expectType<Tensor<["batch", 1], "float64">>(named.mean({ axis: 1, keepdims: true }));
expectType<Tensor<["batch"], "int32">>(named.argmax({ axis: 1 }));
expectType<Tensor<["batch", 14], "float64">>(named.at(":", "0:14"));
expectType<Tensor<["batch", 1, 784], "float64">>(named.expandDims(1));
expectAssignable<Tensor<["batch", 784], "float64">>(named);
expectNotAssignable<Tensor<["time", 784], "float64">>(named);

// Shapes of unknown rank give shapes of unknown rank.
declare const some: Tensor<number[], "float64">;
expectType<Tensor<number[], "float64">>(some.add(1));
expectAssignable<Tensor<number[], "float64">>(zeros([3, 4]));

// Functions that are polymorphic in shape.
const linear = shaped("b din, din dout -> b dout")((a, b) => matmul(a, b));
expectType<Tensor<[32, 10], "float64">>(linear(zeros([32, 784]), zeros([784, 10])));
expectType<Tensor<["batch", 10], "float64">>(linear(named, zeros([784, 10])));

// A generic function of a user.
function batched<N extends number>(a: Tensor<[N, 784], "float64">) {
  return matmul(a, zeros([784, 10]));
}
expectType<Tensor<[32, 10], "float64">>(batched(zeros([32, 784])));

// The two entries mix.
expectType<fn.Tensor<[3, 5], "float64">>(fn.matmul(zeros([3, 4]), fn.zeros([4, 5])));
expectType<Tensor<[3, 5], "float64">>(matmul(fn.zeros([3, 4]), zeros([4, 5])));
expectAssignable<TensorLike<Shape, "float64">>(zeros([3, 4]));

// Linear algebra, statistics, sorting and draws over dims that are not known, and over symbols.
expectType<Tensor<[4, 4], "float64">>(linalg.inv(x.T.matmul(x)));
expectType<Tensor<[4, 4], "float64">>(linalg.svd(x.T.matmul(x)).U);
expectType<Tensor<[784, "batch"], "float64">>(linalg.pinv(named));
expectType<Tensor<["batch"], "float64">>(linalg.norm(named, { axis: 1 }));
expectType<Tensor<["batch"], "float64">>(median(named, { axis: 1 }));
expectType<Tensor<[2, number], "float64">>(quantile(x, [0.1, 0.9], { axis: 1 }));
expectType<Tensor<[4, 4], "float64">>(cov(x, null, { rowvar: false }));
expectType<Tensor<["batch", 784], "float64">>(sort(named, { axis: 0 }));
expectType<Tensor<[number, 4], "int32">>(argsort(x));
expectType<Tensor<["batch", 784], "float64">>(stats.zscore(named));
expectType<Tensor<[number, 3], "float64">>(random.uniform(0, 1, [n, 3]));
expectType<Tensor<["batch", 784], "float64">>(ml.softmax(named));
expectType<Tensor<number[], "float64">>(sort(some));
expectAssignable<TensorLike<Shape, "float64">>(linalg.inv(some));

// The thin entry, module by module.
expectType<fn.Tensor<[3], "float64">>(solve(fn.zeros([3, 3]), fn.zeros([3])));
expectType<fn.Tensor<[number, 4], "float64">>(zscore(fn.zeros([n, 4])));
expectType<fn.Tensor<[2, 3], "float64">>(normal(0, 1, [2, 3]));
expectType<fn.Tensor<[2, 3], "float64">>(softmax(fn.zeros([2, 3])));
expectType<fn.Tensor<[4], "float64">>(fn.median(x, { axis: 0 }));
