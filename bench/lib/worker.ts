/** The process of one library: `node worker.mjs <adapter> <variant> <folder of inputs>`. */
import { writeFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { readInput, readValues } from "../inputs.ts";
import type { AdapterModule, Task } from "./adapter.ts";
import { compare } from "./check.ts";
import { Measurement } from "./measure.ts";
import type { Failure, Hello, Opened, Request, Timing } from "./protocol.ts";

const [, , name, variant, folder] = process.argv;
const { load }: AdapterModule = await import(`../adapters/${name}.ts`);
const adapter = await load(variant);
let current: Measurement | undefined;

function taskOf({ workload, dtype }: Request & { readonly do: "open" | "reference" }): Task | undefined {
  if (!adapter.dtypes.includes(dtype)) return undefined;
  return adapter.open(workload, dtype, (input) => readInput(folder, input));
}

async function firstRun({ run, settle, read, free }: Task): Promise<{ time: number; values: Float64Array }> {
  const start = performance.now();
  const result = settle === undefined ? run() : await settle(run());
  const time = performance.now() - start;
  const values = Float64Array.from(await read(result), Number);
  free?.(result);
  return { time, values };
}

async function answer(request: Request): Promise<Hello | Opened | Timing | null> {
  switch (request.do) {
    case "hello":
      return { version: process.versions.node };
    case "reference": {
      const task = taskOf(request);
      if (task === undefined) throw new Error(`${name} has no ${request.workload}`);
      writeFileSync(request.file, (await firstRun(task)).values);
      return null;
    }
    case "open": {
      const task = taskOf(request);
      if (task === undefined) return { status: "absent", note: "" };
      const { time, values } = await firstRun(task);
      const verdict = compare(values, readValues(request.file), request.dtype, request.scale, request.compared);
      current = new Measurement(task);
      await current.warmUp(time, request.warmUp, request.patience);
      return verdict;
    }
    case "time":
      if (current === undefined) throw new Error("no workload is open");
      return current.time(request.budget);
    case "close":
      current = undefined;
      globalThis.gc?.();
      return null;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const failed = (error: unknown): Failure => ({ error: error instanceof Error ? error.message : String(error) });
  writeSync(3, `${JSON.stringify(await answer(JSON.parse(line)).catch(failed))}\n`);
}
process.exit(0);
