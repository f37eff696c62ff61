import {
  type Code,
  code,
  float32Bytes,
  float64Bytes,
  instruction,
  laneInstruction,
  load,
  opcodeBytes,
  type Statement,
  store,
  unsigned,
} from "./code.ts";

/** Opcodes of vectors as numbers from 0x100 on: the specification's plus 0x100. */
const V = 0x100;
const two = ["v128", "v128"] as const;
const unary = (opcode: number) => instruction(["v128"], "v128", V + opcode);
const binary = (opcode: number) => instruction(two, "v128", V + opcode);
const ternary = (opcode: number) => instruction(["v128", "v128", "v128"], "v128", V + opcode);
const shift = (opcode: number) => instruction(["v128", "i32"], "v128", V + opcode);
const test = (opcode: number) => instruction(["v128"], "i32", V + opcode);

const laneLoad =
  (opcode: number, align: number) =>
  (lane: number, address: Code<"i32">, vector: Code<"v128">, offset = 0): Code<"v128"> =>
    code("v128", address.bytes, vector.bytes, opcodeBytes(V + opcode), [align], unsigned(offset), [lane]);
const laneStore =
  (opcode: number, align: number) =>
  (lane: number, address: Code<"i32">, vector: Code<"v128">, offset = 0): Statement =>
    code("none", address.bytes, vector.bytes, opcodeBytes(V + opcode), [align], unsigned(offset), [lane]);

export const v128 = {
  load: load("v128", V, 0),
  load8x8S: load("v128", V + 1, 0),
  load8x8U: load("v128", V + 2, 0),
  load16x4S: load("v128", V + 3, 0),
  load16x4U: load("v128", V + 4, 0),
  load32x2S: load("v128", V + 5, 0),
  load32x2U: load("v128", V + 6, 0),
  load8Splat: load("v128", V + 7, 0),
  load16Splat: load("v128", V + 8, 0),
  load32Splat: load("v128", V + 9, 0),
  load64Splat: load("v128", V + 10, 0),
  load32Zero: load("v128", V + 92, 0),
  load64Zero: load("v128", V + 93, 0),
  load8Lane: laneLoad(84, 0),
  load16Lane: laneLoad(85, 0),
  load32Lane: laneLoad(86, 0),
  load64Lane: laneLoad(87, 0),
  store: store("v128", V + 11, 0),
  store8Lane: laneStore(88, 0),
  store16Lane: laneStore(89, 0),
  store32Lane: laneStore(90, 0),
  store64Lane: laneStore(91, 0),
  /** The 16 bytes of a vector, the first at the lowest address. */
  const: (bytes: readonly number[]) => code("v128", opcodeBytes(V + 12), bytes),
  /** Byte i of the result is byte `lanes[i]` of the two vectors, counted from 0 to 31. */
  shuffle: (lanes: readonly number[], x: Code<"v128">, y: Code<"v128">) =>
    code("v128", x.bytes, y.bytes, opcodeBytes(V + 13), lanes),
  not: unary(77),
  and: binary(78),
  /** x and not y. */
  andnot: binary(79),
  or: binary(80),
  xor: binary(81),
  /** Bits of x where the mask has 1, of y where it has 0. */
  bitselect: (x: Code<"v128">, y: Code<"v128">, mask: Code<"v128">) =>
    // Written with three bytes, as long as the choice of lanes that the relaxed variant has in its place.
    code("v128", x.bytes, y.bytes, mask.bytes, [0xfd, 82 | 0x80, 0]),
  anyTrue: test(83),
};

const narrowIntegers = (compare: number) => ({
  eq: binary(compare),
  ne: binary(compare + 1),
  ltS: binary(compare + 2),
  ltU: binary(compare + 3),
  gtS: binary(compare + 4),
  gtU: binary(compare + 5),
  leS: binary(compare + 6),
  leU: binary(compare + 7),
  geS: binary(compare + 8),
  geU: binary(compare + 9),
});

export const i8x16 = {
  ...narrowIntegers(35),
  splat: instruction(["i32"], "v128", V + 15),
  swizzle: binary(14),
  extractS: laneInstruction(["v128"], "i32", V + 21),
  extractU: laneInstruction(["v128"], "i32", V + 22),
  replace: laneInstruction(["v128", "i32"], "v128", V + 23),
  abs: unary(96),
  neg: unary(97),
  popcnt: unary(98),
  allTrue: test(99),
  bitmask: test(100),
  narrowI16x8S: binary(101),
  narrowI16x8U: binary(102),
  /** Lanes of x where the mask has ones alone, of y where it has zeros alone: of the relaxed variant alone. */
  relaxedLaneselect: ternary(265),
  shl: shift(107),
  shrS: shift(108),
  shrU: shift(109),
  add: binary(110),
  sub: binary(113),
  minS: binary(118),
  minU: binary(119),
  maxS: binary(120),
  maxU: binary(121),
};

export const i16x8 = {
  ...narrowIntegers(45),
  splat: instruction(["i32"], "v128", V + 16),
  extractS: laneInstruction(["v128"], "i32", V + 24),
  extractU: laneInstruction(["v128"], "i32", V + 25),
  replace: laneInstruction(["v128", "i32"], "v128", V + 26),
  extaddPairwiseI8x16U: unary(125),
  abs: unary(128),
  neg: unary(129),
  allTrue: test(131),
  bitmask: test(132),
  narrowI32x4S: binary(133),
  narrowI32x4U: binary(134),
  extendLowI8x16S: unary(135),
  extendHighI8x16S: unary(136),
  extendLowI8x16U: unary(137),
  extendHighI8x16U: unary(138),
  shl: shift(139),
  shrS: shift(140),
  shrU: shift(141),
  add: binary(142),
  sub: binary(145),
  mul: binary(149),
  minS: binary(150),
  minU: binary(151),
  maxS: binary(152),
  maxU: binary(153),
};

export const i32x4 = {
  ...narrowIntegers(55),
  splat: instruction(["i32"], "v128", V + 17),
  relaxedLaneselect: ternary(267),
  extract: laneInstruction(["v128"], "i32", V + 27),
  replace: laneInstruction(["v128", "i32"], "v128", V + 28),
  extaddPairwiseI16x8U: unary(127),
  abs: unary(160),
  neg: unary(161),
  allTrue: test(163),
  bitmask: test(164),
  extendLowI16x8S: unary(167),
  extendHighI16x8S: unary(168),
  extendLowI16x8U: unary(169),
  extendHighI16x8U: unary(170),
  shl: shift(171),
  shrS: shift(172),
  shrU: shift(173),
  add: binary(174),
  sub: binary(177),
  mul: binary(181),
  minS: binary(182),
  minU: binary(183),
  maxS: binary(184),
  maxU: binary(185),
  truncSatF32x4S: unary(248),
  truncSatF32x4U: unary(249),
  truncSatF64x2SZero: unary(252),
  truncSatF64x2UZero: unary(253),
};

export const i64x2 = {
  splat: instruction(["i64"], "v128", V + 18),
  relaxedLaneselect: ternary(268),
  extract: laneInstruction(["v128"], "i64", V + 29),
  replace: laneInstruction(["v128", "i64"], "v128", V + 30),
  abs: unary(192),
  neg: unary(193),
  allTrue: test(195),
  bitmask: test(196),
  extendLowI32x4S: unary(199),
  extendHighI32x4S: unary(200),
  extendLowI32x4U: unary(201),
  extendHighI32x4U: unary(202),
  shl: shift(203),
  shrS: shift(204),
  shrU: shift(205),
  add: binary(206),
  sub: binary(209),
  mul: binary(213),
  eq: binary(214),
  ne: binary(215),
  ltS: binary(216),
  gtS: binary(217),
  leS: binary(218),
  geS: binary(219),
};

const floatCompare = (first: number) => ({
  eq: binary(first),
  ne: binary(first + 1),
  lt: binary(first + 2),
  gt: binary(first + 3),
  le: binary(first + 4),
  ge: binary(first + 5),
});
const floatArithmetic = (first: number) => ({
  abs: unary(first),
  neg: unary(first + 1),
  sqrt: unary(first + 3),
  add: binary(first + 4),
  sub: binary(first + 5),
  mul: binary(first + 6),
  div: binary(first + 7),
  /** NaN if one is NaN; −0 is less than 0. */
  min: binary(first + 8),
  max: binary(first + 9),
  /** y < x ? y : x, one instruction of the processor. */
  pmin: binary(first + 10),
  /** x < y ? y : x. */
  pmax: binary(first + 11),
});

export const f32x4 = {
  ...floatCompare(65),
  ...floatArithmetic(224),
  splat: instruction(["f32"], "v128", V + 19),
  const: (value: number) => v128.const([0, 1, 2, 3].flatMap(() => float32Bytes(value))),
  extract: laneInstruction(["v128"], "f32", V + 31),
  replace: laneInstruction(["v128", "f32"], "v128", V + 32),
  ceil: unary(103),
  floor: unary(104),
  trunc: unary(105),
  nearest: unary(106),
  demoteF64x2Zero: unary(94),
  convertI32x4S: unary(250),
  convertI32x4U: unary(251),
  /** x · y + z, of the relaxed variant alone. */
  relaxedMadd: ternary(261),
  /** −x · y + z, of the relaxed variant alone. */
  relaxedNmadd: ternary(262),
};

export const f64x2 = {
  ...floatCompare(71),
  ...floatArithmetic(236),
  splat: instruction(["f64"], "v128", V + 20),
  const: (value: number) => v128.const([0, 1].flatMap(() => float64Bytes(value))),
  extract: laneInstruction(["v128"], "f64", V + 33),
  replace: laneInstruction(["v128", "f64"], "v128", V + 34),
  ceil: unary(116),
  floor: unary(117),
  trunc: unary(122),
  nearest: unary(148),
  promoteLowF32x4: unary(95),
  convertLowI32x4S: unary(254),
  convertLowI32x4U: unary(255),
  relaxedMadd: ternary(263),
  relaxedNmadd: ternary(264),
};
