import { concatenate, hstack, stack, vstack, zeros } from "shapeproof";

//! concatenate: shapes differ off axis 0 — [3, 4] and [2, 5]: 4 ≠ 5
concatenate([zeros([3, 4]), /*!*/ zeros([2, 5])]);

//! concatenate: axis 2 is out of range for [3, 4]
concatenate([zeros([3, 4]), zeros([3, 4])], { /*!*/ axis: 2 });

//! concatenate: ranks differ — [3, 4] and [3]: 2 ≠ 1
concatenate([zeros([3, 4]), /*!*/ zeros([3])]);

//! stack: shapes differ — [3, 4] and [4, 3]: 3 ≠ 4
stack([zeros([3, 4]), /*!*/ zeros([4, 3])]);

//! stack: axis 2 is out of range for [3], which becomes 2-D
stack([zeros([3]), zeros([3])], { /*!*/ axis: 2 });

//! hstack: shapes differ off axis 1 — [3, 4] and [2, 4]: 3 ≠ 2
hstack([zeros([3, 4]), /*!*/ zeros([2, 4])]);

//! vstack: shapes differ off axis 0 — [3, 4] and [1, 3]: 4 ≠ 3
vstack([zeros([3, 4]), /*!*/ zeros([3])]);
