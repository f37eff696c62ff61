import type { Emitter } from "./emitter.ts";
import {
  advance,
  defineFill,
  defineRun,
  itemOf,
  locals,
  type Run,
  SIZES,
  type Size,
  times,
  transposed,
} from "./simd-copy-parts.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { memoryCopy, returns, select, sequence, when, whileLoop } from "./wasm/control.ts";
import { type Callable, type Local, Module, type Scope } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { simdModuleText } from "./wasm/target.ts";
import { v128 } from "./wasm/vectors.ts";

/*
 * copyN(to, toRow, toStep, from, fromRow, fromStep, rows, columns) for elements of N bytes; steps in bytes, of either
 * sign or zero: element (r, c) goes from `from + r·fromRow + c·fromStep` to `to + r·toRow + c·toStep`. No element may be
 * both read and written. The caller makes the axis with the smaller step in the result the columns.
 */
const EIGHT = ["i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32"] as const;
type Eight = typeof EIGHT;
type Copy = Callable<Eight, "none">;

const isStep = (step: Local<"i32">, value: number): Code<"i32"> => i32.eq(step.get, i32.const(value));

/** Element by element, four at a time. */
function defineItems(module: Module, size: Size): Copy {
  return module.function(null, EIGHT, "none", (scope, to, toRow, toStep, from, fromRow, fromStep, rows, columns) => {
    const [t, f, n] = [scope.local("i32"), scope.local("i32"), scope.local("i32")];
    const one = sequence(itemOf[size].move(t.get, f.get), advance(t, toStep.get), advance(f, fromStep.get));
    return [
      when(i32.eqz(columns.get), [returns()]),
      times(
        rows,
        t.set(to.get),
        f.set(from.get),
        n.set(i32.shrU(columns.get, i32.const(2))),
        times(n, one, one, one, one),
        n.set(i32.and(columns.get, i32.const(3))),
        times(n, one),
        advance(to, toRow.get),
        advance(from, fromRow.get),
      ),
    ];
  });
}

/** The side of the squares that are turned in registers; four elements of 16 bytes fill a line of the cache. */
const sideOf = (size: Size): number => (size === 16 ? 4 : 16 / size);
/** The bytes along the side of larger squares, whose lines stay in the first-level cache whatever the steps. */
const blockOf = (size: Size): number => (size < 8 ? 64 : size < 16 ? 128 : 256);

/** Moves a square from f to t, both of which it changes: rows of the source become columns. */
function square(scope: Scope, size: Size, t: Local<"i32">, toRow: Code<"i32">, f: Local<"i32">, fromStep: Code<"i32">) {
  const lines = Array.from({ length: sideOf(size) }, (_, i) => i);
  if (size === 16) {
    const starts = lines.map(() => scope.local("i32"));
    return sequence(
      ...starts.map((start) => sequence(start.set(t.get), advance(t, toRow))),
      ...lines.map((column) =>
        sequence(
          ...starts.map((start, row) => itemOf[16].move(start.get, f.get, 16 * column, 16 * row)),
          advance(f, fromStep),
        ),
      ),
    );
  }
  const rows = locals(scope, lines.length);
  const { turn, columns } = transposed(size, rows, locals(scope, lines.length));
  return sequence(
    ...rows.map((row) => sequence(row.set(v128.load(f.get)), advance(f, fromStep))),
    turn,
    ...columns.map((column) => sequence(v128.store(t.get, column.get), advance(t, toRow))),
  );
}

/**
 * Where the source lies along the rows and the result along the columns. Squares that fit the registers are turned there;
 * what does not fill a square goes element by element.
 */
function defineTurn(module: Module, size: Size, items: Copy): Copy {
  const side = sideOf(size);
  const block = blockOf(size) / size;
  return module.function(null, EIGHT, "none", (scope, to, toRow, _toStep, from, _fromRow, fromStep, rows, columns) => {
    const [row, column, rowEnd, columnEnd] = [0, 1, 2, 3].map(() => scope.local("i32"));
    const [t, f, r, c] = [0, 1, 2, 3].map(() => scope.local("i32"));
    const placed = sequence(
      f.set(i32.add(from.get, i32.add(i32.mul(r.get, i32.const(size)), i32.mul(c.get, fromStep.get)))),
      t.set(i32.add(to.get, i32.add(i32.mul(r.get, toRow.get), i32.mul(c.get, i32.const(size))))),
      square(scope, size, t, toRow.get, f, fromStep.get),
    );
    const least = (x: Code<"i32">, y: Code<"i32">): Code<"i32"> => select(x, y, i32.ltS(x, y));
    const whole = (count: Local<"i32">): Code<"i32"> => i32.and(count.get, i32.const(-side));
    const rest = (fromRowIndex: Code<"i32">, fromColumn: Code<"i32">, height: Code<"i32">, width: Code<"i32">) =>
      items.call(
        i32.add(to.get, i32.add(i32.mul(fromRowIndex, toRow.get), i32.mul(fromColumn, i32.const(size)))),
        toRow.get,
        i32.const(size),
        i32.add(from.get, i32.add(i32.mul(fromRowIndex, i32.const(size)), i32.mul(fromColumn, fromStep.get))),
        i32.const(size),
        fromStep.get,
        height,
        width,
      );
    const squares = sequence(
      r.set(row.get),
      whileLoop(
        i32.ltS(r.get, rowEnd.get),
        c.set(column.get),
        whileLoop(i32.ltS(c.get, columnEnd.get), placed, advance(c, side)),
        advance(r, side),
      ),
    );
    return [
      whileLoop(
        i32.ltS(row.get, whole(rows)),
        rowEnd.set(least(i32.add(row.get, i32.const(block)), whole(rows))),
        column.set(i32.const(0)),
        whileLoop(
          i32.ltS(column.get, whole(columns)),
          columnEnd.set(least(i32.add(column.get, i32.const(block)), whole(columns))),
          squares,
          column.set(columnEnd.get),
        ),
        row.set(rowEnd.get),
      ),
      rest(i32.const(0), whole(columns), whole(rows), i32.and(columns.get, i32.const(side - 1))),
      rest(whole(rows), i32.const(0), i32.and(rows.get, i32.const(side - 1)), columns.get),
    ];
  });
}

function defineCopy(module: Module, size: Size, run: Run, fill: Callable<["i32", "v128", "i32"], "none">): void {
  const items = defineItems(module, size);
  const turn = defineTurn(module, size, items);
  module.function(`copy${size}`, EIGHT, "none", (_, to, toRow, toStep, from, fromRow, fromStep, rows, columns) => {
    const all = [to.get, toRow.get, toStep.get, from.get, fromRow.get, fromStep.get, rows.get, columns.get] as const;
    const bytes = i32.mul(columns.get, i32.const(size));
    const along = (one: Statement): Statement =>
      sequence(times(rows, one, advance(to, toRow.get), advance(from, fromRow.get)), returns());
    return [
      when(isStep(toStep, size), [
        when(isStep(fromStep, size), [along(run.call(to.get, from.get, bytes))]),
        when(i32.geU(bytes, i32.const(16)), [
          when(i32.eqz(fromStep.get), [along(fill.call(to.get, itemOf[size].splat(from.get), bytes))]),
          when(isStep(fromRow, size), [turn.call(...all), returns()]),
        ]),
      ]),
      items.call(...all),
    ];
  });
}

export function copyModule(): Module {
  const module = new Module();
  const run = defineRun(module);
  const fill = defineFill(module);
  for (const size of SIZES) defineCopy(module, size, run, fill);
  module.function("move", ["i32", "i32", "i32"], "none", (_, to, from, bytes) => [
    memoryCopy(to.get, from.get, bytes.get),
  ]);
  return module;
}

export const emitSimdCopy: Emitter = () => [
  {
    path: "simd/copy.ts",
    sources: ["emit/simd-copy.ts", "emit/simd-copy-parts.ts"],
    text: `import { Simd } from "../../core/simd.ts";

/**
 * Copies between places of the heap. \`copyN(to, toRow, toStep, from, fromRow, fromStep, rows, columns)\` moves elements of
 * N bytes (1, 2, 4, 8, 16), steps in bytes of either sign or zero; the two sides have no byte in common. It is fastest
 * where columns are the axis with the smallest step in the result. \`move(to, from, bytes)\` moves bytes; they may overlap.
 */
export const copySimd = /* @__PURE__ */ new Simd(${simdModuleText(copyModule)});
`,
  },
];
