import { linalg, tensor, zeros } from "shapeproof";

//! linalg.eigh: the last two dims must be equal — [3, 4]: 3 ≠ 4
linalg.eigh(/*!*/ zeros([3, 4]));

//! linalg.eigh: a matrix has two dims — [3]
linalg.eigh(/*!*/ zeros([3]), { UPLO: "U" });

//! linalg.eigh: float16 is not supported
linalg.eigh(/*!*/ zeros([3, 3], { dtype: "float16" })).eigenvalues;

//! linalg.eigvalsh: the last two dims must be equal — [2, 5, 2]: 5 ≠ 2
linalg.eigvalsh(/*!*/ zeros([2, 5, 2], { dtype: "complex64" }));

//! linalg.eigvalsh: a matrix has two dims — []
linalg.eigvalsh(/*!*/ tensor(1));

//! linalg.eig: the last two dims must be equal — [2, 3]: 2 ≠ 3
linalg.eig(/*!*/ zeros([2, 3])).eigenvalues.astype("complex128");

//! linalg.eig: float16 is not supported
linalg.eig(/*!*/ zeros([4, 3, 3], { dtype: "float16" }));

//! linalg.eigvals: a matrix has two dims — [4]
linalg.eigvals(/*!*/ zeros([4], { dtype: "complex128" }));

//! linalg.eigvals: the last two dims must be equal — [5, 1]: 5 ≠ 1
linalg.eigvals(/*!*/ zeros([5, 1], { dtype: "int32" }));
