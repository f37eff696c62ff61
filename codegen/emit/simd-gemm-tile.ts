import type { Lane } from "./simd-gemm-lanes.ts";
import { doWhile, select } from "./wasm/control.ts";
import type { Callable, Module } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import type { Target } from "./wasm/target.ts";
import { i32x4, v128 } from "./wasm/vectors.ts";

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Bytes of a row of the tile of sums that stays in registers: two vectors. */
export const TILE_BYTES = 32;
const VECTORS = 2;

/**
 * Rows of the tile. V8 has 15 vector registers to give: fused, 6 × 2 sums, 2 vectors and a factor take them all, and the
 * processor does two products a cycle. Unfused, each product takes a register more, and Node 20 moves registers about in
 * any larger tile, or where the loop has more than one step of the depth in a turn.
 */
export const tileRows = { fused: 6, unfused: 4 };

function rowsOf(target: Target, lane: Lane): number {
  return target === "relaxed" && lane.name !== "int32" ? tileRows.fused : tileRows.unfused;
}

/** Depth, that of a piece, panels of a and b, where the tile goes, the distance between its rows in bytes, mask, sign. */
export const tileParams = ["i32", "i32", "i32", "i32", "i32", "i32", "v128", "i32"] as const;
export type TileParams = typeof tileParams;

/**
 * Writes sign · a b, plus what was there where the mask has bits, for one panel of each operand: `depth` steps of the
 * tile's rows of `a` and of its columns of `b`. What is not added to is anything, NaN too: its bits are masked out. Sums
 * are made in pieces, since rounding errors grow with what has been summed.
 */
export function tileFunction(module: Module, name: string, lane: Lane, target: Target): Callable<TileParams, "none"> {
  const rows = rowsOf(target, lane);
  const size = 1 << lane.shift;
  return module.function(name, tileParams, "none", (scope, depth, piece, a, b, to, step, mask, sign) => {
    const sums = range(rows).map(() => range(VECTORS).map(() => scope.local("v128")));
    const row = range(VECTORS).map(() => scope.local("v128"));
    const factor = scope.local("v128");
    const [left, at] = [scope.local("i32"), scope.local("i32")];
    const products = [
      ...row.map((vector, v) => vector.set(v128.load(b.get, v * 16))),
      ...sums.flatMap((line, r) => [
        factor.set(lane.spread(a.get, r * size)),
        ...line.map((sum, v) => sum.set(lane.madd(target, factor.get, row[v].get, sum.get))),
      ]),
      a.set(i32.add(a.get, i32.const(rows * size))),
      b.set(i32.add(b.get, i32.const(TILE_BYTES))),
    ];
    const stores = sums.flatMap((line) => [
      ...line.map((sum, v) => {
        const before = v128.and(v128.load(at.get, v * 16), mask.get);
        return v128.store(at.get, lane.madd(target, sum.get, factor.get, before), v * 16);
      }),
      at.set(i32.add(at.get, step.get)),
    ]);
    return [
      doWhile(
        [
          ...sums.flat().map((sum) => sum.set(i32x4.splat(i32.const(0)))),
          left.set(select(depth.get, piece.get, i32.ltS(depth.get, piece.get))),
          depth.set(i32.sub(depth.get, left.get)),
          doWhile(products, left.tee(i32.sub(left.get, i32.const(1)))),
          factor.set(lane.whole(sign.get)),
          at.set(to.get),
          ...stores,
          mask.set(i32x4.splat(i32.const(-1))),
        ],
        depth.get,
      ),
    ];
  });
}
