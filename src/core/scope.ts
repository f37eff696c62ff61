import { type Heap, heapOf } from "./heap.ts";
import { isTensor } from "./layout.ts";
import { giveBack, giveBackSlab, moveOut, record, type Slab, type Store, useSlab } from "./store.ts";
import { type Tier, tierOf } from "./tier.ts";

/** The stores of all tensors that a value leads to: through lists, maps, sets and the fields of objects. */
function storesIn(value: unknown, found: Set<Store>, seen: Set<unknown>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isTensor(value)) {
    found.add(value.store);
  } else if (ArrayBuffer.isView(value)) {
    // Numbers: nothing to follow.
  } else if (value instanceof Map) {
    for (const [key, item] of value) {
      storesIn(key, found, seen);
      storesIn(item, found, seen);
    }
  } else if (value instanceof Set) {
    for (const item of value) storesIn(item, found, seen);
  } else for (const item of Object.values(value)) storesIn(item, found, seen);
}

function tensorsIn(value: unknown): Set<Store> {
  const found = new Set<Store>();
  storesIn(value, found, new Set());
  return found;
}

/**
 * Runs a function, and gives back at once the memory of all tensors that it made but those in its result (in lists and
 * fields of objects too) and those that `keep` was called with. Nobody needs it: memory is given back by itself when the
 * garbage collector has run. In long synchronous loops over large tensors it is faster. A tensor that is used after the
 * end of its scope is an error, never wrong numbers.
 */
export function scope<T>(run: () => T): T {
  const made: Store[] = [];
  const outer = record(made);
  const slab = useSlab(null);
  let kept = new Set<Store>();
  try {
    const value = run();
    if (value instanceof Promise) {
      throw new TypeError("scope: the function is asynchronous — its tensors are still needed when it returns");
    }
    kept = tensorsIn(value);
    return value;
  } finally {
    record(outer);
    useSlab(slab);
    finish(made, kept, outer);
  }
}

/** Gives back what is not kept. What is kept belongs to the scope around this one, if there is one. */
function finish(made: readonly Store[], kept: ReadonlySet<Store>, outer: Store[] | null): void {
  const slabs = new Set<Slab>();
  for (const store of made) {
    if (store.slab !== null) slabs.add(store.slab);
    if (!store.kept && !kept.has(store)) giveBack(store);
    else {
      if (store.slab !== null) moveOut(store);
      outer?.push(store);
    }
  }
  for (const slab of slabs) giveBackSlab(slab);
}

/** Lets the tensors in a value outlive the scopes that are running: for what is kept in a variable of the outside. */
export function keep<T>(value: T): T {
  for (const store of tensorsIn(value)) store.kept = true;
  return value;
}

/** Where tensors are. */
export interface MemoryReport {
  /** What kernels run as. */
  readonly tier: Tier;
  /** Address space of the heap, of which only what has been in use takes memory; 0 if there is none. */
  readonly reserved: number;
  /** Bytes of the heap that tensors have. Garbage counts until the event loop has turned. */
  readonly used: number;
  /** Whether the last tensor did not fit, and tensors live in ordinary arrays until some are given back. */
  readonly full: boolean;
}

/** How much memory tensors have, and where. */
export function memory(): MemoryReport {
  const heap: Heap | null = heapOf();
  return { tier: heap?.tier ?? tierOf(), reserved: heap?.limit ?? 0, used: heap?.used ?? 0, full: heap?.full ?? false };
}
