/** Networks and other models: what the compiler says of a call is what the run time does, for results and for messages. */
import { compareMessages } from "./support/messages.ts";

const prelude = `const model = new ml.Sequential(ml.dense(4, 6), ml.batchNorm(6), ml.tanh(), ml.dropout(0.5), ml.dense(6, 3), ml.softmax());
const line = new ml.Sequential(ml.relu(), ml.dense(4, 1));
const odds = new ml.Sequential(ml.dense(4, 2), ml.sigmoid());
const free = new ml.Sequential(ml.gelu(), ml.softplus());
const labels = ones([6], { dtype: "int32" });
const adam = new ml.Adam();
const heads = new ml.MultiHeadAttention(8, 2);
const pca = new ml.PCA({ nComponents: 2 }).fit(random.randn(30, 4));
const svd = new ml.TruncatedSVD({ nComponents: 2 }).fit(random.randn(30, 4));
const groups = new ml.KMeans({ nClusters: 3 });
const fitted = groups.fit(random.randn(40, 4));`;

const right = [
  "model.forward(ones([5, 4]))",
  'model.forward(ones([5, 4], { dtype: "float32" }))',
  "model.predict(ones([5, 4]))",
  "line.forward(ones([2, 4]))",
  "free.forward(ones([2, 7]))",
  "model.layers[0].weights",
  "model.layers[0].bias",
  "model.layers[1].runningMean",
  "adam.update(ones([3, 2]), ones([3, 2]))",
  "fitted.clusterCenters",
  "pca.components",
  "pca.transform(ones([5, 4]))",
  'pca.inverseTransform(ones([5, 2], { dtype: "float32" }))',
  'new ml.PCA({ nComponents: 3 }).fitTransform(random.randn(9, 4).astype("float32"))',
  "svd.U",
  "svd.components",
  'svd.transform(ones([5, 4], { dtype: "uint8" }))',
  "new ml.TruncatedSVD({ nComponents: 1 }).fitTransform(random.randn(9, 4))",
  "ml.powerIteration(ones([3, 3])).eigenvector",
  "ml.attention(ones([5, 4]), ones([7, 4]), ones([7, 3]))",
  "ml.attention(ones([2, 1, 5, 4]), ones([3, 7, 4]), ones([7, 3]), { causal: true })",
  'ml.attention(ones([5, 4], { dtype: "float32" }), ones([7, 4], { dtype: "float32" }), ones([7, 3], { dtype: "float32" }))',
  'ml.attention(ones([5, 4], { dtype: "int16" }), ones([7, 4]), ones([7, 3]), { mask: ones([7], { dtype: "bool" }) })',
  "heads.forward(ones([5, 8]))",
  "heads.forward(ones([3, 5, 8]), { key: ones([3, 7, 8]), causal: true })",
  "heads.weights.query",
  "fitted.labels",
  'fitted.predict(ones([5, 4], { dtype: "int16" }))',
  'groups.fit(random.randn(9, 2).astype("float32")).clusterCenters',
  'new ml.SGD().update(ones([3], { dtype: "float32" }), ones([3]))',
];

const wrong = [
  "new ml.Sequential(ml.dense(64, 128), ml.relu(), ml.dense(100, 10))",
  "new ml.Sequential(ml.dense(64, 128), ml.batchNorm(64))",
  "new ml.Sequential(ml.batchNorm(5), ml.dropout(0.1), ml.dense(4, 2), ml.softmax())",
  "new ml.Sequential(ml.dense(3, 4), ml.dense(4, 5), ml.dense(4, 5), ml.dense(9, 9))",
  "model.forward(ones([5, 3]))",
  "model.forward(ones([4]))",
  "model.predict(ones([2, 5, 4]))",
  "line.predict(ones([5, 4]))",
  "line.predict(ones([5, 3]))",
  "free.predict(ones([5, 1]))",
  "free.forward(ones([7]))",
  "model.evaluate(ones([5, 4]), labels)",
  "model.evaluate(ones([6, 3]), labels)",
  "model.evaluate(ones([6, 4]), ones([6, 2]))",
  "model.backward(ones([6, 4]), ones([6, 3, 1]))",
  "model.fit(ones([7, 4]), labels)",
  "model.fit(ones([6, 4]), labels, { validation: [ones([6, 3]), labels] })",
  "model.fit(ones([6, 4]), labels, { validation: [ones([2, 4]), labels] })",
  'line.fit(ones([6, 4]), ones([6, 1]), { loss: "crossEntropy" })',
  'model.fit(ones([6, 4]), ones([6, 3]), { loss: "binaryCrossEntropy" })',
  'odds.evaluate(ones([6, 4]), ones([6, 2]), { loss: "crossEntropy" })',
  'model.fit(ones([6, 4]), labels, { loss: "meanSquaredError" })',
  "line.fit(ones([6, 4]), ones([6, 2]))",
  "line.fit(ones([6, 4]), ones([5]))",
  "odds.fit(ones([6, 4]), labels)",
  "ml.attention(ones([5]), ones([7, 4]), ones([7, 3]))",
  "ml.attention(ones([5, 4]), ones([7, 3]), ones([7, 3]))",
  "ml.attention(ones([5, 4]), ones([7, 4]), ones([6, 3]))",
  "ml.attention(ones([2, 5, 4]), ones([3, 7, 4]), ones([7, 3]))",
  "ml.attention(ones([2, 5, 4]), ones([7, 4]), ones([3, 7, 3]))",
  'ml.attention(ones([5, 4]), ones([7, 4]), ones([7, 3]), { mask: ones([5, 5], { dtype: "bool" }) })',
  "new ml.MultiHeadAttention(10, 4)",
  "heads.forward(ones([5, 7]))",
  "heads.forward(ones([5, 8]), { key: ones([5, 7]) })",
  "heads.forward(ones([2, 5, 8]), { key: ones([3, 5, 8]) })",
  "heads.forward(ones([5, 8]), { key: ones([4, 8]), value: ones([5, 8]) })",
  "new ml.PCA({ nComponents: 5 }).fit(ones([30, 4]))",
  "new ml.PCA({ nComponents: 5 }).fit(ones([3, 14]))",
  "new ml.PCA({ nComponents: 2 }).fit(ones([4]))",
  "new ml.TruncatedSVD({ nComponents: 12 }).fitTransform(ones([30, 11]))",
  "pca.transform(ones([5, 3]))",
  "pca.inverseTransform(ones([5, 4]))",
  "svd.transform(ones([4]))",
  "svd.inverseTransform(ones([5, 3]))",
  "ml.powerIteration(ones([3, 4]))",
  "ml.powerIteration(ones([3]))",
  "groups.fit(ones([4]))",
  "groups.fit(ones([4, 2, 3]))",
  "fitted.predict(ones([5, 3]))",
  "fitted.predict(ones([4]))",
  "adam.update(ones([3, 2]), ones([2, 3]))",
  "new ml.SGD().update(ones([3]), ones([1]))",
];

compareMessages("models, compiled and run", { prelude, right, wrong });
