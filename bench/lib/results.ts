/** What a run leaves behind, as bench/results/*.json has it. */
import type { Dtype, WorkloadName } from "../workloads.ts";
import type { Timing } from "./protocol.ts";

/** One workload in one library. */
export interface Cell {
  /** `numpy`, or the name of a library. */
  readonly library: string;
  /** The version of Node, or "" for NumPy. */
  readonly node: string;
  readonly workload: WorkloadName;
  readonly dtype: Dtype;
  /** `wrong` results are timed too, and count in no comparison. */
  readonly status: "ok" | "wrong" | "failed";
  readonly note: string;
  /** One for each round, in the order of the rounds. A process that failed has fewer. */
  readonly rounds: readonly Timing[];
}

export interface Results {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  /** Versions of Node, in the order of the tables. */
  readonly nodes: readonly string[];
  /** By library. */
  readonly versions: { readonly [library: string]: string };
  /** What results were compared with. */
  readonly reference: "numpy" | "typescript";
  /** The arguments of the run. */
  readonly arguments: readonly string[];
  readonly cells: readonly Cell[];
}
