/** The measurement itself: libraries in processes of their own, which take turns for every workload. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeInputs } from "../inputs.ts";
import { type Library, typescript } from "../libraries.ts";
import { type Dtype, type Group, groups, type WorkloadName, workload } from "../workloads.ts";
import { Child } from "./child.ts";
import { inBench } from "./prepare.ts";
import type { Request, Timing } from "./protocol.ts";
import type { Cell } from "./results.ts";

export interface Plan {
  readonly workloads: readonly WorkloadName[];
  readonly dtypes: readonly Dtype[];
  readonly libraries: readonly Library[];
  /** Paths of Node, by version. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly python: string;
  readonly worker: string;
  /** The entry of the library's build. */
  readonly entry: string;
  readonly rounds: number;
  /** Milliseconds for each library in each round, and before the first. */
  readonly budget: number;
  readonly warmUp: number;
  /** Milliseconds that each new process works before anything counts. */
  readonly start: number;
  /** A first run longer than this, in milliseconds, is not repeated. */
  readonly patience: number;
}

export interface Outcome {
  readonly cells: readonly Cell[];
  readonly reference: "numpy" | "typescript";
  /** The version of NumPy, or why there is none. */
  readonly numpy: string;
}

/** A library under one version of Node, or NumPy. */
interface Contestant {
  readonly library: string;
  readonly node: string;
  readonly start: () => Child;
}

/** NumPy on one thread. Variables by which a user may choose OpenBLAS's kernels are left out. */
function numpyEnvironment(): NodeJS.ProcessEnv {
  const { OPENBLAS_CORETYPE: _, OPENBLAS_L2_SIZE: __, ...rest } = process.env;
  return { ...rest, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
}

function numpyIn(plan: Plan, folder: string): Contestant {
  const script = inBench("adapters/numpy_process.py");
  return { library: "numpy", node: "", start: () => new Child(plan.python, [script, folder], numpyEnvironment()) };
}

function contestant(plan: Plan, folder: string, library: Library, node: string): Contestant {
  const path = plan.nodes.get(node) ?? process.execPath;
  const environment = { ...process.env, SHAPEPROOF_ENTRY: plan.entry, ...library.environment };
  const args = ["--expose-gc", plan.worker, library.adapter, library.variant, folder];
  return { library: library.name, node, start: () => new Child(path, args, environment) };
}

/** The version of NumPy, or why it cannot be the reference. */
async function askNumpy(numpy: Contestant): Promise<{ version?: string; reason: string }> {
  const child = numpy.start();
  try {
    return { version: (await child.ask({ do: "hello" }, 60)).version, reason: "" };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  } finally {
    child.stop();
  }
}

/** The processes of one group of workloads. Each is started anew where it has ended. */
class Processes {
  readonly #children = new Map<Contestant, Child>();

  of(contestant: Contestant): Child {
    const known = this.#children.get(contestant);
    if (known?.running) return known;
    const child = contestant.start();
    this.#children.set(contestant, child);
    return child;
  }

  /**
   * Starts all together, and lets each work for a while on what it will do first: memory that is touched for the first
   * time, and code that is not compiled yet, would count against that alone. One that fails here fails again where it
   * counts.
   */
  async start(contestants: readonly Contestant[], first: Request & { readonly do: "open" }): Promise<void> {
    await Promise.allSettled(contestants.map((each) => this.of(each).ask(first)));
    await Promise.allSettled(contestants.map((each) => this.of(each).ask({ do: "close" })));
  }

  stop(): void {
    for (const child of this.#children.values()) child.stop();
  }
}

/** What is known about one contestant while its workload is measured. */
interface Entry {
  readonly contestant: Contestant;
  status: Cell["status"] | "absent";
  note: string;
  readonly rounds: Timing[];
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

export async function run(plan: Plan, progress: (done: number, all: number, what: string) => void): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "shapeproof-bench-"));
  const file = join(folder, "expected.f64");
  try {
    writeInputs(folder, [...new Set(plan.workloads.flatMap((name) => workload(name).inputs))]);
    const numpy = numpyIn(plan, folder);
    const { version, reason } = await askNumpy(numpy);
    const [first] = plan.nodes.keys();
    const reference = version === undefined ? contestant(plan, folder, typescript, first) : numpy;
    const contestants = [
      ...(version === undefined ? [] : [numpy]),
      ...[...plan.nodes.keys()].flatMap((node) =>
        plan.libraries.map((library) => contestant(plan, folder, library, node)),
      ),
    ];
    const jobs = jobsOf(plan);
    const all = [...jobs.values()].flat().length;
    const cells: Cell[] = [];
    let done = 0;
    for (const list of jobs.values()) {
      const processes = new Processes();
      try {
        const refer = ({ name, dtype }: Job) =>
          processes.of(reference).ask({ do: "reference", workload: name, dtype, file });
        await refer(list[0]);
        await processes.start(contestants, { ...openOf(plan, list[0], file), warmUp: plan.start });
        for (const job of list) {
          progress(done++, all, `${workload(job.name).label} ${job.dtype}`);
          await refer(job);
          cells.push(...(await measure(plan, job, file, processes, contestants)));
        }
      } finally {
        processes.stop();
      }
    }
    progress(all, all, "");
    return { cells, reference: version === undefined ? "typescript" : "numpy", numpy: version ?? reason };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Job {
  readonly name: WorkloadName;
  readonly dtype: Dtype;
}

/** The jobs of each group, in the order of the table. */
function jobsOf({ workloads, dtypes }: Plan): Map<Group, Job[]> {
  const jobs = new Map<Group, Job[]>();
  for (const group of groups) {
    const names = workloads.filter((name) => workload(name).group === group);
    const list = dtypes.flatMap((dtype) =>
      names.filter((name) => workload(name).dtypes.includes(dtype)).map((name) => ({ name, dtype })),
    );
    if (list.length > 0) jobs.set(group, list);
  }
  return jobs;
}

const openOf = ({ warmUp, patience }: Plan, { name, dtype }: Job, file: string) => {
  const { scale = null, compared = null } = workload(name);
  return { do: "open", workload: name, dtype, file, scale, compared, warmUp, patience } as const;
};

async function measure(
  plan: Plan,
  job: Job,
  file: string,
  processes: Processes,
  contestants: readonly Contestant[],
): Promise<Cell[]> {
  const { name, dtype } = job;
  const entries: Entry[] = [];
  for (const each of contestants) {
    const entry: Entry = { contestant: each, status: "failed", note: "", rounds: [] };
    try {
      Object.assign(entry, await processes.of(each).ask(openOf(plan, job, file)));
    } catch (error) {
      entry.note = message(error);
    }
    if (entry.status !== "absent") entries.push(entry);
  }
  for (let round = 0; round < plan.rounds; round++) {
    for (const entry of entries) {
      if (entry.status === "failed") continue;
      try {
        entry.rounds.push(await processes.of(entry.contestant).ask({ do: "time", budget: plan.budget }));
      } catch (error) {
        entry.status = "failed";
        entry.note = message(error);
      }
    }
    // The next round the other way round, so that nobody always comes after the same one.
    entries.reverse();
  }
  const living = entries.filter(({ status }) => status !== "failed");
  await Promise.allSettled(living.map(({ contestant }) => processes.of(contestant).ask({ do: "close" })));
  const inOrder = contestants.flatMap((each) => entries.filter(({ contestant }) => contestant === each));
  return inOrder.flatMap(({ contestant: { library, node }, status, note, rounds }) =>
    status === "absent" ? [] : [{ library, node, workload: name, dtype, status, note, rounds }],
  );
}
