/** What the measuring process and those that hold one library each say to each other, one JSON object a line. */
import type { Dtype, Workload, WorkloadName } from "../workloads.ts";

/** To a library's process. Requests come on its standard input, and answers go to its file descriptor 3. */
export type Request =
  /** Who it is. */
  | { readonly do: "hello" }
  /** Writes the result of a workload as float64: what the other libraries' results are compared with. */
  | { readonly do: "reference"; readonly workload: WorkloadName; readonly dtype: Dtype; readonly file: string }
  /** Runs a workload, compares its result with the reference, and warms it up. A first run over `patience` ms is the last. */
  | {
      readonly do: "open";
      readonly workload: WorkloadName;
      readonly dtype: Dtype;
      readonly file: string;
      readonly scale: number | null;
      readonly compared: Workload["compared"] | null;
      readonly warmUp: number;
      readonly patience: number;
    }
  /** Times the open workload for `budget` ms. */
  | { readonly do: "time"; readonly budget: number }
  /** Drops the open workload. */
  | { readonly do: "close" };

/** The version of Node, or of NumPy. */
export interface Hello {
  readonly version: string;
}

export interface Opened {
  /** `absent`: the library has nothing for it. Else how far the result is from the reference, or how it is wrong. */
  readonly status: "absent" | "ok" | "wrong";
  readonly note: string;
}

/** Times of one call in nanoseconds, over the samples of one turn. */
export interface Timing {
  readonly median: number;
  readonly mean: number;
  readonly least: number;
  readonly samples: number;
  readonly calls: number;
}

export interface Failure {
  readonly error: string;
}
