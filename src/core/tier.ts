import { engine } from "./engine.ts";

/** What kernels run as: SIMD with fused multiplication and addition, SIMD, or loops of TypeScript. */
export type Tier = "relaxed" | "simd" | "typescript";

/** The least modules that need SIMD, and the relaxed kind: the engine says whether it knows them. */
const probes = {
  simd: "AGFzbQEAAAABBgFgAXsBewILAQFlAW0CAQGAgAQDAgEABwEACgkBBwAgAP3tAQs=",
  relaxed: "AGFzbQEAAAABBgFgAXsBewILAQFlAW0CAQGAgAQDAgEABwEACg0BCwAgACAAIAD9hwIL",
};

/** The bytes of a module that is kept as text. */
export function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

/** A setting of the global object, which pages can make, or of the environment. */
export function setting(name: string): unknown {
  const process: { env?: Record<string, unknown> } | undefined = Reflect.get(globalThis, "process");
  return Reflect.get(globalThis, name) ?? process?.env?.[name];
}

/** Whether a page may compile at all: a strict content security policy forbids it. */
function compiles(): boolean {
  try {
    return engine !== undefined && new engine.Module(decode(probes.simd)) !== null;
  } catch {
    return false;
  }
}

/** The best tier of this engine that `SHAPEPROOF_WASM` allows: `0` is TypeScript, `simd` is without the relaxed kind. */
export function tierOf(): Tier {
  const limit = String(setting("SHAPEPROOF_WASM") ?? "relaxed");
  if (limit === "0" || engine === undefined || !compiles()) return "typescript";
  return limit !== "simd" && engine.validate(decode(probes.relaxed)) ? "relaxed" : "simd";
}
