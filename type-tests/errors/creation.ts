import { arange, eye, full, linspace, ones, tensor, zeros } from "shapeproof";

//! zeros: dimension -4 is negative
zeros(/*!*/ [3, -4]);

//! ones: dimension 2.5 is not an integer
ones(/*!*/ [2.5]);

//! full: dimension -1 is negative
full(/*!*/ -1, 0);

//! eye: dimension -3 is negative
eye(/*!*/ -3);

//! eye: dimension 1.5 is not an integer
eye(3, /*!*/ 1.5);

//! linspace: dimension -2 is negative
linspace(0, 1, /*!*/ -2);

//! arange: step cannot be zero
arange(0, 10, /*!*/ 0);

//! tensor: ragged nesting — row 1 is [1], row 0 is [2]
tensor(/*!*/ [[1, 2], [3]]);

//! tensor: ragged nesting — row 1 is [2], row 0 is [1]
tensor(
  /*!*/ [
    [[1], [2]],
    [[3], [4, 5]],
  ],
);
