/** Estimators: what the compiler says of a call is what the run time does, for results and for messages. */
import { compareMessages } from "./support/messages.ts";

const prelude = `const scaler = new ml.StandardScaler().fit(random.randn(30, 20));`;

const right = [
  "new ml.StandardScaler().fitTransform(ones([6, 3]))",
  'new ml.StandardScaler().fitTransform(ones([6, 3], { dtype: "float32" }))',
  'new ml.StandardScaler().fitTransform(ones([6, 3], { dtype: "uint8" }))',
  "scaler.transform(ones([5, 20]))",
  'scaler.inverseTransform(ones([5, 20], { dtype: "float16" }))',
  "scaler.mean",
  "scaler.count",
  "scaler.partialFit(ones([2, 20])).variance",
];

const wrong = [
  "new ml.StandardScaler().fit(ones([6]))",
  "new ml.StandardScaler().fitTransform(ones([6, 3, 2]))",
  "scaler.transform(ones([5, 19]))",
  "scaler.transform(ones([20]))",
  "scaler.inverseTransform(ones([5, 21]))",
  "scaler.partialFit(ones([2, 2]))",
];

compareMessages("estimators, compiled and run", { prelude, right, wrong });
