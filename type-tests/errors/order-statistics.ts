import { median, nanmedian, nanquantile, ones, percentile, quantile, zeros } from "shapeproof";

//! median: axis 2 is out of range for [3, 4]
median(zeros([3, 4]), { /*!*/ axis: 2 });

//! nanmedian: axes [0, 0] repeat an axis
nanmedian(zeros([3, 4]), { /*!*/ axis: [0, 0] });

//! median: out has shape [3], but the result has shape [4]
median(zeros([3, 4]), { axis: 0, /*!*/ out: zeros([3]) });

//! percentile: axis -3 is out of range for [3, 4]
percentile(zeros([3, 4]), [25, 75], { /*!*/ axis: -3 });

//! percentile: out has shape [4], but the result has shape [2, 4]
percentile(zeros([3, 4]), [25, 75], { axis: 0, /*!*/ out: zeros([4]) });

//! percentile: bool is not supported
percentile(/*!*/ zeros([3], { dtype: "bool" }), 50);

//! quantile: complex128 is not supported
quantile(/*!*/ zeros([3], { dtype: "complex128" }), 0.5);

//! quantile: weights need the method "inverted_cdf"
quantile(zeros([3]), 0.5, { /*!*/ weights: ones([3]) });

//! quantile: weights do not fit — [3] for [3, 4] along 1
quantile(zeros([3, 4]), 0.5, { axis: 1, method: "inverted_cdf", /*!*/ weights: ones([3]) });

//! nanquantile: [0, 3] has no elements along axis 0
nanquantile(zeros([0, 3], { dtype: "int32" }), 0.5, { method: "lower", /*!*/ axis: 0 });
