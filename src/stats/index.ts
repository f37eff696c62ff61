/** Statistics over the thin Tensor: `shapeproof/fn/stats`. */
export * from "../generated/fn/stats.ts";
