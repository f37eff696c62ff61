import { addColumns, type ColumnStep } from "./simd-reductions-columns.ts";
import { each, type Number, plus, range, type SimdLane, times, type Vector, zero } from "./simd-reductions-lanes.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { choose, returns, select, sequence, when, whileLoop } from "./wasm/control.ts";
import type { Callable, Local, Module } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { v128 } from "./wasm/vectors.ts";

/** Which of two wins. */
export type Extreme = "max" | "min";

export const better = <T extends Number>(lane: SimdLane<T>, extreme: Extreme): SimdLane<T>["greater"] =>
  extreme === "max" ? lane.greater : lane.less;
export const beats = <T extends Number>(lane: SimdLane<T>, extreme: Extreme): SimdLane<T>["scalar"]["gt"] =>
  extreme === "max" ? lane.scalar.gt : lane.scalar.lt;
/** What every element replaces. */
export function worst<T extends Number>(lane: SimdLane<T>, extreme: Extreme): Code<T> {
  const sign = extreme === "max" ? -1 : 1;
  return lane.const(lane.float ? sign * Number.POSITIVE_INFINITY : sign < 0 ? -(2 ** 31) : 2 ** 31 - 1);
}

/** Whether a row has a NaN. */
export function nanSearch<T extends Number>(
  module: Module,
  lane: SimdLane<T>,
): Callable<readonly ["i32", "i32"], "i32"> {
  return module.function(null, ["i32", "i32"], "i32", (scope, at, length) => {
    const end = scope.local("i32");
    const [vector, number] = [scope.local("v128"), scope.local(lane.type)];
    return [
      end.set(plus(at.get, times(length.get, lane.bytes))),
      whileLoop(
        i32.leU(plus(at.get, i32.const(16)), end.get),
        when(v128.anyTrue(lane.ne(vector.tee(v128.load(at.get)), vector.get)), [returns(i32.const(1))]),
        at.set(plus(at.get, i32.const(16))),
      ),
      whileLoop(
        i32.ltU(at.get, end.get),
        when(lane.scalar.ne(number.tee(lane.load(at.get)), number.get), [returns(i32.const(1))]),
        each(lane, at),
      ),
      i32.const(0),
    ];
  });
}

const PARTS = 4;

/**
 * The best of a row. Equal ones differ in the sign of zero alone; which one stays must not depend on how the row is read:
 * the row is four columns, and in each the last one stays, as in the loops of TypeScript. So four parts of the row that
 * are read in step, each with accumulators for four columns, are joined from the first to the last.
 *
 * The processor's comparisons lose NaN. A sum of the elements does not, at a smaller price than a second comparison; it
 * is NaN for infinities of both signs too, so then the row is searched.
 */
function rowBest<T extends Number>(
  module: Module,
  lane: SimdLane<T>,
  extreme: Extreme,
): Callable<readonly ["i32", "i32"], T> {
  const nan = lane.float ? nanSearch(module, lane) : null;
  const pick = better(lane, extreme);
  const wins = beats(lane, extreme);
  return module.function(null, ["i32", "i32"], lane.type, (scope, at, length) => {
    const perStep = 2 * lane.lanes;
    const vectors = 4 / lane.lanes;
    const bests = range(PARTS).map(() => range(vectors).map(() => scope.local("v128")));
    const sums = lane.float ? range(PARTS).map(() => scope.local("v128")) : [];
    const [p, part, left, end] = range(4).map(() => scope.local("i32"));
    const starts = range(PARTS - 1).map(() => scope.local("i32"));
    const [x, y] = [scope.local("v128"), scope.local("v128")];
    const [best, value, check] = range(3).map(() => scope.local(lane.type));
    const from = [p, ...starts];
    const first = bests[0];
    const step = from.flatMap((start, s) => [
      x.set(v128.load(start.get)),
      y.set(v128.load(start.get, 16)),
      bests[s][0].set(pick(bests[s][0].get, x.get)),
      bests[s][vectors - 1].set(pick(bests[s][vectors - 1].get, y.get)),
      ...(lane.float ? [sums[s].set(lane.add(sums[s].get, lane.add(x.get, y.get)))] : []),
      start.set(plus(start.get, i32.const(32))),
    ]);
    const join = range(PARTS - 1).flatMap((s) => first.map((sum, k) => sum.set(pick(sum.get, bests[s + 1][k].get))));
    const columns = range(4).map((c) => lane.extract(c % lane.lanes, first[Math.floor(c / lane.lanes)].get));
    const take = (taken: Code<T>): Statement =>
      sequence(value.set(taken), best.set(select(best.get, value.get, wins(best.get, value.get))));
    const noNaN = (checked: Code<T>): Statement[] =>
      lane.float ? [check.set(lane.scalar.add(check.get, checked))] : [];
    const total = sums.map(({ get }) => get).reduce<Vector>((a, b) => lane.add(a, b), zero);
    return [
      p.set(at.get),
      end.set(plus(at.get, times(length.get, lane.bytes))),
      ...bests.flat().map((vector) => vector.set(lane.splat(worst(lane, extreme)))),
      when(part.tee(i32.and(i32.shrU(length.get, i32.const(2)), i32.const(-perStep))), [
        ...starts.map((start, s) => start.set(plus(s === 0 ? p.get : starts[s - 1].get, times(part.get, lane.bytes)))),
        left.set(starts[0].get),
        whileLoop(i32.ltU(p.get, left.get), ...step),
        ...join,
        p.set(starts[PARTS - 2].get),
      ]),
      whileLoop(
        i32.leU(plus(p.get, i32.const(4 * lane.bytes)), end.get),
        ...first.map((vector, k) => vector.set(pick(vector.get, v128.load(p.get, 16 * k)))),
        ...(lane.float ? first.map((_, k) => sums[0].set(lane.add(sums[0].get, v128.load(p.get, 16 * k)))) : []),
        p.set(plus(p.get, i32.const(4 * lane.bytes))),
      ),
      best.set(columns[0]),
      ...columns.slice(1).map(take),
      ...(lane.float ? [x.set(total), ...range(lane.lanes).flatMap((l) => noNaN(lane.extract(l, x.get)))] : []),
      whileLoop(i32.ltU(p.get, end.get), take(lane.load(p.get)), ...noNaN(value.get), each(lane, p)),
      nan === null
        ? best.get
        : choose(
            lane.scalar.ne(check.get, check.get),
            choose(nan.call(at.get, length.get), lane.const(Number.NaN), best.get),
            best.get,
          ),
    ];
  });
}

/** An element replaces another one unless that one is better, or NaN. */
function columnStep<T extends Number>(lane: SimdLane<T>, extreme: Extreme): ColumnStep<T> {
  const pick = better(lane, extreme);
  return {
    // All bits of a lane that had NaN become 1, which is NaN.
    vector: () => (acc, x) => (lane.float ? v128.or(pick(acc, x), lane.ne(acc, acc)) : pick(acc, x)),
    scalar: (scope) => {
      const value = scope.local(lane.type);
      return (acc, x) => keep(lane, extreme, acc, value, x);
    },
  };
}

function keep<T extends Number>(
  lane: SimdLane<T>,
  extreme: Extreme,
  acc: Code<T>,
  value: Local<T>,
  x: Code<T>,
): Code<T> {
  const wins = beats(lane, extreme)(acc, value.tee(x));
  const stays = lane.float ? i32.or(wins, lane.scalar.ne(acc, acc)) : wins;
  return choose(stays, acc, value.get);
}

/** Exports `<lane>Rows` and `<lane>Columns`. */
export function addExtremes<T extends Number>(module: Module, lane: SimdLane<T>, extreme: Extreme): void {
  const row = rowBest(module, lane, extreme);
  const types = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
  module.function(`${lane.name}Rows`, types, "none", (scope, x, xs, out, os, rows, length) => {
    const [value, held] = [scope.local(lane.type), scope.local(lane.type)];
    return [
      whileLoop(
        rows.get,
        held.set(lane.load(out.get)),
        lane.store(out.get, keep(lane, extreme, held.get, value, row.call(x.get, length.get))),
        x.set(plus(x.get, xs.get)),
        out.set(plus(out.get, os.get)),
        rows.set(i32.sub(rows.get, i32.const(1))),
      ),
    ];
  });
  addColumns(module, lane, columnStep(lane, extreme));
}
