import { einsum, zeros } from "shapeproof";

//! einsum: index j is 4 and 5 — 'ij,jk->ik' with [3, 4], [5, 6]
einsum("ij,jk->ik", zeros([3, 4]), /*!*/ zeros([5, 6]));

//! einsum: output index q is in no operand — 'ij,jk->iq' with [3, 4], [4, 6]
einsum(/*!*/ "ij,jk->iq", zeros([3, 4]), zeros([4, 6]));

//! einsum: the spec has 2 operands, the call has 1 — 'ij,jk' with [3, 4]
einsum(/*!*/ "ij,jk", zeros([3, 4]));

//! einsum: 'ijk' names 3 axes, operand 0 has 2 — 'ijk->i' with [3, 4]
einsum("ijk->i", /*!*/ zeros([3, 4]));

//! einsum: index i is 3 and 4 — 'ii->i' with [3, 4]
einsum("ii->i", /*!*/ zeros([3, 4]));
