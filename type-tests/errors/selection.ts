import {
  append,
  choose,
  compress,
  countNonzero,
  nonzero,
  place,
  put,
  putAlongAxis,
  ravelMultiIndex,
  select,
  take,
  takeAlongAxis,
  tensor,
  unravelIndex,
  zeros,
} from "shapeproof";

const ints = zeros([3, 2], { dtype: "int32" });

//! nonzero: [] has no axes
nonzero(/*!*/ zeros([]));

//! countNonzero: axis 2 is out of range for [3, 4]
countNonzero(zeros([3, 4]), { /*!*/ axis: 2 });

//! take: index 4 is out of range for axis 1 of [3, 4]
take(zeros([3, 4]), /*!*/ 4, { axis: 1 });

//! take: index -13 is out of range for axis 0 of [12]
zeros([3, 4]).take(/*!*/ -13);

//! take: axis 2 is out of range for [3, 4]
take(zeros([3, 4]), [0, 1], { /*!*/ axis: 2 });

//! take: an index of dtype float64 is neither integer nor bool
take(zeros([3, 4]), /*!*/ tensor([0, 1]), { axis: 0 });

//! take: indices are booleans, not integers
take(zeros([3]), /*!*/ zeros([3], { dtype: "bool" }));

//! takeAlongAxis: ranks differ — [3, 4] and [2]: 2 ≠ 1
takeAlongAxis(zeros([3, 4]), /*!*/ zeros([2], { dtype: "int32" }));

//! takeAlongAxis: shapes do not broadcast — [1, 4] and [3, 2]: 4 ≠ 2
takeAlongAxis(zeros([3, 4]), /*!*/ ints, { axis: 0 });

//! takeAlongAxis: axis 2 is out of range for [3, 4]
takeAlongAxis(zeros([3, 4]), ints, { /*!*/ axis: 2 });

//! putAlongAxis: cannot broadcast [4] to [3, 2]: 4 ≠ 2
putAlongAxis(zeros([3, 4]), ints, /*!*/ zeros([4]));

//! put: index 12 is out of range for axis 0 of [12]
put(zeros([3, 4]), /*!*/ 12, 1);

//! place: mask [3] does not match [3, 4]
place(zeros([3, 4]), /*!*/ zeros([3], { dtype: "bool" }), 1);

//! compress: expects [?] — got [3, 4]
compress(/*!*/ zeros([3, 4], { dtype: "bool" }), zeros([3, 4]));

//! compress: axis 2 is out of range for [3, 4]
compress([true], zeros([3, 4]), { /*!*/ axis: 2 });

//! select: 2 conditions for 1 choices
select(/*!*/ [zeros([3], { dtype: "bool" }), zeros([3], { dtype: "bool" })], [zeros([3])]);

//! select: a condition of dtype float64 is not bool
select(/*!*/ [zeros([3])], [zeros([3])]);

//! select: shapes do not broadcast — [3] and [4]: 3 ≠ 4
select([zeros([3], { dtype: "bool" })], /*!*/ [zeros([4])]);

//! choose: float64 is not supported
choose(/*!*/ zeros([3]), [zeros([3])]);

//! choose: shapes do not broadcast — [3, 2] and [3]: 2 ≠ 3
ints.choose(/*!*/ [zeros([3])]);

//! unravelIndex: indices are booleans, not integers
unravelIndex(/*!*/ [true, false], [3, 4]);

//! ravelMultiIndex: 1 index arrays for [3, 4]
ravelMultiIndex(/*!*/ [ints], [3, 4]);

//! append: shapes differ off axis 0 — [3, 4] and [1, 5]: 4 ≠ 5
append(zeros([3, 4]), /*!*/ zeros([1, 5]), { axis: 0 });
