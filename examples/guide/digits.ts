import { readFileSync } from "node:fs";
import { fromTypedArray } from "shapeproof";

/** 1,797 handwritten digits of 8×8 pixels, and which digit each of them is. See data/README.md. */
export function loadDigits() {
  const text = readFileSync(new URL("../../data/digits.csv", import.meta.url), "utf8");
  const table = fromTypedArray(Float64Array.from(text.trim().split(/[,\n]/), Number), [1797, 65]);
  return { pixels: table.at(":", ":64"), labels: table.at(":", 64).astype("int32") };
}
