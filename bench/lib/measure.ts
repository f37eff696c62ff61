/** How one task is warmed up and timed. */
import type { Task } from "./adapter.ts";
import type { Timing } from "./protocol.ts";

/** No sample is shorter, in milliseconds: what the clock adds is then below 0.1 %. */
const shortest = 0.5;

/** Lets finalizers and other work of the event loop run. Never timed. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

export const median = (sorted: readonly number[]): number =>
  (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;

/** Milliseconds of `calls` calls, with the wait for each result and its release. */
async function sample({ run, settle, free }: Task, calls: number): Promise<number> {
  const start = performance.now();
  if (settle !== undefined) {
    for (let i = 0; i < calls; i++) {
      const result = await settle(run());
      free?.(result);
    }
  } else if (free !== undefined) for (let i = 0; i < calls; i++) free(run());
  else for (let i = 0; i < calls; i++) run();
  return performance.now() - start;
}

/** A task with the number of calls that makes a sample long enough. */
export class Measurement {
  readonly #task: Task;
  #calls = 1;
  /** Set where one call takes so long that its first is all that there will be. */
  #only: number | undefined;

  constructor(task: Task) {
    this.#task = task;
  }

  /** The first call's time is `first`; over `patience` it is taken as it is, else the task runs for `budget` ms. */
  async warmUp(first: number, budget: number, patience: number): Promise<void> {
    if (first > patience) {
      this.#only = first;
      return;
    }
    const end = performance.now() + budget;
    for (let i = 0; i < 3 || performance.now() < end; i++) {
      await this.#sample();
      await turn();
    }
  }

  /** One sample, with twice as many calls as the last until it is long enough. */
  async #sample(): Promise<number> {
    const time = await sample(this.#task, this.#calls);
    if (time >= shortest) return time;
    this.#calls *= 2;
    return this.#sample();
  }

  async time(budget: number): Promise<Timing> {
    const times: number[] = this.#only === undefined ? [] : [this.#only];
    let calls = times.length;
    const start = performance.now();
    while (this.#only === undefined) {
      const time = await this.#sample();
      times.push(time / this.#calls);
      calls += this.#calls;
      await turn();
      const spent = performance.now() - start;
      // Five samples at least, unless they take very long.
      if (spent > budget && (times.length >= 5 || spent > 8 * budget)) break;
    }
    const nanoseconds = times.map((time) => time * 1e6).sort((a, b) => a - b);
    return {
      median: median(nanoseconds),
      mean: nanoseconds.reduce((sum, time) => sum + time, 0) / times.length,
      least: nanoseconds[0],
      samples: times.length,
      calls,
    };
  }
}
