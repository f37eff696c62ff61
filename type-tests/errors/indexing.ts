import { zeros } from "shapeproof";

//! at: index 5 is out of range for axis 0 of [3, 4]
zeros([3, 4]).at(/*!*/ 5);

//! at: index -5 is out of range for axis 1 of [3, 4]
zeros([3, 4]).at(0, /*!*/ -5);

//! at: too many indices — 3 for [3, 4]
zeros([3, 4]).at(0, 1, /*!*/ 2);

//! at: slice step cannot be zero
zeros([3, 4]).at(/*!*/ "1:2:0");

//! at: "first" is not a slice
zeros([3, 4]).at(/*!*/ "first");

//! at: an index has "..." only once
zeros([3, 4]).at("...", 0, /*!*/ "...");

//! at: mask [4] does not match axis 0 of [3, 4]: 4 ≠ 3
zeros([3, 4]).at(/*!*/ zeros([4], { dtype: "bool" }));

//! at: an index of dtype float64 is neither integer nor bool
zeros([3, 4]).at(/*!*/ zeros([2]));

//! at: index arrays do not broadcast — [2] and [3]
zeros([3, 4]).at([0, 1], /*!*/ [0, 1, 2]);

//! at: index 0.5 is not an integer
zeros([3, 4]).at(/*!*/ 0.5);

//! set: index 3 is out of range for axis 0 of [3, 4]
zeros([3, 4]).set([/*!*/ 3], 1);

//! set: cannot broadcast [4] to [3]: 4 ≠ 3
zeros([3, 4]).set([":", 0], /*!*/ zeros([4]));

//! set: cannot broadcast [2, 4] to [4]: it has fewer axes
zeros([3, 4]).set([0], /*!*/ zeros([2, 4]));
