import { add, bitwiseAnd, floorDivide, multiply, power, sigmoid, subtract, zeros } from "shapeproof";

//! add: shapes do not broadcast — [3, 4] and [5]: 4 ≠ 5
add(zeros([3, 4]), /*!*/ zeros([5]));

//! multiply: shapes do not broadcast — [2, 3, 4] and [3, 2, 4]: 3 ≠ 2
multiply(zeros([2, 3, 4]), /*!*/ zeros([3, 2, 4]));

//! add: shapes do not broadcast — [3, 4] and [3]: 4 ≠ 3
zeros([3, 4]).add(/*!*/ zeros([3]));

//! bitwiseAnd: float64 is not supported
bitwiseAnd(/*!*/ zeros([3]), zeros([3]));

//! subtract: bool is not supported
subtract(zeros([3], { dtype: "bool" }), /*!*/ zeros([3], { dtype: "bool" }));

//! floorDivide: complex128 is not supported
floorDivide(zeros([2], { dtype: "int32" }), /*!*/ zeros([2], { dtype: "complex128" }));

//! sigmoid: complex64 is not supported
sigmoid(/*!*/ zeros([2], { dtype: "complex64" }));

//! power: shapes do not broadcast — [4, 1, 6] and [2, 5, 6]: 4 ≠ 2
power(zeros([4, 1, 6]), /*!*/ zeros([2, 5, 6, 1, 1]).reshape([2, 5, 6]));
