import { linalg, ones, zeros } from "shapeproof";

//! linalg.svd: a matrix has two dims — [3]
linalg.svd(/*!*/ zeros([3]));

//! linalg.svd: the last two dims must be equal — [3, 4]: 3 ≠ 4
linalg.svd(/*!*/ zeros([3, 4]), { hermitian: true });

//! linalg.svdvals: float16 is not supported
linalg.svdvals(/*!*/ zeros([3, 4], { dtype: "float16" }));

//! linalg.pinv: a matrix has two dims — []
linalg.pinv(/*!*/ zeros([]));

//! linalg.matrixRank: the last two dims must be equal — [2, 3, 4]: 3 ≠ 4
linalg.matrixRank(/*!*/ ones([2, 3, 4]), { hermitian: true });

//! linalg.condition: the last two dims must be equal — [3, 4]: 3 ≠ 4
linalg.condition(/*!*/ ones([3, 4]), { p: "fro" });

//! linalg.condition: 3 is not an order of a matrix norm
linalg.condition(ones([3, 3]), { /*!*/ p: 3 });

//! linalg.condition: a matrix without elements has none — [0, 3]
linalg.condition(/*!*/ ones([0, 3]));

//! linalg.norm: axis 2 is out of range for [3, 4]
linalg.norm(zeros([3, 4]), { /*!*/ axis: 2 });

//! linalg.norm: nuc is not an order of a vector norm
linalg.norm(zeros([3, 4]), { axis: 1, /*!*/ ord: "nuc" });

//! linalg.norm: 3 is not an order of a matrix norm
linalg.norm(zeros([3, 4]), { /*!*/ ord: 3 });

//! linalg.norm: an order without axes is of one dim or two — [3, 4, 5]
linalg.norm(zeros([3, 4, 5]), { /*!*/ ord: 1 });

//! linalg.norm: a norm has one axis or two, not [0, 1, 2]
linalg.norm(zeros([3, 4, 5]), { /*!*/ axis: [0, 1, 2] });

//! linalg.vectorNorm: axes [0, 0] repeat an axis
linalg.vectorNorm(zeros([3, 4]), { /*!*/ axis: [0, 0] });

//! linalg.matrixNorm: 0 is not an order of a matrix norm
linalg.matrixNorm(zeros([3, 4]), { /*!*/ ord: 0 });

//! linalg.lstsq: numbers of rows differ — [5, 3] and [4]: 5 ≠ 4
linalg.lstsq(zeros([5, 3]), /*!*/ zeros([4]));

//! linalg.lstsq: the first operand has two dims — [2, 5, 3]
linalg.lstsq(/*!*/ zeros([2, 5, 3]), zeros([5]));

//! linalg.lstsq: the second operand has one dim or two — [5, 3, 2]
linalg.lstsq(zeros([5, 3]), /*!*/ zeros([5, 3, 2]));
