import { add, exp, matmul, zeros } from "shapeproof";

//! add: out has shape [4, 3], but the result has shape [3, 4]
add(zeros([3, 4]), 1, { /*!*/ out: zeros([4, 3]) });

//! exp: float64 does not fit into out of int32
exp(zeros([3]), { /*!*/ out: zeros([3], { dtype: "int32" }) });

//! matmul: out has shape [3, 4], but the result has shape [3, 5]
matmul(zeros([3, 4]), zeros([4, 5]), { /*!*/ out: zeros([3, 4]) });

//! add: int16 does not fit into out of uint16
add(zeros([3], { dtype: "int16" }), zeros([3], { dtype: "int16" }), { /*!*/ out: zeros([3], { dtype: "uint16" }) });
