import type { InputName } from "../inputs.ts";
import type { Dtype, WorkloadName } from "../workloads.ts";

/** One workload in one library, ready to run on inputs that are already the library's own. */
export interface Task {
  readonly run: () => unknown;
  /** Waits until a result is there, in libraries that give it before. Timed with `run`. */
  readonly settle?: (result: unknown) => Promise<unknown>;
  /** Gives the memory of a result back, where the library asks its users for that. Timed with `run`. */
  readonly free?: (result: unknown) => void;
  /** The elements of a result, in C order. Never timed. */
  readonly read: (result: unknown) => Promise<ArrayLike<unknown>> | ArrayLike<unknown>;
}

export type Values = (name: InputName) => Float64Array;

export interface Adapter {
  readonly dtypes: readonly Dtype[];
  /** The task of a workload, or undefined where the library has nothing for it. */
  open(workload: WorkloadName, dtype: Dtype, values: Values): Task | undefined;
}

/** What the module of a library exports. `variant` tells apart the ways in which one library is measured. */
export interface AdapterModule {
  load(variant: string): Promise<Adapter>;
}

/** By workload, what prepares the operands and gives the function that is timed. */
export type Makers = { readonly [W in WorkloadName]?: () => () => unknown };

/** Makers over the inputs of given names, as a library's own arrays. */
export function makersOver<X>(load: (name: InputName) => X) {
  return {
    one: (a: InputName, make: (x: X) => () => unknown) => () => make(load(a)),
    two: (a: InputName, b: InputName, make: (x: X, y: X) => () => unknown) => () => make(load(a), load(b)),
  };
}

/** Numbers, lists of them at any depth, and typed arrays, as one flat list. */
export function flat(result: unknown): ArrayLike<unknown> {
  if (isTypedArray(result)) return result;
  return Array.isArray(result) ? result.flat(9) : [result];
}

const isTypedArray = (x: unknown): x is ArrayLike<unknown> & ArrayBufferView =>
  ArrayBuffer.isView(x) && !(x instanceof DataView);
