import { engine, type Memory } from "./engine.ts";
import { classOf, sizeOfClass } from "./size-classes.ts";
import { setting, type Tier, tierOf } from "./tier.ts";

/*
 * The memory that SIMD kernels work in: one WebAssembly memory of fixed size, of which the system gives out pages only
 * as they are touched. It never grows, so it never moves. Blocks are found through free lists by size; finalizers, which
 * run between turns of the event loop, give them back.
 */

/** Typed arrays over the whole heap. */
export interface HeapViews {
  readonly uint8: Uint8Array<ArrayBufferLike>;
  readonly int8: Int8Array<ArrayBufferLike>;
  readonly uint16: Uint16Array<ArrayBufferLike>;
  readonly int16: Int16Array<ArrayBufferLike>;
  readonly uint32: Uint32Array<ArrayBufferLike>;
  readonly int32: Int32Array<ArrayBufferLike>;
  readonly float32: Float32Array<ArrayBufferLike>;
  readonly float64: Float64Array<ArrayBufferLike>;
  readonly int64: BigInt64Array<ArrayBufferLike>;
  readonly uint64: BigUint64Array<ArrayBufferLike>;
}

const PAGE = 65536;
/** Room for one synchronous call: kernels stage there what is not in the heap. The first page stays empty. */
export const SCRATCH = PAGE;
export const SCRATCH_BYTES = 64 * PAGE;
const FIRST = SCRATCH + SCRATCH_BYTES;

const MIB = 2 ** 20;
/** After so many bytes garbage should be looked for. V8 reacts to a buffer of this size at once. */
const PRESSURE = 2 ** 27;
/** The part of the heap that is in use before garbage has been looked for. */
const BOUND = 256 * MIB;
/** A smaller heap is not worth its scratch. */
const SMALLEST = 16 * MIB;

/** A part of the heap that is taken: its address, 0 once it has been given back, and its size class. */
export interface Block {
  address: number;
  readonly kind: number;
}

export class Heap {
  readonly memory: Memory;
  readonly views: HeapViews;
  readonly tier: Tier;
  readonly limit: number;
  /** Bytes of the blocks that are taken. */
  used = 0;
  /** Whether the last block that was asked for did not fit. */
  full = false;
  private top = FIRST;
  /** What may be in use for now. */
  private bound: number;
  /** Above it nothing has ever been written. */
  private touched = FIRST;
  /** Addresses of free blocks by size class, the last one given back on top: it may still be in the cache. */
  private free: number[][] = [];
  private gaps: { address: number; end: number }[] = [];
  /** Bytes in `free`. */
  private idle = 0;
  /** Bytes that were taken since the last request for a garbage collection, and whether no finalizer has run since. */
  private taken = 0;
  private waiting = false;
  private readonly registry: FinalizationRegistry<Block>;

  constructor(memory: Memory, tier: Tier) {
    const { buffer } = memory;
    this.memory = memory;
    this.tier = tier;
    this.limit = buffer.byteLength;
    this.views = {
      uint8: new Uint8Array(buffer),
      int8: new Int8Array(buffer),
      uint16: new Uint16Array(buffer),
      int16: new Int16Array(buffer),
      uint32: new Uint32Array(buffer),
      int32: new Int32Array(buffer),
      float32: new Float32Array(buffer),
      float64: new Float64Array(buffer),
      int64: new BigInt64Array(buffer),
      uint64: new BigUint64Array(buffer),
    };
    this.registry = new FinalizationRegistry((block) => {
      // Between two turns of the event loop more was needed.
      if (this.full) this.bound = Math.min(this.limit, 2 * this.bound);
      this.waiting = false;
      this.release(block);
    });
    this.bound = Math.min(BOUND, this.limit);
  }

  /** Whether the bytes of the block that `take` gave last have never been written, and so are zeros. */
  fresh = false;

  /**
   * A block of at least so many bytes for `owner`, which gives it back when it is garbage; null if there is no room.
   */
  take(bytes: number, owner: object): Block | null {
    const kind = classOf(bytes);
    const address = this.find(kind);
    this.full = address === 0;
    if (this.full) return null;
    const size = sizeOfClass(kind);
    this.used += size;
    this.taken += size;
    if (this.taken > PRESSURE && !this.waiting) this.press();
    const block = { address, kind };
    this.registry.register(owner, block);
    return block;
  }

  /**
   * Asks for a garbage collection: the engine knows nothing of what garbage holds here, but counts the bytes of array
   * buffers. This one is never touched, so it costs address space alone. Once is enough until finalizers have run.
   */
  private press(): void {
    this.taken = 0;
    this.waiting = true;
    try {
      new ArrayBuffer(PRESSURE);
    } catch {
      // Without it garbage is found later.
    }
  }

  private find(kind: number): number {
    const size = sizeOfClass(kind);
    this.fresh = false;
    const recycled = this.free[kind]?.pop();
    if (recycled !== undefined) {
      this.idle -= size;
      return recycled;
    }
    // Pages that have been in use are cheaper than new ones, so much free room of other sizes is put together first.
    if (this.top === this.touched && this.idle > size && this.idle > this.touched / 4) this.merge();
    const address = this.carve(size) || this.raise(size);
    if (address !== 0 || this.idle < size) return address;
    this.merge();
    return this.carve(size) || this.raise(size);
  }

  /** Takes from what has never been in use, or is no longer. */
  private raise(size: number): number {
    const address = this.top;
    if (address + size > this.bound && !this.widen(address + size)) return 0;
    this.top += size;
    this.fresh = address >= this.touched;
    if (this.top > this.touched) this.touched = this.top;
    return address;
  }

  /**
   * Moves the bound. A page that is touched for the first time costs more than the work on its elements, so garbage is
   * waited for before more of the heap comes into use: once finalizers have run, what is taken is mostly alive, and may
   * have twice its size.
   */
  private widen(end: number): boolean {
    if (!this.waiting) this.bound = Math.min(this.limit, Math.max(this.bound, 2 * this.used));
    return end <= this.bound;
  }

  /** Takes from the first gap that is large enough. */
  private carve(size: number): number {
    for (const gap of this.gaps) {
      if (gap.end - gap.address < size) continue;
      const { address } = gap;
      gap.address += size;
      return address;
    }
    return 0;
  }

  /** Joins free neighbours to gaps, and lowers the top where they reach it. */
  private merge(): void {
    const blocks = this.gaps.filter(({ address, end }) => address < end);
    this.free.forEach((list, kind) => {
      for (const address of list) blocks.push({ address, end: address + sizeOfClass(kind) });
    });
    blocks.sort((a, b) => a.address - b.address);
    this.gaps = [];
    for (const block of blocks) {
      const last = this.gaps.at(-1);
      if (last !== undefined && last.end === block.address) last.end = block.end;
      else this.gaps.push(block);
    }
    this.free = [];
    this.idle = 0;
    if (this.gaps.at(-1)?.end === this.top) this.top = this.gaps.pop()?.address ?? this.top;
  }

  /** Gives a block back, now or when its owner is garbage, whichever comes first. */
  release(block: Block): void {
    const { address, kind } = block;
    if (address === 0) return;
    block.address = 0;
    const size = sizeOfClass(kind);
    this.used -= size;
    this.idle += size;
    this.full = false;
    const list = this.free[kind];
    if (list === undefined) this.free[kind] = [address];
    else list.push(address);
  }
}

let current: Heap | null | undefined;

/** The heap, of `SHAPEPROOF_HEAP` MiB (1024 unless told); null where there is no WebAssembly with SIMD, or it is turned off. */
export function heapOf(): Heap | null {
  if (current === undefined) current = reserve(false);
  return current;
}

/**
 * From now on tensors live in a memory that threads share; false if there is none. Those made before stay where they
 * are, outside of this heap as any array of the host's.
 */
export function shareHeap(): boolean {
  if (current?.memory.buffer instanceof ArrayBuffer || current === undefined) current = reserve(true) ?? current;
  return current !== null && !(current?.memory.buffer instanceof ArrayBuffer);
}

function reserve(shared: boolean): Heap | null {
  const tier = tierOf();
  if (tier === "typescript" || engine === undefined) return null;
  // Address space may be short: in 32-bit processes, on phones, under limits.
  for (let size = Number(setting("SHAPEPROOF_HEAP") ?? 1024) * MIB; size >= SMALLEST; size /= 2) {
    try {
      const pages = Math.floor(size / PAGE);
      return new Heap(new engine.Memory({ initial: pages, maximum: pages, shared }), tier);
    } catch {
      // Half of it, perhaps.
    }
  }
  return null;
}
