/** A library's process, from the side that asks. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import type { Readable } from "node:stream";
import type { Failure, Hello, Opened, Request, Timing } from "./protocol.ts";

/** What each request is answered with. */
interface Answers {
  readonly hello: Hello;
  readonly reference: null;
  readonly open: Opened;
  readonly time: Timing;
  readonly close: null;
}

const isFailure = (x: unknown): x is Failure => typeof x === "object" && x !== null && "error" in x;

export class Child {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  #complaints = "";

  constructor(command: string, args: readonly string[], environment: NodeJS.ProcessEnv) {
    // What libraries print goes nowhere; answers have a channel of their own.
    this.#process = spawn(command, args, { env: environment, stdio: ["pipe", "ignore", "pipe", "pipe"] });
    this.#process.on("error", (error) => {
      this.#complaints += error.message;
    });
    // A process that has ended is found out when it does not answer.
    this.#process.stdin?.on("error", () => {});
    this.#process.stderr?.on("data", (chunk: Buffer) => {
      this.#complaints = (this.#complaints + chunk.toString()).slice(-2000);
    });
    this.#lines = linesOf(this.#process.stdio[3])[Symbol.asyncIterator]();
  }

  /** Throws where the process says that it failed, ends, or takes longer than `seconds`; it has ended then. */
  async ask<D extends Request["do"]>(request: Request & { readonly do: D }, seconds?: number): Promise<Answers[D]>;
  async ask(request: Request, seconds = 120): Promise<unknown> {
    this.#process.stdin?.write(`${JSON.stringify(request)}\n`);
    const timer = setTimeout(() => this.stop(), seconds * 1000);
    const line = await this.#lines.next().finally(() => clearTimeout(timer));
    if (line.done) {
      this.stop();
      throw new Error(
        `the process ended: ${this.#complaints.trim().split("\n").at(-1) || `no answer in ${seconds} s`}`,
      );
    }
    const answer: unknown = JSON.parse(line.value);
    if (isFailure(answer)) throw new Error(answer.error);
    return answer;
  }

  get running(): boolean {
    return this.#process.exitCode === null && !this.#process.killed;
  }

  stop(): void {
    this.#process.kill("SIGKILL");
  }
}

function linesOf(stream: unknown): Interface {
  const isReadable = (x: unknown): x is Readable => typeof x === "object" && x !== null && "pipe" in x;
  if (!isReadable(stream)) throw new TypeError("no channel for answers");
  return createInterface({ input: stream });
}
