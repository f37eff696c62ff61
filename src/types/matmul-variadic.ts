/** The matrix product above the ranks that are written out, and the messages of all ranks. */
import type { BroadcastClash, BroadcastVariadic } from "./broadcast-variadic.ts";
import type { SameDim } from "./dims.ts";
import type { Show, ShowDim } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

/** The dim of A that the product sums over: the last. */
type Last<A> = A extends readonly [...unknown[], infer k] ? k : never;

/** The dim of B that the product sums over: the last but one, or the only one. */
type BeforeLast<B> = B extends readonly [infer k] ? k : B extends readonly [...unknown[], infer k, unknown] ? k : never;

type BatchOf<A> = A extends readonly [...infer batch, unknown, unknown] ? batch : [];

export type InnerMessage<A, B> =
  `matmul: inner dimensions differ — ${Show<A>} @ ${Show<B>}: ${ShowDim<Last<A>>} ≠ ${ShowDim<BeforeLast<B>>}`;

export type BatchMessage<A, B> =
  `matmul: batch dimensions do not broadcast — ${Show<A>} @ ${Show<B>}: ${BroadcastClash<BatchOf<A>, BatchOf<B>>}`;

/** What a 1-D operand does not have: its rows on the left, its columns on the right. */
type Rows<A> = A extends readonly [...unknown[], infer m, unknown] ? [m] : [];
type Columns<B> = B extends readonly [unknown] ? [] : B extends readonly [...unknown[], infer n] ? [n] : [];

type Known<A, B> = [Extract<SameDim<Last<A>, BeforeLast<B>>, null>] extends [never]
  ? BroadcastVariadic<BatchOf<A>, BatchOf<B>, "matmul"> extends infer batch
    ? batch extends unknown[]
      ? [...batch, ...Rows<A>, ...Columns<B>]
      : BatchMessage<A, B>
    : never
  : InnerMessage<A, B>;

/** The matrix product of shapes of any rank; unknown rank, or what is no shape, gives unknown rank. */
export type MatMulVariadic<A, B> = A extends readonly []
  ? `matmul: a 0-d operand has no matrix product — ${Show<A>} @ ${Show<B>}; use multiply`
  : B extends readonly []
    ? `matmul: a 0-d operand has no matrix product — ${Show<A>} @ ${Show<B>}; use multiply`
    : A extends readonly Dim[]
      ? number extends A["length"]
        ? number[]
        : B extends readonly Dim[]
          ? number extends B["length"]
            ? number[]
            : Known<A, B>
          : number[]
      : number[];
