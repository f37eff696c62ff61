import { byKind, shiftOf } from "./simd-gemm-lanes.ts";
import { type PackParams, packFunction } from "./simd-gemm-pack.ts";
import { TILE_BYTES, type TileParams, tileRows } from "./simd-gemm-tile.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { doWhile, select, when } from "./wasm/control.ts";
import type { Callable, Local, Module } from "./wasm/module.ts";
import { i32, i64 } from "./wasm/scalars.ts";
import { i32x4 } from "./wasm/vectors.ts";

type Int = Local<"i32">;
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const ints = (n: number) => range(n).map(() => "i32" as const);
const { add, mul, sub } = i32;

/** The most terms of a sum that stays in registers: a panel of each operand lies in the first-level cache. */
export const DEPTH = 256;
/** Rows of a block, a multiple of both tiles: of float64 it takes 288 KiB of the second-level cache. */
const BLOCK_ROWS = 144;
/** Bytes of a row of a block of the second operand. */
const BLOCK_BYTES = 4096;

/** Bytes that `gemm` needs to work in. */
export const gemmRoom = tileRows.fused * TILE_BYTES + DEPTH * (BLOCK_ROWS * 8 + BLOCK_BYTES);

/**
 * One tile of the result. Where it reaches over the edge, or its columns are not neighbours, it is made in `spare`.
 * Parameters: kind, rows of the tile, depth, that of a piece, panels of a and b, the corner of c, steps of its rows and columns in bytes,
 * rows and columns that are left, sign, whether to add, spare.
 */
function placeFunction(module: Module, tiles: readonly Callable<TileParams, "none">[]): Callable<"i32"[], "none"> {
  return module.function(null, ints(14), "none", (scope, ...params) => {
    const [kind, rows, depth, piece, a, b, c, down, across, m, n, sign, adds, spare] = params;
    const [whole, size, columns, p, q, j] = range(6).map(() => scope.local("i32"));
    const least = (x: Int, most: Code<"i32">) => x.set(select(x.get, most, i32.ltS(x.get, most)));
    const next = (x: Int, by: Code<"i32">) => x.set(add(x.get, by));
    const mask = i32x4.splat(sub(i32.const(0), i32.and(whole.get, adds.get)));
    const [to, step] = [select(c.get, spare.get, whole.get), select(down.get, i32.const(TILE_BYTES), whole.get)];
    const copy = when(i32.eqz(kind.get), [i64.store(q.get, i64.load(p.get))], [i32.store(q.get, i32.load(p.get))]);
    return [
      size.set(select(i32.const(4), i32.const(8), kind.get)),
      columns.set(i32.divU(i32.const(TILE_BYTES), size.get)),
      whole.set(i32.and(i32.and(i32.geS(m.get, rows.get), i32.geS(n.get, columns.get)), i32.eq(across.get, size.get))),
      byKind(kind.get, (_, at) => [tiles[at].call(depth.get, piece.get, a.get, b.get, to, step, mask, sign.get)]),
      when(i32.eqz(whole.get), [
        least(m, rows.get),
        least(n, columns.get),
        doWhile(
          [
            p.set(spare.get),
            q.set(c.get),
            j.set(n.get),
            doWhile(
              [
                when(adds.get, [byKind(kind.get, ({ addTo }) => [addTo(q.get, p.get)])], [copy]),
                next(p, size.get),
                next(q, across.get),
              ],
              j.tee(sub(j.get, i32.const(1))),
            ),
            next(spare, i32.const(TILE_BYTES)),
            next(c, down.get),
          ],
          m.tee(sub(m.get, i32.const(1))),
        ),
      ]),
    ];
  });
}

/**
 * The exported `gemm`: c = sign · a b, or added to it, block by block, for `m` × `k` and `k` × `n` matrices of any steps,
 * in elements. Parameters: kind, rows of the tile, terms of a block of the sums, those of a piece of it, m, n, k, then address, step of rows and step of columns of a, b and c,
 * sign, whether to add, and the address of `gemmRoom` bytes.
 */
export function gemmFunction(module: Module, tiles: readonly Callable<TileParams, "none">[]): void {
  const place = placeFunction(module, tiles);
  const packs: { readonly [S in 2 | 3]: Callable<PackParams, "none"> } = {
    2: packFunction(module, 2),
    3: packFunction(module, 3),
  };
  module.function("gemm", ints(19), "none", (scope, ...params) => {
    const [kind, rows, deepest, piece, m, n, k, a, as0, as1, b, bs0, bs1, c, cs0, cs1, sign, adds, spare] = params;
    const locals = range(16).map(() => scope.local("i32"));
    const [i, j, l, ii, jj, high, wide, depth, panelsA, panelsB, pa, pb, pc, added, shift, columns] = locals;
    const toBytes = (x: Int) => x.set(i32.shl(x.get, shift.get));
    const least = (x: Int, all: Int, from: Int, most: Code<"i32">) => [
      x.set(sub(all.get, from.get)),
      x.set(select(x.get, most, i32.ltS(x.get, most))),
    ];
    const pack = (panels: Int, x: Code<"i32">, line: Int, step: Int, count: Int, width: Int): Statement => {
      const call = (by: 2 | 3) => packs[by].call(panels.get, x, line.get, step.get, count.get, depth.get, width.get);
      return when(kind.get, [call(2)], [call(3)]);
    };
    const blockColumns = i32.shrU(i32.const(BLOCK_BYTES), shift.get);
    const tile = place.call(
      ...[kind, rows, depth, piece, pa, pb, pc, cs0, cs1].map((x) => x.get),
      sub(high.get, ii.get),
      sub(wide.get, jj.get),
      ...[sign, added, spare].map((x) => x.get),
    );
    return [
      shift.set(shiftOf(kind)),
      columns.set(i32.shrU(i32.const(TILE_BYTES), shift.get)),
      ...[as0, as1, bs0, bs1, cs0, cs1].map(toBytes),
      panelsA.set(add(spare.get, i32.const(tileRows.fused * TILE_BYTES))),
      panelsB.set(add(panelsA.get, i32.const(DEPTH * BLOCK_ROWS * 8))),
      doWhile(
        [
          ...least(wide, n, j, blockColumns),
          added.set(adds.get),
          l.set(i32.const(0)),
          doWhile(
            [
              ...least(depth, k, l, deepest.get),
              pack(panelsB, add(b.get, add(mul(l.get, bs0.get), mul(j.get, bs1.get))), bs1, bs0, wide, columns),
              i.set(i32.const(0)),
              doWhile(
                [
                  ...least(high, m, i, i32.const(BLOCK_ROWS)),
                  pack(panelsA, add(a.get, add(mul(i.get, as0.get), mul(l.get, as1.get))), as0, as1, high, rows),
                  pb.set(panelsB.get),
                  jj.set(i32.const(0)),
                  doWhile(
                    [
                      pa.set(panelsA.get),
                      ii.set(i32.const(0)),
                      pc.set(add(c.get, add(mul(i.get, cs0.get), mul(add(j.get, jj.get), cs1.get)))),
                      doWhile(
                        [
                          tile,
                          pa.set(add(pa.get, i32.shl(mul(depth.get, rows.get), shift.get))),
                          pc.set(add(pc.get, mul(cs0.get, rows.get))),
                        ],
                        i32.ltS(ii.tee(add(ii.get, rows.get)), high.get),
                      ),
                      pb.set(add(pb.get, mul(depth.get, i32.const(TILE_BYTES)))),
                    ],
                    i32.ltS(jj.tee(add(jj.get, columns.get)), wide.get),
                  ),
                ],
                i32.ltS(i.tee(add(i.get, i32.const(BLOCK_ROWS))), m.get),
              ),
              added.set(i32.const(1)),
            ],
            i32.ltS(l.tee(add(l.get, deepest.get)), k.get),
          ),
        ],
        i32.ltS(j.tee(add(j.get, blockColumns)), n.get),
      ),
    ];
  });
}
