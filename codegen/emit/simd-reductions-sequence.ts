import { each, type Number, plus, range, type SimdLane, times, type Vector } from "./simd-reductions-lanes.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { sequence, whileLoop } from "./wasm/control.ts";
import type { Local, Module } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { v128 } from "./wasm/vectors.ts";

/** Reductions that round after each element, in the order of the elements: products, and running sums and products. */
export type Operation = "add" | "mul";

/** Rows side by side, each of which waits for its own last result alone. */
const ROWS = 4;

type I32 = Local<"i32">;
const six = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;

/** `body` for four rows at a time, then for those that are left. */
function inFours(
  [rows, ...pointers]: readonly [I32, ...(readonly [at: I32, step: I32])[]],
  body: (count: number) => readonly Statement[],
): Statement {
  const pass = (count: number): Statement =>
    whileLoop(
      i32.geU(rows.get, i32.const(count)),
      ...body(count),
      ...pointers.map(([at, step]) => at.set(plus(at.get, i32.mul(step.get, i32.const(count))))),
      rows.set(i32.sub(rows.get, i32.const(count))),
    );
  return sequence(pass(ROWS), pass(1));
}

/** Exports `<lane>Rows`: each row goes into its element of the output. */
export function addProducts<T extends Number>(module: Module, lane: SimdLane<T>): void {
  module.function(`${lane.name}Rows`, six, "none", (scope, x, xs, out, os, rows, length) => {
    const [p, end] = [scope.local("i32"), scope.local("i32")];
    const steps = range(ROWS - 1).map(() => scope.local("i32"));
    const accs = range(ROWS).map(() => scope.local(lane.type));
    const places = range(ROWS).map((r) => (r === 0 ? out.get : plus(out.get, i32.mul(os.get, i32.const(r)))));
    return [
      ...steps.map((step, r) => step.set(i32.mul(xs.get, i32.const(r + 1)))),
      inFours([rows, [x, xs], [out, os]], (count) => [
        ...accs.slice(0, count).map((acc, r) => acc.set(lane.load(places[r]))),
        end.set(plus(p.tee(x.get), times(length.get, lane.bytes))),
        whileLoop(
          i32.ltU(p.get, end.get),
          ...accs
            .slice(0, count)
            .map((acc, r) =>
              acc.set(lane.scalar.mul(acc.get, lane.load(r === 0 ? p.get : plus(p.get, steps[r - 1].get)))),
            ),
          each(lane, p),
        ),
        ...accs.slice(0, count).map((acc, r) => lane.store(places[r], acc.get)),
      ]),
    ];
  });
}

/**
 * Exports `<lane>Rows` and `<lane>Columns`: running results along the rows, and from row to row. The first elements are
 * copied; the output may be the input.
 */
export function addScans<T extends Number>(module: Module, lane: SimdLane<T>, operation: Operation): void {
  const { scalar } = lane;
  const next = (acc: Code<T>, x: Code<T>): Code<T> => scalar[operation](acc, x);
  const nextVector = (acc: Vector, x: Vector): Vector => lane[operation](acc, x);
  module.function(`${lane.name}Rows`, six, "none", (scope, x, xs, out, os, rows, length) => {
    const [p, q, end] = range(3).map(() => scope.local("i32"));
    const from = range(ROWS - 1).map(() => scope.local("i32"));
    const to = range(ROWS - 1).map(() => scope.local("i32"));
    const accs = range(ROWS).map(() => scope.local(lane.type));
    const at = (base: I32, steps: readonly I32[], r: number): Code<"i32"> =>
      r === 0 ? base.get : plus(base.get, steps[r - 1].get);
    return [
      ...range(ROWS - 1).flatMap((r) => [
        from[r].set(i32.mul(xs.get, i32.const(r + 1))),
        to[r].set(i32.mul(os.get, i32.const(r + 1))),
      ]),
      inFours([rows, [x, xs], [out, os]], (count) => {
        const some = accs.slice(0, count);
        const store = some.map((acc, r) => lane.store(at(q, to, r), acc.get));
        return [
          end.set(plus(p.tee(x.get), times(length.get, lane.bytes))),
          q.set(out.get),
          ...some.map((acc, r) => acc.set(lane.load(at(p, from, r)))),
          ...store,
          each(lane, p),
          each(lane, q),
          whileLoop(
            i32.ltU(p.get, end.get),
            ...some.map((acc, r) => acc.set(next(acc.get, lane.load(at(p, from, r))))),
            ...store,
            each(lane, p),
            each(lane, q),
          ),
        ];
      }),
    ];
  });
  module.function(`${lane.name}Columns`, six, "none", (scope, x, xs, out, os, rows, length) => {
    const [p, q, before, end] = range(4).map(() => scope.local("i32"));
    const advance = (bytes: number): Statement =>
      sequence(...[p, q, before].map((at) => at.set(plus(at.get, i32.const(bytes)))));
    const row = (vector: Vector, element: Code<T>): Statement =>
      sequence(
        p.set(x.get),
        end.set(plus(q.tee(out.get), times(length.get, lane.bytes))),
        whileLoop(i32.leU(plus(q.get, i32.const(16)), end.get), v128.store(q.get, vector), advance(16)),
        whileLoop(i32.ltU(q.get, end.get), lane.store(q.get, element), advance(lane.bytes)),
        before.set(out.get),
        x.set(plus(x.get, xs.get)),
        out.set(plus(out.get, os.get)),
      );
    return [
      row(v128.load(p.get), lane.load(p.get)),
      whileLoop(
        rows.tee(i32.sub(rows.get, i32.const(1))),
        row(nextVector(v128.load(before.get), v128.load(p.get)), next(lane.load(before.get), lane.load(p.get))),
      ),
    ];
  });
}
