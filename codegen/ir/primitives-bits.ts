import {
  floorDivideBigInt,
  floorDivideInt,
  powerBigInt,
  powerInt,
  remainderBigInt,
  remainderInt,
} from "../../src/kernels/integer.ts";
import type { BitName } from "./names.ts";
import { called, commutative, type Primitive, plain } from "./primitive.ts";
import { big, real } from "./values.ts";

/** Integers: no derivatives. */
export const bits: Readonly<Record<BitName, Primitive>> = {
  bitAnd: commutative(
    plain(
      {
        real: null,
        int: { text: "$0 & $1", evaluate: real((x, y) => x & y) },
        bigint: { text: "$0 & $1", evaluate: big((x, y) => x & y) },
      },
      null,
    ),
  ),
  bitOr: commutative(
    plain(
      {
        real: null,
        int: { text: "$0 | $1", evaluate: real((x, y) => x | y) },
        bigint: { text: "$0 | $1", evaluate: big((x, y) => x | y) },
      },
      null,
    ),
  ),
  bitXor: commutative(
    plain(
      {
        real: null,
        int: { text: "$0 ^ $1", evaluate: real((x, y) => x ^ y) },
        bigint: { text: "$0 ^ $1", evaluate: big((x, y) => x ^ y) },
      },
      null,
    ),
  ),
  bitNot: plain(
    {
      real: null,
      int: { text: "~$0", evaluate: real((x) => ~x) },
      bigint: { text: "~$0", evaluate: big((x) => ~x) },
    },
    null,
  ),
  shiftLeft: plain(
    {
      real: null,
      int: { text: "$0 << $1", evaluate: real((x, y) => x << y) },
      bigint: { text: "$0 << $1", evaluate: big((x, y) => x << y) },
    },
    null,
  ),
  shiftRight: plain(
    {
      real: null,
      int: { text: "$0 >> $1", evaluate: real((x, y) => x >> y) },
      bigint: { text: "$0 >> $1", evaluate: big((x, y) => x >> y) },
    },
    null,
  ),
  shiftRightZero: plain(
    { real: null, int: { text: "$0 >>> $1", evaluate: real((x, y) => x >>> y) }, bigint: null },
    null,
  ),
  floorDivideInt: called(
    plain(
      {
        real: null,
        int: { text: "floorDivideInt($0, $1)", evaluate: real(floorDivideInt), module: "integer.ts" },
        bigint: { text: "floorDivideBigInt($0, $1)", evaluate: big(floorDivideBigInt), module: "integer.ts" },
      },
      null,
    ),
  ),
  remainderInt: called(
    plain(
      {
        real: null,
        int: { text: "remainderInt($0, $1)", evaluate: real(remainderInt), module: "integer.ts" },
        bigint: { text: "remainderBigInt($0, $1)", evaluate: big(remainderBigInt), module: "integer.ts" },
      },
      null,
    ),
  ),
  powerInt: called(
    plain(
      {
        real: null,
        int: { text: "powerInt($0, $1)", evaluate: real(powerInt), module: "integer.ts" },
        bigint: { text: "powerBigInt($0, $1)", evaluate: big(powerBigInt), module: "integer.ts" },
      },
      null,
    ),
  ),
};
