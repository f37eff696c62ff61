import type { Emitter } from "./emitter.ts";
import { advance, times } from "./simd-copy-parts.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { doWhileUnless, sequence, when, whileLoop } from "./wasm/control.ts";
import { type Local, Module } from "./wasm/module.ts";
import { f64, i32, i64 } from "./wasm/scalars.ts";
import { madd, simdModuleText, type Target } from "./wasm/target.ts";
import { f64x2, v128 } from "./wasm/vectors.ts";

/*
 * What is left of factorizations in float64 when products of matrices have done the rest. Distances are in bytes.
 */

/** Columns of a panel at most, and rows of a triangle. */
const LEAF = 8;
const [SIZE, VECTOR] = [8, 16];

const i32s = (n: number) => Array.from({ length: n }, () => "i32" as const);
const { add, mul, sub } = i32;
const swapped = (x: Code<"v128">): Code<"v128"> =>
  v128.shuffle(
    Array.from({ length: VECTOR }, (_, i) => (i + SIZE) % VECTOR),
    x,
    x,
  );

/**
 * panel(a, step, n, first, width, pivots, room): columns `first` to `first + width` of the n × n matrix at a as L and U, with
 * whole rows exchanged; the row that each is exchanged with, as an int32, at pivots. The panel is copied to `room` column by
 * column, with a vector of zeros behind each.
 */
function definePanel(module: Module, target: Target): void {
  module.function("panel", i32s(7), "none", (scope, a, step, n, first, width, pivots, room) => {
    const [bytes, high, corner, row, to, count] = i32s(6).map((type) => scope.local(type));
    const [j, k, column, end, from, p, q, place, distance] = i32s(9).map((type) => scope.local(type));
    const [factor, best, held] = i32s(3).map(() => scope.local("v128"));
    const [most, bits] = [scope.local("f64"), scope.local("i64")];

    /** Runs `item` for each element of the panel, at `p` in the matrix and at `q` in the room. */
    const eachElement = (item: Statement): Statement =>
      sequence(
        row.set(corner.get),
        to.set(room.get),
        count.set(sub(n.get, first.get)),
        times(
          count,
          p.set(row.get),
          q.set(to.get),
          k.set(width.get),
          times(k, item, advance(p, SIZE), advance(q, high.get)),
          advance(row, step.get),
          advance(to, SIZE),
        ),
      );
    /** From `p` on, the rest of a column. */
    const down = (...body: Statement[]): Statement => whileLoop(i32.ltU(p.get, end.get), ...body, advance(p, VECTOR));
    const exchangeVectors = sequence(
      held.set(v128.load(p.get)),
      v128.store(p.get, v128.load(q.get)),
      v128.store(q.get, held.get),
    );
    const exchangeItems = sequence(
      bits.set(i64.load(p.get)),
      i64.store(p.get, i64.load(q.get)),
      i64.store(q.get, bits.get),
    );
    const rowAt = (index: Code<"i32">): Code<"i32"> => add(a.get, mul(add(first.get, index), step.get));

    return [
      bytes.set(mul(sub(n.get, first.get), i32.const(SIZE))),
      high.set(i32.and(add(bytes.get, i32.const(2 * VECTOR - 1)), i32.const(-VECTOR))),
      corner.set(add(rowAt(i32.const(0)), mul(first.get, i32.const(SIZE)))),
      eachElement(f64.store(q.get, f64.load(p.get))),
      q.set(add(room.get, bytes.get)),
      k.set(width.get),
      times(k, v128.store(q.get, f64x2.const(0)), advance(q, high.get)),
      column.set(room.get),
      whileLoop(
        i32.ltS(j.get, width.get),
        end.set(add(column.get, bytes.get)),
        // The columns before it, one after another: each of them makes one more of its elements U's.
        from.set(room.get),
        place.set(column.get),
        whileLoop(
          i32.ltU(from.get, column.get),
          factor.set(f64x2.neg(v128.load64Splat(place.get))),
          advance(place, SIZE),
          p.set(place.get),
          distance.set(sub(from.get, column.get)),
          down(
            v128.store(p.get, madd(target, f64x2, factor.get, v128.load(add(p.get, distance.get)), v128.load(p.get))),
          ),
          advance(from, high.get),
        ),
        // A NaN is never the largest.
        best.set(f64x2.const(-1)),
        p.set(place.get),
        down(best.set(f64x2.pmax(best.get, f64x2.abs(v128.load(p.get))))),
        most.set(f64x2.extract(0, f64x2.pmax(best.get, swapped(best.get)))),
        p.set(place.get),
        doWhileUnless([], f64.eq(f64.abs(f64.load(p.get)), most.get), [advance(p, SIZE)], i32.ltU(p.get, end.get)),
        when(i32.geU(p.get, end.get), [p.set(place.get)]),
        i32.store(pivots.get, add(first.get, i32.shrU(sub(p.get, column.get), i32.const(3)))),
        when(i32.ne(p.get, place.get), [
          distance.set(sub(p.get, place.get)),
          to.set(i32.shrU(sub(p.get, column.get), i32.const(3))),
          p.set(add(room.get, mul(j.get, i32.const(SIZE)))),
          k.set(width.get),
          times(k, q.set(add(p.get, distance.get)), exchangeItems, advance(p, high.get)),
          p.set(rowAt(j.get)),
          q.set(rowAt(to.get)),
          k.set(i32.shrU(n.get, i32.const(1))),
          times(k, exchangeVectors, advance(p, VECTOR), advance(q, VECTOR)),
          when(i32.and(n.get, i32.const(1)), [exchangeItems]),
        ]),
        factor.set(v128.load64Splat(place.get)),
        when(f64.ne(f64.load(place.get), f64.const(0)), [
          p.set(add(place.get, i32.const(SIZE))),
          down(v128.store(p.get, f64x2.div(v128.load(p.get), factor.get))),
        ]),
        advance(pivots, 4),
        advance(column, high.get),
        advance(j, 1),
      ),
      eachElement(f64.store(p.get, f64.load(q.get))),
    ];
  });
}

/**
 * triangle(t, m, x, along, between, n): x = T⁻¹ x for n vectors of m elements. At t are rows of 8: −T below the diagonal and
 * the reciprocals of the diagonal.
 */
function defineTriangle(module: Module, target: Target): void {
  module.function("triangle", i32s(6), "none", (scope, t, m, x, along, between, n) => {
    const [p, second] = i32s(2).map((type) => scope.local(type));
    const items = i32s(LEAF).map(() => scope.local("v128"));
    const coefficient = (i: number, j: number): Code<"v128"> => v128.load64Splat(t.get, (i * LEAF + j) * SIZE);
    /** Element i of the vectors, then those below it. */
    const fromElement = (
      i: number,
      read: (item: Local<"v128">) => Statement,
      write: (item: Code<"v128">) => Statement,
    ): Statement => {
      const item = items[i];
      return sequence(
        read(item),
        ...items.slice(0, i).map((before, j) => item.set(madd(target, f64x2, coefficient(i, j), before.get, item.get))),
        item.set(f64x2.mul(item.get, coefficient(i, i))),
        write(item.get),
        ...(i + 1 < LEAF
          ? [when(i32.gtS(m.get, i32.const(i + 1)), [advance(p, along.get), fromElement(i + 1, read, write)])]
          : []),
      );
    };
    return [
      when(i32.eq(between.get, i32.const(SIZE)), [
        whileLoop(
          i32.gtS(n.get, i32.const(1)),
          p.set(x.get),
          fromElement(
            0,
            (item) => item.set(v128.load(p.get)),
            (item) => v128.store(p.get, item),
          ),
          advance(x, VECTOR),
          advance(n, -2),
        ),
      ]),
      whileLoop(
        i32.gtS(n.get, i32.const(0)),
        // The last of an odd number is taken twice.
        second.set(mul(between.get, i32.gtS(n.get, i32.const(1)))),
        p.set(x.get),
        fromElement(
          0,
          (item) => item.set(v128.load64Lane(1, add(p.get, second.get), v128.load64Zero(p.get))),
          (item) => sequence(v128.store64Lane(0, p.get, item), v128.store64Lane(1, add(p.get, second.get), item)),
        ),
        advance(x, add(between.get, between.get)),
        advance(n, -2),
      ),
    ];
  });
}

function factorsModule(target: Target): Module {
  const module = new Module();
  definePanel(module, target);
  defineTriangle(module, target);
  return module;
}

export const emitSimdFactors: Emitter = () => [
  {
    path: "simd/factors.ts",
    sources: ["emit/simd-factors.ts"],
    text: `import { Simd } from "../../core/simd.ts";

/** Small triangles and narrow panels within the heap; \`codegen/emit/simd-factors.ts\` says what each function does. */
export const factorsSimd = /* @__PURE__ */ new Simd(${simdModuleText(factorsModule)});

/** The most rows of a triangle, and columns of a panel. */
export const LEAF = ${LEAF};
`,
  },
];
