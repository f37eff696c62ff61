import { conj, ones, zeros } from "shapeproof";

//! conj: out has shape [4], but the result has shape [3]
conj(ones([3]), { /*!*/ out: zeros([4]) });

//! conj: complex128 does not fit into out of float64
conj(ones([3], { dtype: "complex128" }), { /*!*/ out: zeros([3]) });

//! conj: int8 does not fit into out of bool
ones([3], { dtype: "bool" }).conj({ /*!*/ out: zeros([3], { dtype: "bool" }) });
