import { beats, better, type Extreme, type Place, place, rowBest, worst } from "./simd-reductions-best.ts";
import { addColumns, type ColumnStep } from "./simd-reductions-columns.ts";
import { each, type Number, plus, range, type SimdLane, times } from "./simd-reductions-lanes.ts";
import type { Code } from "./wasm/code.ts";
import { choose, select, when, whileLoop } from "./wasm/control.ts";
import type { Callable, Local, Module } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { v128 } from "./wasm/vectors.ts";

/**
 * The best of a row in the order in which the loops of TypeScript take it: in each of four columns the last of equal ones
 * stays, then the columns are joined. That decides between 0 and −0.
 */
function orderedBest<T extends Number>(module: Module, lane: SimdLane<T>, extreme: Extreme): Callable<Place, T> {
  const pick = better(lane, extreme);
  const wins = beats(lane, extreme);
  return module.function(null, place, lane.type, (scope, at, end) => {
    const columns = range(4 / lane.lanes).map(() => scope.local("v128"));
    const [best, value] = [scope.local(lane.type), scope.local(lane.type)];
    const step = 4 * lane.bytes;
    const joined = range(4).map((c) => lane.extract(c % lane.lanes, columns[Math.floor(c / lane.lanes)].get));
    const take = (taken: Code<T>) => [
      value.set(taken),
      best.set(select(best.get, value.get, wins(best.get, value.get))),
    ];
    return [
      ...columns.map((column) => column.set(lane.splat(worst(lane, extreme)))),
      whileLoop(
        i32.leU(plus(at.get, i32.const(step)), end.get),
        ...columns.map((column, k) => column.set(pick(column.get, v128.load(at.get, 16 * k)))),
        at.set(plus(at.get, i32.const(step))),
      ),
      best.set(joined[0]),
      ...joined.slice(1).flatMap(take),
      whileLoop(i32.ltU(at.get, end.get), ...take(lane.load(at.get)), each(lane, at)),
      best.get,
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
  const ordered = lane.float ? orderedBest(module, lane, extreme) : null;
  const types = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
  module.function(`${lane.name}Rows`, types, "none", (scope, x, xs, out, os, rows, length) => {
    const [value, held, best] = range(3).map(() => scope.local(lane.type));
    const end = scope.local("i32");
    return [
      whileLoop(
        rows.get,
        held.set(lane.load(out.get)),
        best.set(row.call(x.get, end.tee(plus(x.get, times(length.get, lane.bytes))))),
        ...(ordered === null
          ? []
          : [when(lane.scalar.eq(best.get, lane.const(0)), [best.set(ordered.call(x.get, end.get))])]),
        lane.store(out.get, keep(lane, extreme, held.get, value, best.get)),
        x.set(plus(x.get, xs.get)),
        out.set(plus(out.get, os.get)),
        rows.set(i32.sub(rows.get, i32.const(1))),
      ),
    ];
  });
  addColumns(module, lane, columnStep(lane, extreme));
}
