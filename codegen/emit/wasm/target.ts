import type { Code } from "./code.ts";
import type { Module } from "./module.ts";
import type { f32x4, f64x2 } from "./vectors.ts";

/** What the engine has: SIMD, or relaxed SIMD with its fused multiplication and addition too. */
export type Target = "simd" | "relaxed";

/** x · y + z, fused where the target can. */
export function madd(
  target: Target,
  lanes: typeof f32x4 | typeof f64x2,
  x: Code<"v128">,
  y: Code<"v128">,
  z: Code<"v128">,
): Code<"v128"> {
  return target === "relaxed" ? lanes.relaxedMadd(x, y, z) : lanes.add(lanes.mul(x, y), z);
}

/** A module for both targets as an object literal of `src/core/simd.ts`: one text where both are equal. */
export function simdModuleText(build: (target: Target) => Module): string {
  const [simd, relaxed] = [build("simd"), build("relaxed")].map((module) =>
    Buffer.from(module.toBytes()).toString("hex"),
  );
  return `{ simd: "${simd}", relaxed: ${relaxed === simd ? "null" : `"${relaxed}"`} }`;
}
