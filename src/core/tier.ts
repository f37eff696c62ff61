import { engine } from "./engine.ts";

/** What kernels run as: SIMD with fused multiplication and addition, SIMD, or loops of TypeScript. */
export type Tier = "relaxed" | "simd" | "typescript";

/** The least modules that need SIMD, and the relaxed kind: the engine says whether it knows them. */
const probes = {
  simd: "0061736d0100000001060160017b017b020b010165016d020101808004030201000701000a090107002000fded010b",
  relaxed: "0061736d0100000001060160017b017b020b010165016d020101808004030201000701000a0d010b00200020002000fd87020b",
};

/** The bytes of a module, which is kept as hexadecimal digits: compressed, they are a third shorter than base64. */
export function decode(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** A setting of the global object, which pages can make, or of the environment. */
export function setting(name: string): unknown {
  const process: { env?: Record<string, unknown> } | undefined = Reflect.get(globalThis, "process");
  return Reflect.get(globalThis, name) ?? process?.env?.[name];
}

/** Whether the engine compiles it; a page with a strict content security policy compiles nothing. */
function compiles(probe: string): boolean {
  try {
    return engine !== undefined && new engine.Module(decode(probe)) !== null;
  } catch {
    return false;
  }
}

/** The best tier of this engine that `SHAPEPROOF_WASM` allows: `0` is TypeScript, `simd` is without the relaxed kind. */
export function tierOf(): Tier {
  const limit = String(setting("SHAPEPROOF_WASM") ?? "relaxed");
  if (limit === "0" || !compiles(probes.simd)) return "typescript";
  return limit !== "simd" && compiles(probes.relaxed) ? "relaxed" : "simd";
}
