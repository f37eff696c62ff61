import { arange, stats, zeros } from "shapeproof";

//! stats.mode: axis 2 is out of range for [3, 4]
stats.mode(zeros([3, 4]), { /*!*/ axis: 2 });

//! stats.mode: [0, 3] has no elements along axis 0
stats.mode(/*!*/ zeros([0, 3]));

//! stats.skew: axis 0 is out of range for []
stats.skew(/*!*/ zeros([]));

//! stats.kurtosis: complex64 is not supported
stats.kurtosis(/*!*/ zeros([3], { dtype: "complex64" }));

//! stats.moment: axis -3 is out of range for [3, 4]
stats.moment(zeros([3, 4]), 2, { /*!*/ axis: -3 });

//! stats.zscore: axis 1 is out of range for [3]
stats.zscore(zeros([3]), { /*!*/ axis: 1 });

//! stats.rankdata: axis 2 is out of range for [3, 4]
stats.rankdata(zeros([3, 4]), "min", { /*!*/ axis: 2 });

//! stats.correlation: lengths differ — [5] and [4]: 5 ≠ 4
stats.correlation(arange(5), /*!*/ arange(4));

//! stats.spearman: y must be 1-d, got [2, 3]
stats.spearman(arange(5), /*!*/ zeros([2, 3]));

//! stats.bootstrap: x must be 1-d, got [2, 3]
stats.bootstrap(/*!*/ zeros([2, 3]));

//! stats.bootstrap: resamples must be positive, got 0
stats.bootstrap(arange(5), { /*!*/ resamples: 0 });

//! stats.outliersIqr: [0, 3] has no elements along axis 0
stats.outliersIqr(/*!*/ zeros([0, 3]));

//! stats.removeExtremeValues: x must be 2-d, got [3]
stats.removeExtremeValues(/*!*/ zeros([3]));

//! stats.cleanDataset: x must be 2-d, got [2, 3, 4]
stats.cleanDataset(/*!*/ zeros([2, 3, 4]));

//! stats.imputeMean: complex128 is not supported
stats.imputeMean(/*!*/ zeros([2, 3], { dtype: "complex128" }));
