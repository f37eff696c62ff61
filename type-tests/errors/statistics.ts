import { nanargmin, nancumsum, nanmax, nanmean, nanstd, nansum, zeros } from "shapeproof";

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
