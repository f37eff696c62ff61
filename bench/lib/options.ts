/** The command line. */
import { parseArgs } from "node:util";
import { baseline, type Library, libraries } from "../libraries.ts";
import { type Dtype, dtypes, groups, names, type WorkloadName, workload } from "../workloads.ts";
import { entryOf } from "./prepare.ts";

export const help = `npm run bench -- [options]

  --quick               fewer workloads and rounds: about two minutes
  --only LIST           workloads or groups, such as add,matmul512,reductions
  --libraries LIST      such as shapeproof,numpy-ts (shapeproof is always measured; "none" for no peer)
  --dtypes LIST         float64, float32
  --node LIST           versions of Node: current, 24 (installed in bench/), or paths
  --node24              the same as --node current,24
  --rounds N            turns that each library gets for each workload
  --budget MS           milliseconds of each turn
  --build FOLDER        measures this build and builds nothing (dist: the one that is there)
  --baseline FOLDER     another build of shapeproof beside it
  --python PROGRAM      the python3 that has numpy
  --output NAME         bench/results/NAME.json and .svg: "latest", or "quick", or "part" unless told
  --chart FILE          where the chart goes too: docs/bench.svg after a whole run
  --show FILE           prints the table of a run that is in a file, and draws its chart; measures nothing
  --list                the names of workloads and libraries

Workloads: ${names.join(", ")}
Groups: ${groups.join(", ")}
Libraries: ${libraries.map(({ name }) => name).join(", ")}`;

export interface Options {
  readonly quick: boolean;
  /** Whether every workload, peer and dtype is in. */
  readonly whole: boolean;
  readonly workloads: readonly WorkloadName[];
  readonly libraries: readonly Library[];
  readonly dtypes: readonly Dtype[];
  readonly nodes: readonly string[];
  readonly rounds: number;
  readonly budget: number;
  readonly build: string | undefined;
  readonly python: string;
  readonly output: string;
  readonly chart: string | undefined;
  readonly show: string | undefined;
  readonly help: boolean;
}

const list = (text: string | undefined): string[] | undefined => text?.split(",").map((name) => name.trim());

/** Those of `all` that are named; an unknown name is an error. */
function chosen<T extends string>(
  option: string,
  asked: readonly string[] | undefined,
  all: readonly T[],
): readonly T[] {
  const unknown = asked?.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`--${option}: there is no ${unknown}; there are ${all.join(", ")}`);
  return asked === undefined ? all : all.filter((name) => asked.includes(name));
}

function positive(option: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (!(value > 0)) throw new Error(`--${option} takes a positive number`);
  return value;
}

function chosenWorkloads(asked: readonly string[] | undefined, quick: boolean): readonly WorkloadName[] {
  const wanted = asked?.flatMap((name) =>
    groups.some((group) => group === name) ? names.filter((each) => workload(each).group === name) : [name],
  );
  return chosen("only", wanted, names).filter((name) => asked !== undefined || !quick || workload(name).quick);
}

function chosenLibraries(asked: readonly string[] | undefined, quick: boolean): Library[] {
  const wanted = asked?.filter((name) => name !== "none").concat("shapeproof");
  const known = chosen(
    "libraries",
    wanted,
    libraries.map(({ name }) => name),
  );
  // The tier without SIMD is measured only where it is asked for.
  return libraries.filter(
    ({ name, quick: fast, ours }) => known.includes(name) && (asked !== undefined || fast || (!quick && !ours)),
  );
}

export function options(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      libraries: { type: "string" },
      dtypes: { type: "string" },
      node: { type: "string" },
      node24: { type: "boolean", default: false },
      rounds: { type: "string" },
      budget: { type: "string" },
      build: { type: "string" },
      baseline: { type: "string" },
      python: { type: "string", default: "python3" },
      output: { type: "string" },
      chart: { type: "string" },
      show: { type: "string" },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { quick } = values;
  const limited = [values.only, values.libraries, values.dtypes].some((value) => value !== undefined);
  const whole = !limited && !quick;
  const added = values.baseline === undefined ? [] : [baseline(entryOf(values.baseline))];
  return {
    quick,
    whole,
    workloads: chosenWorkloads(list(values.only), quick),
    libraries: [...chosenLibraries(list(values.libraries), quick), ...added],
    dtypes: chosen("dtypes", list(values.dtypes), dtypes),
    nodes: list(values.node) ?? (values.node24 ? ["current", "24"] : ["current"]),
    rounds: positive("rounds", values.rounds, quick ? 2 : 5),
    budget: positive("budget", values.budget, quick ? 30 : 100),
    build: values.build,
    python: values.python,
    output: values.output ?? (whole ? "latest" : limited ? "part" : "quick"),
    chart: values.chart ?? (whole && values.show === undefined ? "docs/bench.svg" : undefined),
    show: values.show,
    help: values.help || values.list,
  };
}
