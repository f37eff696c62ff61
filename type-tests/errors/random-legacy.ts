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

//! random.gamma: shapes do not broadcast — [2] and [3]: 2 ≠ 3
random.gamma(zeros([2]), /*!*/ zeros([3]));

//! random.triangular: shapes do not broadcast — [2] and [3]: 2 ≠ 3
random.triangular(0, zeros([2]), /*!*/ zeros([3]));

//! random.poisson: dimension -3 is negative
random.poisson(2, /*!*/ -3);

//! random.binomial: p must be real, got complex128
random.binomial(5, /*!*/ zeros([2], { dtype: "complex128" }));

//! random.multinomial: pvals must be 1-d, got [2, 3]
random.multinomial(5, /*!*/ zeros([2, 3]));

//! random.dirichlet: alpha must be 1-d, got []
random.dirichlet(/*!*/ zeros([]));

//! random.rand: dimension -2 is negative
random.rand(3, /*!*/ -2);

//! random.bytes: dimension -1 is negative
random.bytes(/*!*/ -1);

//! random.multivariateNormal: cov must have shape [2, 2], got [3, 3]
random.multivariateNormal([0, 1], /*!*/ zeros([3, 3]));
