/** Estimators: what the compiler says of a call is what the run time does, for results and for messages. */
import { compareMessages } from "./support/messages.ts";

const prelude = `const scaler = new ml.StandardScaler().fit(random.randn(30, 20));
const range = new ml.MinMaxScaler({ clip: true }).fit(random.randn(30, 20));
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
];

compareMessages("estimators, compiled and run", { prelude, right, wrong });
