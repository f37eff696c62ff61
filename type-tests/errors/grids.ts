import { diag, diagonal, indices, linalg, ones, tri, tril, triu, vander, zeros } from "shapeproof";

//! diag: x must have one or two dims — [2, 3, 4]
diag(/*!*/ ones([2, 3, 4]));

//! diag: x must have one or two dims — []
diag(/*!*/ ones([]), { k: 1 });

//! diagonal: a matrix has two dims — [3]
diagonal(/*!*/ zeros([3]));

//! diagonal: axis 3 is out of range for [2, 3, 4]
diagonal(zeros([2, 3, 4]), { /*!*/ axis2: 3 });

//! diagonal: axis -4 is out of range for [2, 3, 4]
zeros([2, 3, 4]).diagonal({ /*!*/ axis1: -4 });

//! linalg.diagonal: a matrix has two dims — [3]
linalg.diagonal(/*!*/ zeros([3]));

//! tril: x must have an axis — []
tril(/*!*/ zeros([]));

//! triu: x must have an axis — []
triu(/*!*/ zeros([]), { k: 1 });

//! tri: dimension -1 is negative
tri(/*!*/ -1);

//! indices: dimension 2.5 is not an integer
indices(/*!*/ [2.5, 3]);

//! vander: x must have one dim — [2, 3]
vander(/*!*/ zeros([2, 3]));

//! vander: dimension -2 is negative
vander(zeros([2]), /*!*/ -2);
