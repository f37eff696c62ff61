import { allocate, type Strided } from "../core/strided.ts";
import { requireClasses } from "../types/ml.ts";
import { classNumbers, requireTensor } from "./labels.ts";

/** See codegen/spec/ml.ts. */
export function oneHot(labels: Strided, classes: number): Strided {
  requireTensor("oneHot", "labels", labels);
  requireClasses("oneHot", classes);
  const numbers = classNumbers("oneHot", labels, classes);
  const result = allocate([...labels.shape, classes], "float64");
  const { array: data, start } = result.store;
  for (let i = 0; i < numbers.length; i++) data[start + i * classes + numbers[i]] = 1;
  return result;
}
