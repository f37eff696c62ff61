import { each, type Number, plus, range, type SimdLane, type Vector, zero } from "./simd-reductions-lanes.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { choose, returns, select, when, whileLoop } from "./wasm/control.ts";
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

/** A row: the addresses of its first element and of its end. */
export const place = ["i32", "i32"] as const;
export type Place = typeof place;

const VECTORS = 4;

/** Where the first element is that passes the tests; the end if there is none. */
export function search<T extends Number>(
  module: Module,
  lane: SimdLane<T>,
  vectorTest: (x: Vector, wanted: Vector) => Vector,
  scalarTest: (x: Code<T>, wanted: Code<T>) => Code<"i32">,
): Callable<readonly ["i32", "i32", T], "i32"> {
  return module.function(null, ["i32", "i32", lane.type], "i32", (scope, at, end, wanted) => {
    const all = scope.local("v128");
    const found = scope.local("i32");
    const some = range(VECTORS)
      .map((k) => vectorTest(v128.load(at.get, 16 * k), all.get))
      .reduce((a, b) => v128.or(a, b));
    const inReach = i32.leU(plus(at.get, i32.const(16 * VECTORS)), end.get);
    return [
      all.set(lane.splat(wanted.get)),
      whileLoop(
        choose(found.get, i32.const(0), inReach),
        when(v128.anyTrue(some), [found.set(i32.const(1))], [at.set(plus(at.get, i32.const(16 * VECTORS)))]),
      ),
      whileLoop(
        i32.ltU(at.get, end.get),
        when(scalarTest(lane.load(at.get), wanted.get), [returns(at.get)]),
        each(lane, at),
      ),
      end.get,
    ];
  });
}

/** The first NaN; the vectors are loaded twice, from the nearest cache. */
export const nanSearch = <T extends Number>(
  module: Module,
  lane: SimdLane<T>,
): Callable<readonly ["i32", "i32", T], "i32"> =>
  search(
    module,
    lane,
    (x) => lane.ne(x, x),
    (x) => lane.scalar.ne(x, x),
  );

/** Accumulators of the loop, and sums. */
const [BESTS, SUMS] = [4, 2];

/** Joins all lanes, in each of them. */
function across<T extends Number>(
  lane: SimdLane<T>,
  x: Local<"v128">,
  join: (x: Vector, y: Vector) => Vector,
): Statement[] {
  const distances = lane.lanes === 2 ? [8] : [8, 4];
  return distances.map((far) => {
    const turned = range(16).map((byte) => (byte + far) % 16);
    return x.set(join(x.get, v128.shuffle(turned, x.get, x.get)));
  });
}

/**
 * The best of a row in all lanes but the last; in the last one a number that is NaN if an element is. Comparisons of the
 * processor lose NaN; products of neighbours do not, and are made where it has time. They are NaN for other reasons too.
 */
export function blockBest<T extends Number>(
  module: Module,
  lane: SimdLane<T>,
  extreme: Extreme,
): Callable<Place, "v128"> {
  const pick = better(lane, extreme);
  const wins = beats(lane, extreme);
  return module.function(null, place, "v128", (scope, at, end) => {
    const bests = range(BESTS).map(() => scope.local("v128"));
    const sums = range(lane.float ? SUMS : 0).map(() => scope.local("v128"));
    const [x, y] = [scope.local("v128"), scope.local("v128")];
    const [best, check, value] = range(3).map(() => scope.local(lane.type));
    const bytes = 16 * BESTS;
    const note = (sum: number): Statement[] =>
      sums.slice(sum, sum + 1).map(({ get, set }) => set(lane.add(lane.mul(x.get, y.get), get)));
    const pairs = range(BESTS / 2).flatMap((k) => {
      const [a, b] = [bests[2 * k], bests[2 * k + 1]];
      return [
        x.set(v128.load(at.get, 32 * k)),
        y.set(v128.load(at.get, 32 * k + 16)),
        a.set(pick(a.get, x.get)),
        b.set(pick(b.get, y.get)),
        ...note(k),
      ];
    });
    const one = [bests[0].set(pick(bests[0].get, x.get)), y.set(x.get), ...note(0)];
    const scalar = [
      value.set(lane.load(at.get)),
      best.set(select(best.get, value.get, wins(best.get, value.get))),
      ...(lane.float ? [check.set(lane.scalar.add(check.get, value.get))] : []),
    ];
    const merged = bests.map(({ get }) => get).reduce((a, b) => pick(a, b));
    const total = sums.map(({ get }) => get).reduce<Vector>((a, b) => lane.add(a, b), zero);
    const last = lane.lanes - 1;
    return [
      best.set(worst(lane, extreme)),
      when(i32.ltU(i32.sub(end.get, at.get), i32.const(16)), [
        whileLoop(i32.ltU(at.get, end.get), ...scalar, each(lane, at)),
        returns(lane.replace(last, lane.splat(best.get), check.get)),
      ]),
      ...bests.map((vector) => vector.set(lane.splat(best.get))),
      whileLoop(i32.leU(plus(at.get, i32.const(bytes)), end.get), ...pairs, at.set(plus(at.get, i32.const(bytes)))),
      whileLoop(
        i32.leU(plus(at.get, i32.const(16)), end.get),
        x.set(v128.load(at.get)),
        ...one,
        at.set(plus(at.get, i32.const(16))),
      ),
      // The last vector may have elements that were there already.
      when(i32.ltU(at.get, end.get), [x.set(v128.load(i32.sub(end.get, i32.const(16)))), ...one]),
      x.set(merged),
      ...across(lane, x, pick),
      ...(lane.float ? [y.set(total), ...across(lane, y, lane.add)] : []),
      lane.replace(last, x.get, lane.extract(0, y.get)),
    ];
  });
}

/** The best of a row, NaN if there is one; of zeros any. */
export function rowBest<T extends Number>(module: Module, lane: SimdLane<T>, extreme: Extreme): Callable<Place, T> {
  const block = blockBest(module, lane, extreme);
  const nan = lane.float ? nanSearch(module, lane) : null;
  return module.function(null, place, lane.type, (scope, at, end) => {
    const both = scope.local("v128");
    const check = lane.extract(lane.lanes - 1, both.get);
    return [
      both.set(block.call(at.get, end.get)),
      ...(nan === null
        ? []
        : [
            when(lane.scalar.ne(check, check), [
              when(i32.ltU(nan.call(at.get, end.get, check), end.get), [returns(lane.const(Number.NaN))]),
            ]),
          ]),
      lane.extract(0, both.get),
    ];
  });
}
