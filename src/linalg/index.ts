/** Linear algebra over the thin Tensor: `shapeproof/fn/linalg`. */
export * from "../generated/fn/linalg.ts";
