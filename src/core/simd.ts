import { engine, type Module } from "./engine.ts";
import { type Heap, heapOf } from "./heap.ts";
import { decode } from "./tier.ts";

/** Functions of a module: addresses, lengths and steps in bytes are numbers, and so are values. */
export interface Exports {
  readonly [name: string]: (...args: number[]) => number;
}

/** Functions of the host that a module calls. */
export type Host = Readonly<Record<string, (...args: number[]) => number>>;

/** A module in hexadecimal digits for each variant; null where the relaxed one is the same. */
export interface ModuleText {
  readonly simd: string;
  readonly relaxed: string | null;
}

/** The flag of the memory's limits in the bytes of a module; 1 says that it is not shared, 3 that it is. */
function flagAt(bytes: Uint8Array): number {
  // Past the header stands the section of types, then that of imports with the memory first: count, "e", "m", kind, flag.
  let at = 9;
  const length = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const types = length();
  at += types + 1;
  length();
  length();
  return at + 5;
}

/** One module of SIMD kernels, compiled at its first use, one instance per heap. */
export class Simd {
  private readonly text: ModuleText;
  private readonly host: Host;
  private heap: Heap | null | undefined;
  private functions: Exports | null = null;

  constructor(text: ModuleText, host: Host = {}) {
    this.text = text;
    this.host = host;
  }

  /** Its functions; null in the TypeScript tier. */
  get exports(): Exports | null {
    const heap = heapOf();
    if (heap !== this.heap) {
      this.heap = heap;
      this.functions = heap === null ? null : this.instantiate(heap);
    }
    return this.functions;
  }

  /** The compiled module, which other threads may have too. */
  compile(heap: Heap): Module {
    const { simd, relaxed } = this.text;
    const bytes = decode(heap.tier === "relaxed" && relaxed !== null ? relaxed : simd);
    if (!(heap.memory.buffer instanceof ArrayBuffer)) bytes[flagAt(bytes)] = 3;
    if (engine === undefined) throw new Error("there is no WebAssembly");
    return new engine.Module(bytes);
  }

  private instantiate(heap: Heap): Exports {
    if (engine === undefined) throw new Error("there is no WebAssembly");
    const instance = new engine.Instance(this.compile(heap), { e: { m: heap.memory, ...this.host } });
    // The generator, which wrote the module, exports functions of numbers alone.
    return instance.exports as Exports;
  }
}
