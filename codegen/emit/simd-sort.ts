import type { Emitter } from "./emitter.ts";
import { advance, times } from "./simd-copy-parts.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { choose, memoryFill, returns, select, when, whileLoop } from "./wasm/control.ts";
import { type Local, Module, type Scope } from "./wasm/module.ts";
import { i32, i64 } from "./wasm/scalars.ts";
import { simdModuleText } from "./wasm/target.ts";

/*
 * The passes of the radix sort of `src/kernels/sort-radix.ts`, in the heap. Keys and how numbers become keys:
 * `src/kernels/sort-keys.ts`. `float` is −1 where the numbers are floats, else 0; `flip` is turned over in every key.
 */
type Int = Local<"i32">;
const SIGN = i32.const(0x80000000 | 0);
const MAGNITUDE = i32.const(0x7fffffff);
const { and, or, xor } = i32;
const long = (value: Code<"i32">): Code<"i64"> => i64.extendI32U(value);
const LONG_SIGN = i64.const(1n << 63n);
const LONG_MAGNITUDE = i64.const((1n << 63n) - 1n);
const LONG_INFINITY = i64.const(0x7ff0n << 48n);
const LONG_USUAL = i64.const(0x7ff8n << 48n);
const upper = (value: Code<"i64">): Code<"i32"> => i32.wrapI64(i64.shrU(value, i64.const(32n)));

/** Widths of a digit, and how many a key has. */
const DIGITS = [
  { bits: 8, count: 4 },
  { bits: 11, count: 3 },
] as const;
type Digits = (typeof DIGITS)[number];

const emptied = ({ bits, count }: Digits, tables: Int): Statement =>
  memoryFill(tables.get, i32.const(0), i32.const(count * (4 << bits)));

/** Counts every digit of a key. */
function counted({ bits, count }: Digits, scope: Scope, tables: Int): (key: Int) => Statement[] {
  const place = scope.local("i32");
  return (key) =>
    Array.from({ length: count }, (_, digit) => {
      const value = digit === 0 ? key.get : i32.shrU(key.get, i32.const(digit * bits));
      const table = digit * (4 << bits);
      const masked = digit === count - 1 ? value : and(value, i32.const((1 << bits) - 1));
      return [
        place.set(i32.add(tables.get, i32.shl(masked, i32.const(2)))),
        i32.store(place.get, i32.add(i32.load(place.get, table), i32.const(1)), table),
      ];
    }).flat();
}

const eight = ["i32", "i32", "i32", "i32", "i32", "i32", "i32", "i32"] as const;
const nine = [...eight, "i32"] as const;
const six = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
const five = ["i32", "i32", "i32", "i32", "i32"] as const;

/**
 * encode32(from, to, n, shift, float, flip, infinity, usual, tables): keys, and how often each digit comes. Not 0 if a float
 * is −0, or a NaN other than the usual one. Narrower floats are moved to the upper bits, by `shift`.
 */
function defineEncode32(module: Module, digits: Digits): void {
  const name = `encode32by${digits.bits}`;
  module.function(name, nine, "i32", (scope, from, to, n, shift, float, flip, infinity, usual, tables) => {
    const [bits, key, odd] = [scope.local("i32"), scope.local("i32"), scope.local("i32")];
    const count = counted(digits, scope, tables);
    const nan = and(i32.gtU(and(bits.get, MAGNITUDE), infinity.get), i32.ne(bits.get, usual.get));
    return [
      emptied(digits, tables),
      times(
        n,
        bits.set(i32.shl(i32.load(from.get), shift.get)),
        odd.set(or(odd.get, or(nan, i32.eq(bits.get, SIGN)))),
        key.set(xor(bits.get, or(and(i32.shrS(bits.get, i32.const(31)), float.get), flip.get))),
        i32.store(to.get, key.get),
        ...count(key),
        advance(from, 4),
        advance(to, 4),
      ),
      and(odd.get, float.get),
    ];
  });
}

/** encode64(from, to, n, float, flip, tables): the same for 64 bits, of which the digits of the upper word are counted. */
function defineEncode64(module: Module, digits: Digits): void {
  module.function(`encode64by${digits.bits}`, six, "i32", (scope, from, to, n, float, flip, tables) => {
    const [bits, all, turned] = [scope.local("i64"), scope.local("i64"), scope.local("i64")];
    const [key, odd] = [scope.local("i32"), scope.local("i32")];
    const count = counted(digits, scope, tables);
    const nan = and(i64.gtU(i64.and(bits.get, LONG_MAGNITUDE), LONG_INFINITY), i64.ne(bits.get, LONG_USUAL));
    return [
      emptied(digits, tables),
      all.set(i64.extendI32S(float.get)),
      turned.set(i64.shl(long(flip.get), i64.const(32n))),
      times(
        n,
        bits.set(i64.load(from.get)),
        odd.set(or(odd.get, or(nan, i64.eq(bits.get, LONG_SIGN)))),
        bits.set(i64.xor(bits.get, i64.or(i64.and(i64.shrS(bits.get, i64.const(63n)), all.get), turned.get))),
        i64.store(to.get, bits.get),
        key.set(upper(bits.get)),
        ...count(key),
        advance(from, 8),
        advance(to, 8),
      ),
      and(odd.get, float.get),
    ];
  });
}

/** count64by(at, n, shift, tables): how often each digit comes of the words that begin at bit `shift`. */
function defineCount64(module: Module, digits: Digits): void {
  module.function(`count64by${digits.bits}`, ["i32", "i32", "i32", "i32"], "none", (scope, at, n, shift, tables) => {
    const key = scope.local("i32");
    const count = counted(digits, scope, tables);
    const word = i32.wrapI64(i64.shrU(i64.load(at.get), long(shift.get)));
    return [emptied(digits, tables), times(n, key.set(word), ...count(key), advance(at, 8))];
  });
}

/** pairs32(from, to, n, shift, float, flip, infinity, tables): an index and a key for each; NaNs are equal, and zeros. */
function definePairs32(module: Module, digits: Digits): void {
  module.function(
    `pairs32by${digits.bits}`,
    eight,
    "none",
    (scope, from, to, n, shift, float, flip, infinity, tables) => {
      const [bits, key, index] = [scope.local("i32"), scope.local("i32"), scope.local("i32")];
      const count = counted(digits, scope, tables);
      const magnitude = and(bits.get, MAGNITUDE);
      return [
        emptied(digits, tables),
        times(
          n,
          bits.set(i32.shl(i32.load(from.get), shift.get)),
          key.set(xor(bits.get, or(and(i32.shrS(bits.get, i32.const(31)), float.get), flip.get))),
          key.set(select(SIGN, key.get, and(i32.eqz(magnitude), float.get))),
          key.set(select(i32.const(-1), key.get, and(i32.gtU(magnitude, infinity.get), float.get))),
          i64.store(to.get, i64.or(i64.shl(long(key.get), i64.const(32n)), long(index.get))),
          ...count(key),
          advance(index, 1),
          advance(from, 4),
          advance(to, 8),
        ),
      ];
    },
  );
}

/** The key of 64 bits, with one for all NaNs and one for both zeros. */
function canonical(bits: Local<"i64">, float: Int, all: Local<"i64">, turned: Local<"i64">): Code<"i64"> {
  const magnitude = i64.and(bits.get, LONG_MAGNITUDE);
  const key = i64.xor(bits.get, i64.or(i64.and(i64.shrS(bits.get, i64.const(63n)), all.get), turned.get));
  const signed = select(LONG_SIGN, key, and(i64.eqz(magnitude), float.get));
  return select(i64.const(-1n), signed, and(i64.gtU(magnitude, LONG_INFINITY), float.get));
}

/** pairs64(from, to, n, float, flip, tables): an index and the upper key for each number of 64 bits. */
function definePairs64(module: Module, digits: Digits): void {
  module.function(`pairs64by${digits.bits}`, six, "none", (scope, from, to, n, float, flip, tables) => {
    const [bits, all, turned] = [scope.local("i64"), scope.local("i64"), scope.local("i64")];
    const [key, index] = [scope.local("i32"), scope.local("i32")];
    const count = counted(digits, scope, tables);
    return [
      emptied(digits, tables),
      all.set(i64.extendI32S(float.get)),
      turned.set(i64.shl(long(flip.get), i64.const(32n))),
      times(
        n,
        bits.set(i64.load(from.get)),
        key.set(upper(canonical(bits, float, all, turned))),
        i64.store(to.get, i64.or(i64.shl(long(key.get), i64.const(32n)), long(index.get))),
        ...count(key),
        advance(index, 1),
        advance(from, 8),
        advance(to, 8),
      ),
    ];
  });
}

/** How many bits of a packed pair are the index: the upper 44 bits of the key, four digits of 11, stand before it. */
const INDEX = 20n;

/**
 * packed64(from, to, n, float, flip, tables): an index and the upper bits of the key in 64 bits, and how often each of their
 * digits comes. Fewer are equal there than in the upper word alone. unpack(at, n) leaves the index.
 */
function definePacked64(module: Module): void {
  module.function("packed64", six, "none", (scope, from, to, n, float, flip, tables) => {
    const [bits, all, turned] = [1, 2, 3].map(() => scope.local("i64"));
    const [index, place] = [1, 2].map(() => scope.local("i32"));
    const last = i32.const(2047);
    const counted = [0, 1, 2, 3].flatMap((digit) => {
      const value = i32.wrapI64(i64.shrU(bits.get, i64.const(INDEX + 11n * BigInt(digit))));
      const table = digit * (4 << 11);
      return [
        place.set(i32.add(tables.get, i32.shl(and(value, last), i32.const(2)))),
        i32.store(place.get, i32.add(i32.load(place.get, table), i32.const(1)), table),
      ];
    });
    const kept = i64.const(-1n << INDEX);
    return [
      memoryFill(tables.get, i32.const(0), i32.const(4 * (4 << 11))),
      all.set(i64.extendI32S(float.get)),
      turned.set(i64.shl(long(flip.get), i64.const(32n))),
      times(
        n,
        bits.set(i64.load(from.get)),
        bits.set(i64.or(i64.and(canonical(bits, float, all, turned), kept), long(index.get))),
        i64.store(to.get, bits.get),
        ...counted,
        advance(index, 1),
        advance(from, 8),
        advance(to, 8),
      ),
    ];
  });
  module.function("unpack", ["i32", "i32"], "none", (_, at, n) => [
    times(n, i64.store(at.get, i64.and(i64.load(at.get), i64.const((1n << INDEX) - 1n))), advance(at, 8)),
  ]);
}

/** decode32(from, to, n, shift, float, flip) and decode64(from, to, n, float, flip): the numbers that keys were made of. */
function defineDecode(module: Module): void {
  module.function("decode32", six, "none", (scope, from, to, n, shift, float, flip) => {
    const key = scope.local("i32");
    const negative = and(xor(i32.shrS(key.get, i32.const(31)), i32.const(-1)), float.get);
    return [
      times(
        n,
        key.set(i32.load(from.get)),
        i32.store(to.get, i32.shrU(xor(key.get, or(negative, flip.get)), shift.get)),
        advance(from, 4),
        advance(to, 4),
      ),
    ];
  });
  module.function("decode64", five, "none", (scope, from, to, n, float, flip) => {
    const [key, all, turned] = [scope.local("i64"), scope.local("i64"), scope.local("i64")];
    const negative = i64.and(i64.xor(i64.shrS(key.get, i64.const(63n)), i64.const(-1n)), all.get);
    return [
      all.set(i64.extendI32S(float.get)),
      turned.set(i64.shl(long(flip.get), i64.const(32n))),
      times(
        n,
        key.set(i64.load(from.get)),
        i64.store(to.get, i64.xor(key.get, i64.or(negative, turned.get))),
        advance(from, 8),
        advance(to, 8),
      ),
    ];
  });
}

/** place(table, length, start, shift): counts become the addresses where the elements of each digit begin. */
function definePlace(module: Module): void {
  module.function("place", ["i32", "i32", "i32", "i32"], "none", (scope, table, length, next, shift) => {
    const count = scope.local("i32");
    return [
      times(
        length,
        count.set(i32.load(table.get)),
        i32.store(table.get, next.get),
        advance(next, i32.shl(count.get, shift.get)),
        advance(table, 4),
      ),
    ];
  });
}

/** pass32(from, n, shift, mask, table) and pass64: elements go where the table has the next place of their digit. */
function definePasses(module: Module): void {
  module.function("pass32", five, "none", (scope, from, n, shift, mask, table) => {
    const [key, place, to] = [scope.local("i32"), scope.local("i32"), scope.local("i32")];
    return [
      times(
        n,
        key.set(i32.load(from.get)),
        place.set(i32.add(table.get, i32.shl(and(i32.shrU(key.get, shift.get), mask.get), i32.const(2)))),
        to.set(i32.load(place.get)),
        i32.store(place.get, i32.add(to.get, i32.const(4))),
        i32.store(to.get, key.get),
        advance(from, 4),
      ),
    ];
  });
  module.function("pass64", five, "none", (scope, from, n, shift, mask, table) => {
    const [item, by] = [scope.local("i64"), scope.local("i64")];
    const [place, to] = [scope.local("i32"), scope.local("i32")];
    const digit = and(i32.wrapI64(i64.shrU(item.get, by.get)), mask.get);
    return [
      by.set(long(shift.get)),
      times(
        n,
        item.set(i64.load(from.get)),
        place.set(i32.add(table.get, i32.shl(digit, i32.const(2)))),
        to.set(i32.load(place.get)),
        i32.store(place.get, i32.add(to.get, i32.const(8))),
        i64.store(to.get, item.get),
        advance(from, 8),
      ),
    ];
  });
}

/**
 * ties64(at, n): sorts what is in the order of its upper words, by insertion: few elements move, and not far, if the numbers
 * are random. 1 if it has given up after n moves.
 */
function defineTies64(module: Module): void {
  module.function("ties64", ["i32", "i32"], "i32", (scope, at, n) => {
    const [item, last] = [scope.local("i64"), scope.local("i64")];
    const [end, start, place, left] = [1, 2, 3, 4].map(() => scope.local("i32"));
    const before = i64.load(i32.sub(place.get, i32.const(8)));
    const shift = whileLoop(
      and(i32.gtU(place.get, start.get), i64.gtU(before, item.get)),
      i64.store(place.get, before),
      advance(place, -8),
      advance(left, -1),
    );
    return [
      start.set(at.get),
      end.set(i32.add(at.get, i32.shl(n.get, i32.const(3)))),
      left.set(n.get),
      whileLoop(
        i32.ltU(at.get, end.get),
        item.set(i64.load(at.get)),
        when(
          i64.gtU(last.get, item.get),
          [
            place.set(at.get),
            shift,
            i64.store(place.get, item.get),
            when(i32.ltS(left.get, i32.const(0)), [returns(i32.const(1))]),
          ],
          [last.set(item.get)],
        ),
        advance(at, 8),
      ),
      i32.const(0),
    ];
  });
}

/**
 * tiesBy(at, n, from, float, flip, width): the same for pairs of an index, in the lower `width` bits, and the upper bits of a
 * key: where these are equal the numbers at the indices tell.
 */
function defineTiesBy(module: Module): void {
  module.function("tiesBy", six, "i32", (scope, at, n, from, float, flip, width) => {
    const [pair, key, bits, all, turned, by] = [1, 2, 3, 4, 5, 6].map(() => scope.local("i64"));
    const mask = i64.sub(i64.shl(i64.const(1n), by.get), i64.const(1n));
    const [end, start, place, left] = [1, 2, 3, 4].map(() => scope.local("i32"));
    const before = i64.load(i32.sub(place.get, i32.const(8)));
    const keyOf = (item: Code<"i64">): Code<"i64"> => {
      const address = i32.add(from.get, i32.shl(i32.wrapI64(i64.and(item, mask)), i32.const(3)));
      // The load is the first operand of what reads the variable again and again.
      return i64.xor(bits.tee(i64.load(address)), i64.xor(bits.get, canonical(bits, float, all, turned)));
    };
    const alike = (a: Code<"i64">, b: Code<"i64">) => i64.eqz(i64.shrU(i64.xor(a, b), by.get));
    return [
      by.set(long(width.get)),
      all.set(i64.extendI32S(float.get)),
      turned.set(i64.shl(long(flip.get), i64.const(32n))),
      start.set(at.get),
      end.set(i32.add(at.get, i32.shl(n.get, i32.const(3)))),
      left.set(n.get),
      advance(at, 8),
      whileLoop(
        i32.ltU(at.get, end.get),
        pair.set(i64.load(at.get)),
        place.set(at.get),
        when(alike(before, pair.get), [
          key.set(keyOf(pair.get)),
          whileLoop(
            choose(
              and(i32.gtU(place.get, start.get), alike(before, pair.get)),
              i64.gtU(keyOf(before), key.get),
              i32.const(0),
            ),
            i64.store(place.get, before),
            advance(place, -8),
            advance(left, -1),
          ),
          i64.store(place.get, pair.get),
          when(i32.ltS(left.get, i32.const(0)), [returns(i32.const(1))]),
        ]),
        advance(at, 8),
      ),
      i32.const(0),
    ];
  });
}

export function sortModule(): Module {
  const module = new Module();
  for (const digits of DIGITS) {
    defineEncode32(module, digits);
    defineEncode64(module, digits);
    defineCount64(module, digits);
    definePairs32(module, digits);
    definePairs64(module, digits);
  }
  definePacked64(module);
  defineDecode(module);
  definePlace(module);
  definePasses(module);
  defineTies64(module);
  defineTiesBy(module);
  return module;
}

export const emitSimdSort: Emitter = () => [
  {
    path: "simd/sort.ts",
    sources: ["emit/simd-sort.ts", "emit/simd-copy-parts.ts"],
    text: `import { Simd } from "../../core/simd.ts";

/** Passes of the radix sort, within the heap; \`codegen/emit/simd-sort.ts\` says what each does. */
export const sortSimd = /* @__PURE__ */ new Simd(${simdModuleText(sortModule)});
`,
  },
];
