import { zeros } from "shapeproof";

//! addInPlace: cannot broadcast [2, 3] to [3]: it has fewer axes
zeros([3]).addInPlace(/*!*/ zeros([2, 3]));

//! subtractInPlace: cannot broadcast [3] to [3, 4]: 3 ≠ 4
zeros([3, 4]).subtractInPlace(/*!*/ zeros([3]));

//! divideInPlace: float64 does not fit into int32
zeros([3], { dtype: "int32" }).divideInPlace(/*!*/ zeros([3]));

//! multiplyInPlace: complex64 does not fit into float32
zeros([3], { dtype: "float32" }).multiplyInPlace(/*!*/ zeros([3], { dtype: "complex64" }));
