import { ValueError } from "../core/errors.ts";
import { isTensor, type Strided } from "../core/strided.ts";
import { vectorOf } from "./arguments.ts";
import { generator, seedFromEntropy } from "./generator.ts";

function isSeed(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}

/** The words of a seed of several numbers. */
function seedWords(value: number | readonly number[] | Strided): readonly number[] {
  const words = isTensor(value) ? vectorOf("random.seed", "seed", value) : value;
  if (typeof words === "number" || !Array.isArray(words)) {
    throw new ValueError(`random.seed: seed must be an integer from 0 to 4294967295, got ${String(value)}`);
  }
  if (words.length === 0) throw new ValueError("random.seed: seed must not be empty");
  const wrong = words.find((word) => !isSeed(word));
  if (wrong !== undefined) {
    throw new ValueError(`random.seed: seed must hold integers from 0 to 4294967295, got ${String(wrong)}`);
  }
  return words;
}

/** See codegen/spec/random.ts. */
export function seed(value?: number | readonly number[] | Strided | null): void {
  const source = generator();
  if (value === undefined || value === null) seedFromEntropy(source);
  else if (isSeed(value)) source.seedInteger(value);
  else source.seedArray(seedWords(value));
}
