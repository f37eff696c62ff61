/** From times to ratios, to the fastest peer, and to whether targets are met. */
import { type Library, plain } from "../libraries.ts";
import { targetOf } from "../targets.ts";
import type { Dtype, WorkloadName } from "../workloads.ts";
import { median } from "./measure.ts";
import type { Cell, Results } from "./results.ts";

/** One library's figures for one row. */
export interface Entry {
  readonly cell: Cell;
  /** Nanoseconds of one call: the median over the rounds. NaN if it failed before the first. */
  readonly time: number;
  /** Time divided by NumPy's of the same round: the median over the rounds. */
  readonly ratio: number | undefined;
  /** The same of the means of the samples, which have the garbage collector's pauses in them. */
  readonly meanRatio: number | undefined;
}

/** A workload with one dtype under one version of Node. */
export interface Row {
  readonly workload: WorkloadName;
  readonly dtype: Dtype;
  readonly node: string;
  readonly numpy: Entry | undefined;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The fastest peer whose result is right. */
  readonly peer: Entry | undefined;
  /** How many times faster than that peer shapeproof is, as its users have it. */
  readonly factor: number | undefined;
  readonly target: { readonly numpy?: number; readonly peer: number };
  /** Undefined where there is nothing to compare with. */
  readonly metNumpy: boolean | undefined;
  readonly metPeer: boolean | undefined;
}

const medianOf = (values: readonly number[]): number => median([...values].sort((a, b) => a - b));
const timesOf = ({ rounds }: Cell, of: "median" | "mean" = "median"): number[] => rounds.map((round) => round[of]);

/** The median over the rounds of one's time divided by the other's. */
function quotient(cell: Cell, other: Cell | undefined, of: "median" | "mean" = "median"): number | undefined {
  const [times, others] = [timesOf(cell, of), other === undefined ? [] : timesOf(other, of)];
  const ratios = times.slice(0, others.length).map((time, round) => time / others[round]);
  return ratios.length === 0 ? undefined : medianOf(ratios);
}

function rowOf(cells: readonly Cell[], peers: ReadonlySet<string>, node: string): Row {
  const [{ workload, dtype }] = cells;
  const numpy = cells.find(({ library }) => library === "numpy");
  const entry = (cell: Cell): Entry => ({
    cell,
    time: medianOf(timesOf(cell)),
    ratio: quotient(cell, numpy),
    meanRatio: quotient(cell, numpy, "mean"),
  });
  const entries = new Map(cells.filter((cell) => cell !== numpy).map((cell) => [cell.library, entry(cell)]));
  const [peer] = [...entries.values()]
    .filter(({ cell }) => peers.has(cell.library) && cell.status === "ok")
    .sort((a, b) => a.time - b.time);
  const ours = entries.get(plain.name);
  const right = ours?.cell.status === "ok" ? ours : undefined;
  const factor = peer && right && quotient(peer.cell, right.cell);
  const target = targetOf(workload, dtype, node);
  return {
    workload,
    dtype,
    node,
    numpy: numpy && numpy.rounds.length > 0 ? entry(numpy) : undefined,
    entries,
    peer,
    factor,
    target,
    metNumpy: target.numpy === undefined || right?.ratio === undefined ? undefined : right.ratio <= target.numpy,
    metPeer: factor === undefined ? undefined : factor >= target.peer,
  };
}

/** All rows, by version of Node and in the order in which they were measured. */
export function rowsOf({ cells, nodes }: Results, libraries: readonly Library[]): Row[] {
  const peers = new Set(libraries.filter(({ ours }) => !ours).map(({ name }) => name));
  return nodes.flatMap((node) => {
    const byJob = new Map<string, Cell[]>();
    for (const cell of cells) {
      if (cell.node !== node && cell.library !== "numpy") continue;
      const job = `${cell.workload} ${cell.dtype}`;
      byJob.set(job, [...(byJob.get(job) ?? []), cell]);
    }
    return [...byJob.values()].map((list) => rowOf(list, peers, node));
  });
}

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
