import { ValueError } from "../core/errors.ts";
import { type Heap, heapOf, SCRATCH, shareHeap } from "../core/heap.ts";
import type { Exports } from "../core/simd.ts";
import { gemmRoom, gemmSimd, tilesSimd } from "../generated/simd/gemm.ts";
import { shareSimd, shareWords } from "../generated/simd/share.ts";
import { shareProducts } from "./gemm-simd.ts";

/** What this module uses of workers: those of Node, and those of the web. */
interface Helper {
  unref?(): void;
  on?(event: "error", listener: () => void): void;
  onerror?: (() => void) | null;
  postMessage(message: object): void;
}
interface WorkerThreads {
  readonly Worker: new (url: object, options: { workerData: object; execArgv: string[]; env: object }) => Helper;
}
interface Process {
  getBuiltinModule?(name: string): WorkerThreads | undefined;
}
interface Web {
  readonly Worker?: new (url: string) => Helper;
  readonly Blob?: new (parts: string[], options: { type: string }) => object;
  readonly URL: { new (text: string): object; createObjectURL(blob: object): string };
  readonly crossOriginIsolated?: boolean;
}
const platform: object = globalThis;
const processOf = (): Process | undefined => Reflect.get(platform, "process");
const web = <K extends keyof Web>(name: K): Web[K] => Reflect.get(platform, name);

/** Plain JavaScript, for a thread of its own: instances of the modules over the shared memory, and then `work`. */
const PROGRAM = `const run = ({ memory, modules, words, room }) => {
  let exports = {};
  for (const module of modules)
    exports = new WebAssembly.Instance(module, { e: { m: memory, ...exports } }).exports;
  exports.work(words, room);
};
`;

/** Starts a worker; undefined where there are none. */
function startHelper(data: object, failed: () => void): Helper | undefined {
  const node = processOf()?.getBuiltinModule?.("node:worker_threads");
  if (node !== undefined) {
    const program = `import { workerData } from "node:worker_threads";\n${PROGRAM}run(workerData);`;
    const url = new (web("URL"))(`data:text/javascript,${encodeURIComponent(program)}`);
    const helper = new node.Worker(url, { workerData: data, execArgv: [], env: {} });
    helper.on?.("error", failed);
    // It does not keep the program alive, and ends with it.
    helper.unref?.();
    return helper;
  }
  const [Worker, Blob] = [web("Worker"), web("Blob")];
  if (Worker === undefined || Blob === undefined) return undefined;
  const program = new Blob([`${PROGRAM}onmessage = ({ data }) => (run(data), close());`], { type: "text/javascript" });
  const helper = new Worker(web("URL").createObjectURL(program));
  helper.onerror = failed;
  helper.postMessage(data);
  return helper;
}

/** Blocks of the heap for what lives as long as the program. */
const kept: object[] = [];

/** An address in the heap that stays taken; undefined if there is no room. */
function takeForEver(heap: Heap, bytes: number): number | undefined {
  const owner = {};
  kept.push(owner);
  return heap.take(bytes, owner)?.address;
}

/** Rooms in which workers pack their operands. A new team has those of the one before, which is done with them. */
const rooms: number[] = [];

/** The threads that help, and the memory through which they are told what to do. */
class Team {
  readonly threads: number;
  private readonly heap: Heap;
  /** Its words, which no other team has: a worker that starts late must find that it is to stop. */
  private readonly address: number;
  private readonly words: number;
  private epoch = 0;

  /** Null if there is no room for any. */
  static of(heap: Heap, threads: number): Team | null {
    const address = takeForEver(heap, WORDS * 4);
    while (rooms.length < threads - 1) {
      const room = takeForEver(heap, gemmRoom);
      if (room === undefined) break;
      rooms.push(room);
    }
    const count = Math.min(threads, rooms.length + 1);
    return address === undefined || count === 1 ? null : new Team(heap, address, count);
  }

  private constructor(heap: Heap, address: number, threads: number) {
    this.heap = heap;
    this.address = address;
    this.words = address / 4;
    this.threads = threads;
    heap.views.int32.fill(0, this.words, this.words + WORDS);
  }

  start(failed: () => void): boolean {
    const { memory } = this.heap;
    const modules = [tilesSimd, gemmSimd, shareSimd].map((each) => each.compile(this.heap));
    return rooms
      .slice(0, this.threads - 1)
      .every((room) => startHelper({ memory, modules, words: this.address, room }, failed) !== undefined);
  }

  stop(): void {
    const { int32 } = this.heap.views;
    Atomics.store(int32, this.words + shareWords.stop, 1);
    this.wake();
  }

  /** Lets the workers see a new number. */
  private wake(): void {
    const { int32 } = this.heap.views;
    Atomics.store(int32, this.words + shareWords.epoch, this.epoch + 1);
    this.epoch++;
    if (Atomics.load(int32, this.words + shareWords.sleepers) > 0) Atomics.notify(int32, this.words + shareWords.epoch);
  }

  /** One product, in shares of rows or of columns: more than there are threads, since not all are equally fast. */
  multiply(product: readonly number[], shift: number): void {
    const { words, heap } = this;
    const { int32 } = heap.views;
    const [m, n] = [product[4], product[5]];
    const columns = n > m;
    const size = columns ? n : m;
    const unit = columns ? COLUMNS : ROWS;
    const lines = Math.ceil(size / Math.min(MOST_SHARES, this.threads * SHARES) / unit) * unit;
    const shares = Math.ceil(size / lines);
    int32[words + shareWords.columns] = Number(columns);
    int32[words + shareWords.lines] = lines;
    int32[words + shareWords.shift] = shift;
    product.forEach((value, i) => {
      int32[words + shareWords.product + i] = value;
    });
    const epoch = (this.epoch + 1) % 2 ** 15;
    Atomics.store(int32, words + shareWords.finished, 0);
    Atomics.store(int32, words + shareWords.next, epoch * 2 ** 16 + shares * 2 ** 8);
    this.wake();
    exportsOf().finish(this.address, epoch, SCRATCH, shares);
  }
}

function exportsOf(): Exports {
  const { exports } = shareSimd;
  if (exports === null) throw new Error("there is no WebAssembly");
  return exports;
}

/** Words of the memory, at the start of a team's block. */
const WORDS = 32;
/** Shares of each thread, and of all. */
const [SHARES, MOST_SHARES] = [2, 255];
/** Lines of a share are a multiple of the rows, or of the columns, of every tile. */
const [ROWS, COLUMNS] = [12, 8];

let team: Team | null = null;

function dismiss(): void {
  shareProducts(null);
  team?.stop();
  team = null;
}

/**
 * Lets `count` threads, this one included, make large matrix products together, and returns how many do. It is 1, as it is
 * before the first call, where there are no workers, no SIMD kernels or no shared memory, such as on pages that are not
 * cross-origin isolated. `threads(1)` ends the others.
 *
 * Tensors live in a shared memory from the first call on; those made before stay valid, and are copied when they are
 * multiplied. Workers start at once, take part as soon as they are ready, sleep while there is nothing to do, and never keep
 * a program from ending.
 *
 * @example
 * ```ts
 * threads(4); // 4
 * const c = matmul(random.randn(1024, 1024), random.randn(1024, 1024));
 * ```
 */
export function threads(count: number): number {
  if (!Number.isInteger(count) || count < 1) {
    throw new ValueError(`threads: count must be a positive integer, got ${String(count)}`);
  }
  if (count === (team?.threads ?? 1)) return count;
  dismiss();
  if (count === 1 || web("crossOriginIsolated") === false || !shareHeap()) return 1;
  const heap = heapOf();
  const made = heap === null ? null : Team.of(heap, Math.min(count, MOST_SHARES));
  if (made === null) return 1;
  team = made;
  try {
    if (!made.start(dismiss)) dismiss();
  } catch {
    dismiss();
  }
  if (team === null) return 1;
  shareProducts((product, shift) => made.multiply(product, shift));
  return made.threads;
}
