/** What stops long work: an `AbortSignal`, in a type of our own, since the platform's comes with the DOM's. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** Thrown where a signal has no reason of its own; `AbortController` gives a `DOMException` of this name. */
export class AbortError extends Error {
  override readonly name = "AbortError";
}

/** Throws the reason of a signal that has been aborted. */
export function throwIfAborted(op: string, signal: Signal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new AbortError(`${op}: aborted`);
}

/** Long work in steps, each as long as what must not be interrupted. */
export type Steps<R> = Generator<void, R, void>;

/** All steps, one after another. */
export function finish<R>(steps: Steps<R>): R {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

interface Platform {
  setTimeout(run: () => void, milliseconds: number): unknown;
}
const later: Platform["setTimeout"] = (run, milliseconds) => {
  const timer: Platform["setTimeout"] = Reflect.get(globalThis, "setTimeout");
  return timer(run, milliseconds);
};

/** For so many milliseconds steps follow one another: less than a frame of a screen. */
const SLICE = 12;

/** All steps, with turns of the event loop between them, so that pages are drawn and signals heard. */
export async function finishInTurns<R>(steps: Steps<R>): Promise<R> {
  let until = Date.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() < until) continue;
    await new Promise<void>((resolve) => later(resolve, 0));
    until = Date.now() + SLICE;
  }
}
