import { plus, range, type Vector, zero } from "./simd-reductions-lanes.ts";
import type { Code } from "./wasm/code.ts";
import { returns, when, whileLoop } from "./wasm/control.ts";
import type { Callable, Module } from "./wasm/module.ts";
import { f32, f64, i32 } from "./wasm/scalars.ts";
import { f32x4, f64x2, i8x16, i32x4, v128 } from "./wasm/vectors.ts";

/** `any` looks for an element that is not zero, `all` for one that is. */
export type Truth = "any" | "all";

interface TruthLane {
  readonly name: "float64" | "float32" | "int32" | "bool";
  readonly bytes: 8 | 4 | 1;
  readonly nonzero: (x: Vector) => Vector;
  readonly zero: (x: Vector) => Vector;
  /** Whether the element at an address is zero. */
  readonly isZero: (at: Code<"i32">) => Code<"i32">;
}

const lanes: readonly TruthLane[] = [
  {
    name: "float64",
    bytes: 8,
    nonzero: (x) => f64x2.ne(x, zero),
    zero: (x) => f64x2.eq(x, zero),
    isZero: (at) => f64.eq(f64.load(at), f64.const(0)),
  },
  {
    name: "float32",
    bytes: 4,
    nonzero: (x) => f32x4.ne(x, zero),
    zero: (x) => f32x4.eq(x, zero),
    isZero: (at) => f32.eq(f32.load(at), f32.const(0)),
  },
  { name: "int32", bytes: 4, nonzero: (x) => x, zero: (x) => i32x4.eq(x, zero), isZero: (at) => i32.eqz(i32.load(at)) },
  {
    name: "bool",
    bytes: 1,
    nonzero: (x) => x,
    zero: (x) => i8x16.eq(x, zero),
    isZero: (at) => i32.eqz(i32.load8U(at)),
  },
];

const VECTORS = 4;

/** 1 if a row has what is looked for. */
function search(module: Module, lane: TruthLane, truth: Truth): Callable<readonly ["i32", "i32"], "i32"> {
  const test = truth === "any" ? lane.nonzero : lane.zero;
  return module.function(null, ["i32", "i32"], "i32", (scope, at, length) => {
    const end = scope.local("i32");
    const hits = range(VECTORS).map((k) => test(v128.load(at.get, 16 * k)));
    const hit = truth === "any" ? i32.eqz(lane.isZero(at.get)) : lane.isZero(at.get);
    return [
      end.set(plus(at.get, i32.mul(length.get, i32.const(lane.bytes)))),
      whileLoop(
        i32.leU(plus(at.get, i32.const(16 * VECTORS)), end.get),
        when(v128.anyTrue(hits.reduce((a, b) => v128.or(a, b))), [returns(i32.const(1))]),
        at.set(plus(at.get, i32.const(16 * VECTORS))),
      ),
      whileLoop(
        i32.ltU(at.get, end.get),
        when(hit, [returns(i32.const(1))]),
        at.set(plus(at.get, i32.const(lane.bytes))),
      ),
      i32.const(0),
    ];
  });
}

/** Exports `<lane>Rows`, and `boolColumns` for elements of 0 and 1. */
export function addTruth(module: Module, truth: Truth): void {
  const types = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
  for (const lane of lanes) {
    const row = search(module, lane, truth);
    module.function(`${lane.name}Rows`, types, "none", (_scope, x, xs, out, os, rows, length) => [
      whileLoop(
        rows.get,
        when(row.call(x.get, length.get), [i32.store8(out.get, i32.const(truth === "any" ? 1 : 0))]),
        x.set(plus(x.get, xs.get)),
        out.set(plus(out.get, os.get)),
        rows.set(i32.sub(rows.get, i32.const(1))),
      ),
    ]);
  }
  const one = i8x16.splat(i32.const(1));
  module.function("boolColumns", types.slice(1), "none", (scope, x, xs, out, rows, length) => {
    const [p, q, end] = range(3).map(() => scope.local("i32"));
    const byte = i32.ne(i32.load8U(p.get), i32.const(0));
    const mask = i8x16.ne(v128.load(p.get), zero);
    const held = v128.load(q.get);
    return [
      whileLoop(
        rows.get,
        p.set(x.get),
        end.set(plus(q.tee(out.get), length.get)),
        whileLoop(
          i32.leU(plus(q.get, i32.const(16)), end.get),
          v128.store(q.get, truth === "any" ? v128.or(held, v128.and(mask, one)) : v128.and(held, mask)),
          p.set(plus(p.get, i32.const(16))),
          q.set(plus(q.get, i32.const(16))),
        ),
        whileLoop(
          i32.ltU(q.get, end.get),
          i32.store8(q.get, truth === "any" ? i32.or(i32.load8U(q.get), byte) : i32.and(i32.load8U(q.get), byte)),
          p.set(plus(p.get, i32.const(1))),
          q.set(plus(q.get, i32.const(1))),
        ),
        x.set(plus(x.get, xs.get)),
        rows.set(i32.sub(rows.get, i32.const(1))),
      ),
    ];
  });
}
