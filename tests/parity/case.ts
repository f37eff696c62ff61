import * as library from "shapeproof";
import { type Code, call, method, options } from "./code.ts";
import { isTensorValue } from "./describe.ts";
import type { Draw } from "./random.ts";
import { type Operand, operand, Scene, type Step } from "./scene.ts";

/** The arguments of one call. */
export interface Plan {
  readonly args: readonly Code[];
  /** Fields of the last options object. */
  readonly options?: Readonly<Record<string, Code | undefined>>;
  /** Whether the result has unknown dims or a union of dtypes by design. */
  readonly gradual?: boolean;
  /** The program text and value, where they are not a call of the function on the arguments. */
  readonly whole?: (args: readonly Code[]) => Code;
}

/** Draws the arguments of a call on `x`, wrong ones if `scene.wrong`; undefined where it has none for this tensor. */
export type Generator = (scene: Scene, x: Operand) => Plan | undefined;

export interface Entry {
  readonly plan: Generator;
  /** Whether it takes `{ out }`. */
  readonly out?: boolean;
  /** Whether nothing but `out`, and its dtype, can be wrong. */
  readonly onlyOut?: boolean;
  /** Whether it can be wrong. */
  readonly fails?: boolean;
}

export interface Program {
  readonly steps: readonly Step[];
  readonly wrong: boolean;
}

const methods: object = library.Tensor.prototype;

/** Errors that depend on values or on the layout in memory, which no type knows. */
const ofValues =
  /is a broadcast view|is out of range for u?int\d+( —|$)|integer powers|there are only NaN|is singular|is not positive definite|did not converge|infs or NaNs/;

/** Names in random order, each as often as the others. One that does not come about stays in the round, behind the others. */
class Rounds {
  readonly #all: readonly string[];
  readonly #draw: Draw;
  #left: string[] = [];

  constructor(names: readonly string[], draw: Draw) {
    this.#all = names;
    this.#draw = draw;
  }

  next(): string {
    if (this.#left.length === 0) this.#left = this.#draw.shuffle([...this.#all]);
    const name = this.#left.pop() ?? this.#all[0];
    this.#left.unshift(name);
    return name;
  }

  /** The last one is done with, in this round. */
  done(): void {
    this.#left.shift();
  }
}

/** Draws a chain of up to four calls from a table of functions; wrong in its last call, if it is to be. */
export class Cases {
  readonly #table: Readonly<Record<string, Entry>>;
  readonly #names: readonly string[];
  readonly #draw: Draw;
  readonly #right: Rounds;
  readonly #wrong: Rounds;

  constructor(table: Readonly<Record<string, Entry>>, draw: Draw) {
    this.#table = table;
    this.#names = Object.keys(table);
    this.#draw = draw;
    this.#right = new Rounds(this.#names, draw);
    this.#wrong = new Rounds(
      this.#names.filter((name) => table[name].fails !== false),
      draw,
    );
  }

  next(id: number, wrong: boolean): Program {
    const scene = new Scene(this.#draw, `c${id}`, this.#draw.chance(0.1));
    const length = this.#draw.int(1, 4);
    let x: Operand = scene.tensor(scene.shape());
    for (let i = 0; i < length; i++) {
      scene.wrong = wrong && i === length - 1;
      const next = this.#step(scene, x);
      if (next === "failed") return { steps: scene.steps, wrong: true };
      x = next !== undefined && sizeOf(next) <= 20_000 ? next : scene.tensor(scene.shape());
    }
    return { steps: scene.steps, wrong: false };
  }

  /** One call on `x`, drawn until one comes about whose outcome the types can know; on another tensor where none takes it. */
  #step(scene: Scene, x: Operand): Operand | undefined | "failed" {
    const rounds = scene.wrong ? this.#wrong : this.#right;
    let taken = x;
    for (let tries = 1; tries <= 5000; tries++) {
      if (tries % 50 === 0) taken = scene.tensor(scene.shape());
      const mark = scene.steps.length;
      const name = rounds.next();
      const entry = this.#table[name];
      const plan = entry.plan(scene, taken);
      if (plan !== undefined) {
        const made = scene.step(name, this.#code(scene, name, entry, plan), plan.gradual);
        const { error, value } = scene.steps[scene.steps.length - 1];
        if (error === undefined) {
          if (!scene.wrong) rounds.done();
          scene.hazy ||= plan.gradual === true;
          return made ?? element(scene, value);
        }
        if (!ofValues.test(error)) {
          if (scene.wrong) rounds.done();
          return "failed";
        }
      }
      scene.steps.length = mark;
    }
    throw new Error(`no tensor suits any of ${this.#names.join(", ")}`);
  }

  #code(scene: Scene, name: string, entry: Entry, plan: Plan): Code {
    const withOut =
      entry.out === true && this.#draw.chance(scene.wrong && entry.onlyOut ? 0.8 : 0.08)
        ? this.#out(scene, name, plan)
        : undefined;
    const args = [...plan.args, ...options({ ...plan.options, ...withOut })];
    if (plan.whole !== undefined) return plan.whole(args);
    const [first, ...rest] = args;
    const asMethod = first !== undefined && "shape" in first && name in methods && this.#draw.chance(0.4);
    return asMethod ? method(first, name, rest) : call(name, args);
  }

  /** A tensor to compute into: of the result's shape and dtype, or not. */
  #out(scene: Scene, name: string, plan: Plan): Record<string, Code> | undefined {
    const bare = call(name, [...plan.args, ...options(plan.options ?? {})]);
    let result: unknown;
    try {
      result = bare.run();
    } catch {
      return undefined;
    }
    if (!isTensorValue(result)) return undefined;
    const shape = scene.wrong ? [...result.shape.slice(1), 7] : result.shape;
    return { out: scene.tensor(shape, this.#draw.chance(0.7) ? result.dtype : scene.dtype()) };
  }
}

const sizeOf = (x: Operand): number => x.shape.reduce((size, dim) => size * dim, 1);

/** Of a list of tensors (`split`), the first one goes on. */
function element(scene: Scene, value: unknown): Operand | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return operand(`${scene.steps[scene.steps.length - 1].name}[0]`, value[0]);
}
