/** The types that the adapter of shapeproof works with. */
import type { Tensor } from "shapeproof";
import type { InputName, ShapeOf } from "../inputs.ts";

export type Api = typeof import("shapeproof");

/** Frees what a function made, but what it returns. */
export type Scope = <T>(run: () => T) => T;

/** To the types the elements are float64, and the same code runs with float32. */
export type Input<K extends InputName> = Tensor<ShapeOf<K>, "float64">;
