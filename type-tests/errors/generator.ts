import { random, zeros } from "shapeproof";

const rng = random.defaultRng(1);

//! Generator.random: dimension -1 is negative
rng.random(/*!*/ [3, -1]);

//! Generator.standardNormal: dimension 1.5 is not an integer
rng.standardNormal(/*!*/ 1.5);

//! Generator.integers: dimension -2 is negative
rng.integers(0, 10, /*!*/ -2);

//! Generator.normal: shapes do not broadcast — [3] and [4]: 3 ≠ 4
rng.normal(zeros([3]), /*!*/ zeros([4]));

//! Generator.exponential: cannot broadcast [3] to [2]: 3 ≠ 2
rng.exponential(zeros([3]), /*!*/ [2]);

//! Generator.uniform: low must be real, got complex64
rng.uniform(/*!*/ zeros([3], { dtype: "complex64" }));

//! Generator.choice: a must have at least one axis — []
rng.choice(/*!*/ zeros([]));

//! Generator.choice: axis 2 is out of range for [4, 3]
rng.choice(/*!*/ zeros([4, 3]), 5, { axis: 2 });

//! Generator.permutation: axis -3 is out of range for [3, 2]
rng.permutation(/*!*/ zeros([3, 2]), { axis: -3 });

//! Generator.permuted: axis 1 is out of range for [3]
rng.permuted(/*!*/ zeros([3]), { axis: 1 });

//! Generator.shuffle: x must have at least one axis — []
rng.shuffle(/*!*/ zeros([]));

//! Generator.gamma: shapes do not broadcast — [2] and [3]: 2 ≠ 3
rng.gamma(zeros([2]), /*!*/ zeros([3]));

//! Generator.poisson: dimension -3 is negative
rng.poisson(2, /*!*/ -3);

//! Generator.dirichlet: alpha must be 1-d, got [2, 2]
rng.dirichlet(/*!*/ zeros([2, 2]));

//! Generator.multivariateNormal: cov must have shape [2, 2], got [3, 3]
rng.multivariateNormal([0, 1], /*!*/ zeros([3, 3]));
