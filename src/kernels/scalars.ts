/** Functions that `Math` lacks, or has with more than an ulp of error: the generator makes them of their expansions. */
export { atan2, cosh, erf, gelu, sigmoid, sinh, softplus, tanh } from "../generated/scalars.ts";
