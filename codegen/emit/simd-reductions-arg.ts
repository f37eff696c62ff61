import { beats, blockBest, type Extreme, nanSearch, type Place, place, search, worst } from "./simd-reductions-best.ts";
import { each, type Number, plus, range, type SimdLane, times, type Vector } from "./simd-reductions-lanes.ts";
import type { Code } from "./wasm/code.ts";
import { choose, returns, select, when, whileLoop } from "./wasm/control.ts";
import type { Callable, Module } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { i32x4, v128 } from "./wasm/vectors.ts";

/** Elements of a row among which the place of the best one is searched only if it beats those before. */
const BLOCK = 512;
/** Shorter rows are searched element by element. */
const SHORT = 16;

/** Whether an element replaces the best one before it: the first NaN does, and nothing replaces it. */
function replaces<T extends Number>(lane: SimdLane<T>, extreme: Extreme, x: Code<T>, best: Code<T>): Code<"i32"> {
  const { scalar } = lane;
  if (!lane.float) return beats(lane, extreme)(x, best);
  const loses = extreme === "max" ? scalar.le(x, best) : scalar.ge(x, best);
  return i32.and(i32.eqz(loses), scalar.eq(best, best));
}

/** The place of the best element of a row, the first of equals; the first NaN before all. */
function rowPlace<T extends Number>(module: Module, lane: SimdLane<T>, extreme: Extreme): Callable<Place, "i32"> {
  const equal = search(module, lane, lane.eq, lane.scalar.eq);
  const nan = lane.float ? nanSearch(module, lane) : null;
  const block = blockBest(module, lane, extreme);
  return module.function(null, place, "i32", (scope, at, length) => {
    const [p, end, stop, index, chosen, found, first] = range(7).map(() => scope.local("i32"));
    const [best, value] = [scope.local(lane.type), scope.local(lane.type)];
    const both = scope.local("v128");
    const ahead = plus(p.get, i32.const(BLOCK * lane.bytes));
    const indexOf = (address: Code<"i32">): Code<"i32"> =>
      i32.shrU(i32.sub(address, at.get), i32.const(Math.log2(lane.bytes)));
    const check = lane.extract(lane.lanes - 1, both.get);
    return [
      p.set(at.get),
      when(i32.ltU(length.get, i32.const(SHORT)), [
        best.set(lane.load(at.get)),
        whileLoop(
          i32.ltU(index.tee(plus(index.get, i32.const(1))), length.get),
          each(lane, p),
          value.set(lane.load(p.get)),
          found.set(replaces(lane, extreme, value.get, best.get)),
          best.set(select(value.get, best.get, found.get)),
          first.set(select(index.get, first.get, found.get)),
        ),
        returns(first.get),
      ]),
      end.set(plus(at.get, times(length.get, lane.bytes))),
      chosen.set(at.get),
      best.set(worst(lane, extreme)),
      whileLoop(
        i32.ltU(p.get, end.get),
        stop.set(choose(i32.ltU(ahead, end.get), ahead, end.get)),
        both.set(block.call(p.get, stop.get)),
        ...(nan === null
          ? []
          : [
              when(lane.scalar.ne(check, check), [
                when(i32.ltU(found.tee(nan.call(p.get, stop.get, best.get)), stop.get), [returns(indexOf(found.get))]),
              ]),
            ]),
        when(beats(lane, extreme)(value.tee(lane.extract(0, both.get)), best.get), [
          best.set(value.get),
          chosen.set(p.get),
        ]),
        p.set(stop.get),
      ),
      indexOf(equal.call(chosen.get, end.get, best.get)),
    ];
  });
}

/**
 * Exports `<lane>Rows`, the places along rows, and `<lane>Columns`, those along columns: it starts from the first row in
 * `bests`, and from zeros in the output.
 */
export function addPlaces<T extends Number>(module: Module, lane: SimdLane<T>, extreme: Extreme): void {
  const row = rowPlace(module, lane, extreme);
  const six = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
  module.function(`${lane.name}Rows`, six, "none", (_scope, x, xs, out, os, rows, length) => [
    whileLoop(
      rows.get,
      i32.store(out.get, row.call(x.get, length.get)),
      x.set(plus(x.get, xs.get)),
      out.set(plus(out.get, os.get)),
      rows.set(i32.sub(rows.get, i32.const(1))),
    ),
  ]);
  const vectorWins = extreme === "max" ? lane.gt : lane.lt;
  const vectorLoses = extreme === "max" ? lane.le : lane.ge;
  const count = 4 / lane.lanes;
  const types = [...six, "i32"] as const;
  module.function(`${lane.name}Columns`, types, "none", (scope, x, xs, bests, out, first, rows, length) => {
    const [p, b, q, end] = range(4).map(() => scope.local("i32"));
    const [value, best] = [range(count).map(() => scope.local("v128")), range(count).map(() => scope.local("v128"))];
    const masks = range(count).map(() => scope.local("v128"));
    const [v, held] = [scope.local(lane.type), scope.local(lane.type)];
    // Not less or equal: greater, or NaN on either side; and what is NaN already stays.
    const wins = (k: number): Vector =>
      lane.float
        ? v128.andnot(lane.eq(best[k].get, best[k].get), vectorLoses(value[k].get, best[k].get))
        : vectorWins(value[k].get, best[k].get);
    const words = range(4).flatMap((lane32) => range(4).map((byte) => 8 * lane32 + byte));
    const mask = count === 1 ? masks[0].get : v128.shuffle(words, masks[0].get, masks[1].get);
    const index = i32x4.splat(first.get);
    return [
      whileLoop(
        rows.get,
        p.set(x.get),
        b.set(bests.get),
        q.set(out.get),
        end.set(plus(out.get, times(length.get, 4))),
        whileLoop(
          i32.leU(plus(q.get, i32.const(16)), end.get),
          ...range(count).flatMap((k) => [
            value[k].set(v128.load(p.get, 16 * k)),
            best[k].set(v128.load(b.get, 16 * k)),
            masks[k].set(wins(k)),
            v128.store(b.get, v128.bitselect(value[k].get, best[k].get, masks[k].get), 16 * k),
          ]),
          v128.store(q.get, v128.bitselect(index, v128.load(q.get), mask)),
          p.set(plus(p.get, i32.const(16 * count))),
          b.set(plus(b.get, i32.const(16 * count))),
          q.set(plus(q.get, i32.const(16))),
        ),
        whileLoop(
          i32.ltU(q.get, end.get),
          v.set(lane.load(p.get)),
          held.set(lane.load(b.get)),
          when(replaces(lane, extreme, v.get, held.get), [lane.store(b.get, v.get), i32.store(q.get, first.get)]),
          each(lane, p),
          each(lane, b),
          q.set(plus(q.get, i32.const(4))),
        ),
        x.set(plus(x.get, xs.get)),
        first.set(plus(first.get, i32.const(1))),
        rows.set(i32.sub(rows.get, i32.const(1))),
      ),
    ];
  });
}
