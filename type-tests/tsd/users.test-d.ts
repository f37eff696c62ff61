import {
  add,
  type DType,
  fromTypedArray,
  matmul,
  reshape,
  type Shape,
  shaped,
  split,
  sum,
  type Tensor,
  zeros,
} from "shapeproof";
import { type Tensor as Thin, matmul as thinMatmul, zeros as thinZeros } from "shapeproof/fn";
import { expectAssignable, expectNotAssignable, expectType } from "tsd";

// Generic in one dimension: the result keeps it.
function logits<N extends number>(x: Tensor<[N, 784]>, w: Tensor<[784, 10]>) {
  return matmul(x, w);
}
function centred<N extends number>(x: Tensor<[N, 8]>): Tensor<[N, 8]> {
  return x.subtract(zeros([8]));
}
function squares<S extends Shape>(x: Tensor<S>) {
  return x.square().add(1).sqrt().divide(2);
}
const w = zeros([784, 10]);
expectType<Tensor<[32, 10], "float64">>(logits(zeros([32, 784]), w));
expectType<Tensor<[5, 8], "float64">>(centred(zeros([5, 8])));
expectType<Tensor<[2, 3], "float64">>(squares(zeros([2, 3])));

// A dimension that is known goes where an unknown one is asked, and not the other way round; a symbol is itself alone.
const batch = zeros([32, 10]).bindShape(["batch", 10]);
const count: number = 32;
expectAssignable<Tensor<[number, 10]>>(zeros([32, 10]));
expectAssignable<Tensor<Shape>>(zeros([32, 10]));
expectAssignable<Tensor<Shape>>(batch);
expectAssignable<Tensor<Shape, DType>>(zeros([3], { dtype: "int8" }));
expectAssignable<Thin<[32, 10]>>(zeros([32, 10]));
expectNotAssignable<Tensor<[32, 10]>>(zeros([count, 10]));
expectNotAssignable<Tensor<["batch", 10]>>(zeros([32, 10]));
expectNotAssignable<Tensor<[number, 10]>>(batch);
expectNotAssignable<Tensor<[32, 10]>>(thinZeros([32, 10]));

// Fluent and thin tensors go together; the function says which comes out.
expectType<Tensor<[3, 5], "float64">>(matmul(thinZeros([3, 4]), zeros([4, 5])));
expectType<Thin<[3, 5], "float64">>(thinMatmul(zeros([3, 4]), thinZeros([4, 5])));
expectType<Tensor<[3, 5], "float64">>(zeros([3, 4]).matmul(thinZeros([4, 5])));

// The shapes of a call can be said.
expectType<Tensor<[3, 5], "float64">>(matmul<[3, 4], [4, 5]>(zeros([3, 4]), zeros([4, 5])));
expectType<Tensor<[12], "float64">>(reshape<[3, 4], [12]>(zeros([3, 4]), [12]));
expectType<Tensor<[4], "float64">>(sum<[3, 4], "float64", 0>(zeros([3, 4]), { axis: 0 }));

// Polymorphic in shape.
const linear = shaped("b i, i o -> b o")((x, y) => x.matmul(y));
expectType<Tensor<[3, 5], "float64">>(linear(zeros([3, 4]), zeros([4, 5])));
expectType<Tensor<["batch", 5], "float64">>(linear(batch, zeros([10, 5])));

// Shapes are values too.
expectType<readonly [3, 4]>(zeros([3, 4]).shape);
expectType<readonly [number, 10]>(batch.shape);
expectType<readonly number[]>(zeros(batch.shape).reshape([-1, 10]).squeeze().shape);
expectType<Tensor<[3, 4, 5], "float64">>(zeros([...zeros([3, 4]).shape, 5]));
const [first, second] = split(zeros([4, 3]), 2);
expectType<Tensor<[2, 3], "float64">>(first);
expectType<Tensor<[2, 3], "float64">>(second);
expectType<Tensor<[4], "float64">[]>([...zeros([3, 4])]);
expectType<Tensor<[3, "batch"], "float64">>(add(batch.T.at(":3"), batch.T.at("-3:")));

// What came from outside has dims that are not known.
const size = JSON.parse("4");
expectType<Tensor<[number, 3], "float32">>(zeros([size, 3], { dtype: "float32" }));
expectType<Tensor<[5, 3], "float64">>(matmul(zeros([5, size]), zeros([4, 3])));
expectType<Tensor<[number], "float32">>(fromTypedArray(new Float32Array(4)));
