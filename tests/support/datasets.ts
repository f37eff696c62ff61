import { readFileSync } from "node:fs";
import { fromTypedArray } from "../../src/index.ts";

/** The data sets of `data/`: samples as rows, and the class of each. */

/** The numbers of a file, one row a line, without its first lines. */
function numbers(file: string, skipped: number): Float64Array {
  const text = readFileSync(new URL(`../../data/${file}.csv`, import.meta.url), "utf8");
  const lines = text.trim().split("\n").slice(skipped);
  return Float64Array.from(lines.join(",").split(","), Number);
}

/** 150 flowers, 4 measurements, 3 species. */
export function iris() {
  const table = fromTypedArray(numbers("iris", 1), [150, 5]);
  return { x: table.at(":", ":4"), y: table.at(":", 4).astype("int32") };
}

/** 178 wines, 13 measurements, 3 cultivators. */
export function wine() {
  const table = fromTypedArray(numbers("wine", 1), [178, 14]);
  return { x: table.at(":", ":13"), y: table.at(":", 13).astype("int32") };
}

/** 569 tumours, 30 measurements; 0 is malignant, 1 benign. */
export function breastCancer() {
  const table = fromTypedArray(numbers("breast-cancer", 1), [569, 31]);
  return { x: table.at(":", ":30"), y: table.at(":", 30).astype("int32") };
}

/** 1,797 handwritten digits of 8×8 pixels. */
export function digits() {
  const table = fromTypedArray(numbers("digits", 0), [1797, 65]);
  return { x: table.at(":", ":64"), y: table.at(":", 64).astype("int32") };
}
