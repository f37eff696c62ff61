import { unfused } from "../../../src/core/simd.ts";
import { type Code, code } from "./code.ts";
import type { Module } from "./module.ts";
import { f32x4, f64x2 } from "./vectors.ts";

/** What the engine has: SIMD, or relaxed SIMD with its fused multiplication and addition too. */
export type Target = "simd" | "relaxed";

/**
 * Three bytes that do nothing (a constant, dropped) where the other variant has its multiplication: so `unfused` of
 * `src/core/simd.ts` finds the places, and one text serves for both.
 */
const fillers = { float64: [0x41, 0, 0x1a], float32: [0x41, 1, 0x1a] };
const empty = code("v128");
const instructions = {
  float64: f64x2.relaxedMadd(empty, empty, empty).bytes,
  float32: f32x4.relaxedMadd(empty, empty, empty).bytes,
};

/** x · y + z, fused where the target can. */
export function madd(
  target: Target,
  lanes: typeof f32x4 | typeof f64x2,
  x: Code<"v128">,
  y: Code<"v128">,
  z: Code<"v128">,
): Code<"v128"> {
  if (target === "simd") return lanes.add(lanes.mul(x, y), z);
  const dtype = lanes === f64x2 ? "float64" : "float32";
  return code("v128", x.bytes, y.bytes, fillers[dtype], z.bytes, instructions[dtype]);
}

/**
 * A module for both targets as an object literal of `src/core/simd.ts`: one text where both are equal, or where the one
 * without fusion follows from the other.
 */
export function simdModuleText(build: (target: Target) => Module): string {
  const [simd, relaxed] = [build("simd"), build("relaxed")].map((module) =>
    Buffer.from(module.toBytes()).toString("hex"),
  );
  return `{ relaxed: "${relaxed}", simd: ${unfused(relaxed) === simd ? "null" : `"${simd}"`} }`;
}
