import { type Number, plus, range, type SimdLane, type Vector } from "./simd-reductions-lanes.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { sequence, whileLoop } from "./wasm/control.ts";
import type { Local, Module, Scope } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { v128 } from "./wasm/vectors.ts";

/** How a column takes in one more element; `mean` is there for squared distances alone. */
export interface ColumnStep<T extends Number> {
  readonly vector: (scope: Scope) => (acc: Vector, x: Vector, mean: Vector | undefined) => Vector;
  readonly scalar: (scope: Scope) => (acc: Code<T>, x: Code<T>, mean: Code<T> | undefined) => Code<T>;
}

/** Rows that are taken in while an element of the output is in a register, and vectors side by side. */
const [ROWS, VECTORS] = [8, 1];

/**
 * Exports `<lane>Columns`: row after row is taken into the row of the output, element by element. Neighbouring elements
 * are independent, so each column rounds as if it were alone.
 */
export function addColumns<T extends Number>(
  module: Module,
  lane: SimdLane<T>,
  step: ColumnStep<T>,
  withMean = false,
): void {
  const types = range(withMean ? 6 : 5).map((): "i32" => "i32");
  module.function(`${lane.name}Columns`, types, "none", (scope, x, rowStep, out, rows, length, mean) => {
    const [p, q, m, end, row] = range(5).map(() => scope.local("i32"));
    const vectors = range(VECTORS).map(() => ({ acc: scope.local("v128"), mean: scope.local("v128") }));
    const takeVector = step.vector(scope);
    const takeScalar = step.scalar(scope);
    const acc = scope.local(lane.type);
    const steps = range(ROWS).map((r) => (r === 0 ? undefined : scope.local("i32")));
    const advance = (bytes: number): Statement =>
      sequence(...[p, q, ...(mean ? [m] : [])].map((at) => at.set(plus(at.get, i32.const(bytes)))));
    const rowAt = (by: Local<"i32"> | undefined): Code<"i32"> => (by === undefined ? p.get : plus(p.get, by.get));
    const columns = (many: number, count: number): Statement => {
      const taken = vectors.slice(0, count);
      return sequence(
        ...taken.map((vector, k) => vector.acc.set(v128.load(q.get, 16 * k))),
        ...(mean ? taken.map((vector, k) => vector.mean.set(v128.load(m.get, 16 * k))) : []),
        ...steps.slice(0, many).flatMap((by) => {
          const from = rowAt(by);
          return [
            ...(by === undefined ? [] : [row.set(from)]),
            ...taken.map((vector, k) =>
              vector.acc.set(
                takeVector(
                  vector.acc.get,
                  v128.load(by === undefined ? p.get : row.get, 16 * k),
                  mean && vector.mean.get,
                ),
              ),
            ),
          ];
        }),
        ...taken.map((vector, k) => v128.store(q.get, vector.acc.get, 16 * k)),
        advance(16 * count),
      );
    };
    const column = (many: number): Statement =>
      sequence(
        acc.set(lane.load(q.get)),
        ...steps
          .slice(0, many)
          .map((by) => acc.set(takeScalar(acc.get, lane.load(rowAt(by)), mean && lane.load(m.get)))),
        lane.store(q.get, acc.get),
        advance(lane.bytes),
      );
    const whole = (bytes: number): Code<"i32"> => i32.leU(plus(q.get, i32.const(bytes)), end.get);
    const pass = (many: number): Statement =>
      whileLoop(
        i32.geU(rows.get, i32.const(many)),
        p.set(x.get),
        q.set(out.get),
        ...(mean ? [m.set(mean.get)] : []),
        whileLoop(whole(16 * VECTORS), columns(many, VECTORS)),
        whileLoop(whole(16), columns(many, 1)),
        whileLoop(i32.ltU(q.get, end.get), column(many)),
        x.set(plus(x.get, i32.mul(rowStep.get, i32.const(many)))),
        rows.set(i32.sub(rows.get, i32.const(many))),
      );
    return [
      end.set(plus(out.get, i32.mul(length.get, i32.const(lane.bytes)))),
      ...steps.flatMap((by, r) => (by === undefined ? [] : [by.set(i32.mul(rowStep.get, i32.const(r)))])),
      pass(ROWS),
      pass(1),
    ];
  });
}
