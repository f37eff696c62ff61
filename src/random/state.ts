import { ValueError } from "../core/errors.ts";
import type { RandomState } from "../types/random.ts";
import { generator } from "./generator.ts";

/** See codegen/spec/random-legacy.ts. */
export function getState(): RandomState {
  return generator().getState();
}

const op = "random.setState";
const words = 624;

function isWord(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}

/** See codegen/spec/random-legacy.ts. */
export function setState(state: RandomState): void {
  if (state?.bitGenerator !== "MT19937") {
    throw new ValueError(`${op}: bitGenerator must be MT19937, got ${String(state?.bitGenerator)}`);
  }
  const { key, pos } = state.state;
  if (!Array.isArray(key) || key.length !== words) throw new ValueError(`${op}: key must have ${words} words`);
  const wrong = key.find((word) => !isWord(word));
  if (wrong !== undefined) {
    throw new ValueError(`${op}: key must hold integers from 0 to 4294967295, got ${String(wrong)}`);
  }
  if (!Number.isInteger(pos) || pos < 0 || pos > words) {
    throw new ValueError(`${op}: pos must be an integer from 0 to ${words}, got ${String(pos)}`);
  }
  if (typeof state.hasGauss !== "boolean" || typeof state.gauss !== "number") {
    throw new ValueError(`${op}: hasGauss must be a boolean and gauss a number`);
  }
  generator().setState(state);
}
