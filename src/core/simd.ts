import { engine, type Module } from "./engine.ts";
import { type Heap, heapOf } from "./heap.ts";
import { decode } from "./tier.ts";

/** Functions of a module: addresses, lengths and steps in bytes are numbers, and so are values. */
export interface Exports {
  readonly [name: string]: (...args: number[]) => number;
}

/** Functions of the host that a module calls. */
export type Host = Readonly<Record<string, (...args: number[]) => number>>;

/** A module in hexadecimal digits; `simd` is null where the variant without fusion follows from the relaxed one. */
export interface ModuleText {
  readonly relaxed: string;
  readonly simd: string | null;
}

/** Instructions of the relaxed variant, and what the other one has in their places: as many bytes. */
const plain = [
  // Nothing, where the multiplication of an addition that is not fused stands: of float64, of float32.
  ["41001a", "fdf201"],
  ["41011a", "fde601"],
  ["fd8702", "fdf001"],
  ["fd8502", "fde401"],
  // A choice of lanes of 8 or 4 bytes, or of bits.
  ["fd8c02", "fdd200"],
  ["fd8b02", "fdd200"],
];

/** The text of a relaxed module without what is relaxed in it. The generator looks whether it is that. */
export function unfused(relaxed: string): string {
  return plain.reduce((text, [from, to]) => text.replaceAll(from, to), relaxed);
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
    const text = heap.tier === "relaxed" ? relaxed : (simd ?? unfused(relaxed));
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
