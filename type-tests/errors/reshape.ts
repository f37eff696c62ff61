import { broadcastTo, reshape, zeros } from "shapeproof";

//! reshape: cannot reshape [3, 4] to [5, 2]: 12 ≠ 10 elements
reshape(zeros([3, 4]), /*!*/ [5, 2]);

//! reshape: cannot reshape [3, 4] to [5, -1]: 12 is not divisible by 5
reshape(zeros([3, 4]), /*!*/ [5, -1]);

//! reshape: cannot reshape [32, 784] to [-1, 28, 29]: 25088 is not divisible by 812
zeros([32, 784]).reshape(/*!*/ [-1, 28, 29]);

//! reshape: cannot reshape [3, 4] to [-1, -1]: more than one unknown dimension
reshape(zeros([3, 4]), /*!*/ [-1, -1]);

//! reshape: 2.5 is not a dimension
reshape(zeros([3, 4]), /*!*/ [2.5, 2]);

//! broadcastTo: cannot broadcast [3, 4] to [3, 5]: 4 ≠ 5
broadcastTo(zeros([3, 4]), /*!*/ [3, 5]);

//! broadcastTo: cannot broadcast [3, 4] to [4]: it has fewer axes
broadcastTo(zeros([3, 4]), /*!*/ [4]);

//! broadcastTo: cannot broadcast [2, 1, 4] to [3, 6, 4]: 2 ≠ 3
broadcastTo(zeros([2, 1, 4]), /*!*/ [3, 6, 4]);
