import { type Tensor, zeros } from "shapeproof";
import { expectType } from "tsd";

const x = zeros([3, 4]);
const y = zeros([2, 8, 5]);
const mask = x.greater(0);
const index = zeros([2, 6], { dtype: "int32" });

// Indexing.
expectType<Tensor<[4], "float64">>(x.at(0));
expectType<Tensor<[], "float64">>(x.at(-1, 2));
expectType<Tensor<[3, 2], "float64">>(x.at(":", "1:3"));
expectType<Tensor<[2, 4], "float64">>(x.at("::2"));
expectType<Tensor<[3, 4], "float64">>(x.at("::-1"));
expectType<Tensor<[0, 4], "float64">>(x.at("2:1"));
expectType<Tensor<[2, 4, 5], "float64">>(y.at(":", "1:8:2"));
expectType<Tensor<[2, 8], "float64">>(y.at("...", -1));
expectType<Tensor<[1, 3, 1, 4], "float64">>(x.at(null, ":", null));
expectType<Tensor<[2, 6, 4], "float64">>(x.at(index));
expectType<Tensor<[2, 4], "float64">>(x.at([0, 2]));
expectType<Tensor<[2], "float64">>(x.at([0, 2], [1, 1]));
expectType<Tensor<[number], "float64">>(x.at(mask));
expectType<Tensor<[2, 2, 6, 5], "float64">>(y.at(":", index));
expectType<Tensor<[2, 6, 8], "float64">>(y.at(index.astype("int64").astype("int32"), ":", 0));

// Reductions.
expectType<Tensor<[], "float64">>(x.sum());
expectType<Tensor<[4], "float64">>(x.sum({ axis: 0 }));
expectType<Tensor<[3, 1], "float64">>(x.mean({ axis: -1, keepdims: true }));
expectType<Tensor<[8], "float64">>(y.max({ axis: [0, 2] }));
expectType<Tensor<[1, 1, 1], "float64">>(y.prod({ keepdims: true }));
expectType<Tensor<[3], "int32">>(x.argmax({ axis: 1 }));
expectType<Tensor<[], "bool">>(mask.all());
expectType<Tensor<[4], "int32">>(mask.sum({ axis: 0 }));
expectType<Tensor<[], "int64">>(zeros([3], { dtype: "int8" }).sum({ dtype: "int64" }));
expectType<Tensor<[], "uint32">>(zeros([3], { dtype: "uint8" }).sum());
expectType<Tensor<[], "float64">>(zeros([3], { dtype: "int32" }).mean());
expectType<Tensor<[3], "float64">>(x.std({ axis: 1, ddof: 1 }));
expectType<Tensor<[3, 4], "float64">>(x.cumsum({ axis: 0 }));
expectType<Tensor<[12], "float64">>(x.cumprod());
expectType<Tensor<[4], "float64">>(x.ptp({ axis: 0 }));

// dtypes.
const int = zeros([3], { dtype: "int32" });
const small = zeros([3], { dtype: "int8" });
const half = zeros([3], { dtype: "float16" });
const complex = zeros([3], { dtype: "complex64" });
declare const unknown: number;
expectType<Tensor<[3], "int32">>(int.add(small));
expectType<Tensor<[3], "int32">>(int.add(2));
expectType<Tensor<[3], "float64">>(int.add(2.5));
expectType<Tensor<[3], "int32" | "float64">>(int.add(unknown));
expectType<Tensor<[3], "float16">>(half.add(unknown));
expectType<Tensor<[3], "float64">>(int.divide(int));
expectType<Tensor<[3], "float16">>(small.exp());
expectType<Tensor<[3], "float64">>(int.sin());
expectType<Tensor<[3], "float32">>(complex.absolute());
expectType<Tensor<[3], "complex64">>(complex.add(half));
expectType<Tensor<[3], "complex128">>(complex.add(zeros([3])));
expectType<Tensor<[3], "bool">>(int.less(2.5));
expectType<Tensor<[3], "float64">>(zeros([3], { dtype: "uint64" }).add(int));
expectType<Tensor<[3, 4], "float32">>(x.astype("float32"));
expectType<number>(x.sum().item());
expectType<bigint>(zeros([1], { dtype: "int64" }).item());
expectType<boolean>(mask.all().item());
expectType<number[][]>(x.tolist());
expectType<Float64Array>(x.toTypedArray());
expectType<readonly [3, 4]>(x.shape);
expectType<"float64">(x.dtype);

// In place and out.
expectType<Tensor<[3, 4], "float64">>(x.addInPlace(zeros([4])));
expectType<Tensor<[3, 4], "float64">>(x.add(1, { out: zeros([3, 4]) }));
expectType<Tensor<[3, 4], "float64">>(x.set([0, "1:3"], 5));

// What NumPy's ndarray has of sorting, selection and diagonals.
expectType<Tensor<[3, 4], "float64">>(x.sort());
expectType<Tensor<[12], "int32">>(x.argsort({ axis: null }));
expectType<Tensor<[3, 4], "float64">>(x.partition(1));
expectType<Tensor<[3, 2], "float64">>(x.take([0, 1], { axis: 1 }));
expectType<[Tensor<[number], "int32">, Tensor<[number], "int32">]>(x.nonzero());
expectType<Tensor<[3], "float64">>(x.diagonal());
expectType<Tensor<[], "float64">>(x.trace());
