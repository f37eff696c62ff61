import type { DType } from "../types/dtype.ts";
import { ValueError } from "./errors.ts";
import { type Block, type Heap, heapOf } from "./heap.ts";
import { type Kind, type Layout, layouts, type Storage } from "./storage.ts";

/*
 * Where tensors have their elements. Up to 64 bytes: a typed array, which the engine allocates as fast as any object. Up
 * to 2 KiB: a part of a slab, which lives as long as one of its tensors. Above: a block of the heap. Where there is no
 * heap, or no room in it, slabs and blocks are ordinary arrays, and the garbage collector alone knows of them.
 */
const TINY = 64;
const SMALL = 2048;
const SLAB = 32768;
/** Parts of slabs start at multiples of it. */
const GRAIN = 32;

/** The elements of one tensor, and of all its views. */
export class Store {
  /** The array that has them: the view of the whole heap, a slab's, or one of their own. */
  array: Storage;
  /** The first of them, counted in items of the array. */
  start: number;
  readonly length: number;
  /** What must live as long: the slab that they are a part of. */
  slab: Slab | null;
  /** Their own block of the heap, if they have one. */
  block: Block | null = null;
  /** Whether a tensor is the first on it: later ones are views. */
  claimed = false;
  /** Whether scopes let it live. */
  kept = false;

  constructor(array: Storage, start: number, length: number, slab: Slab | null) {
    this.array = array;
    this.start = start;
    this.length = length;
    this.slab = slab;
  }
}

/** Memory that small tensors share. */
export class Slab {
  readonly views: { [K in Kind]?: Storage };
  readonly buffer: ArrayBufferLike;
  block: Block | null = null;
  next: number;
  end: number;

  constructor(views: Slab["views"], buffer: ArrayBufferLike) {
    this.views = views;
    this.buffer = buffer;
    this.next = 0;
    this.end = buffer.byteLength;
  }
}

/** The slab that is being filled. */
let slab = new Slab({}, new ArrayBuffer(0));
let slabHeap: Heap | null = null;

/** Of the heap's bytes, what slabs leave to larger tensors: loops over small ones would fill it. */
const RESERVE = 0.25;

function newSlab(heap: Heap | null): Slab {
  slabHeap = heap;
  if (heap !== null && heap.used < heap.limit * (1 - RESERVE)) {
    const made = new Slab(heap.views, heap.memory.buffer);
    const block = heap.take(SLAB, made);
    if (block !== null) {
      made.block = block;
      made.next = block.address;
      made.end = block.address + SLAB;
      return made;
    }
  }
  return new Slab({}, unwritten(layouts.uint8, SLAB, SLAB).buffer);
}

function ownView(owner: Slab, { kind, array, bytes }: Layout): Storage {
  const made = new array(owner.buffer, 0, SLAB / bytes);
  owner.views[kind] = made;
  return made;
}

function inSlab(layout: Layout, length: number, bytes: number): Store {
  const heap = heapOf();
  let at = slab.next;
  if (at + bytes > slab.end || heap !== slabHeap) {
    slab = newSlab(heap);
    at = slab.next;
  }
  slab.next = at + ((bytes + GRAIN - 1) & -GRAIN);
  const array = slab.views[layout.kind] ?? ownView(slab, layout);
  return new Store(array, at / layout.bytes, length, slab);
}

function inBlock(layout: Layout, length: number, bytes: number, zeros: boolean): Store {
  const heap = heapOf();
  if (heap !== null) {
    const store = new Store(heap.views[layout.kind], 0, length, null);
    const block = heap.take(bytes, store);
    if (block !== null) {
      store.start = block.address / layout.bytes;
      store.block = block;
      if (zeros && !heap.fresh) clear(store);
      return store;
    }
  }
  return new Store(zeros ? new layout.array(length) : unwritten(layout, length, bytes), 0, length, null);
}

interface Unzeroed {
  allocUnsafeSlow(bytes: number): Uint8Array;
}

const unzeroed: Unzeroed | undefined = Reflect.get(globalThis, "Buffer");

/** An array that will be written whole. Only Node gives one without writing zeros first. */
function unwritten({ array }: Layout, length: number, bytes: number): Storage {
  const memory = unzeroed?.allocUnsafeSlow?.(bytes);
  return memory === undefined ? new array(length) : new array(memory.buffer, memory.byteOffset, length);
}

/** Stores of the scope that runs. */
let recorded: Store[] | null = null;

/** Makes `made` the list of all stores from now on, and gives the list before. */
export function record(made: Store[] | null): Store[] | null {
  const before = recorded;
  recorded = made;
  return before;
}

/** Small tensors from now on share slabs of their own, or those of before. Gives what was in use. */
export function useSlab(next: Slab | null): Slab {
  const before = slab;
  slab = next ?? new Slab({}, new ArrayBuffer(0));
  return before;
}

/** Memory for `size` elements: zeros, or whatever was there before. */
export function newStore(dtype: DType, size: number, zeros: boolean): Store {
  return newStoreOf(layouts[dtype], size, zeros);
}

export function newStoreOf(layout: Layout, size: number, zeros: boolean): Store {
  const length = size * layout.width;
  const bytes = length * layout.bytes;
  let store: Store;
  if (bytes <= TINY) store = new Store(new layout.array(length), 0, length, null);
  else if (bytes <= SMALL) {
    store = inSlab(layout, length, bytes);
    if (zeros) clear(store);
  } else store = inBlock(layout, length, bytes, zeros);
  if (recorded !== null) recorded.push(store);
  return store;
}

function layoutOf(array: Storage): Layout {
  const found = Object.values(layouts).find((layout) => array instanceof layout.array);
  if (found === undefined) throw new TypeError("not a typed array");
  return found;
}

/** Writes all items of an array into another one of its class, from `at` on. */
export function setItems(to: Storage, from: Storage, at: number): void {
  if (to instanceof BigInt64Array || to instanceof BigUint64Array) {
    if (from instanceof BigInt64Array || from instanceof BigUint64Array) to.set(from, at);
  } else if (!(from instanceof BigInt64Array || from instanceof BigUint64Array)) to.set(from, at);
}

function clear({ array, start, length }: Store): void {
  if (array instanceof BigInt64Array || array instanceof BigUint64Array) array.fill(0n, start, start + length);
  else array.fill(0, start, start + length);
}

/**
 * The elements in an array of their own, into which they move if they are in the heap or in a slab: whoever holds it may
 * keep it for ever, send it to a worker, or look at its buffer.
 */
export function ownArray(store: Store): Storage {
  if (store.block === null && store.slab === null) {
    requireKept(store);
    return store.array;
  }
  const own = store.array.slice(store.start, store.start + store.length);
  release(store);
  store.array = own;
  return own;
}

/** What the array of a store is that has been given back: reading it is an error. */
const released = new Uint8Array(0);

/** Gives the memory of a tensor that nobody needs any more to the next one. Whoever uses it still gets an error. */
export function giveBack(store: Store): void {
  release(store);
  store.array = released;
}

/** Moves a store out of its slab, which is about to be given back. */
export function moveOut(store: Store): void {
  const { array, start, length } = store;
  const layout = layoutOf(array);
  const room = inSlab(layout, length, length * layout.bytes);
  setItems(room.array, array.subarray(start, start + length), room.start);
  store.array = room.array;
  store.start = room.start;
  store.slab = room.slab;
}

/** Gives back a slab that no store needs any more. */
export function giveBackSlab({ block, buffer }: Slab): void {
  const heap = heapOf();
  if (block !== null && heap !== null && heap.memory.buffer === buffer) heap.release(block);
}

/** Throws for a store that has been given back. */
export function requireKept(store: Store): void {
  if (store.array === released) throw new ValueError("the tensor was released at the end of its scope");
}

/** Takes a store's memory away. Its slab, or its block, may be used by others from now on. */
function release(store: Store): void {
  const heap = heapOf();
  // A block of a heap that has been replaced is left to its finalizer.
  if (store.block !== null && heap !== null && heap.memory.buffer === store.array.buffer) heap.release(store.block);
  store.block = null;
  store.slab = null;
  store.start = 0;
}
