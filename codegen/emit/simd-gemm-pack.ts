import { TILE_BYTES } from "./simd-gemm-tile.ts";
import type { Statement } from "./wasm/code.ts";
import { doWhile, when, whileLoop } from "./wasm/control.ts";
import type { Callable, Local, Module } from "./wasm/module.ts";
import { i32, i64 } from "./wasm/scalars.ts";
import { v128 } from "./wasm/vectors.ts";

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const more = (x: Local<"i32">, by: number): Statement => x.set(i32.add(x.get, i32.const(by)));

const packParams = ["i32", "i32", "i32", "i32", "i32", "i32", "i32"] as const;
export type PackParams = typeof packParams;

/** Elements of a line that are copied in each turn. */
const TURN = 4;

/**
 * Copies lines (rows of the first operand, columns of the second one) into panels of `width` lines side by side. Lines
 * that are missing are zeros. Parameters: the panels, the first line, the distance between lines and that between the
 * elements of a line in bytes, how many lines, their length, the width.
 */
export function packFunction(module: Module, shift: 2 | 3): Callable<PackParams, "none"> {
  const copy = (to: Local<"i32">, from: Local<"i32">): Statement =>
    shift === 3 ? i64.store(to.get, i64.load(from.get)) : i32.store(to.get, i32.load(from.get));
  const clear = (to: Local<"i32">): Statement =>
    shift === 3 ? i64.store(to.get, i64.const(0n)) : i32.store(to.get, i32.const(0));
  return module.function(null, packParams, "none", (scope, to, x, line, step, count, depth, width) => {
    const [p, q, l, w, row, e] = range(6).map(() => scope.local("i32"));
    const down = q.set(i32.add(q.get, row.get));
    const along = p.set(i32.add(p.get, step.get));
    const lessOne = (n: Local<"i32">) => n.tee(i32.sub(n.get, i32.const(1)));
    // Neighbours go together: a panel of the second operand in two vectors, one of the first in pieces of 8 bytes.
    const together = [
      l.set(depth.get),
      p.set(x.get),
      q.set(to.get),
      doWhile(
        [
          when(
            i32.eq(row.get, i32.const(TILE_BYTES)),
            range(TILE_BYTES / 16).map((v) => v128.store(q.get, v128.load(p.get, 16 * v), 16 * v)),
            [
              e.set(i32.const(0)),
              doWhile(
                [i64.store(i32.add(q.get, e.get), i64.load(i32.add(p.get, e.get)))],
                i32.ltS(e.tee(i32.add(e.get, i32.const(8))), row.get),
              ),
            ],
          ),
          along,
          down,
        ],
        lessOne(l),
      ),
    ];
    // Lines of any other distance go one after another.
    const apart = [
      w.set(i32.const(0)),
      doWhile(
        [
          q.set(i32.add(to.get, i32.shl(w.get, i32.const(shift)))),
          p.set(i32.add(x.get, i32.mul(w.get, line.get))),
          l.set(depth.get),
          when(
            i32.ltS(w.get, count.get),
            [
              whileLoop(
                i32.geS(l.get, i32.const(TURN)),
                ...range(TURN).flatMap(() => [copy(q, p), along, down]),
                more(l, -TURN),
              ),
              whileLoop(l.get, copy(q, p), along, down, more(l, -1)),
            ],
            [doWhile([clear(q), down], lessOne(l))],
          ),
        ],
        i32.ltS(w.tee(i32.add(w.get, i32.const(1))), width.get),
      ),
    ];
    return [
      row.set(i32.shl(width.get, i32.const(shift))),
      doWhile(
        [
          when(i32.and(i32.eq(line.get, i32.const(1 << shift)), i32.geS(count.get, width.get)), together, apart),
          to.set(i32.add(to.get, i32.mul(depth.get, row.get))),
          x.set(i32.add(x.get, i32.mul(line.get, width.get))),
        ],
        i32.gtS(count.tee(i32.sub(count.get, width.get)), i32.const(0)),
      ),
    ];
  });
}
