import { ValueError } from "../../core/errors.ts";
import { createDim } from "../../types/create.ts";
import type { GeneratorState } from "../../types/random.ts";
import { type Entropy, SeedSequence } from "./seed-sequence.ts";
import { Stream } from "./stream.ts";

/** The stream of a seed: what `defaultRng` starts from. */
export function streamOf(seed?: Entropy | SeedSequence | null): Stream {
  return new Stream(seed instanceof SeedSequence ? seed : new SeedSequence(seed));
}

/** See codegen/spec/random-generator.ts. */
export function getState(source: Stream): GeneratorState {
  return {
    bitGenerator: "PCG64",
    state: { state: source.state(), inc: source.increment() },
    hasUint32: source.hasHalf ? 1 : 0,
    uinteger: source.half,
  };
}

/** See codegen/spec/random-generator.ts. */
export function advance(source: Stream, steps: number | bigint): void {
  if (typeof steps !== "bigint" && !Number.isInteger(steps)) {
    throw new ValueError(`Generator.advance: steps must be an integer, got ${String(steps)}`);
  }
  source.advance(BigInt(steps));
}

const op = "Generator.setState";

function requireWide(name: string, value: unknown): void {
  if (typeof value === "bigint" && value >= 0n && value < 1n << 128n) return;
  throw new ValueError(`${op}: ${name} must be a bigint below 2^128, got ${String(value)}`);
}

/** See codegen/spec/random-generator.ts. */
export function setState(source: Stream, state: GeneratorState): void {
  if (state?.bitGenerator !== "PCG64") {
    throw new ValueError(`${op}: bitGenerator must be PCG64, got ${String(state?.bitGenerator)}`);
  }
  const { hasUint32, uinteger } = state;
  requireWide("state", state.state?.state);
  requireWide("inc", state.state?.inc);
  if (hasUint32 !== 0 && hasUint32 !== 1) {
    throw new ValueError(`${op}: hasUint32 must be 0 or 1, got ${String(hasUint32)}`);
  }
  if (!Number.isInteger(uinteger) || uinteger < 0 || uinteger > 0xffffffff) {
    throw new ValueError(`${op}: uinteger must be an integer from 0 to 4294967295, got ${String(uinteger)}`);
  }
  source.restore(state.state.state, state.state.inc);
  source.hasHalf = hasUint32 === 1;
  source.half = uinteger;
}

/** See codegen/spec/random-generator.ts. */
export function bytes(source: Stream, length: number): Uint8Array {
  const result = new Uint8Array(createDim(length, "Generator.bytes"));
  // NumPy draws a word for no bytes too.
  for (let i = 0; i < Math.max(1, result.length); i += 4) {
    const word = source.next32();
    for (let byte = i; byte < Math.min(i + 4, result.length); byte++) result[byte] = word >>> (8 * (byte - i));
  }
  return result;
}
