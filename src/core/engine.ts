/*
 * What the library uses of WebAssembly, in types of its own: those of the platform come with the DOM's, which programs
 * for Node do not have.
 */
export interface Memory {
  readonly buffer: ArrayBufferLike;
}
/** Compiled code, which has nothing to look at. */
export type Module = object;

export interface Engine {
  readonly Memory: new (size: { initial: number; maximum: number; shared: boolean }) => Memory;
  readonly Module: new (bytes: Uint8Array) => Module;
  readonly Instance: new (
    module: Module,
    imports: { readonly e: Readonly<Record<string, unknown>> },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
  validate(bytes: Uint8Array): boolean;
}

/** WebAssembly; undefined where there is none. */
export const engine: Engine | undefined = Reflect.get(globalThis, "WebAssembly");
