import type { Emitter } from "./emitter.ts";
import { advance, defineRun, itemOf, type Size, times } from "./simd-copy-parts.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { sequence, when, whileLoop } from "./wasm/control.ts";
import { type Local, Module, type Scope } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { simdModuleText } from "./wasm/target.ts";
import { f32x4, i8x16, i32x4, v128 } from "./wasm/vectors.ts";

/*
 * Elements at given places: masks are bytes of which any that is not zero counts, offsets are int32, in bytes. Where a mask
 * selects, nothing jumps: each element is written, and the place moves on by 0 or 1, which costs the same for any mask.
 */
type Variable = Local<"i32">;
const FOUR = [0, 1, 2, 3];

const truth = (mask: Variable, at: number): Code<"i32"> => i32.ne(i32.load8U(mask.get, at), i32.const(0));
/** `all` if the condition, which is 0 or 1, holds; else 0. */
const given = (condition: Code<"i32">, all: Code<"i32">): Code<"i32"> => i32.and(i32.sub(i32.const(0), condition), all);
const variables = (scope: Scope, count: number): Variable[] => Array.from({ length: count }, () => scope.local("i32"));

/** Goes past four elements that are not selected, or does them. */
const fourOrNone = (mask: Variable, ...four: Statement[]): Statement => when(i32.load(mask.get), four);

function defineCount(module: Module): void {
  module.function("count", ["i32", "i32"], "i32", (scope, mask, n) => {
    const [total, vectors] = variables(scope, 2);
    const bits = i8x16.bitmask(i8x16.ne(v128.load(mask.get), f32x4.const(0)));
    return [
      vectors.set(i32.shrU(n.get, i32.const(4))),
      times(vectors, advance(total, i32.popcnt(bits)), advance(mask, 16)),
      n.set(i32.and(n.get, i32.const(15))),
      times(n, advance(total, truth(mask, 0)), advance(mask, 1)),
      total.get,
    ];
  });
}

/** truths(to, mask, n, start, step): start + i·step for each i that the mask selects. Writes one number too many. */
function defineTruths(module: Module): void {
  module.function("truths", ["i32", "i32", "i32", "i32", "i32"], "i32", (scope, to, mask, n, offset, step) => {
    const [begin, fours] = variables(scope, 2);
    const one = (at: number): Statement =>
      sequence(
        i32.store(to.get, offset.get),
        advance(to, i32.shl(truth(mask, at), i32.const(2))),
        advance(offset, step.get),
      );
    const none = advance(offset, i32.shl(step.get, i32.const(2)));
    return [
      begin.set(to.get),
      fours.set(i32.shrU(n.get, i32.const(2))),
      times(fours, when(i32.eqz(i32.load(mask.get)), [none], FOUR.map(one)), advance(mask, 4)),
      n.set(i32.and(n.get, i32.const(3))),
      times(n, one(0), advance(mask, 1)),
      i32.shrU(i32.sub(to.get, begin.get), i32.const(2)),
    ];
  });
}

/**
 * offsets(to, indices, n, dim, step, keep): indices along an axis as offsets, those below zero counted from its end; added
 * to what is there if `keep` is −1, instead of it if 0. Gives 1 if an index is out of range, else 0.
 */
function defineOffsets(module: Module): void {
  module.function(
    "offsets",
    ["i32", "i32", "i32", "i32", "i32", "i32"],
    "i32",
    (scope, to, from, n, dim, step, keep) => {
      const [all, raised] = [scope.local("v128"), scope.local("v128")];
      const [vectors, index, bad] = variables(scope, 3);
      const dims = i32x4.splat(dim.get);
      const old = v128.and(v128.load(to.get), i32x4.splat(keep.get));
      return [
        vectors.set(i32.shrU(n.get, i32.const(2))),
        times(
          vectors,
          raised.set(v128.load(from.get)),
          raised.set(i32x4.add(raised.get, v128.and(i32x4.shrS(raised.get, i32.const(31)), dims))),
          all.set(v128.or(all.get, i32x4.geU(raised.get, dims))),
          v128.store(to.get, i32x4.add(old, i32x4.mul(raised.get, i32x4.splat(step.get)))),
          advance(from, 16),
          advance(to, 16),
        ),
        bad.set(v128.anyTrue(all.get)),
        n.set(i32.and(n.get, i32.const(3))),
        times(
          n,
          index.set(i32.load(from.get)),
          advance(index, given(i32.ltS(index.get, i32.const(0)), dim.get)),
          bad.set(i32.or(bad.get, i32.geU(index.get, dim.get))),
          i32.store(to.get, i32.add(i32.and(i32.load(to.get), keep.get), i32.mul(index.get, step.get))),
          advance(from, 4),
          advance(to, 4),
        ),
        bad.get,
      ];
    },
  );
}

/** Elements of two bytes are rare: they are moved as runs. */
const MOVED = [1, 4, 8, 16] as const;
/** Elements of other sizes are rare: they are moved by the offsets of what a mask selects. */
const MASKED = [1, 4, 8] as const;

/** compressN(to, from, mask, count): the first `count` elements that the mask selects, one after another. */
function defineCompress(module: Module, size: Size): void {
  module.function(`compress${size}`, ["i32", "i32", "i32", "i32"], "none", (scope, to, from, mask, count) => {
    const [end] = variables(scope, 1);
    const one = (at: number): Statement =>
      sequence(
        itemOf[size].move(to.get, from.get, 0, at * size),
        advance(to, i32.mul(truth(mask, at), i32.const(size))),
      );
    return [
      end.set(i32.add(to.get, i32.mul(count.get, i32.const(size)))),
      whileLoop(
        i32.leS(to.get, i32.sub(end.get, i32.const(4 * size))),
        fourOrNone(mask, ...FOUR.map(one)),
        advance(from, 4 * size),
        advance(mask, 4),
      ),
      whileLoop(
        i32.ltU(to.get, end.get),
        when(truth(mask, 0), [itemOf[size].move(to.get, from.get), advance(to, size)]),
        advance(from, size),
        advance(mask, 1),
      ),
    ];
  });
}

/** expandN(to, mask, from, fromStep, count): the reverse: writes `count` elements where the mask selects. */
function defineExpand(module: Module, size: Size): void {
  module.function(
    `expand${size}`,
    ["i32", "i32", "i32", "i32", "i32"],
    "none",
    (scope, to, mask, from, step, count) => {
      const [selected] = variables(scope, 1);
      const one = (at: number): Statement =>
        sequence(
          selected.set(truth(mask, at)),
          itemOf[size].moveIf(selected.get, to.get, from.get, at * size),
          advance(from, given(selected.get, step.get)),
          count.set(i32.sub(count.get, selected.get)),
        );
      return [
        whileLoop(
          i32.geS(count.get, i32.const(4)),
          fourOrNone(mask, ...FOUR.map(one)),
          advance(to, 4 * size),
          advance(mask, 4),
        ),
        whileLoop(
          i32.gtS(count.get, i32.const(0)),
          when(truth(mask, 0), [
            itemOf[size].move(to.get, from.get),
            advance(from, step.get),
            count.set(i32.sub(count.get, i32.const(1))),
          ]),
          advance(to, size),
          advance(mask, 1),
        ),
      ];
    },
  );
}

const EIGHT_NUMBERS = ["i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32"] as const;

/** Does `one` for each offset, which stands `at` bytes after `next`. */
function eachOffset(scope: Scope, offsets: Variable, n: Variable, one: (next: Variable, at: number) => Statement) {
  const [next, left] = variables(scope, 2);
  return sequence(
    next.set(offsets.get),
    left.set(i32.shrU(n.get, i32.const(2))),
    times(left, ...[0, 4, 8, 12].map((at) => one(next, at)), advance(next, 16)),
    left.set(i32.and(n.get, i32.const(3))),
    times(left, one(next, 0), advance(next, 4)),
  );
}

/**
 * pickN(to, toRow, toStep, from, fromRow, offsets, rows, n): to[r·toRow + k·toStep] = from[r·fromRow + offsets[k]];
 * placeN(to, toRow, offsets, from, fromRow, fromStep, rows, n): to[r·toRow + offsets[k]] = from[r·fromRow + k·fromStep],
 * in this order: of equal offsets the last one wins.
 */
function defineMoves(module: Module, size: Size): void {
  const { move } = itemOf[size];
  module.function(`pick${size}`, EIGHT_NUMBERS, "none", (scope, to, toRow, toStep, from, fromRow, offsets, rows, n) => {
    const [place] = variables(scope, 1);
    const one = (next: Variable, at: number): Statement =>
      sequence(move(place.get, i32.add(from.get, i32.load(next.get, at))), advance(place, toStep.get));
    const row = sequence(place.set(to.get), eachOffset(scope, offsets, n, one));
    return [times(rows, row, advance(to, toRow.get), advance(from, fromRow.get))];
  });
  module.function(
    `place${size}`,
    EIGHT_NUMBERS,
    "none",
    (scope, to, toRow, offsets, from, fromRow, fromStep, rows, n) => {
      const [place] = variables(scope, 1);
      const one = (next: Variable, at: number): Statement =>
        sequence(move(i32.add(to.get, i32.load(next.get, at)), place.get), advance(place, fromStep.get));
      const row = sequence(place.set(from.get), eachOffset(scope, offsets, n, one));
      return [times(rows, row, advance(to, toRow.get), advance(from, fromRow.get))];
    },
  );
}

/**
 * pickRuns(to, toStep, from, offsets, n, bytes) and placeRuns(to, offsets, from, fromStep, n, bytes): the same for n runs of
 * so many bytes.
 */
function defineRuns(module: Module): void {
  const run = defineRun(module);
  const six = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
  module.function("pickRuns", six, "none", (_, to, step, from, offsets, n, bytes) => [
    times(
      n,
      run.call(to.get, i32.add(from.get, i32.load(offsets.get)), bytes.get),
      advance(to, step.get),
      advance(offsets, 4),
    ),
  ]);
  module.function("placeRuns", six, "none", (_, to, offsets, from, step, n, bytes) => [
    times(
      n,
      run.call(i32.add(to.get, i32.load(offsets.get)), from.get, bytes.get),
      advance(from, step.get),
      advance(offsets, 4),
    ),
  ]);
}

export function gatherModule(): Module {
  const module = new Module();
  defineCount(module);
  defineTruths(module);
  defineOffsets(module);
  for (const size of MASKED) {
    defineCompress(module, size);
    defineExpand(module, size);
  }
  for (const size of MOVED) defineMoves(module, size);
  defineRuns(module);
  return module;
}

export const emitSimdGather: Emitter = () => [
  {
    path: "simd/gather.ts",
    sources: ["emit/simd-gather.ts", "emit/simd-copy-parts.ts"],
    text: `import { Simd } from "../../core/simd.ts";

/** Elements at places that masks or indices say, within the heap; \`codegen/emit/simd-gather.ts\` says what each does. */
export const gatherSimd = /* @__PURE__ */ new Simd(${simdModuleText(gatherModule)});
`,
  },
];
