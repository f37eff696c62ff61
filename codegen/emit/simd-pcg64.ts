import type { Emitter } from "./emitter.ts";
import { advance } from "./simd-copy-parts.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { when, whileLoop } from "./wasm/control.ts";
import { type Local, Module, type Scope } from "./wasm/module.ts";
import { f64, i32, i64 } from "./wasm/scalars.ts";
import { simdModuleText } from "./wasm/target.ts";

/*
 * PCG64 and what is drawn from it, with the bits of src/random/pcg. The state at an address is that of 128 bits, low half
 * first, and the increment after it. A kernel goes on from it and leaves it as of its last draw.
 */
const MULTIPLIER_LOW = 0x4385df649fccf645n;
const MULTIPLIER_HIGH = 0x2360ed051fc65da4n;

type Wide = Local<"i64">;
type Variable = Local<"i32">;

const shiftRight = (x: Code<"i64">, bits: number): Code<"i64"> => i64.shrU(x, i64.const(BigInt(bits)));
const lowHalf = (x: Code<"i64">): Code<"i64"> => i64.and(x, i64.const(0xffffffffn));

/** The recurrence: statements that load the state, make a draw, and store the state. */
function pcg(scope: Scope, state: Variable) {
  const wide = (): Wide => scope.local("i64");
  const [low, high, stepLow, stepHigh, a, b, middle, other, next, draw] = Array.from({ length: 10 }, wide);
  const [c, d] = [i64.const(MULTIPLIER_LOW & 0xffffffffn), i64.const(MULTIPLIER_LOW >> 32n)];
  const take: Statement[] = [
    a.set(lowHalf(low.get)),
    b.set(shiftRight(low.get, 32)),
    // The upper half of the product of the low halves, from products of 32 bits.
    middle.set(i64.add(i64.mul(b.get, c), shiftRight(i64.mul(a.get, c), 32))),
    other.set(i64.add(i64.mul(a.get, d), lowHalf(middle.get))),
    high.set(
      i64.add(
        i64.add(
          i64.mul(high.get, i64.const(MULTIPLIER_LOW)),
          i64.add(i64.mul(low.get, i64.const(MULTIPLIER_HIGH)), stepHigh.get),
        ),
        i64.add(i64.mul(b.get, d), i64.add(shiftRight(middle.get, 32), shiftRight(other.get, 32))),
      ),
    ),
    next.set(i64.add(i64.mul(low.get, i64.const(MULTIPLIER_LOW)), stepLow.get)),
    high.set(i64.add(high.get, i64.extendI32U(i64.ltU(next.get, stepLow.get)))),
    low.set(next.get),
    draw.set(i64.rotr(i64.xor(high.get, low.get), shiftRight(high.get, 58))),
  ];
  const begin: Statement[] = [
    low.set(i64.load(state.get)),
    high.set(i64.load(state.get, 8)),
    stepLow.set(i64.load(state.get, 16)),
    stepHigh.set(i64.load(state.get, 24)),
  ];
  const end: [Statement, Statement] = [i64.store(state.get, low.get), i64.store(state.get, high.get, 8)];
  return { begin, take, draw, end };
}

/** words(state, to, n): n draws of 64 bits. */
function defineWords(module: Module): void {
  module.function("words", ["i32", "i32", "i32"], "none", (scope, state, to, n) => {
    const { begin, take, draw, end } = pcg(scope, state);
    return [
      ...begin,
      whileLoop(n.get, ...take, i64.store(to.get, draw.get), advance(to, 8), n.set(i32.sub(n.get, i32.const(1)))),
      ...end,
    ];
  });
}

/** doubles(state, to, n, low, width): low + width u for n uniform numbers u. */
function defineDoubles(module: Module): void {
  module.function("doubles", ["i32", "i32", "i32", "f64", "f64"], "none", (scope, state, to, n, low, width) => {
    const { begin, take, draw, end } = pcg(scope, state);
    const uniform = f64.mul(f64.convertI64S(shiftRight(draw.get, 11)), f64.const(2 ** -53));
    return [
      ...begin,
      whileLoop(
        n.get,
        ...take,
        f64.store(to.get, f64.add(low.get, f64.mul(width.get, uniform))),
        advance(to, 8),
        n.set(i32.sub(n.get, i32.const(1))),
      ),
      ...end,
    ];
  });
}

/**
 * bounded(state, to, n, count, threshold, first): first plus the upper half of the product of `count` and a draw of 32 bits,
 * for n draws whose product has a lower half of at least `threshold` (Lemire 2019). A draw of 64 bits is two; whether there
 * is an upper half that has not been used, and that half, are 40 bytes behind the state.
 */
function defineBounded(module: Module): void {
  const params = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
  module.function("bounded", params, "none", (scope, state, to, n, count, threshold, first) => {
    const { begin, take, draw, end } = pcg(scope, state);
    const [word, half, left, fits] = Array.from({ length: 4 }, () => scope.local("i32"));
    const product = scope.local("i64");
    return [
      ...begin,
      left.set(i32.load(state.get, 40)),
      half.set(i32.load(state.get, 44)),
      whileLoop(
        n.get,
        when(
          left.get,
          [word.set(half.get), left.set(i32.const(0))],
          [
            ...take,
            word.set(i32.wrapI64(draw.get)),
            half.set(i32.wrapI64(shiftRight(draw.get, 32))),
            left.set(i32.const(1)),
          ],
        ),
        product.set(i64.mul(i64.extendI32U(word.get), i64.extendI32U(count.get))),
        i32.store(to.get, i32.add(first.get, i32.wrapI64(shiftRight(product.get, 32)))),
        fits.set(i32.geU(i32.wrapI64(product.get), threshold.get)),
        advance(to, i32.shl(fits.get, i32.const(2))),
        n.set(i32.sub(n.get, fits.get)),
      ),
      i32.store(state.get, left.get, 40),
      i32.store(state.get, half.get, 44),
      ...end,
    ];
  });
}

/**
 * Numbers of a ziggurat, until there are n of them or a draw is not in a layer for sure: that draw is stored after the state.
 * Gives how many are missing. Layers are pairs of float64 at `table`: what the integer is multiplied with, and its bound.
 */
function ziggurat(
  scope: Scope,
  [state, to, n, table]: readonly [Variable, Variable, Variable, Variable],
  layerBits: (draw: Code<"i64">) => Code<"i64">,
  integerBits: (draw: Code<"i64">) => Code<"i64">,
  value: (draw: Code<"i64">, x: Local<"f64">) => Code<"f64">,
): [...Statement[], Code<"i32">] {
  const { begin, take, draw, end } = pcg(scope, state);
  const [integer, x] = [scope.local("f64"), scope.local("f64")];
  const [entry, sure] = [scope.local("i32"), scope.local("i32")];
  return [
    ...begin,
    sure.set(i32.const(1)),
    whileLoop(
      i32.and(i32.ne(n.get, i32.const(0)), sure.get),
      ...take,
      entry.set(i32.add(table.get, i32.shl(i32.and(i32.wrapI64(layerBits(draw.get)), i32.const(255)), i32.const(4)))),
      integer.set(f64.convertI64S(integerBits(draw.get))),
      x.set(f64.mul(integer.get, f64.load(entry.get))),
      f64.store(to.get, value(draw.get, x)),
      sure.set(f64.lt(integer.get, f64.load(entry.get, 8))),
      advance(to, i32.shl(sure.get, i32.const(3))),
      n.set(i32.sub(n.get, sure.get)),
    ),
    ...end,
    i64.store(state.get, draw.get, 32),
    n.get,
  ];
}

/** normals(state, to, n, table, loc, scale): loc + scale z for standard normal numbers z. */
function defineNormals(module: Module): void {
  const params = ["i32", "i32", "i32", "i32", "f64", "f64"] as const;
  module.function("normals", params, "i32", (scope, state, to, n, table, loc, scale) =>
    ziggurat(
      scope,
      [state, to, n, table],
      (draw) => draw,
      (draw) => i64.and(shiftRight(draw, 9), i64.const((1n << 52n) - 1n)),
      (draw, x) => {
        const sign = i64.and(i64.shl(draw, i64.const(55n)), i64.const(1n << 63n));
        const signed = f64.reinterpretI64(i64.xor(i64.reinterpretF64(x.get), sign));
        return f64.add(loc.get, f64.mul(scale.get, signed));
      },
    ),
  );
}

/** exponentials(state, to, n, table, scale): scale e for standard exponential numbers e. */
function defineExponentials(module: Module): void {
  module.function("exponentials", ["i32", "i32", "i32", "i32", "f64"], "i32", (scope, state, to, n, table, scale) =>
    ziggurat(
      scope,
      [state, to, n, table],
      (draw) => shiftRight(draw, 3),
      (draw) => shiftRight(draw, 11),
      (_, x) => f64.mul(scale.get, x.get),
    ),
  );
}

function pcg64Module(): Module {
  const module = new Module();
  defineWords(module);
  defineDoubles(module);
  defineBounded(module);
  defineNormals(module);
  defineExponentials(module);
  return module;
}

export const emitSimdPcg64: Emitter = () => [
  {
    path: "simd/pcg64.ts",
    sources: ["emit/simd-pcg64.ts"],
    text: `import { Simd } from "../../core/simd.ts";

/** PCG64, and uniform, bounded, normal and exponential numbers; \`codegen/emit/simd-pcg64.ts\` says what each does. */
export const pcg64Simd = /* @__PURE__ */ new Simd(${simdModuleText(pcg64Module)});
`,
  },
];
