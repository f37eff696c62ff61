import type { SHAPE, Shape, Sizes, TensorLike } from "../types/tensor-like.ts";
import { isContiguous, isTensor, lieInOrder, type Strided, sizeOf } from "./layout.ts";
import { layouts, type Storage } from "./storage.ts";
import { giveBack, ownArray, Store } from "./store.ts";

/** NumPy's `flags` that describe the layout. */
export interface Flags {
  /** Elements lie in C order, the last axis fastest, without gaps. */
  readonly cContiguous: boolean;
  /** Elements lie in Fortran's order, the first axis fastest, without gaps. */
  readonly fContiguous: boolean;
  /** The tensor covers all of its storage. A view of a part of another tensor does not. */
  readonly ownData: boolean;
}

/** A tensor without the types of its shape and dtype. */
function plain(x: object): Strided {
  if (!isTensor(x)) throw new TypeError("Tensor: the class itself has no elements");
  return x;
}

const itemBytes = ({ dtype }: Strided): number => layouts[dtype].bytes * layouts[dtype].width;

/**
 * The thin Tensor: data, shape and dtype, no methods that compute, and none that print, so that a bundle of one function
 * stays small. `shapeproof/fn` works on it, and the fluent Tensor of `shapeproof` extends it.
 *
 * `S` is the shape, a tuple of dimensions; `D` is the dtype.
 */
export class Tensor<out S = Shape, out D = "float64"> implements TensorLike<S, D> {
  declare readonly [SHAPE]: S;
  /**
   * Where the elements are, for the library.
   * @internal
   */
  readonly store: Store;
  /**
   * Whether it is the first tensor on its elements: views are not.
   * @internal
   */
  readonly owns: boolean;
  readonly dtype: D;
  readonly shape: Sizes<S>;
  /** Distance between neighbours along each axis, in elements. `strides` has it in bytes. */
  readonly steps: readonly number[];
  /** Where the first element is, in elements. */
  readonly offset: number;

  constructor(data: Storage | Store, dtype: D, shape: readonly number[], steps: readonly number[], offset: number) {
    const store = data instanceof Store ? data : new Store(data, 0, data.length, null);
    this.store = store;
    this.owns = !store.claimed;
    store.claimed = true;
    this.dtype = dtype;
    // The one place where run-time numbers become a typed shape: the generated signatures say which.
    this.shape = shape as Sizes<S>;
    this.steps = steps;
    this.offset = offset;
  }

  /**
   * The elements' storage, shared by all views of it. Asking for it moves the elements into an array of their own, which
   * stays valid for ever: it can be kept, written to, and sent to a worker.
   */
  get data(): Storage {
    return ownArray(this.store);
  }

  /** The number of axes. */
  get ndim(): number {
    return this.steps.length;
  }

  /** The number of elements. */
  get size(): number {
    return sizeOf(plain(this).shape);
  }

  /** The bytes that the elements take, each counted once for every place in the shape. */
  get nbytes(): number {
    return this.size * itemBytes(plain(this));
  }

  /** Distance between neighbours along each axis, in bytes, as NumPy has it. */
  get strides(): readonly number[] {
    const bytes = itemBytes(plain(this));
    return this.steps.map((step) => step * bytes);
  }

  /** How the elements lie in the storage. */
  get flags(): Flags {
    const x = plain(this);
    const { shape, steps } = x;
    return {
      cContiguous: isContiguous(x),
      fContiguous: lieInOrder(shape.toReversed(), steps.toReversed()),
      ownData: this.nbytes === x.store.length * x.store.array.BYTES_PER_ELEMENT,
    };
  }

  /**
   * Gives the memory back now instead of later, for `using`. Nobody has to: memory that is no longer needed is found. A
   * view gives nothing back. Elements that are asked for afterwards are an error.
   *
   * The declarations of the thin Tensor leave it out: the name alone costs a compiler 1,257 instantiations.
   * @internal
   */
  [Symbol.dispose](): void {
    if (this.owns) giveBack(this.store);
  }

  /** The type. The elements as NumPy prints them are `array2string(x)`, and `toString` of the fluent Tensor. */
  toString(): string {
    const { shape, dtype } = plain(this);
    return `Tensor<[${shape.join(", ")}], ${dtype}>`;
  }
}
