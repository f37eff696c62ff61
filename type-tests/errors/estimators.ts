import { ml, ones, tensor, zeros } from "shapeproof";

const scaler = new ml.StandardScaler().fit(zeros([100, 20]));

//! StandardScaler.transform: x has 19 columns, but it was fitted on 20 — [5, 19]
scaler.transform(/*!*/ ones([5, 19]));

//! StandardScaler.inverseTransform: expects [?, 20] — got [20]
scaler.inverseTransform(/*!*/ ones([20]));

//! MinMaxScaler.fit: expects [?, ?] — got [4, 4, 4]
new ml.MinMaxScaler().fit(/*!*/ ones([4, 4, 4]));

//! PolynomialFeatures.transform: x has 3 columns, but it was fitted on 2 — [7, 3]
new ml.PolynomialFeatures({ degree: 2 }).fit(ones([5, 2])).transform(/*!*/ ones([7, 3]));

//! powers: 0 is not a degree
ml.powers(ones([3, 2]), /*!*/ 0);

//! interactions: expects [?, ?] — got [6]
ml.interactions(/*!*/ ones([6]));

const labels = tensor([0, 1, 0, 1, 0, 1], { dtype: "int32" });

//! f1: lengths differ — [6] and [5]: 6 ≠ 5
ml.f1(labels, /*!*/ zeros([5], { dtype: "int32" }), 2);

//! rocAuc: rows differ — [6] and [5, 3]: 6 ≠ 5
ml.rocAuc(labels, /*!*/ ones([5, 3]));

//! r2: shapes differ — [6] and [6, 1]
ml.r2(ones([6]), /*!*/ ones([6, 1]));

//! LinearRegression.fit: rows differ — [30, 4] and [29]: 30 ≠ 29
new ml.LinearRegression().fit(ones([30, 4]), /*!*/ ones([29]));

//! LogisticRegression.score: y must be [6] — got [5]
new ml.LogisticRegression().fit(ones([6, 2]), labels).score(ones([6, 2]), /*!*/ zeros([5], { dtype: "int32" }));

//! LogisticRegression.predict: x has 3 columns, but it was fitted on 2 — [6, 3]
new ml.LogisticRegression().fit(ones([6, 2]), labels).predict(/*!*/ ones([6, 3]));

//! trainTestSplit: rows differ — [6, 2] and [5]: 6 ≠ 5
ml.trainTestSplit([ones([6, 2]), /*!*/ ones([5])]);

//! trainTestSplit: testSize 6 leaves none of 6 rows to train on
ml.trainTestSplit([ones([6, 2])], { /*!*/ testSize: 6 });

//! batches: 0 is not a batch size
ml.batches([ones([6, 2])], /*!*/ 0);

//! cosineSimilarity: lengths differ — [6, 4] and [3]: 4 ≠ 3
ml.cosineSimilarity(ones([6, 4]), /*!*/ ones([3]));

//! logSumExp: axis 2 is out of range for [6, 4]
ml.logSumExp(ones([6, 4]), { /*!*/ axis: 2 });

//! preprocessImages: expects [?, ?, ?] or [?, ?, ?, ?] — got [28, 28]
ml.preprocessImages(/*!*/ ones([28, 28]));
