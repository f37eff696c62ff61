import { argmax, cumsum, max, mean, ptp, sum, zeros } from "shapeproof";

//! sum: axis 2 is out of range for [3, 4]
sum(zeros([3, 4]), { /*!*/ axis: 2 });

//! mean: axis -3 is out of range for [3, 4]
mean(zeros([3, 4]), { /*!*/ axis: -3, keepdims: true });

//! sum: axes [0, 0] repeat an axis
sum(zeros([3, 4]), { /*!*/ axis: [0, 0] });

//! argmax: axis 2 is out of range for [3, 4]
argmax(zeros([3, 4]), { /*!*/ axis: 2 });

//! cumsum: axis 5 is out of range for [3, 4]
cumsum(zeros([3, 4]), { /*!*/ axis: 5 });

//! max: [0] has no elements along axis 0
max(/*!*/ zeros([0]));

//! ptp: bool is not supported
ptp(/*!*/ zeros([3], { dtype: "bool" }));

//! sum: out has shape [3], but the result has shape [4]
sum(zeros([3, 4]), { axis: 0, /*!*/ out: zeros([3]) });

//! variance: axis 2 is out of range for [32, 10]
zeros([32, 10]).variance({ /*!*/ axis: 2 });
