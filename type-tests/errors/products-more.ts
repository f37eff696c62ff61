import { cross, inner, linalg, matvec, ones, tensordot, trace, vdot, vecdot, vecmat, zeros } from "shapeproof";

//! cross: vectors must have 2 or 3 components — [5, 4]: 4
cross(/*!*/ ones([5, 4]), ones([3]));

//! cross: vectors must have 2 or 3 components — [4]: 4
cross(ones([5, 3]), /*!*/ ones([4]));

//! cross: batch dimensions do not broadcast — [2, 3] and [5, 3]: 2 ≠ 5
cross(ones([2, 3]), /*!*/ ones([5, 3]));

//! cross: axis 1 is out of range for [3]
cross(ones([2, 3]), ones([3]), { /*!*/ axisb: 1 });

//! cross: axis 2 is out of range for [3, 4]
cross(ones([3, 4]), ones([3, 4]), { /*!*/ axis: 2 });

//! cross: axis 3 is out of range for [5, 3]
cross(ones([5, 3]), ones([3]), { /*!*/ axisc: 3 });

//! cross: bool is not supported
cross(ones([3], { dtype: "bool" }), /*!*/ ones([3], { dtype: "bool" }));

//! trace: a matrix has two dims — [3]
trace(/*!*/ zeros([3]));

//! trace: axis 2 is out of range for [3, 4]
trace(zeros([3, 4]), { /*!*/ axis2: 2 });

//! trace: axes [1, 1] repeat an axis
zeros([3, 4]).trace({ /*!*/ axis1: 1 });

//! trace: out has shape [4], but the result has shape [5]
trace(zeros([3, 4, 5]), { /*!*/ out: zeros([4]) });

//! linalg.trace: a matrix has two dims — [3]
linalg.trace(/*!*/ zeros([3]));

//! tensordot: summed dimensions differ — [3, 4] and [5, 6]: 4 ≠ 5
tensordot(ones([3, 4]), /*!*/ ones([5, 6]), { axes: 1 });

//! tensordot: 3 axes are more than [3, 4] has
tensordot(ones([3, 4]), ones([3, 4, 5]), { /*!*/ axes: 3 });

//! tensordot: axis 2 is out of range for [3, 4]
tensordot(ones([3, 4]), ones([4, 3]), {
  /*!*/ axes: [
    [1, 2],
    [0, 1],
  ],
});

//! tensordot: axes [0, 1] and [0] are not equally many
tensordot(ones([3, 4]), ones([3, 4]), { /*!*/ axes: [[0, 1], [0]] });

//! inner: last dimensions differ — [2, 3] and [3, 2]: 3 ≠ 2
inner(ones([2, 3]), /*!*/ ones([3, 2]));

//! vdot: sizes differ — [2, 3] and [5]: 6 ≠ 5
vdot(ones([2, 3]), /*!*/ ones([5]));

//! vecdot: summed dimensions differ — [2, 3] and [4]: 3 ≠ 4
vecdot(ones([2, 3]), /*!*/ ones([4]));

//! vecdot: axis 1 is out of range for [3]
vecdot(ones([2, 3]), ones([3]), { /*!*/ axis: 1 });

//! matvec: x needs two axes — [3]
matvec(/*!*/ ones([3]), ones([3]));

//! vecmat: batch dimensions do not broadcast — [2, 3] and [5, 3, 4]: 2 ≠ 5
vecmat(ones([2, 3]), /*!*/ ones([5, 3, 4]));
