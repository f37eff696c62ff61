import { item, zeros } from "shapeproof";

//! item: a tensor of shape [3, 4] has 12 elements, not 1
item(/*!*/ zeros([3, 4]));

//! item: index 4 is out of range for axis 1 of [3, 4]
item(zeros([3, 4]), 0, /*!*/ 4);

//! item: index 12 is out of range for [3, 4], which has 12 elements
item(zeros([3, 4]), /*!*/ 12);

//! astype: out has shape [4, 3], but the result has shape [3, 4]
zeros([3, 4]).astype("int32", { /*!*/ out: zeros([4, 3]) });
