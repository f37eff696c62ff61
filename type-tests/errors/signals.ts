import { convolve, correlate, diff, ediff1d, gradient, interp, ones, pad, trapezoid, unwrap, zeros } from "shapeproof";

//! diff: axis 2 is out of range for [3, 4]
diff(zeros([3, 4]), { /*!*/ axis: 2 });

//! diff: -1 is not a number of differences
diff(zeros([3, 4]), { /*!*/ n: -1 });

//! diff: prepend does not go with the tensor — [2, 1] and [3, 4]
diff(zeros([3, 4]), { /*!*/ prepend: zeros([2, 1]) });

//! diff: a 0-d tensor has no differences
diff(/*!*/ zeros([]));

//! ediff1d: bool is not supported
ediff1d(/*!*/ zeros([3], { dtype: "bool" }));

//! gradient: [3, 1] has fewer than 2 elements along axis 1
gradient(/*!*/ zeros([3, 1]));

//! gradient: [2, 5] has fewer than 3 elements along axis 0
gradient(zeros([2, 5]), 0.5, { /*!*/ axis: 0, edgeOrder: 2 });

//! gradient: axes [0, 0] repeat an axis
gradient(zeros([3, 5]), 0.5, { /*!*/ axis: [0, 0] });

//! convolve: an operand has one dim — [2, 3]
convolve(zeros([4]), /*!*/ zeros([2, 3]));

//! correlate: an operand has no elements
correlate(/*!*/ zeros([0]), zeros([4]));

//! convolve: an operand has one dim — [3, 3]
convolve(/*!*/ zeros([3, 3]), zeros([4]), { mode: "same" });

//! interp: xp and fp differ in length — 5 ≠ 4
interp(ones([2]), zeros([5]), /*!*/ zeros([4]));

//! interp: xp has one dim — [5, 1]
interp(ones([2]), zeros([5, 1]), /*!*/ zeros([5]));

//! interp: complex64 is not supported
interp(/*!*/ ones([2], { dtype: "complex64" }), zeros([5]), zeros([5]));

//! trapezoid: x does not go with axis -1 — [3] and [3, 4]
trapezoid(zeros([3, 4]), { /*!*/ x: zeros([3]) });

//! trapezoid: axis 2 is out of range for [3, 4]
trapezoid(zeros([3, 4]), { /*!*/ axis: 2 });

//! unwrap: axis 1 is out of range for [3]
unwrap(zeros([3]), { /*!*/ axis: 1 });

//! pad: -1 is not a width
pad(zeros([3, 4]), /*!*/ -1);

//! pad: widths are a number, a pair, or a pair for each axis of [3, 4]
pad(
  zeros([3, 4]),
  /*!*/ [
    [1, 1],
    [2, 2],
    [3, 3],
  ],
);

//! pad: 1.5 is not a width
pad(zeros([3, 4]), /*!*/ [1, 1.5], { mode: "edge" });
