import { ml, ones } from "shapeproof";

const model = new ml.Sequential(ml.dense(64, 128), ml.relu(), ml.dense(128, 10), ml.softmax());
const line = new ml.Sequential(ml.dense(3, 1));
const labels = ones([32], { dtype: "int32" });
const adam = new ml.Adam();

//! Sequential: layers[2] expects [?, 100] — got [?, 128]: 128 ≠ 100
new ml.Sequential(ml.dense(64, 128), ml.relu(), /*!*/ ml.dense(100, 10));

//! Sequential: layers[1] expects [?, 64] — got [?, 128]: 128 ≠ 64
new ml.Sequential(ml.dense(64, 128), /*!*/ ml.batchNorm(64), ml.dropout(0.5));

//! Sequential.forward: expects [?, 64] — got [32, 63]: 63 ≠ 64
model.forward(/*!*/ ones([32, 63]));

//! Sequential.fit: rows differ — [31, 64] and [32]: 31 ≠ 32
model.fit(ones([31, 64]), /*!*/ labels);

//! Sequential.fit: targets must be [?, 1] — got [6, 2]: 2 ≠ 1
line.fit(ones([6, 3]), /*!*/ ones([6, 2]));

//! Sequential.fit: the loss crossEntropy needs softmax() as the last layer
line.fit(ones([6, 3]), ones([6, 1]), { /*!*/ loss: "crossEntropy" });

//! Adam.update: shapes differ — [7] and [6]
adam.update(ones([7]), /*!*/ ones([6]));
