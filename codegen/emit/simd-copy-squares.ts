import { advance, itemOf, locals, type Size, zip } from "./simd-copy-parts.ts";
import type { Statement } from "./wasm/code.ts";
import { sequence, whileLoop } from "./wasm/control.ts";
import type { Callable, Local, Module, Scope } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { v128 } from "./wasm/vectors.ts";

/*
 * Squares that are turned in registers: line c of the source becomes column c of the result. Written as one sequence, line
 * after line, an element's index has the bits of its line above those of its place in it; when the first half of the
 * sequence is interleaved with the second one, the uppermost bit moves to the end. Do it for each bit of a line, and lines
 * and places have changed roles.
 */
type Vectors = readonly Local<"v128">[];
const SIX = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
export type Squares = Callable<typeof SIX, "none">;

/** Elements along the side of the square: four, or what is in eight bytes. */
export const SIDES: { readonly [S in Size]: number } = { 1: 8, 2: 4, 4: 4, 8: 4, 16: 4 };

/** One turn of the index: interleaves the first half of the vectors with the second one. */
function interleave(size: Size, from: Vectors, to: Vectors): Statement {
  const half = from.length / 2;
  return sequence(
    ...to.map((vector, i) => {
      const [x, y] = [from[Math.floor(i / 2)], from[Math.floor(i / 2) + half]];
      return vector.set(zip(size, i % 2 === 0 ? "low" : "high", x.get, y.get));
    }),
  );
}

/** Lines of eight bytes: the first turn makes whole vectors of two halves. */
function halves(
  scope: Scope,
  size: 1 | 2,
  to: Local<"i32">,
  toRow: Local<"i32">,
  from: Local<"i32">,
  step: Local<"i32">,
) {
  const side = SIDES[size];
  const lines = locals(scope, side);
  const turns: Statement[] = [];
  let now: Vectors = locals(scope, side / 2);
  turns.push(...now.map((vector, i) => vector.set(zip(size, "low", lines[i].get, lines[i + side / 2].get))));
  for (let bit = 2; bit < side; bit *= 2) {
    const next = locals(scope, side / 2);
    turns.push(interleave(size, now, next));
    now = next;
  }
  return sequence(
    ...lines.map((line) => sequence(line.set(v128.load64Zero(from.get)), advance(from, step.get))),
    ...turns,
    ...now.flatMap((vector) =>
      [0, 1].map((lane) => sequence(v128.store64Lane(lane, to.get, vector.get), advance(to, toRow.get))),
    ),
  );
}

function fours(scope: Scope, to: Local<"i32">, toRow: Local<"i32">, from: Local<"i32">, step: Local<"i32">) {
  const [lines, between, turned] = [locals(scope, 4), locals(scope, 4), locals(scope, 4)];
  return sequence(
    ...lines.map((line) => sequence(line.set(v128.load(from.get)), advance(from, step.get))),
    interleave(4, lines, between),
    interleave(4, between, turned),
    ...turned.map((row) => sequence(v128.store(to.get, row.get), advance(to, toRow.get))),
  );
}

/** Lines of two vectors: four squares of two by two. */
function pairs(scope: Scope, to: Local<"i32">, toRow: Local<"i32">, from: Local<"i32">, step: Local<"i32">) {
  const lines = [0, 1, 2, 3].map(() => locals(scope, 2));
  const rows = [0, 1, 2, 3].map((row) => {
    const [half, side] = [Math.floor(row / 2), row % 2 === 0 ? "low" : "high"] as const;
    const [a, b, c, d] = lines.map((line) => line[half].get);
    return sequence(
      v128.store(to.get, zip(8, side, a, b)),
      v128.store(to.get, zip(8, side, c, d), 16),
      advance(to, toRow.get),
    );
  });
  const loads = lines.map(([low, high]) =>
    sequence(low.set(v128.load(from.get)), high.set(v128.load(from.get, 16)), advance(from, step.get)),
  );
  return sequence(...loads, ...rows);
}

/** Elements that are vectors; four of them are a line of the cache. */
function whole(scope: Scope, to: Local<"i32">, toRow: Local<"i32">, from: Local<"i32">, step: Local<"i32">) {
  const rows = [0, 1, 2, 3].map(() => scope.local("i32"));
  const { move } = itemOf[16];
  return sequence(
    ...rows.map((row) => sequence(row.set(to.get), advance(to, toRow.get))),
    ...rows.map((_, column) =>
      sequence(...rows.map((row, i) => move(row.get, from.get, 16 * column, 16 * i)), advance(from, step.get)),
    ),
  );
}

/** squares(to, toRow, from, fromStep, rows, columns), both of them multiples of the side. */
export function defineSquares(module: Module, size: Size): Squares {
  const side = SIDES[size];
  return module.function(null, SIX, "none", (scope, to, toRow, from, step, rows, columns) => {
    const [t, f, c, line] = [0, 1, 2, 3].map(() => scope.local("i32"));
    const one =
      size === 16
        ? whole(scope, line, toRow, f, step)
        : size === 8
          ? pairs(scope, line, toRow, f, step)
          : size === 4
            ? fours(scope, line, toRow, f, step)
            : halves(scope, size, line, toRow, f, step);
    return [
      whileLoop(
        rows.get,
        t.set(to.get),
        f.set(from.get),
        c.set(columns.get),
        whileLoop(c.get, line.set(t.get), one, advance(t, side * size), advance(c, -side)),
        advance(rows, -side),
        advance(from, side * size),
        advance(to, i32.mul(toRow.get, i32.const(side))),
      ),
    ];
  });
}
