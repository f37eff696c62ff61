import { ValueError } from "../core/errors.ts";
import { keep, scope } from "../core/scope.ts";
import { giveBack } from "../core/store.ts";
import { empty, type Strided, view } from "../core/strided.ts";
import { shuffledIndices } from "../random/permutation.ts";
import { type Signal, type Steps, throwIfAborted } from "./abort.ts";
import { floatsOf } from "./layer.ts";
import type { Answers } from "./losses.ts";

/** What a callback is told after a step. */
export interface BatchReport {
  /** From 1 on. */
  readonly epoch: number;
  readonly epochs: number;
  /** From 1 on. */
  readonly batch: number;
  readonly batches: number;
  /** The mean loss of the batch, before the step. */
  readonly loss: number;
}

/** How samples are gone through. */
export interface PassOptions {
  /** Passes over the samples: 100 unless told. */
  readonly epochs?: number;
  /** Samples per step: 32 unless told. */
  readonly batchSize?: number;
  /** Called after every step. */
  readonly onBatch?: (report: BatchReport) => void;
  /**
   * An `AbortSignal`, looked at between steps: its reason is thrown, and the model is as the last whole step left it. In a
   * synchronous training only a callback can abort it.
   */
  readonly signal?: Signal;
}

/** A training: what to do with a batch, and after an epoch. */
export interface Training<R> {
  readonly op: string;
  /** C-contiguous float64. */
  readonly x: Strided;
  readonly answers: Answers;
  readonly options: PassOptions;
  /** One step: the loss before it. */
  step(x: Strided, answers: Answers): number;
  /** Makes and hands on the report of an epoch from the mean of its batches' losses. */
  report(epoch: number, loss: number): R;
}

/** A count among the options. */
export function countOf(op: string, name: string, value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw new ValueError(`${op}: ${name} must be a positive integer, got ${String(value)}`);
}

/** Rows of a tensor, in a new order, in memory that every batch uses again. */
class Room {
  readonly #from: Strided;
  readonly #columns: number;
  readonly #to: Strided;

  constructor(from: Strided, rows: number) {
    this.#from = from;
    this.#columns = from.shape.length === 1 ? 1 : from.shape[1];
    this.#to = keep(empty([rows, ...from.shape.slice(1)], "float64"));
  }

  /** The rows that `order` has from `start` on. */
  take(order: Int32Array, start: number, rows: number): Strided {
    const [from, to] = [floatsOf(this.#from), floatsOf(this.#to)];
    const columns = this.#columns;
    for (let row = 0; row < rows; row++) {
      const first = from.at + order[start + row] * columns;
      const place = to.at + row * columns;
      if (columns < LONG) for (let j = 0; j < columns; j++) to.data[place + j] = from.data[first + j];
      else if (from.data === to.data) to.data.copyWithin(place, first, first + columns);
      else to.data.set(from.data.subarray(first, first + columns), place);
    }
    return view(this.#to, [rows, ...this.#from.shape.slice(1)], this.#to.steps);
  }

  release(): void {
    giveBack(this.#to.store);
  }
}

/** From so many elements on, the engine's own copying is faster than a loop. */
const LONG = 48;

/**
 * The steps of a training: each epoch takes the samples in a new random order, in batches. What a step needs is given back
 * at its end: memory that has just been in use is still in the cache.
 */
export function* trainingSteps<R>({ op, x, answers, options, step, report }: Training<R>): Steps<R[]> {
  const epochs = countOf(op, "epochs", options.epochs ?? 100);
  const batchSize = countOf(op, "batchSize", options.batchSize ?? 32);
  const { onBatch, signal } = options;
  const [rows] = x.shape;
  const batches = Math.ceil(rows / batchSize);
  const size = Math.min(batchSize, rows);
  throwIfAborted(op, signal);
  const [samples, values] = [new Room(x, size), new Room(answers.values, size)];
  const reports: R[] = [];
  try {
    for (let epoch = 1; epoch <= epochs; epoch++) {
      const order = shuffledIndices(rows);
      let total = 0;
      for (let batch = 1; batch <= batches; batch++) {
        const start = (batch - 1) * batchSize;
        const count = Math.min(batchSize, rows - start);
        const loss = scope(() => {
          const some = { ...answers, values: values.take(order, start, count) };
          return step(samples.take(order, start, count), some);
        });
        total += loss;
        onBatch?.({ epoch, epochs, batch, batches, loss });
        if (batch === batches) reports.push(report(epoch, total / batches));
        yield;
        throwIfAborted(op, signal);
      }
    }
    return reports;
  } finally {
    samples.release();
    values.release();
  }
}
