import type { Emitter } from "./emitter.ts";
import { advance, times } from "./simd-copy-parts.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { whileLoop } from "./wasm/control.ts";
import { type Local, Module, type Scope } from "./wasm/module.ts";
import { f64, i32 } from "./wasm/scalars.ts";
import { simdModuleText } from "./wasm/target.ts";
import { f64x2, i32x4, i64x2, v128 } from "./wasm/vectors.ts";

/*
 * The Mersenne Twister and what is drawn from it, with the bits of src/random: the recurrence needs no word that is nearer
 * than 227 places, so that four words come at a time.
 */
type Vector = Code<"v128">;
type Variable = Local<"i32">;

const words = (value: number): Vector => i32x4.splat(i32.const(value | 0));
/** Four bytes of each 32-bit lane named, counted over both operands. */
const lanes32 = (lanes: readonly number[], x: Vector, y: Vector): Vector =>
  v128.shuffle(
    lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte)),
    x,
    y,
  );

/** blocks(state, to, n): the words of the recurrence after the 624 at `state`, four n of them, and the same tempered. */
function defineBlocks(module: Module): void {
  module.function("blocks", ["i32", "i32", "i32"], "none", (scope, state, to, n) => {
    const [next, y] = [scope.local("v128"), scope.local("v128")];
    const temper = (shifted: Vector, mask: number): Statement => y.set(v128.xor(y.get, v128.and(shifted, words(mask))));
    return [
      times(
        n,
        next.set(v128.load(state.get, 4)),
        y.set(v128.or(v128.and(v128.load(state.get), words(0x80000000)), v128.and(next.get, words(0x7fffffff)))),
        y.set(
          v128.xor(
            v128.xor(v128.load(state.get, 4 * 397), i32x4.shrU(y.get, i32.const(1))),
            v128.and(i32x4.neg(v128.and(next.get, words(1))), words(0x9908b0df)),
          ),
        ),
        v128.store(state.get, y.get, 4 * 624),
        y.set(v128.xor(y.get, i32x4.shrU(y.get, i32.const(11)))),
        temper(i32x4.shl(y.get, i32.const(7)), 0x9d2c5680),
        temper(i32x4.shl(y.get, i32.const(15)), 0xefc60000),
        v128.store(to.get, v128.xor(y.get, i32x4.shrU(y.get, i32.const(18)))),
        advance(state, 16),
        advance(to, 16),
      ),
    ];
  });
}

/** Two multiples of 2⁻⁵³ in [0, 1) from the four words at an address. */
function uniforms(from: Variable, drawn: Local<"v128">): { readonly set: Statement; readonly value: Vector } {
  const high = f64x2.convertLowI32x4U(lanes32([0, 2, 0, 2], i32x4.shrU(drawn.get, i32.const(5)), drawn.get));
  const low = f64x2.convertLowI32x4U(lanes32([1, 3, 1, 3], i32x4.shrU(drawn.get, i32.const(6)), drawn.get));
  return {
    set: drawn.set(v128.load(from.get)),
    value: f64x2.mul(f64x2.add(f64x2.mul(high, f64x2.const(67108864)), low), f64x2.const(2 ** -53)),
  };
}

/** doubles(to, from, n, low, width): low + width u for 2 n uniform numbers u. */
function defineDoubles(module: Module): void {
  module.function("doubles", ["i32", "i32", "i32", "f64", "f64"], "none", (scope, to, from, n, low, width) => {
    const drawn = scope.local("v128");
    const { set, value } = uniforms(from, drawn);
    return [
      times(
        n,
        set,
        v128.store(to.get, f64x2.add(f64x2.splat(low.get), f64x2.mul(f64x2.splat(width.get), value))),
        advance(from, 16),
        advance(to, 16),
      ),
    ];
  });
}

/**
 * bounded(to, from, end, n, mask, max, first, count): first plus what `mask` leaves of each word, where that is at most
 * `max`, until there are n of them or the words are used up. What it gives is as of `candidates`.
 */
function defineBounded(module: Module): void {
  const params = ["i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32"] as const;
  module.function("bounded", params, "i32", (scope, to, from, end, n, mask, max, first, count) => {
    const [left, value, fits] = [scope.local("i32"), scope.local("i32"), scope.local("i32")];
    return [
      left.set(n.get),
      whileLoop(
        i32.and(i32.ne(left.get, i32.const(0)), i32.ltU(from.get, end.get)),
        value.set(i32.and(i32.load(from.get), mask.get)),
        i32.store(to.get, i32.add(first.get, value.get)),
        fits.set(i32.leU(value.get, max.get)),
        advance(to, i32.shl(fits.get, i32.const(2))),
        left.set(i32.sub(left.get, fits.get)),
        advance(from, 4),
      ),
      i32.store(count.get, i32.sub(n.get, left.get)),
      from.get,
    ];
  });
}

/**
 * candidates(pairs, squares, from, to, n, count): points (x, y) of the square [-1, 1)² from four words each, as [y, x] and x² + y²,
 * until n of them lie in the unit circle, or the words from `from` to `to` are used up. Gives the address of the first word
 * not used, and writes at `count` how many there are.
 */
function defineCandidates(module: Module): void {
  const params = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
  module.function("candidates", params, "i32", (scope, pairs, squares, from, to, n, count) => {
    const [drawn, point] = [scope.local("v128"), scope.local("v128")];
    const square = scope.local("f64");
    const [inside, left] = [scope.local("i32"), scope.local("i32")];
    const { set, value } = uniforms(from, drawn);
    const products = f64x2.mul(point.get, point.get);
    return [
      left.set(n.get),
      whileLoop(
        i32.and(i32.ne(left.get, i32.const(0)), i32.leU(i32.add(from.get, i32.const(16)), to.get)),
        set,
        point.set(f64x2.sub(f64x2.mul(f64x2.const(2), value), f64x2.const(1))),
        drawn.set(products),
        square.set(f64.add(f64x2.extract(0, drawn.get), f64x2.extract(1, drawn.get))),
        v128.store(pairs.get, lanes32([2, 3, 0, 1], point.get, point.get)),
        f64.store(squares.get, square.get),
        inside.set(i32.and(f64.lt(square.get, f64.const(1)), f64.ne(square.get, f64.const(0)))),
        advance(pairs, i32.shl(inside.get, i32.const(4))),
        advance(squares, i32.shl(inside.get, i32.const(3))),
        left.set(i32.sub(left.get, inside.get)),
        advance(from, 16),
      ),
      i32.store(count.get, i32.sub(n.get, left.get)),
      from.get,
    ];
  });
}

/** The constants of src/random/log.ts. */
const LN2_HIGH = 0.6931471805598903;
const LN2_LOW = 5.497923018708371e-14;
const A = [
  -0.5000000000000001, 0.33333333331825593, -0.2499999999622955, 0.20000304511814496, -0.16667054827627667,
] as const;

/** A logarithm as src/random/log.ts has it, of two numbers below 1: the value, and a mask of the lanes where it is not sure. */
function logarithms(scope: Scope, x: Local<"v128">, table: Variable) {
  const vector = (): Local<"v128"> => scope.local("v128");
  const [fromTable, z, first, second, inverse, p, zHigh, r, w, high, r2, low, sure] = Array.from(
    { length: 13 },
    vector,
  );
  const k = f64x2.convertLowI32x4S(lanes32([1, 3, 1, 3], i32x4.shrS(fromTable.get, i32.const(20)), fromTable.get));
  const entry = (lane: number): Code<"i32"> =>
    i32.add(table.get, i32.and(i32.shrU(i32x4.extract(lane, fromTable.get), i32.const(8)), i32.const(0xfe0)));
  const kd = vector();
  const [inverseHigh, inverseLow] = [vector(), vector()];
  const poly = f64x2.add(
    f64x2.add(f64x2.const(A[1]), f64x2.mul(r.get, f64x2.const(A[2]))),
    f64x2.mul(r2.get, f64x2.add(f64x2.const(A[3]), f64x2.mul(r.get, f64x2.const(A[4])))),
  );
  const bound = f64x2.const(2 ** -66);
  const highWords = v128.const([0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]);
  const topBits = v128.const([0, 0, 0, 0xf8, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0xf8, 0xff, 0xff, 0xff, 0xff]);
  const statements: Statement[] = [
    fromTable.set(i32x4.sub(x.get, words(0x3fe60000))),
    z.set(i32x4.sub(x.get, v128.and(v128.and(fromTable.get, words(0xfff00000)), highWords))),
    kd.set(k),
    // An entry: 1/c, log c, and 1/c in two parts.
    first.set(v128.load(entry(1))),
    second.set(v128.load(entry(3))),
    inverse.set(lanes32([0, 1, 4, 5], first.get, second.get)),
    w.set(f64x2.add(f64x2.mul(kd.get, f64x2.const(LN2_HIGH)), lanes32([2, 3, 6, 7], first.get, second.get))),
    first.set(v128.load(entry(1), 16)),
    second.set(v128.load(entry(3), 16)),
    inverseHigh.set(lanes32([0, 1, 4, 5], first.get, second.get)),
    inverseLow.set(lanes32([2, 3, 6, 7], first.get, second.get)),
    p.set(f64x2.mul(z.get, inverse.get)),
    zHigh.set(v128.and(z.get, topBits)),
    z.set(f64x2.sub(z.get, zHigh.get)),
    // z/c - 1, rounded once: the error of the product is exact.
    r.set(f64x2.sub(f64x2.mul(zHigh.get, inverseHigh.get), p.get)),
    r.set(f64x2.add(r.get, f64x2.mul(zHigh.get, inverseLow.get))),
    r.set(f64x2.add(r.get, f64x2.mul(z.get, inverseHigh.get))),
    r.set(f64x2.add(r.get, f64x2.mul(z.get, inverseLow.get))),
    r.set(f64x2.add(f64x2.sub(p.get, f64x2.const(1)), r.get)),
    high.set(f64x2.add(w.get, r.get)),
    r2.set(f64x2.mul(r.get, r.get)),
    low.set(f64x2.add(f64x2.sub(w.get, high.get), r.get)),
    low.set(f64x2.add(low.get, f64x2.mul(kd.get, f64x2.const(LN2_LOW)))),
    low.set(f64x2.add(low.get, f64x2.mul(r2.get, f64x2.const(A[0])))),
    low.set(f64x2.add(low.get, f64x2.mul(f64x2.mul(r.get, r2.get), poly))),
    p.set(f64x2.add(high.get, f64x2.sub(low.get, bound))),
    sure.set(
      v128.and(f64x2.eq(p.get, f64x2.add(high.get, f64x2.add(low.get, bound))), f64x2.lt(x.get, f64x2.const(0.9375))),
    ),
  ];
  return { statements, value: p.get, sure: sure.get };
}

/** Notes a place for each lane that the mask does not have, without a jump: `doubt` goes on by as many words. */
function noteDoubts(sure: Vector, mask: Variable, doubt: Variable, place: Variable): Statement[] {
  return [
    mask.set(i32.xor(i64x2.bitmask(sure), i32.const(3))),
    i32.store(doubt.get, place.get),
    advance(doubt, i32.shl(i32.and(mask.get, i32.const(1)), i32.const(2))),
    i32.store(doubt.get, i32.add(place.get, i32.const(1))),
    advance(doubt, i32.shl(i32.shrU(mask.get, i32.const(1)), i32.const(2))),
    advance(place, 2),
  ];
}

/**
 * normals(to, pairs, squares, n, table, doubt, loc, scale): loc + scale f [y, x] for 2 n of the candidates, with
 * f = √(-2 log s / s). Writes the places where the logarithm's last bit is in doubt, and gives where they end.
 */
function defineNormals(module: Module): void {
  const params = ["i32", "i32", "i32", "i32", "i32", "i32", "f64", "f64"] as const;
  module.function("normals", params, "i32", (scope, to, pairs, squares, n, table, doubt, loc, scale) => {
    const [s, factor] = [scope.local("v128"), scope.local("v128")];
    const [mask, place] = [scope.local("i32"), scope.local("i32")];
    const { statements, value, sure } = logarithms(scope, s, table);
    const normal = (lane: 0 | 1): Vector => {
      const one = lanes32(lane === 0 ? [0, 1, 0, 1] : [2, 3, 2, 3], factor.get, factor.get);
      const drawn = f64x2.mul(one, v128.load(pairs.get, 16 * lane));
      return f64x2.add(f64x2.splat(loc.get), f64x2.mul(f64x2.splat(scale.get), drawn));
    };
    return [
      times(
        n,
        s.set(v128.load(squares.get)),
        ...statements,
        factor.set(f64x2.sqrt(f64x2.div(f64x2.mul(f64x2.const(-2), value), s.get))),
        v128.store(to.get, normal(0)),
        v128.store(to.get, normal(1), 16),
        ...noteDoubts(sure, mask, doubt, place),
        advance(squares, 16),
        advance(pairs, 32),
        advance(to, 32),
      ),
      doubt.get,
    ];
  });
}

/** exponentials(to, from, n, table, doubt, scale): -scale log x for 2 n numbers; doubts as `normals` has them. */
function defineExponentials(module: Module): void {
  const params = ["i32", "i32", "i32", "i32", "i32", "f64"] as const;
  module.function("exponentials", params, "i32", (scope, to, from, n, table, doubt, scale) => {
    const x = scope.local("v128");
    const [mask, place] = [scope.local("i32"), scope.local("i32")];
    const { statements, value, sure } = logarithms(scope, x, table);
    return [
      times(
        n,
        x.set(v128.load(from.get)),
        ...statements,
        v128.store(to.get, f64x2.mul(f64x2.splat(scale.get), f64x2.neg(value))),
        ...noteDoubts(sure, mask, doubt, place),
        advance(from, 16),
        advance(to, 16),
      ),
      doubt.get,
    ];
  });
}

function randomModule(): Module {
  const module = new Module();
  defineBlocks(module);
  defineDoubles(module);
  defineBounded(module);
  defineCandidates(module);
  defineNormals(module);
  defineExponentials(module);
  return module;
}

export const emitSimdRandom: Emitter = () => [
  {
    path: "simd/random.ts",
    sources: ["emit/simd-random.ts"],
    text: `import { Simd } from "../../core/simd.ts";

/** The Mersenne Twister, and uniform, normal and exponential numbers; \`codegen/emit/simd-random.ts\` says what each does. */
export const randomSimd = /* @__PURE__ */ new Simd(${simdModuleText(randomModule)});
`,
  },
];
