import { castTo, copyInto } from "../core/cast.ts";
import { DTypeError, ShapeError, ValueError } from "../core/errors.ts";
import { arrayOf, isContiguous, originOf, type Strided, sizeOf } from "../core/strided.ts";
import { showShape } from "../types/show.ts";
import { requireTensor } from "./labels.ts";

/** Elements of parameters or gradients: float64 or float32, one after another. */
export interface Run {
  readonly data: Float64Array | Float32Array;
  readonly at: number;
}

/** What an optimizer remembers of one tensor of parameters, in arrays as long as it. */
export type Memory = Float64Array[];

/** A step count, and what is remembered of each tensor. */
interface Owned {
  steps: number;
  readonly memories: Memory[];
}

function runOf(op: string, x: Strided): Run {
  const data = arrayOf(x);
  if (x.dtype.startsWith("float") && (data instanceof Float64Array || data instanceof Float32Array)) {
    return { data, at: originOf(x) };
  }
  throw new DTypeError(`${op}: parameters must be float64 or float32, got ${x.dtype}`);
}

/** A number of options: a finite one for which `fits` holds. */
export function requireOption(kind: string, name: string, value: unknown, fits: (x: number) => boolean, what: string) {
  if (typeof value !== "number" || !fits(value)) {
    throw new ValueError(`${kind}: ${name} must be ${what}, got ${String(value)}`);
  }
}

/**
 * What all optimizers share: a step over lists of parameters, in place. What is remembered belongs to whom the step is made
 * for, so that one optimizer can train several models.
 */
export abstract class Optimizer {
  /** May be changed at any time, as schedules do. */
  learningRate: number;
  /** The share of each parameter, times the learning rate, that a step takes away: decoupled from the gradient. */
  readonly weightDecay: number;
  readonly #kind: string;
  readonly #owned = new WeakMap<object, Owned>();

  /** @internal */
  constructor(kind: string, learningRate: number, weightDecay: number) {
    requireOption(
      kind,
      "learningRate",
      learningRate,
      (x) => x > 0 && x < Number.POSITIVE_INFINITY,
      "a positive number",
    );
    requireOption(kind, "weightDecay", weightDecay, (x) => x >= 0 && x < Number.POSITIVE_INFINITY, "0 or more");
    this.#kind = kind;
    this.learningRate = learningRate;
    this.weightDecay = weightDecay;
  }

  /** How many arrays are remembered for each tensor. */
  protected abstract readonly memories: number;

  /** One step of `n` parameters: `step` counts from 1. */
  protected abstract move(parameters: Run, gradients: Run, n: number, memory: Memory, step: number): void;

  /**
   * One step: changes the parameters in place.
   * @internal
   */
  step(owner: object, list: readonly { readonly value: Strided; readonly gradient: Strided }[], op = this.#kind): void {
    let owned = this.#owned.get(owner);
    if (owned === undefined) {
      owned = { steps: 0, memories: [] };
      this.#owned.set(owner, owned);
    }
    owned.steps++;
    for (const [i, { value, gradient }] of list.entries()) {
      const n = sizeOf(value.shape);
      owned.memories[i] ??= Array.from({ length: this.memories }, () => new Float64Array(n));
      this.#move(op, value, gradient, n, owned.memories[i], owned.steps);
    }
  }

  #move(op: string, value: Strided, gradient: Strided, n: number, memory: Memory, step: number): void {
    const parameters = isContiguous(value) ? value : castTo(value, value.dtype);
    const slopes = gradient.dtype === value.dtype && isContiguous(gradient) ? gradient : castTo(gradient, value.dtype);
    const [p, g] = [runOf(op, parameters), runOf(op, slopes)];
    if (this.weightDecay !== 0) {
      const kept = 1 - this.learningRate * this.weightDecay;
      for (let i = 0; i < n; i++) p.data[p.at + i] *= kept;
    }
    this.move(p, g, n, memory, step);
    if (parameters !== value) copyInto(value, parameters);
  }

  /** `update` of one tensor: the optimizer remembers it for itself. */
  protected updated(params: Strided, gradients: Strided): Strided {
    const op = `${this.#kind}.update`;
    requireTensor(op, "params", params);
    requireTensor(op, "gradients", gradients);
    const [shape, other] = [showShape(params.shape), showShape(gradients.shape)];
    if (shape !== other) throw new ShapeError(`${op}: shapes differ — ${shape} and ${other}`);
    const [memory] = this.#owned.get(this)?.memories[0] ?? [];
    if (memory !== undefined && memory.length !== sizeOf(params.shape)) {
      throw new ShapeError(
        `${op}: ${shape} has ${sizeOf(params.shape)} elements, but the steps before had ${memory.length}`,
      );
    }
    this.step(this, [{ value: params, gradient: gradients }], op);
    return params;
  }
}
