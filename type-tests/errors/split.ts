import { arraySplit, repeat, split, tile, zeros } from "shapeproof";

//! split: 2 does not divide axis 0 of [7, 2] equally
split(zeros([7, 2]), /*!*/ 2);

//! split: axis 2 is out of range for [6, 2]
split(zeros([6, 2]), 2, { /*!*/ axis: 2 });

//! split: 0 is not a number of sections
split(zeros([6, 2]), /*!*/ 0);

//! arraySplit: 0 is not a number of sections
arraySplit(zeros([6, 2]), /*!*/ 0);

//! arraySplit: axis -3 is out of range for [6, 2]
arraySplit(zeros([6, 2]), 3, { /*!*/ axis: -3 });

//! repeat: -1 is not a count
repeat(zeros([3, 4]), /*!*/ -1);

//! repeat: 2 counts for axis 0 of [3, 4]: 2 ≠ 3
repeat(zeros([3, 4]), /*!*/ [1, 2], { axis: 0 });

//! repeat: axis 2 is out of range for [3, 4]
repeat(zeros([3, 4]), 2, { /*!*/ axis: 2 });

//! tile: -2 is not a count
tile(zeros([3, 4]), /*!*/ -2);

//! tile: 1.5 is not a count
tile(zeros([3, 4]), /*!*/ [2, 1.5]);
