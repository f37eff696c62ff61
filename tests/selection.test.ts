import { describe, expect, it } from "vitest";
import { newStorage } from "../src/core/storage.ts";
import { isTensor, originOf, type Strided, wrap } from "../src/core/strided.ts";
import { putAlongAxis, takeAlongAxis } from "../src/ops/along-axis.ts";
import { append } from "../src/ops/append.ts";
import { choose, select } from "../src/ops/choose.ts";
import { compress, extract } from "../src/ops/compress.ts";
import { countNonzero } from "../src/ops/count-nonzero.ts";
import { ravelMultiIndex, unravelIndex } from "../src/ops/multi-index.ts";
import { argwhere, flatnonzero, nonzero } from "../src/ops/nonzero.ts";
import { place, put, putmask } from "../src/ops/put.ts";
import { take } from "../src/ops/take.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";
import { expectSame, inHeap } from "./support/places.ts";

const readers = {
  nonzero,
  argwhere,
  flatnonzero,
  countNonzero,
  take,
  takeAlongAxis,
  compress,
  extract,
  select,
  choose,
  unravelIndex,
  ravelMultiIndex,
  append,
};
const writers = { put, place, putmask, putAlongAxis };

interface Case {
  readonly op: keyof typeof readers | keyof typeof writers;
  readonly args: readonly unknown[];
  readonly result?: Packed;
  readonly list?: readonly Packed[];
}

const [first, ...cases] = goldenCases<Case & { bases: Packed[] }>("selection");
const bases = first.bases.map(unpack);

const isOperand = (arg: unknown): arg is { x: [number, string] } =>
  typeof arg === "object" && arg !== null && "x" in arg;

/** A tensor of its own that lies in memory as the view does: what is written to it stays away from the bases. */
function copied(x: Strided): Strided {
  const { array } = x.store;
  const own = newStorage(x.dtype, 0);
  const data = array.slice();
  expect(data.constructor).toBe(own.constructor);
  return wrap(data, x.dtype, x.shape, x.steps, originOf(x));
}

function run({ op, args }: Case, place: (x: Strided) => Strided): unknown {
  const writes = op in writers;
  const operand = (arg: unknown, own: boolean): unknown => {
    if (Array.isArray(arg)) return arg.map((each: unknown) => operand(each, own));
    if (!isOperand(arg)) return arg;
    const base = bases[arg.x[0]];
    return layout(place(own ? copied(base) : base), arg.x[1]);
  };
  const given = args.map((arg, i) => operand(arg, writes && i === 0));
  const functions: Readonly<Record<string, (...args: never[]) => unknown>> = { ...readers, ...writers };
  const result: unknown = Reflect.apply(functions[op], undefined, given);
  if (writes) expect(result).toBe(given[0]);
  return result;
}

function title({ op, args }: Case): string {
  const shown = args.map((arg) =>
    isOperand(arg) ? `${bases[arg.x[0]].dtype}[${bases[arg.x[0]].shape}] ${arg.x[1]}` : JSON.stringify(arg),
  );
  return `${op}(${shown.join(", ")})`;
}

function expectEqual(got: unknown, packed: Packed, told: string): void {
  const want = unpack(packed);
  if (!isTensor(got)) expect.fail(`${told} gives no tensor`);
  expect([got.dtype, got.shape], told).toEqual([want.dtype, want.shape]);
  try {
    expectSame(got, want);
  } catch (error) {
    throw new Error(told, { cause: error });
  }
}

describe("selection equals NumPy's", () => {
  for (const [where, place] of [
    ["in arrays", (x: Strided) => x],
    ["in the heap", inHeap],
  ] as const) {
    it(where, () => {
      for (const one of cases) {
        const told = title(one);
        if (one.result === undefined && one.list === undefined) {
          expect(() => run(one, place), told).toThrow(/^\w+: /);
          continue;
        }
        const got = run(one, place);
        if (one.result !== undefined) expectEqual(got, one.result, told);
        else {
          const list: readonly unknown[] = Array.isArray(got) ? got : [];
          expect(list.length, told).toBe(one.list?.length);
          list.forEach((each, i) => {
            if (one.list !== undefined) expectEqual(each, one.list[i], told);
          });
        }
      }
    });
  }
});
