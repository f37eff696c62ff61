import { argpartition, argsort, lexsort, partition, searchsorted, sort, tensor, zeros } from "shapeproof";

//! sort: axis 2 is out of range for [3, 4]
sort(zeros([3, 4]), { /*!*/ axis: 2 });

//! sort: axis -1 is out of range for []
sort(/*!*/ zeros([]));

//! sort: out has shape [4, 3], but the result has shape [3, 4]
sort(zeros([3, 4]), { /*!*/ out: zeros([4, 3]) });

//! sort: axis 3 is out of range for [3, 4]
zeros([3, 4]).sort({ /*!*/ axis: 3 });

//! argsort: axis -3 is out of range for [3, 4]
argsort(zeros([3, 4]), { /*!*/ axis: -3 });

//! partition: kth 4 is out of range for axis 1 of [3, 4]
partition(zeros([3, 4]), /*!*/ 4);

//! partition: kth -4 is out of range for axis 0 of [3, 4]
zeros([3, 4]).partition(/*!*/ [0, -4], { axis: 0 });

//! argpartition: kth 12 is out of range for the 12 elements of [3, 4]
argpartition(zeros([3, 4]), /*!*/ 12, { axis: null });

//! argpartition: kth 0.5 is not an integer
argpartition(zeros([3, 4]), /*!*/ 0.5);

//! lexsort: shapes differ — [3] and [4]: 3 ≠ 4
lexsort([zeros([3]), /*!*/ zeros([4])]);

//! lexsort: axis 1 is out of range for [3]
lexsort([zeros([3]), zeros([3])], { /*!*/ axis: 1 });

//! searchsorted: expects [?] — got [3, 4]
searchsorted(/*!*/ zeros([3, 4]), 1);

//! searchsorted: lengths differ — [3] and [2]: 3 ≠ 2
searchsorted(zeros([3]), 1, { /*!*/ sorter: tensor([0, 1], { dtype: "int32" }) });
