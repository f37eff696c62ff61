import { bindShape, zeros } from "shapeproof";

//! bindShape: [3, 4] is not [3, 5]: 4 ≠ 5
bindShape(zeros([3, 4]), /*!*/ [3, 5]);

//! bindShape: [3, 4] is not [batch]: 2 axes ≠ 1
bindShape(zeros([3, 4]), /*!*/ ["batch"]);

//! bindShape: [3, 4] is not [n, n]: 3 ≠ 4
bindShape(zeros([3, 4]), /*!*/ ["n", "n"]);

//! bindShape: dimension -4 is negative
bindShape(zeros([3, 4]), /*!*/ [3, -4]);
