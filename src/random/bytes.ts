import { createDim } from "../types/create.ts";
import { generator } from "./generator.ts";

/** See codegen/spec/random-legacy.ts. */
export function bytes(length: number): Uint8Array {
  const count = createDim(length, "random.bytes");
  const source = generator();
  const result = new Uint8Array(count);
  // NumPy draws a word for no bytes too.
  for (let i = 0; i < Math.max(1, count); i += 4) {
    const word = source.nextBits();
    for (let byte = i; byte < Math.min(i + 4, count); byte++) result[byte] = word >>> (8 * (byte - i));
  }
  return result;
}
