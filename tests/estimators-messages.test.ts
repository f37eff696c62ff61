/** Estimators: what the compiler says of a call is what the run time does, for results and for messages. */
import { compareMessages } from "./support/messages.ts";

const prelude = `const scaler = new ml.StandardScaler().fit(random.randn(30, 20));
const range = new ml.MinMaxScaler({ clip: true }).fit(random.randn(30, 20));
const y = random.randn(30);
const labels = random.permutation(30).remainder(3);
const line = new ml.LinearRegression().fit(random.randn(30, 4), y);
const lines = new ml.LinearRegression().fit(random.randn(30, 4), random.randn(30, 3));
const two = new ml.LogisticRegression({ classes: 2 }).fit(random.randn(30, 4), random.permutation(30).remainder(2));
const three = new ml.LogisticRegression({ classes: 3 }).fit(random.randn(30, 4), labels.astype("uint8"));
const products = new ml.PolynomialFeatures({ degree: 3 }).fit(ones([6, 4]));`;

const right = [
  "new ml.StandardScaler().fitTransform(ones([6, 3]))",
  'new ml.StandardScaler().fitTransform(ones([6, 3], { dtype: "float32" }))',
  'new ml.StandardScaler().fitTransform(ones([6, 3], { dtype: "uint8" }))',
  "scaler.transform(ones([5, 20]))",
  'scaler.inverseTransform(ones([5, 20], { dtype: "float16" }))',
  "scaler.mean",
  "scaler.count",
  "scaler.partialFit(ones([2, 20])).variance",
  "new ml.MinMaxScaler().fitTransform(ones([6, 3]))",
  'range.transform(ones([5, 20], { dtype: "float32" }))',
  "range.partialFit(ones([5, 20])).inverseTransform(ones([5, 20]))",
  "range.dataRange",
  "new ml.PolynomialFeatures().fitTransform(ones([6, 4]))",
  "new ml.PolynomialFeatures({ degree: 0 }).fitTransform(ones([6, 4]))",
  "new ml.PolynomialFeatures({ degree: 1, includeBias: false }).fitTransform(ones([6, 4]))",
  "new ml.PolynomialFeatures({ degree: 2, interactionOnly: true }).fitTransform(ones([6, 4]))",
  "new ml.PolynomialFeatures({ degree: 3, interactionOnly: true, includeBias: false }).fitTransform(ones([6, 5]))",
  "new ml.PolynomialFeatures({ degree: 3, interactionOnly: true }).fitTransform(ones([6, 1]))",
  "new ml.PolynomialFeatures({ degree: 2 }).fitTransform(ones([6, 0]))",
  "new ml.PolynomialFeatures({ degree: 3 }).fitTransform(ones([2, 13]))",
  'products.transform(ones([5, 4], { dtype: "int16" }))',
  "products.powers",
  "ml.powers(ones([8, 10]), 3)",
  'ml.powers(ones([8, 0], { dtype: "float32" }), 1)',
  'ml.interactions(ones([8, 10], { dtype: "int16" }))',
  "ml.interactions(ones([8, 1]))",
  "new ml.StandardScaler().restore(scaler.save(), 20).transform(ones([5, 20]))",
  "new ml.MinMaxScaler().restore(range.save(), 20).dataMin",
  "new ml.LinearRegression().restore(lines.save(), 4, 3).predict(ones([7, 4]))",
  "new ml.LinearRegression().restore(line.save(), 4).coef",
  'new ml.LogisticRegression({ classes: 3 }).restore(three.save(), 4, { dtype: "uint8" }).predict(ones([2, 4]))',
  "line.coef",
  "line.intercept",
  "line.predict(ones([7, 4]))",
  'lines.predict(ones([7, 4], { dtype: "int32" }))',
  "lines.coef",
  "lines.intercept",
  "two.coef",
  "three.coef",
  "three.classes",
  "two.predict(ones([9, 4]))",
  "three.predict(ones([9, 4]))",
  "two.predictProba(ones([9, 4]))",
  "three.predictProba(ones([9, 4]))",
];

const wrong = [
  "new ml.StandardScaler().fit(ones([6]))",
  "new ml.StandardScaler().fitTransform(ones([6, 3, 2]))",
  "scaler.transform(ones([5, 19]))",
  "scaler.transform(ones([20]))",
  "scaler.inverseTransform(ones([5, 21]))",
  "scaler.partialFit(ones([2, 2]))",
  "new ml.MinMaxScaler().fit(ones([6]))",
  "range.transform(ones([5, 19]))",
  "range.inverseTransform(ones([5]))",
  "range.partialFit(ones([5, 20, 1]))",
  "new ml.PolynomialFeatures({ degree: -1 })",
  "new ml.PolynomialFeatures({ degree: 1.5 })",
  "new ml.PolynomialFeatures().fitTransform(ones([6]))",
  "products.transform(ones([5, 3]))",
  "ml.powers(ones([8]), 3)",
  "ml.powers(ones([8, 2]), 0)",
  "ml.powers(ones([8, 2]), 2.5)",
  'ml.powers(ones([8, 2], { dtype: "bool" }), 2)',
  "ml.interactions(ones([8, 2, 2]))",
  'ml.interactions(ones([8, 2], { dtype: "bool" }))',
  "new ml.LinearRegression().fit(ones([30]), y)",
  "new ml.LinearRegression().fit(ones([29, 4]), y)",
  "new ml.LinearRegression().fit(ones([30, 4]), ones([30, 1, 1]))",
  "line.predict(ones([7, 5]))",
  "new ml.StandardScaler().restore(scaler.save(), 20).transform(ones([5, 19]))",
  "line.score(ones([7, 4]), y)",
  "line.score(ones([30, 4]), ones([30, 1]))",
  "lines.score(ones([30, 4]), y)",
  "lines.score(ones([30, 4]), ones([30, 2]))",
  "line.score(ones([30, 3]), y)",
  "new ml.LogisticRegression().fit(ones([30]), labels)",
  "new ml.LogisticRegression().fit(ones([29, 4]), labels)",
  'new ml.LogisticRegression().fit(ones([30, 4]), ones([30, 1], { dtype: "int8" }))',
  "two.predict(ones([7, 3]))",
  "two.predictProba(ones([4]))",
  "three.score(ones([30, 4]), labels.reshape([10, 3]))",
  "three.score(ones([31, 4]), labels)",
];

compareMessages("estimators, compiled and run", { prelude, right, wrong });
