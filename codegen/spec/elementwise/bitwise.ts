import * as ir from "../../ir/build.ts";
import type { Bool, Num } from "../../ir/expr.ts";
import type { ElementwiseRows } from "./row.ts";

/** Whether a shift by y stays within the word: the processor would take y modulo the width. */
const within = (y: Num, width: number): Bool => ir.and(ir.ge(y, ir.zero), ir.lt(y, ir.constant(width)));
/** What is left of x when all bits but the sign have been shifted out. */
const signOf = (x: Num): Num => ir.select(ir.lt(x, ir.zero), ir.constant(-1), ir.zero);

export const bitwise = {
  bitwiseAnd: {
    params: ["x", "y"],
    dtype: "bitwise",
    body: { bool: ir.bitAnd, integer: ir.bitAnd },
    numpy: "np.bitwise_and",
    ulp: 0,
    doc: "The bits set in both, of integers and bool.",
  },
  bitwiseOr: {
    params: ["x", "y"],
    dtype: "bitwise",
    body: { bool: ir.bitOr, integer: ir.bitOr },
    numpy: "np.bitwise_or",
    ulp: 0,
    doc: "The bits set in one or both, of integers and bool.",
  },
  bitwiseXor: {
    params: ["x", "y"],
    dtype: "bitwise",
    body: { bool: ir.bitXor, integer: ir.bitXor },
    numpy: "np.bitwise_xor",
    ulp: 0,
    doc: "The bits set in exactly one, of integers and bool.",
  },
  bitwiseNot: {
    params: ["x"],
    dtype: "bitwise",
    body: { bool: (x) => ir.bitXor(x, ir.one), integer: ir.bitNot },
    numpy: "np.bitwise_not",
    ulp: 0,
    doc: "Every bit inverted, of integers; the logical not of bool.",
  },
  leftShift: {
    params: ["x", "y"],
    dtype: "shift",
    body: {
      integer: (x, y) => ir.select(within(y, 32), ir.shiftLeft(x, y), ir.zero),
      bigint: (x, y) => ir.select(within(y, 64), ir.shiftLeft(x, y), ir.zero),
    },
    numpy: "np.left_shift",
    ulp: 0,
    doc: "The bits moved y places to the left. A shift that is negative, or by the width or more, gives 0; bool counts as int8.",
  },
  rightShift: {
    params: ["x", "y"],
    dtype: "shift",
    body: {
      integer: (x, y) => ir.select(within(y, 32), ir.shiftRight(x, y), signOf(x)),
      unsigned: (x, y) => ir.select(within(y, 32), ir.shiftRightZero(x, y), ir.zero),
      bigint: (x, y) => ir.select(within(y, 64), ir.shiftRight(x, y), signOf(x)),
    },
    numpy: "np.right_shift",
    ulp: 0,
    doc: "The bits moved y places to the right, with copies of the sign from the left. A shift that is negative, or by the width or more, leaves 0 or −1; bool counts as int8.",
  },
} satisfies ElementwiseRows;
