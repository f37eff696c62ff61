/** Random numbers over the Tensor with methods. */
export { defaultRng, Generator } from "../generated/fluent/generator.ts";
export * from "../generated/fluent/random.ts";
export { SeedSequence } from "./pcg/seed-sequence.ts";
