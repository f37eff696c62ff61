import type { Emitter } from "./emitter.ts";
import { advance, defineFill, defineRun, itemOf, SIZES, type Size, times } from "./simd-copy-parts.ts";
import { defineSquares, SIDES } from "./simd-copy-squares.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { choose, memoryCopy, returns, select, sequence, when, whileLoop } from "./wasm/control.ts";
import { type Callable, type Local, Module } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { simdModuleText } from "./wasm/target.ts";

/*
 * copyN(to, toRow, toStep, from, fromRow, fromStep, rows, columns) for elements of N bytes; steps in bytes, of either
 * sign or zero: element (r, c) goes from `from + r·fromRow + c·fromStep` to `to + r·toRow + c·toStep`. No element may be
 * both read and written. The caller makes the axis with the smaller step in the result the columns.
 */
const EIGHT = ["i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32"] as const;
type Copy = Callable<typeof EIGHT, "none">;
type Variable = Local<"i32">;

/** Does what belongs to the size, which is known when the program runs; the common ones first. */
function bySize(size: Variable, one: (size: Size) => Statement): Statement {
  const last: readonly Statement[] = [one(2)];
  return ([16, 1, 4, 8] as const).reduce(
    (rest, each) => [when(i32.eq(size.get, i32.const(each)), [one(each)], rest)],
    last,
  )[0];
}

/** Element by element, four at a time. */
function defineItems(module: Module, size: Size): Copy {
  return module.function(null, EIGHT, "none", (scope, to, toRow, toStep, from, fromRow, fromStep, rows, columns) => {
    const [t, f, n] = [scope.local("i32"), scope.local("i32"), scope.local("i32")];
    const one = sequence(itemOf[size].move(t.get, f.get), advance(t, toStep.get), advance(f, fromStep.get));
    return [
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

type BySize<T> = { readonly [S in Size]: T };
const sized = <T>(make: (size: Size) => T): BySize<T> => ({
  1: make(1),
  2: make(2),
  4: make(4),
  8: make(8),
  16: make(16),
});

const least = (x: Code<"i32">, y: Code<"i32">): Code<"i32"> => select(x, y, i32.ltS(x, y));
const times32 = (x: Variable, y: Variable): Code<"i32"> => i32.mul(x.get, y.get);

/**
 * turn(size, to, toRow, from, fromStep, rows, columns): whole squares, where the source lies together along the rows and
 * the result along the columns. Larger squares of at most 256 bytes' side stay in the first-level cache, whatever the steps.
 */
function defineTurn(module: Module): Callable<["i32", "i32", "i32", "i32", "i32", "i32", "i32"], "none"> {
  const definitions = sized((size) => defineSquares(module, size));
  return module.function(
    null,
    ["i32", "i32", "i32", "i32", "i32", "i32", "i32"],
    "none",
    (scope, size, to, toRow, from, fromStep, rows, columns) => {
      const [row, column, height, width, block] = Array.from({ length: 5 }, () => scope.local("i32"));
      const squares = bySize(size, (each) =>
        definitions[each].call(
          i32.add(to.get, i32.add(times32(row, toRow), times32(column, size))),
          toRow.get,
          i32.add(from.get, i32.add(times32(row, size), times32(column, fromStep))),
          fromStep.get,
          height.get,
          width.get,
        ),
      );
      return [
        block.set(select(i32.const(64), i32.const(16), i32.eq(size.get, i32.const(1)))),
        whileLoop(
          i32.ltS(row.get, rows.get),
          height.set(least(block.get, i32.sub(rows.get, row.get))),
          column.set(i32.const(0)),
          whileLoop(
            i32.ltS(column.get, columns.get),
            width.set(least(block.get, i32.sub(columns.get, column.get))),
            squares,
            advance(column, block.get),
          ),
          advance(row, block.get),
        ),
      ];
    },
  );
}

const sideOf = (size: Variable): Code<"i32"> =>
  select(i32.const(SIDES[1]), i32.const(SIDES[4]), i32.eq(size.get, i32.const(1)));

const NINE = ["i32", ...EIGHT] as const;
type SizedCopy = Callable<typeof NINE, "none">;

function defineSizedItems(module: Module): SizedCopy {
  const items = sized((size) => defineItems(module, size));
  return module.function(null, NINE, "none", (_, size, to, toRow, toStep, from, fromRow, fromStep, rows, columns) => [
    bySize(size, (each) =>
      items[each].call(to.get, toRow.get, toStep.get, from.get, fromRow.get, fromStep.get, rows.get, columns.get),
    ),
  ]);
}

function defineCopy(module: Module): SizedCopy {
  const [run, fill, turn, items] = [
    defineRun(module),
    defineFill(module),
    defineTurn(module),
    defineSizedItems(module),
  ];
  return module.function(
    null,
    NINE,
    "none",
    (scope, size, to, toRow, toStep, from, fromRow, fromStep, rows, columns) => {
      const [bytes, whole, wide] = [scope.local("i32"), scope.local("i32"), scope.local("i32")];
      const along = (one: Statement): Statement =>
        sequence(times(rows, one, advance(to, toRow.get), advance(from, fromRow.get)), returns());
      const together = (step: Variable): Code<"i32"> => i32.eq(step.get, size.get);
      const squares = (count: Variable): Code<"i32"> => i32.and(count.get, i32.sub(i32.const(0), sideOf(size)));
      const splat = ([1, 2, 4, 8] as const).reduce<Code<"v128">>(
        (rest, each) => choose(i32.eq(size.get, i32.const(each)), itemOf[each].splat(from.get), rest),
        itemOf[16].splat(from.get),
      );
      // Squares first, then the columns beside them, then, as all that goes element by element, the rows below.
      const turned = [
        whole.set(squares(rows)),
        wide.set(squares(columns)),
        turn.call(size.get, to.get, toRow.get, from.get, fromStep.get, whole.get, wide.get),
        items.call(
          size.get,
          i32.add(to.get, times32(wide, size)),
          toRow.get,
          toStep.get,
          i32.add(from.get, times32(wide, fromStep)),
          fromRow.get,
          fromStep.get,
          whole.get,
          i32.sub(columns.get, wide.get),
        ),
        advance(to, times32(whole, toRow)),
        advance(from, times32(whole, fromRow)),
        rows.set(i32.sub(rows.get, whole.get)),
      ];
      return [
        bytes.set(times32(columns, size)),
        when(together(toStep), [
          when(together(fromStep), [along(run.call(to.get, from.get, bytes.get))]),
          when(i32.geU(bytes.get, i32.const(16)), [
            when(i32.eqz(fromStep.get), [along(fill.call(to.get, splat, bytes.get))]),
            when(together(fromRow), turned),
          ]),
        ]),
        items.call(size.get, to.get, toRow.get, toStep.get, from.get, fromRow.get, fromStep.get, rows.get, columns.get),
      ];
    },
  );
}

export function copyModule(): Module {
  const module = new Module();
  const copy = defineCopy(module);
  for (const size of SIZES) {
    module.function(`copy${size}`, EIGHT, "none", (_, to, toRow, toStep, from, fromRow, fromStep, rows, columns) => [
      copy.call(
        i32.const(size),
        to.get,
        toRow.get,
        toStep.get,
        from.get,
        fromRow.get,
        fromStep.get,
        rows.get,
        columns.get,
      ),
    ]);
  }
  module.function("move", ["i32", "i32", "i32"], "none", (_, to, from, bytes) => [
    memoryCopy(to.get, from.get, bytes.get),
  ]);
  return module;
}

export const emitSimdCopy: Emitter = () => [
  {
    path: "simd/copy.ts",
    sources: ["emit/simd-copy.ts", "emit/simd-copy-parts.ts", "emit/simd-copy-squares.ts"],
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
