import type { Emitter } from "./emitter.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { atomic, doWhile, drop, returns, select, when, whileLoop } from "./wasm/control.ts";
import { type Callable, type Local, Module } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { simdModuleText } from "./wasm/target.ts";

/*
 * Threads that share a memory make one product of matrices together. What is to be done, and how far it is, lies in words
 * of that memory: shares of rows or of columns, of which each thread takes the next one that nobody has.
 */
const words = {
  /** The number of the product, on which workers sleep. */
  epoch: 0,
  /** (epoch mod 2^15) · 2^16 + shares · 2^8 + the next share: one word, so that nobody takes a share of another product. */
  next: 1,
  finished: 2,
  sleepers: 3,
  stop: 4,
  /** Whether shares are columns, how many lines each has, and the exponent of an element's bytes. */
  columns: 5,
  lines: 6,
  shift: 7,
  /** The arguments of `gemm` but for the last one. */
  product: 8,
};
const PRODUCT = 18;

/** Turns of a loop that does nothing, about a tenth of a millisecond, before a worker sleeps: waking it takes as long. */
const SPINS = 100_000;

const { add, and, mul, sub } = i32;
const ints = (n: number) => Array.from({ length: n }, () => "i32" as const);
const at = (base: Local<"i32">, word: number): Code<"i32"> => add(base.get, i32.const(4 * word));
const read = (base: Local<"i32">, word: number): Code<"i32"> => i32.load(base.get, 4 * word);

/** `take(words, epoch, room)` takes shares of a product, and makes them, until there are none. */
function takeFunction(module: Module): Callable<readonly ["i32", "i32", "i32"], "none"> {
  const gemm = module.import("gemm", ints(PRODUCT + 1), "none");
  return module.function("take", ["i32", "i32", "i32"], "none", (scope, base, epoch, room) => {
    const [next, first, columns, shift] = ints(4).map((type) => scope.local(type));
    const share = and(next.get, i32.const(255));
    const argument = (index: number): Code<"i32"> => read(base, words.product + index);
    // gemm(kind, tileRows, depth, piece, m, n, k, a, aRows, aColumns, b, bRows, bColumns, c, cRows, cColumns, …)
    const moved = (address: number, step: Code<"i32">): Code<"i32"> =>
      add(argument(address), i32.shl(mul(first.get, step), shift.get));
    const least = (index: number): Code<"i32"> => {
      const rest = sub(argument(index), first.get);
      return select(rest, read(base, words.lines), i32.ltS(rest, read(base, words.lines)));
    };
    const changed = new Map<number, Code<"i32">>([
      [4, select(argument(4), least(4), columns.get)],
      [5, select(least(5), argument(5), columns.get)],
      [7, select(argument(7), moved(7, argument(8)), columns.get)],
      [10, select(moved(10, argument(12)), argument(10), columns.get)],
      [13, moved(13, select(argument(15), argument(14), columns.get))],
    ]);
    const product = Array.from({ length: PRODUCT }, (_, index) => changed.get(index) ?? argument(index));
    const oursOf = (word: Code<"i32">) => i32.eq(i32.shrU(word, i32.const(16)), and(epoch.get, i32.const(32767)));
    const left = i32.ltU(share, and(i32.shrU(next.get, i32.const(8)), i32.const(255)));
    const taken = i32.eq(atomic.compareExchange(at(base, words.next), next.get, add(next.get, i32.const(1))), next.get);
    return [
      whileLoop(
        and(oursOf(next.tee(atomic.load(at(base, words.next)))), left),
        when(taken, [
          first.set(mul(share, read(base, words.lines))),
          columns.set(read(base, words.columns)),
          shift.set(read(base, words.shift)),
          gemm.call(...product, room.get),
          drop(atomic.add(at(base, words.finished), i32.const(1))),
        ]),
      ),
    ];
  });
}

function shareModule(): Module {
  const module = new Module();
  const take = takeFunction(module);
  module.function("finish", ints(4), "none", (_scope, base, epoch, room, shares) => [
    take.call(base.get, epoch.get, room.get),
    whileLoop(i32.ltS(atomic.load(at(base, words.finished)), shares.get)),
  ]);
  module.function("work", ["i32", "i32"], "none", (scope, base, room) => {
    const [epoch, spins] = ints(2).map((type) => scope.local(type));
    const same: Code<"i32"> = i32.eq(atomic.load(at(base, words.epoch)), epoch.get);
    const sleep: Statement[] = [
      drop(atomic.add(at(base, words.sleepers), i32.const(1))),
      drop(atomic.wait(at(base, words.epoch), epoch.get, -1n)),
      drop(atomic.add(at(base, words.sleepers), i32.const(-1))),
    ];
    return [
      doWhile(
        [
          spins.set(i32.const(SPINS)),
          whileLoop(and(same, i32.ne(spins.get, i32.const(0))), spins.set(sub(spins.get, i32.const(1)))),
          when(same, sleep),
          epoch.set(atomic.load(at(base, words.epoch))),
          when(atomic.load(at(base, words.stop)), [returns()]),
          take.call(base.get, epoch.get, room.get),
        ],
        i32.const(1),
      ),
    ];
  });
  return module;
}

/** Writes simd/share.ts. */
export const emitSimdShare: Emitter = () => [
  {
    path: "simd/share.ts",
    sources: ["emit/simd-share.ts"],
    text: `import { Simd } from "../../core/simd.ts";
import { gemmSimd } from "./gemm.ts";

/**
 * Threads that make one product of matrices together, over a shared memory. \`work(words, room)\` is a worker, until it is
 * told to stop; \`finish(words, epoch, room, shares)\` takes part too, and returns when all shares are made.
 */
export const shareSimd = /* @__PURE__ */ new Simd(${simdModuleText(shareModule)}, {
  get gemm() {
    const { exports } = gemmSimd;
    if (exports === null) throw new Error("there is no WebAssembly");
    return exports.gemm;
  },
});

/** The words that they speak through, by their place. */
export const shareWords = ${JSON.stringify(words)};
`,
  },
];
