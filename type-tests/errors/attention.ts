import { ml, ones } from "shapeproof";

const heads = new ml.MultiHeadAttention(8, 2);

//! attention: features differ — query [5, 4] and key [7, 3]: 4 ≠ 3
ml.attention(ones([5, 4]), /*!*/ ones([7, 3]), ones([7, 3]));

//! attention: lengths differ — key [7, 4] and value [6, 3]: 7 ≠ 6
ml.attention(ones([5, 4]), ones([7, 4]), /*!*/ ones([6, 3]));

//! attention: query must be [..., ?, ?] — got [5]
ml.attention(/*!*/ ones([5]), ones([7, 4]), ones([7, 3]));

//! MultiHeadAttention: 10 features are not divisible by 4 heads
new ml.MultiHeadAttention(10, /*!*/ 4);

//! MultiHeadAttention.forward: query must be [..., ?, 8] — got [5, 7]: 7 ≠ 8
heads.forward(/*!*/ ones([5, 7]));
