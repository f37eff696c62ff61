import { beats, better, type Extreme, worst } from "./simd-reductions-extremes.ts";
import { each, type Number, plus, range, type SimdLane, times, type Vector, zero } from "./simd-reductions-lanes.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { choose, returns, select, sequence, when, whileLoop } from "./wasm/control.ts";
import type { Callable, Module } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { i32x4, v128 } from "./wasm/vectors.ts";

/** Elements of a row among which the place of the best one is searched only if it beats those before. */
const BLOCK = 512;
const VECTORS = 4;

/** Where the first element is that passes; the end if there is none. The tests take what a register holds. */
function search<T extends Number>(
  module: Module,
  lane: SimdLane<T>,
  vectorTest: (x: Vector, wanted: Vector) => Vector,
  scalarTest: (x: Code<T>, wanted: Code<T>) => Code<"i32">,
): Callable<readonly ["i32", "i32", T], "i32"> {
  return module.function(null, ["i32", "i32", lane.type], "i32", (scope, at, end, wanted) => {
    const x = range(VECTORS).map(() => scope.local("v128"));
    const all = scope.local("v128");
    const value = scope.local(lane.type);
    const found = scope.local("i32");
    const some = x
      .map((vector, k) => vectorTest(vector.tee(v128.load(at.get, 16 * k)), all.get))
      .reduce((a, b) => v128.or(a, b));
    const inReach = (bytes: number): Code<"i32"> => i32.leU(plus(at.get, i32.const(bytes)), end.get);
    return [
      all.set(lane.splat(wanted.get)),
      whileLoop(
        choose(found.get, i32.const(0), inReach(16 * VECTORS)),
        when(v128.anyTrue(some), [found.set(i32.const(1))], [at.set(plus(at.get, i32.const(16 * VECTORS)))]),
      ),
      whileLoop(
        i32.ltU(at.get, end.get),
        when(scalarTest(value.tee(lane.load(at.get)), wanted.get), [returns(at.get)]),
        each(lane, at),
      ),
      end.get,
    ];
  });
}

/** The best of a row in lane 0, and a sum in lane 1 that is NaN if an element is: see extremes. */
function blockBest<T extends Number>(
  module: Module,
  lane: SimdLane<T>,
  extreme: Extreme,
): Callable<readonly ["i32", "i32"], "v128"> {
  const pick = better(lane, extreme);
  const wins = beats(lane, extreme);
  return module.function(null, ["i32", "i32"], "v128", (scope, at, end) => {
    const bests = range(VECTORS).map(() => scope.local("v128"));
    const sums = range(lane.float ? 2 : 0).map(() => scope.local("v128"));
    const [x, y] = [scope.local("v128"), scope.local("v128")];
    const [best, check, value] = [scope.local(lane.type), scope.local(lane.type), scope.local(lane.type)];
    const pairs = range(VECTORS / 2).flatMap((k) => [
      x.set(v128.load(at.get, 32 * k)),
      y.set(v128.load(at.get, 32 * k + 16)),
      bests[2 * k].set(pick(bests[2 * k].get, x.get)),
      bests[2 * k + 1].set(pick(bests[2 * k + 1].get, y.get)),
      ...sums.slice(k, k + 1).map((sum) => sum.set(lane.add(sum.get, lane.add(x.get, y.get)))),
    ]);
    const take = (from: Code<T>, checked: readonly Code<T>[]): Statement =>
      sequence(
        value.set(from),
        best.set(select(best.get, value.get, wins(best.get, value.get))),
        ...checked.map((one) => check.set(lane.scalar.add(check.get, one))),
      );
    const merged = bests.map(({ get }) => get).reduce((a, b) => pick(a, b));
    const total = sums.map(({ get }) => get).reduce<Vector>((a, b) => lane.add(a, b), zero);
    return [
      best.set(worst(lane, extreme)),
      ...bests.map((vector) => vector.set(lane.splat(best.get))),
      whileLoop(
        i32.leU(plus(at.get, i32.const(16 * VECTORS)), end.get),
        ...pairs,
        at.set(plus(at.get, i32.const(16 * VECTORS))),
      ),
      x.set(merged),
      y.set(total),
      ...range(lane.lanes).map((l) => take(lane.extract(l, x.get), lane.float ? [lane.extract(l, y.get)] : [])),
      whileLoop(i32.ltU(at.get, end.get), take(lane.load(at.get), lane.float ? [value.get] : []), each(lane, at)),
      lane.replace(1, lane.replace(0, zero, best.get), check.get),
    ];
  });
}

/** The place of the best element of a row, the first of equals; the first NaN before all. */
function rowPlace<T extends Number>(
  module: Module,
  lane: SimdLane<T>,
  extreme: Extreme,
): Callable<readonly ["i32", "i32"], "i32"> {
  const equal = search(module, lane, lane.eq, lane.scalar.eq);
  const nan = lane.float
    ? search(
        module,
        lane,
        (x) => lane.ne(x, x),
        (x) => lane.scalar.ne(x, x),
      )
    : null;
  const block = blockBest(module, lane, extreme);
  return module.function(null, ["i32", "i32"], "i32", (scope, at, length) => {
    const [p, end, stop, place, chosen, found] = range(6).map(() => scope.local("i32"));
    const [best, value] = [scope.local(lane.type), scope.local(lane.type)];
    const both = scope.local("v128");
    const ahead = plus(p.get, i32.const(BLOCK * lane.bytes));
    const indexOf = (address: Code<"i32">): Code<"i32"> =>
      i32.shrU(i32.sub(address, at.get), i32.const(Math.log2(lane.bytes)));
    const check = lane.extract(1, both.get);
    return [
      end.set(plus(p.tee(at.get), times(length.get, lane.bytes))),
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
      place.set(equal.call(chosen.get, end.get, best.get)),
      indexOf(place.get),
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
  const scalarWins = beats(lane, extreme);
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
    const scalarBeats = scalarWins(v.tee(lane.load(p.get)), held.tee(lane.load(b.get)));
    const isNaN = i32.and(lane.scalar.ne(v.get, v.get), lane.scalar.eq(held.get, held.get));
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
          when(lane.float ? i32.or(scalarBeats, isNaN) : scalarBeats, [
            lane.store(b.get, v.get),
            i32.store(q.get, first.get),
          ]),
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
