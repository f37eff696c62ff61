import { ml, ones, random } from "shapeproof";

const pca = new ml.PCA({ nComponents: 2 }).fit(random.randn(30, 4));

//! PCA.fit: nComponents is 5, but [30, 4] has at most 4
new ml.PCA({ nComponents: 5 }).fit(/*!*/ ones([30, 4]));

//! PCA.transform: x has 3 columns, but it was fitted on 4 — [5, 3]
pca.transform(/*!*/ ones([5, 3]));

//! PCA.inverseTransform: x has 4 columns, but it was fitted on 2 — [5, 4]
pca.inverseTransform(/*!*/ ones([5, 4]));

//! TruncatedSVD.fit: nComponents is 3, but [2, 4] has at most 2
new ml.TruncatedSVD({ nComponents: 3 }).fit(/*!*/ ones([2, 4]));
