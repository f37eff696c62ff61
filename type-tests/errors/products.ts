import { dot, matmul, outer, zeros } from "shapeproof";

//! matmul: inner dimensions differ — [3, 4] @ [5, 6]: 4 ≠ 5
matmul(zeros([3, 4]), /*!*/ zeros([5, 6]));

//! matmul: batch dimensions do not broadcast — [2, 3, 4] @ [5, 4, 6]: 2 ≠ 5
matmul(zeros([2, 3, 4]), /*!*/ zeros([5, 4, 6]));

//! matmul: a 0-d operand has no matrix product — [3, 4] @ []; use multiply
matmul(zeros([3, 4]), /*!*/ zeros([]));

//! matmul: inner dimensions differ — [784] @ [10, 784]: 784 ≠ 10
zeros([784]).matmul(/*!*/ zeros([10, 784]));

//! dot: inner dimensions differ — [3, 4] and [3]: 4 ≠ 3
dot(zeros([3, 4]), /*!*/ zeros([3]));

//! dot: inner dimensions differ — [2, 3] and [4, 2, 5]: 3 ≠ 2
dot(zeros([2, 3]), /*!*/ zeros([4, 2, 5]));

//! outer: out has shape [4, 3], but the result has shape [3, 4]
outer(zeros([3]), zeros([4]), { /*!*/ out: zeros([4, 3]) });
