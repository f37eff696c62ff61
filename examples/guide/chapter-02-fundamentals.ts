// Chapter 2, fundamentals: arrays, and their dtypes.
import { arange, random, tensor, zeros } from "shapeproof";

/** The basic building block. */
export function block01() {
  const arr = tensor([1, 2, 3, 4]); // Tensor<[4]>
  console.log(`Shape: ${arr.shape}`); //      4
  console.log(`Data type: ${arr.dtype}`); //  float64: numbers of JavaScript are float64
  console.log(`Dimensions: ${arr.ndim}`); //  1
  console.log(`Size: ${arr.size}`); //        4
  return { guide: { arr } };
}

/** Data types that matter. */
export function block02() {
  // Integers
  const int32Arr = tensor([1, 2, 3], { dtype: "int32" }); // Tensor<[3], "int32">
  const int64Arr = tensor([1n, 2n, 3n]); //                  Tensor<[3], "int64">: bigints

  // Floats
  const float32Arr = tensor([1, 2, 3], { dtype: "float32" }); // Tensor<[3], "float32">
  const float64Arr = tensor([1, 2, 3]); //                       Tensor<[3]>

  // Booleans, for masks
  const boolArr = tensor([true, false, true]); // Tensor<[3], "bool">

  return {
    guide: {
      int32_arr: int32Arr,
      int64_arr: int64Arr,
      float32_arr: float32Arr,
      float64_arr: float64Arr,
      bool_arr: boolArr,
    },
  };
}

/** Practice exercise 2: array basics. */
export function block03() {
  const arr1 = random.random([10]); // Tensor<[10]>
  const arr2 = arange(1, 13, { dtype: "int32" }).reshape([3, 4]); // Tensor<[3, 4], "int32">
  const arr3 = zeros([2, 3, 4]); // Tensor<[2, 3, 4]>

  // As int32, uniform numbers are all zero; and half the memory.
  console.log(arr1.astype("int32").sum().item(), arr1.nbytes, arr1.astype("int32").nbytes); // 0 80 40
  return { guide: { arr1, arr2, arr3 } };
}
