import type { Emitter } from "./emitter.ts";
import { advance } from "./simd-copy-parts.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { doWhile, sequence, when } from "./wasm/control.ts";
import { type Local, Module, type Scope } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { simdModuleText } from "./wasm/target.ts";
import { f32x4, f64x2, i8x16, i16x8, i32x4, v128 } from "./wasm/vectors.ts";

/*
 * Conversions of contiguous elements, sixteen at a time; the last sixteen may be done twice. Between four elements and the
 * next four stand 4, 16 or 32 bytes; four float64 are two vectors.
 */
type Vector = Code<"v128">;
const LANES = 16;
const QUADS = [0, 1, 2, 3];
const SOURCES = { float64: 8, float32: 4, int32: 4, uint8: 1 } as const;
type Source = keyof typeof SOURCES;
const TARGETS = { float64: 8, float32: 4, int32: 4, uint8: 1, bool: 1 } as const;
type Target = keyof typeof TARGETS;

const upper = (x: Vector): Vector => v128.shuffle([8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7], x, x);
/** The lower halves of two vectors. */
const join = (x: Vector, y: Vector): Vector =>
  v128.shuffle([0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23], x, y);
/** The lower words of the doublewords of two vectors. */
const words = (x: Vector, y: Vector): Vector =>
  v128.shuffle([0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27], x, y);

/** Sixteen bytes of four vectors of four integers that fit, as the narrowing has it. */
const bytesOf = (quads: readonly Vector[], signed: boolean): Vector => {
  const [a, b, c, d] = quads;
  const [low, high] = [i16x8.narrowI32x4S(a, b), i16x8.narrowI32x4S(c, d)];
  return signed ? i8x16.narrowI16x8S(low, high) : i8x16.narrowI16x8U(low, high);
};

class Quads {
  private readonly from: Local<"i32">;
  private readonly source: Source;
  private readonly held: Local<"v128">;

  constructor(scope: Scope, from: Local<"i32">, source: Source) {
    this.from = from;
    this.source = source;
    this.held = scope.local("v128");
  }

  private load(offset: number): Vector {
    return v128.load(this.from.get, offset);
  }

  /** Four small integers as int32. */
  private integers(quad: number): Vector {
    if (this.source === "int32") return this.load(16 * quad);
    return i32x4.extendLowI16x8U(i16x8.extendLowI8x16U(v128.load32Zero(this.from.get, 4 * quad)));
  }

  /**
   * Two float64 as int32 in the low words. Floats that are no int32 give −2^31, as on x86-64: NaN and what is below are
   * clamped to it, what is above to 2^31, whose low word is the same. Then 1.5 · 2^52 moves the units to the last bit.
   */
  private units(offset: number): Vector {
    const whole = f64x2.pmax(f64x2.const(-(2 ** 31)), f64x2.trunc(this.load(offset)));
    return f64x2.add(f64x2.pmin(f64x2.const(2 ** 31), whole), f64x2.const(1.5 * 2 ** 52));
  }

  private singles(offset: number): Vector {
    const all = this.held.tee(this.load(offset));
    const inside = f32x4.lt(this.held.get, f32x4.const(2 ** 31));
    return i32x4.truncSatF32x4S(v128.bitselect(all, f32x4.const(-(2 ** 31)), inside));
  }

  float32(quad: number): Vector {
    if (this.source === "float32") return this.load(16 * quad);
    if (this.source !== "float64") return f32x4.convertI32x4S(this.integers(quad));
    return join(f32x4.demoteF64x2Zero(this.load(32 * quad)), f32x4.demoteF64x2Zero(this.load(32 * quad + 16)));
  }

  float64(quad: number): readonly [Vector, Vector] {
    if (this.source === "float64") return [this.load(32 * quad), this.load(32 * quad + 16)];
    if (this.source === "float32") {
      const halves = [0, 8].map((at) => f64x2.promoteLowF32x4(v128.load64Zero(this.from.get, 16 * quad + at)));
      return [halves[0], halves[1]];
    }
    const low = this.held.tee(this.integers(quad));
    return [f64x2.convertLowI32x4S(low), f64x2.convertLowI32x4S(upper(this.held.get))];
  }

  int32(quad: number): Vector {
    if (this.source === "float32") return this.singles(16 * quad);
    if (this.source !== "float64") return this.integers(quad);
    return words(this.units(32 * quad), this.units(32 * quad + 16));
  }

  /** All ones for what is not zero: NaN too. */
  private truth(quad: number): Vector {
    const zero = f32x4.const(0);
    if (this.source === "float32") return f32x4.ne(this.load(16 * quad), zero);
    if (this.source === "int32") return i32x4.ne(this.load(16 * quad), zero);
    return words(f64x2.ne(this.load(32 * quad), zero), f64x2.ne(this.load(32 * quad + 16), zero));
  }

  bytes(): Vector {
    const low = i32x4.splat(i32.const(255));
    return bytesOf(
      QUADS.map((quad) => v128.and(this.int32(quad), low)),
      false,
    );
  }

  bools(): Vector {
    const one = i8x16.splat(i32.const(1));
    if (this.source === "uint8") return v128.and(i8x16.ne(this.load(0), f32x4.const(0)), one);
    return v128.and(
      bytesOf(
        QUADS.map((quad) => this.truth(quad)),
        true,
      ),
      one,
    );
  }
}

/** Converts sixteen elements. */
function sixteen(scope: Scope, to: Local<"i32">, from: Local<"i32">, source: Source, target: Target): Statement {
  const quads = new Quads(scope, from, source);
  const store = (value: Vector, offset: number): Statement => v128.store(to.get, value, offset);
  switch (target) {
    case "float64":
      return sequence(
        ...QUADS.flatMap((quad) => quads.float64(quad).map((half, i) => store(half, 32 * quad + 16 * i))),
      );
    case "float32":
      return sequence(...QUADS.map((quad) => store(quads.float32(quad), 16 * quad)));
    case "int32":
      return sequence(...QUADS.map((quad) => store(quads.int32(quad), 16 * quad)));
    case "uint8":
      return store(quads.bytes(), 0);
    case "bool":
      return store(quads.bools(), 0);
  }
}

function defineCast(module: Module, source: Source, target: Target): void {
  module.function(`${source}_${target}`, ["i32", "i32", "i32"], "none", (scope, to, from, n) => {
    const [i, last, f, t] = [0, 1, 2, 3].map(() => scope.local("i32"));
    const place = (start: Local<"i32">, bytes: number): Code<"i32"> =>
      i32.add(start.get, i32.mul(i.get, i32.const(bytes)));
    return [
      last.set(i32.sub(n.get, i32.const(LANES))),
      doWhile(
        [
          when(i32.gtS(i.get, last.get), [i.set(last.get)]),
          f.set(place(from, SOURCES[source])),
          t.set(place(to, TARGETS[target])),
          sixteen(scope, t, f, source, target),
          advance(i, LANES),
        ],
        i32.ltS(i.get, n.get),
      ),
    ];
  });
}

export function castModule(): Module {
  const module = new Module();
  for (const source of Object.keys(SOURCES)) {
    for (const target of Object.keys(TARGETS)) {
      if (isSource(source) && isTarget(target) && source !== target) defineCast(module, source, target);
    }
  }
  return module;
}
const isSource = (name: string): name is Source => name in SOURCES;
const isTarget = (name: string): name is Target => name in TARGETS;

export const emitSimdCast: Emitter = () => [
  {
    path: "simd/cast.ts",
    sources: ["emit/simd-cast.ts"],
    text: `import { Simd } from "../../core/simd.ts";

/**
 * Conversions in the heap, named by the dtypes: \`float64_bool(to, from, n)\` for at least 16 contiguous elements. The two
 * sides have no byte in common. bool as a source is uint8.
 */
export const castSimd = /* @__PURE__ */ new Simd(${simdModuleText(castModule)});
`,
  },
];
