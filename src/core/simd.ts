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

/** How every module imports its memory, `e.m`, with a maximum; the last byte says whether threads share it. */
const [OWN, SHARED] = ["0165016d0201", "0165016d0203"];

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
    const text = heap.tier === "relaxed" && relaxed !== null ? relaxed : simd;
    const shared = !(heap.memory.buffer instanceof ArrayBuffer);
    if (engine === undefined) throw new Error("there is no WebAssembly");
    return new engine.Module(decode(shared ? text.replace(OWN, SHARED) : text));
  }

  private instantiate(heap: Heap): Exports {
    if (engine === undefined) throw new Error("there is no WebAssembly");
    const instance = new engine.Instance(this.compile(heap), { e: { m: heap.memory, ...this.host } });
    // The generator, which wrote the module, exports functions of numbers alone.
    return instance.exports as Exports;
  }
}
