import { unique, zeros } from "shapeproof";

//! unique: axis 2 is out of range for [3, 4]
unique(zeros([3, 4]), { /*!*/ axis: 2 });

//! unique: axis -2 is out of range for [5]
unique(zeros([5]), { returnCounts: true, /*!*/ axis: -2 });

//! unique: axis 0 is out of range for []
unique(zeros([]), { /*!*/ axis: 0 });
