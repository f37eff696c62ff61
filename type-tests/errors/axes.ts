import { expandDims, flip, moveaxis, permuteDims, roll, squeeze, swapaxes, transpose, zeros } from "shapeproof";

//! transpose: axes [0, 1] are not a permutation of the 3 axes of [2, 3, 4]
transpose(zeros([2, 3, 4]), /*!*/ [0, 1]);

//! permuteDims: axes [0, 1, 1] are not a permutation of the 3 axes of [2, 3, 4]
permuteDims(zeros([2, 3, 4]), /*!*/ [0, 1, 1]);

//! swapaxes: axis 2 is out of range for [2, 3]
swapaxes(zeros([2, 3]), 0, /*!*/ 2);

//! swapaxes: axis -3 is out of range for [2, 3]
swapaxes(zeros([2, 3]), /*!*/ -3, 1);

//! moveaxis: axis 3 is out of range for [2, 3, 4]
moveaxis(zeros([2, 3, 4]), /*!*/ 3, 0);

//! moveaxis: source and destination differ in length — [0, 1] and [1]: 2 ≠ 1
moveaxis(zeros([2, 3, 4]), [0, 1], /*!*/ [1]);

//! expandDims: axis 3 is out of range for [3, 4], which becomes 3-D
expandDims(zeros([3, 4]), /*!*/ 3);

//! expandDims: axes [0, 0] repeat an axis
expandDims(zeros([3, 4]), /*!*/ [0, 0]);

//! squeeze: axis 1 of [1, 3] is not 1: 3 ≠ 1
squeeze(zeros([1, 3]), { /*!*/ axis: 1 });

//! squeeze: axis 2 is out of range for [1, 3]
squeeze(zeros([1, 3]), { /*!*/ axis: 2 });

//! flip: axis 2 is out of range for [2, 3]
flip(zeros([2, 3]), { /*!*/ axis: 2 });

//! roll: axis -3 is out of range for [2, 3]
roll(zeros([2, 3]), 1, { /*!*/ axis: -3 });
