/** Random numbers over the thin Tensor: `shapeproof/fn/random`. */
export * from "../generated/fn/random.ts";
