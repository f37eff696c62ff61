import {
  arange,
  average,
  bincount,
  corrcoef,
  cov,
  digitize,
  histogram,
  histogram2d,
  histogramBinEdges,
  histogramdd,
  nanargmin,
  nancumsum,
  nanmax,
  nanmean,
  nanstd,
  nansum,
  ones,
  zeros,
} from "shapeproof";

//! nansum: axis 2 is out of range for [3, 4]
nansum(zeros([3, 4]), { /*!*/ axis: 2 });

//! nanmean: axes [1, 1] repeat an axis
nanmean(zeros([3, 4]), { /*!*/ axis: [1, 1] });

//! nanstd: axis -3 is out of range for [3, 4]
nanstd(zeros([3, 4]), { /*!*/ axis: -3, keepdims: true });

//! nanmax: [0] has no elements along axis 0
nanmax(/*!*/ zeros([0]));

//! nanargmin: [3, 0] has no elements along axis 1
nanargmin(zeros([3, 0]), { /*!*/ axis: 1 });

//! nancumsum: out has shape [3], but the result has shape [3, 4]
nancumsum(zeros([3, 4]), { axis: 0, /*!*/ out: zeros([3]) });

//! average: axis 2 is out of range for [3, 4]
average(zeros([3, 4]), { /*!*/ axis: 2 });

//! average: weights do not fit — [3] for [3, 4] along 1
average(zeros([3, 4]), { axis: 1, /*!*/ weights: ones([3]) });

//! average: weights must have the shape of x where there is no axis — [4] for [3, 4]
average(zeros([3, 4]), { /*!*/ weights: ones([4]) });

//! cov: x has more than two axes — [2, 3, 4]
cov(/*!*/ zeros([2, 3, 4]));

//! cov: observations differ — [2, 3] and [2, 4]: 3 ≠ 4
cov(zeros([2, 3]), /*!*/ zeros([2, 4]));

//! cov: aweights do not fit — [2] for 3 observations
cov(zeros([2, 3]), null, { /*!*/ aweights: ones([2]) });

//! corrcoef: observations differ — [5] and [4]: 5 ≠ 4
corrcoef(zeros([5]), /*!*/ zeros([4]));

//! histogram: the number of bins must be a positive integer, got 0
histogram(arange(5), /*!*/ 0);

//! histogram: the edges of bins must be 1-d, got [2, 2]
histogram(arange(5), /*!*/ zeros([2, 2]));

//! histogram: weights must have the shape of x — [4] for [5]
histogram(arange(5), 10, { /*!*/ weights: ones([4]) });

//! histogram: complex64 is not supported
histogram(/*!*/ zeros([5], { dtype: "complex64" }));

//! histogramBinEdges: a rule for the number of bins takes no weights
histogramBinEdges(arange(5), "auto", { /*!*/ weights: ones([5]) });

//! histogram2d: lengths differ — [5] and [4]: 5 ≠ 4
histogram2d(arange(5), /*!*/ arange(4));

//! histogramdd: there are bins for 2 of 3 dimensions
histogramdd(zeros([5, 3]), /*!*/ [4, 4]);

//! histogramdd: points are the rows of a matrix, got [5]
histogramdd(/*!*/ zeros([5]));

//! bincount: x must be 1-d, got [2, 3]
bincount(/*!*/ zeros([2, 3], { dtype: "int32" }));

//! bincount: float64 is not supported
bincount(/*!*/ zeros([3]));

//! bincount: lengths differ — [3] and [4]: 3 ≠ 4
bincount(zeros([3], { dtype: "int32" }), { /*!*/ weights: ones([4]) });

//! digitize: bins must be 1-d, got [2, 2]
digitize(arange(5), /*!*/ zeros([2, 2]));
