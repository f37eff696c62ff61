import { linalg, ones, zeros } from "shapeproof";

//! linalg.inv: the last two dims must be equal — [3, 4]: 3 ≠ 4
linalg.inv(/*!*/ zeros([3, 4]));

//! linalg.det: a matrix has two dims — [3]
linalg.det(/*!*/ zeros([3]));

//! linalg.solve: the last two dims must be equal — [5, 2, 3]: 2 ≠ 3
linalg.solve(/*!*/ zeros([5, 2, 3]), zeros([3]));

//! linalg.solve: rows differ — [3, 3] and [4, 2]: 3 ≠ 4
linalg.solve(ones([3, 3]), /*!*/ ones([4, 2]));

//! linalg.solve: rows differ — [2, 3, 3] and [2]: 3 ≠ 2
linalg.solve(ones([2, 3, 3]), /*!*/ ones([2]));

//! linalg.solve: batch dimensions do not broadcast — [2, 3, 3] and [5, 3, 1]: 2 ≠ 5
linalg.solve(ones([2, 3, 3]), /*!*/ ones([5, 3, 1]));

//! linalg.cholesky: float16 is not supported
linalg.cholesky(/*!*/ zeros([3, 3], { dtype: "float16" }));

//! linalg.qr: a matrix has two dims — []
linalg.qr(/*!*/ zeros([]), { mode: "r" });

//! linalg.matrixPower: the last two dims must be equal — [3, 4]: 3 ≠ 4
linalg.matrixPower(/*!*/ zeros([3, 4]), 2);

//! linalg.multiDot: inner dimensions differ — [3, 4] @ [5, 6]: 4 ≠ 5
linalg.multiDot([zeros([2, 3]), zeros([3, 4]), /*!*/ zeros([5, 6])]);

//! linalg.multiDot: operand 1 must have two dims — [3]
linalg.multiDot([zeros([2, 3]), /*!*/ zeros([3]), zeros([3, 6])]);

//! linalg.multiDot: needs at least two tensors
linalg.multiDot(/*!*/ [zeros([2, 3])]);
