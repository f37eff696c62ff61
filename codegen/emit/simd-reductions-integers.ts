import { plus, range, times, zero } from "./simd-reductions-lanes.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { sequence, when, whileLoop } from "./wasm/control.ts";
import type { Module } from "./wasm/module.ts";
import { f64, i32, i64 } from "./wasm/scalars.ts";
import { f64x2, i16x8, i32x4, i64x2, v128 } from "./wasm/vectors.ts";

const six = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
const high = [8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7];

/** Sums of integers in float64: those of a row are exact in 64 bits, and the caller sees to it that all of them are. */
export function addIntegerSums(module: Module): void {
  module.function("int32Rows", six, "none", (scope, x, xs, out, os, rows, length) => {
    const [p, end] = [scope.local("i32"), scope.local("i32")];
    const sums = range(4).map(() => scope.local("v128"));
    const vector = scope.local("v128");
    const total = scope.local("i64");
    const joined = sums.map(({ get }) => get).reduce((a, b) => i64x2.add(a, b));
    return [
      whileLoop(
        rows.get,
        end.set(plus(p.tee(x.get), times(length.get, 4))),
        ...sums.map((sum) => sum.set(zero)),
        whileLoop(
          i32.leU(plus(p.get, i32.const(32)), end.get),
          ...range(2).flatMap((k) => [
            vector.set(v128.load(p.get, 16 * k)),
            sums[2 * k].set(i64x2.add(sums[2 * k].get, i64x2.extendLowI32x4S(vector.get))),
            sums[2 * k + 1].set(i64x2.add(sums[2 * k + 1].get, i64x2.extendHighI32x4S(vector.get))),
          ]),
          p.set(plus(p.get, i32.const(32))),
        ),
        vector.set(joined),
        total.set(i64.add(i64x2.extract(0, vector.get), i64x2.extract(1, vector.get))),
        whileLoop(
          i32.ltU(p.get, end.get),
          total.set(i64.add(total.get, i64.extendI32S(i32.load(p.get)))),
          p.set(plus(p.get, i32.const(4))),
        ),
        f64.store(out.get, f64.add(f64.load(out.get), f64.convertI64S(total.get))),
        x.set(plus(x.get, xs.get)),
        out.set(plus(out.get, os.get)),
        rows.set(i32.sub(rows.get, i32.const(1))),
      ),
    ];
  });
  integerColumns(module);
  byteRows(module);
}

function integerColumns(module: Module): void {
  module.function("int32Columns", six.slice(1), "none", (scope, x, xs, out, rows, length) => {
    const [p, q, end, row] = range(4).map(() => scope.local("i32"));
    const sums = [scope.local("v128"), scope.local("v128")];
    const sum = scope.local("f64");
    const vector = scope.local("v128");
    const at = (r: number): Code<"i32"> => (r === 0 ? p.get : row.tee(plus(row.get, xs.get)));
    const pass = (count: number): Statement =>
      whileLoop(
        i32.geU(rows.get, i32.const(count)),
        p.set(x.get),
        end.set(plus(q.tee(out.get), times(length.get, 8))),
        whileLoop(
          i32.leU(plus(q.get, i32.const(32)), end.get),
          row.set(p.get),
          ...sums.map((one, k) => one.set(v128.load(q.get, 16 * k))),
          ...range(count).flatMap((r) => [
            vector.set(v128.load(at(r))),
            sums[0].set(f64x2.add(sums[0].get, f64x2.convertLowI32x4S(vector.get))),
            sums[1].set(f64x2.add(sums[1].get, f64x2.convertLowI32x4S(v128.shuffle(high, vector.get, vector.get)))),
          ]),
          ...sums.map((one, k) => v128.store(q.get, one.get, 16 * k)),
          p.set(plus(p.get, i32.const(16))),
          q.set(plus(q.get, i32.const(32))),
        ),
        whileLoop(
          i32.ltU(q.get, end.get),
          row.set(p.get),
          sum.set(f64.load(q.get)),
          ...range(count).map((r) => sum.set(f64.add(sum.get, f64.convertI32S(i32.load(at(r)))))),
          f64.store(q.get, sum.get),
          p.set(plus(p.get, i32.const(4))),
          q.set(plus(q.get, i32.const(8))),
        ),
        x.set(plus(x.get, i32.mul(xs.get, i32.const(count)))),
        rows.set(i32.sub(rows.get, i32.const(count))),
      );
    return [sequence(pass(4), pass(1))];
  });
}

/** So many sums of two bytes fit into 16 bits. */
const FLUSH = 128;

/** Bytes: the elements of uint8, and masks, whose sum is the number of true elements. */
function byteRows(module: Module): void {
  module.function("uint8Rows", six, "none", (scope, x, xs, out, os, rows, length) => {
    const [p, end, stop] = range(3).map(() => scope.local("i32"));
    const [few, sums] = [scope.local("v128"), scope.local("v128")];
    const total = scope.local("i64");
    const ahead = plus(p.get, i32.const(16 * FLUSH));
    return [
      whileLoop(
        rows.get,
        end.set(plus(p.tee(x.get), length.get)),
        total.set(i64.const(0n)),
        whileLoop(
          i32.leU(plus(p.get, i32.const(16)), end.get),
          stop.set(end.get),
          when(i32.ltU(ahead, end.get), [stop.set(ahead)]),
          few.set(zero),
          whileLoop(
            i32.leU(plus(p.get, i32.const(16)), stop.get),
            few.set(i16x8.add(few.get, i16x8.extaddPairwiseI8x16U(v128.load(p.get)))),
            p.set(plus(p.get, i32.const(16))),
          ),
          sums.set(i32x4.extaddPairwiseI16x8U(few.get)),
          ...range(4).map((l) => total.set(i64.add(total.get, i64.extendI32U(i32x4.extract(l, sums.get))))),
        ),
        whileLoop(
          i32.ltU(p.get, end.get),
          total.set(i64.add(total.get, i64.extendI32U(i32.load8U(p.get)))),
          p.set(plus(p.get, i32.const(1))),
        ),
        f64.store(out.get, f64.add(f64.load(out.get), f64.convertI64S(total.get))),
        x.set(plus(x.get, xs.get)),
        out.set(plus(out.get, os.get)),
        rows.set(i32.sub(rows.get, i32.const(1))),
      ),
    ];
  });
}
