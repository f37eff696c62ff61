import { ml, ones, random } from "shapeproof";

const fitted = new ml.KMeans({ nClusters: 3 }).fit(random.randn(40, 4));

//! KMeans.predict: x has 3 columns, but it was fitted on 4 — [5, 3]
fitted.predict(/*!*/ ones([5, 3]));

//! KMeans.predict: expects [?, 4] — got [4]
fitted.predict(/*!*/ ones([4]));

//! KMeans.fit: expects [?, ?] — got [4]
new ml.KMeans({ nClusters: 3 }).fit(/*!*/ ones([4]));
