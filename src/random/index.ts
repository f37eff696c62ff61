/** Random numbers over the thin Tensor: `shapeproof/fn/random`. */
export { defaultRng, Generator } from "../generated/fn/generator.ts";
export * from "../generated/fn/random.ts";
export { SeedSequence } from "./pcg/seed-sequence.ts";
