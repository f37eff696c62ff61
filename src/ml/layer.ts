import { keep } from "../core/scope.ts";
import { allocate, arrayOf, empty, originOf, type Strided } from "../core/strided.ts";
import type { Json } from "./serialise.ts";

/** What a forward pass through a layer leaves: its output, and the way back. */
export interface Pass {
  /** C-contiguous float64 of `[rows, outputs]`. */
  readonly output: Strided;
  /**
   * The gradient of the loss by the layer's input, from that by its output, which it may overwrite. The gradients of the
   * layer's parameters are written on the way. Nobody reads the result if it is not `wanted`: it may be anything.
   */
  back(gradient: Strided, wanted: boolean): Strided;
  /**
   * The way back of plain gradient descent: p −= rate · gradient for each parameter, at once, without a place for its
   * gradient. Layers without parameters leave it out.
   */
  descend?(gradient: Strided, wanted: boolean, rate: number): Strided;
}

/** Numbers that training changes, and the gradient of the loss by them. */
export class Parameter {
  readonly value: Strided;
  #gradient: Strided | null = null;

  constructor(value: Strided) {
    // A layer may be made within a scope.
    this.value = keep(value);
  }

  /** Written by the way back. Its memory is taken when training begins, and used again in every step. */
  get gradient(): Strided {
    this.#gradient ??= keep(allocate(this.value.shape, "float64"));
    return this.#gradient;
  }
}

/**
 * A layer of a stack: it takes `[rows, inputs]` and gives `[rows, outputs]`. Both are null in a layer that takes what comes
 * and gives as much.
 */
export abstract class Layer<
  out I extends number | null = number | null,
  out O extends number | null = number | null,
  out K extends string = string,
> {
  readonly kind: K;
  readonly inputs: I;
  readonly outputs: O;
  /** @internal */
  readonly parameters: readonly Parameter[];
  /**
   * What is saved, by name: parameters and whatever else has been learned.
   * @internal
   */
  readonly state: { readonly [name: string]: Strided };
  /**
   * Whether the way back reads the layer's output, so that the next layer must not overwrite it.
   * @internal
   */
  readonly readsOutput: boolean = false;

  /** @internal */
  constructor(kind: K, inputs: I, outputs: O, parameters: readonly Parameter[], state: Layer["state"]) {
    this.kind = kind;
    this.inputs = inputs;
    this.outputs = outputs;
    this.parameters = parameters;
    this.state = state;
  }

  /**
   * The layer as it was declared, such as `dense(64, 128)`: a saved model is restored into layers that read the same.
   * @internal
   */
  abstract toString(): string;

  /**
   * `x` is C-contiguous float64, and may be overwritten if `inPlace`.
   * @internal
   */
  abstract run(x: Strided, training: boolean, inPlace: boolean): Pass;
}

/** `dense(64, 128)`, `dense(64, 128, { bias: false })`: a layer with those of its options that are not as usual. */
export function shownLayer(kind: string, sizes: readonly number[], options: { readonly [name: string]: Json }): string {
  const list = Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${kind}(${[...sizes, ...(list.length === 0 ? [] : [`{ ${list.join(", ")} }`])].join(", ")})`;
}

/** The elements of a C-contiguous float64 tensor, and where they begin. */
export interface Floats {
  readonly data: Float64Array;
  readonly at: number;
}

export function floatsOf(x: Strided): Floats {
  const data = arrayOf(x);
  if (!(data instanceof Float64Array)) throw new TypeError(`not float64 but ${x.dtype}`);
  return { data, at: originOf(x) };
}

/** Where a result of the shape of `x` is written: over `x`, or into a new tensor. */
export function placeFor(x: Strided, inPlace: boolean): Strided {
  return inPlace ? x : empty(x.shape, "float64");
}
