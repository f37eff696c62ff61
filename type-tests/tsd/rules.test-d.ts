import type { At, Broadcast, DTypeOf, Einsum, MatMul, Promote, Reduce, Reshape, ShapeOf, Tensor } from "shapeproof";
import { expectType } from "tsd";

/** A value of a type. */
declare function value<T>(): T;

expectType<[2, 3, 4]>(value<Broadcast<[2, 1, 4], [3, 1]>>());
expectType<[0, 3]>(value<Broadcast<[1, 3], [0, 1]>>());
expectType<["batch", 3]>(value<Broadcast<["batch", 3], [1, 3]>>());
expectType<"broadcast: shapes do not broadcast — [3, 4] and [5]: 4 ≠ 5">(value<Broadcast<[3, 4], [5]>>());
expectType<[2, 3, 1, 2, 1, 1, 2, 5]>(value<Broadcast<[2, 3, 1, 2, 1, 1, 2, 1], [2, 1, 1, 2, 5]>>());
expectType<[3, 5]>(value<MatMul<[3, 4], [4, 5]>>());
expectType<"matmul: inner dimensions differ — [3, 4] @ [5, 6]: 4 ≠ 5">(value<MatMul<[3, 4], [5, 6]>>());
expectType<[6, 2]>(value<Reshape<[3, 4], [-1, 2]>>());
expectType<[46341, 46341]>(value<Reshape<[2147488281], [46341, 46341]>>());
expectType<"reshape: cannot reshape [3, 4] to [5, 2]: 12 ≠ 10 elements">(value<Reshape<[3, 4], [5, 2]>>());
expectType<[2]>(value<At<[3, 4], [0, "1:3"]>>());
expectType<"at: index 5 is out of range for axis 0 of [3, 4]">(value<At<[3, 4], [5]>>());
expectType<[3]>(value<Reduce<[3, 4], 1, false>>());
expectType<[3, 1]>(value<Reduce<[3, 4], 1, true>>());
expectType<[2, 4]>(value<Einsum<"ij,jk->ik", [[2, 3], [3, 4]]>>());
expectType<"float64">(value<Promote<"int64", "uint64">>());
expectType<"int16">(value<Promote<"int8", "uint8">>());
expectType<"float32">(value<Promote<"float32", 2.5>>());
expectType<[3, 4]>(value<ShapeOf<Tensor<[3, 4], "int8">>>());
expectType<"int8">(value<DTypeOf<Tensor<[3, 4], "int8">>>());
