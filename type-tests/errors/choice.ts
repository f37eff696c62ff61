import { clip, where, zeros } from "shapeproof";

//! where: shapes do not broadcast — [3, 4] and [3, 5]: 4 ≠ 5
where(zeros([3, 4], { dtype: "bool" }), /*!*/ zeros([3, 5]), 0);

//! where: shapes do not broadcast — [3, 4] and [4, 3]: 4 ≠ 3
where(zeros([3, 4], { dtype: "bool" }), 1, /*!*/ zeros([4, 3]));

//! clip: shapes do not broadcast — [3, 4] and [3]: 4 ≠ 3
clip(zeros([3, 4]), /*!*/ zeros([3]), 9);

//! clip: shapes do not broadcast — [3, 4] and [5, 4]: 3 ≠ 5
clip(zeros([3, 4]), 0, /*!*/ zeros([5, 4]));
