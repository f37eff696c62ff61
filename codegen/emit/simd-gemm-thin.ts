import { byKind, type Lane, shiftOf } from "./simd-gemm-lanes.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { doWhile, select, when, whileLoop } from "./wasm/control.ts";
import type { Local, Module } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { i32x4, v128 } from "./wasm/vectors.ts";

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const ints = (n: number) => range(n).map(() => "i32" as const);
const { add, mul, sub } = i32;
const more = (x: Local<"i32">, by: number): Statement => x.set(add(x.get, i32.const(by)));
const next = (x: Local<"i32">, by: Code<"i32">): Statement => x.set(add(x.get, by));
const zero = v128.const(new Array<number>(16).fill(0));
/** Bytes of a vector. */
const VECTOR = 16;

/** Vectors of sums that run side by side. */
const SIDE = 4;
/**
 * Turns of the loop before the sums are added to the total: rounding errors grow with what has been summed. Longer sums
 * take more, so that there are not too many parts either.
 */
const [TURNS, MOST_TURNS] = [8, 256];

/**
 * The exported `dots`: a row times a matrix whose columns are contiguous, as the row is. Parameters: kind, n, k, the row,
 * the matrix, the distance between its columns, the result, the distance between its elements, sign, whether to add.
 * Distances are in elements.
 */
export function dotsFunction(module: Module): void {
  module.function("dots", ints(10), "none", (scope, ...params) => {
    const [kind, n, k, x, y, line, to, step, sign, adds] = params;
    const [total, part] = [scope.local("v128"), scope.local("v128")];
    const side = range(SIDE).map(() => scope.local("v128"));
    const [p, q, left, turns, limit, shift] = range(6).map(() => scope.local("i32"));
    const [first, second, third, fourth] = side;
    const onward = (bytes: number) => [more(p, bytes), more(q, bytes)];
    const oneLine = ({ shift: exponent, sums }: Lane): Statement[] => {
      const elements = i32.const((SIDE * VECTOR) >> exponent);
      const collect = (product: Code<"v128">) => [
        part.set(product),
        ...sums.collect.map((into) => total.set(into(total.get, part.get))),
      ];
      return [
        whileLoop(
          i32.geU(left.get, elements),
          ...side.map((each) => each.set(zero)),
          turns.set(i32.divU(left.get, elements)),
          turns.set(select(turns.get, limit.get, i32.ltU(turns.get, limit.get))),
          left.set(sub(left.get, mul(turns.get, elements))),
          doWhile(
            [
              ...side.map((each, i) => {
                const product = sums.multiply(v128.load(p.get, i * VECTOR), v128.load(q.get, i * VECTOR));
                return each.set(sums.add(each.get, product));
              }),
              ...onward(SIDE * VECTOR),
            ],
            turns.tee(sub(turns.get, i32.const(1))),
          ),
          ...collect(sums.add(sums.add(first.get, second.get), sums.add(third.get, fourth.get))),
        ),
        whileLoop(
          left.get,
          ...collect(sums.multiply(sums.one(p.get), sums.one(q.get))),
          ...onward(1 << exponent),
          more(left, -1),
        ),
        ...sums.fold(total),
        sums.put(to.get, total.get, sign.get, adds.get),
      ];
    };
    return [
      shift.set(shiftOf(kind)),
      line.set(i32.shl(line.get, shift.get)),
      step.set(i32.shl(step.get, shift.get)),
      limit.set(add(i32.const(TURNS), i32.shrU(k.get, i32.const(8)))),
      limit.set(select(limit.get, i32.const(MOST_TURNS), i32.ltU(limit.get, i32.const(MOST_TURNS)))),
      whileLoop(
        n.get,
        p.set(x.get),
        q.set(y.get),
        left.set(k.get),
        total.set(zero),
        byKind(kind.get, oneLine),
        next(to, step.get),
        next(y, line.get),
        more(n, -1),
      ),
    ];
  });
}

/** Columns whose sums stay in the first-level cache. */
const COLUMNS = 1024;
/** Rows that are taken at a time. */
const ROWS = 4;
/** Rows whose sum is then added to the total. */
const PART = 32;
/** Bytes of the sums, and of the totals behind them. */
const SUMS = COLUMNS * 8 + 2 * VECTOR;

/**
 * The exported `rows`: a row times a matrix whose rows are contiguous, which is a sum of those rows. Parameters: kind, n,
 * k, the row, the distance between its elements, the matrix, the distance between its rows, the result, the distance
 * between its elements, sign, whether to add, and an address where there is room for two times 1024 sums.
 */
export function rowsFunction(module: Module): void {
  module.function("rows", ints(12), "none", (scope, ...params) => {
    const [kind, n, k, x, along, y, down, to, step, sign, adds, room] = params;
    const factors = range(ROWS).map(() => scope.local("v128"));
    const masks = range(ROWS).map(() => scope.local("v128"));
    const at = range(ROWS).map(() => scope.local("i32"));
    const places = range(ROWS).map(() => scope.local("i32"));
    const [p, q, from, l, wide, j, shift] = range(7).map(() => scope.local("i32"));
    const part = scope.local("v128");
    const start = [q.set(room.get), j.set(wide.get)];
    const onward = (bytes: number, elements: number, sumSize: number) => [
      ...at.map((row) => more(row, bytes)),
      more(q, elements * sumSize),
      more(j, -elements),
    ];
    const someRows = ({ shift: exponent, spread, sums }: Lane): Statement[] => {
      const elements = VECTOR >> exponent;
      const products = (load: (row: Code<"i32">) => Code<"v128">): Statement[] => {
        const [one, two, three, four] = at.map((row, r) =>
          sums.multiply(factors[r].get, r === 0 ? load(row.get) : v128.and(load(row.get), masks[r].get)),
        );
        return [
          part.set(sums.add(sums.add(one, two), sums.add(three, four))),
          ...sums.collect.map((into, i) => v128.store(q.get, into(v128.load(q.get, i * VECTOR), part.get), i * VECTOR)),
        ];
      };
      return [
        ...factors.map((factor, r) => factor.set(v128.and(spread(places[r].get), masks[r].get))),
        whileLoop(
          i32.geS(j.get, i32.const(elements)),
          ...products((row) => v128.load(row)),
          ...onward(VECTOR, elements, 1 << sums.shift),
        ),
        whileLoop(j.get, ...products(sums.one), ...onward(1 << exponent, 1, 1 << sums.shift)),
      ];
    };
    return [
      shift.set(shiftOf(kind)),
      ...[along, down, step].map((distance) => distance.set(i32.shl(distance.get, shift.get))),
      whileLoop(
        i32.gtS(n.get, i32.const(0)),
        wide.set(select(n.get, i32.const(COLUMNS), i32.ltS(n.get, i32.const(COLUMNS)))),
        ...start,
        // Enough for sums of 8 bytes, and for a vector that begins with the last of them.
        doWhile(
          [...[0, VECTOR, SUMS, SUMS + VECTOR].map((offset) => v128.store(q.get, zero, offset)), more(q, VECTOR)],
          i32.gtS(j.tee(sub(j.get, i32.const(2))), i32.const(0)),
        ),
        p.set(x.get),
        from.set(y.get),
        l.set(k.get),
        whileLoop(
          i32.gtS(l.get, i32.const(0)),
          // What is below the last row is not looked at: the first row takes its place, with all bits masked out.
          ...range(ROWS).flatMap((r) => {
            const there = i32.gtS(l.get, i32.const(r));
            return [
              masks[r].set(i32x4.splat(sub(i32.const(0), there))),
              at[r].set(select(from.get, at[0].get, there)),
              places[r].set(select(p.get, x.get, there)),
              next(p, along.get),
              next(from, down.get),
            ];
          }),
          ...start,
          byKind(kind.get, someRows),
          more(l, -ROWS),
          when(i32.or(i32.eqz(i32.remU(sub(k.get, l.get), i32.const(PART))), i32.leS(l.get, i32.const(0))), [
            ...start,
            byKind(kind.get, ({ sums }) => [
              doWhile(
                [
                  v128.store(q.get, sums.addSums(v128.load(q.get, SUMS), v128.load(q.get)), SUMS),
                  v128.store(q.get, zero),
                  more(q, VECTOR),
                ],
                i32.gtS(j.tee(sub(j.get, i32.const(VECTOR >> sums.shift))), i32.const(0)),
              ),
            ]),
          ]),
        ),
        ...start,
        byKind(kind.get, ({ sums }) => [
          doWhile(
            [
              sums.put(to.get, v128.load(q.get, SUMS), sign.get, adds.get),
              next(to, step.get),
              more(q, 1 << sums.shift),
            ],
            j.tee(sub(j.get, i32.const(1))),
          ),
        ]),
        next(y, i32.shl(wide.get, shift.get)),
        n.set(sub(n.get, wide.get)),
      ),
    ];
  });
}
