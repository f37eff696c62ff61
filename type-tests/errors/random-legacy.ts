import { random, zeros } from "shapeproof";

//! random.uniform: dimension -1 is negative
random.uniform(0, 1, /*!*/ [3, -1]);

//! random.normal: shapes do not broadcast — [3] and [4]: 3 ≠ 4
random.normal(zeros([3]), /*!*/ zeros([4]));

//! random.exponential: cannot broadcast [3] to [2]: 3 ≠ 2
random.exponential(zeros([3]), /*!*/ [2]);

//! random.exponential: scale must be real, got complex64
random.exponential(/*!*/ zeros([3], { dtype: "complex64" }));

//! random.standardNormal: dimension 1.5 is not an integer
random.standardNormal(/*!*/ 1.5);
