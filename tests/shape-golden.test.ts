import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { IndexError, ShapeError, ValueError } from "../src/core/errors.ts";
import { type Strided, view } from "../src/core/strided.ts";
import * as extend from "../src/ops/extend.ts";
import * as join from "../src/ops/join.ts";
import * as permute from "../src/ops/permute.ts";
import * as repeat from "../src/ops/repeat.ts";
import * as reshape from "../src/ops/reshape.ts";
import * as split from "../src/ops/split.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Operand {
  readonly base: number;
  readonly shape: readonly number[];
  readonly steps: readonly number[];
  readonly offset: number;
}

/** Of a result that shares the operand's memory: where it lies, with null for the step of an axis of length 1. */
interface Layout {
  readonly steps: readonly (number | null)[];
  readonly offset: number;
}

interface Case {
  readonly op: string;
  readonly operands: readonly Operand[];
  readonly args: readonly unknown[];
  readonly fails?: true;
  readonly list?: boolean;
  readonly results?: readonly (Packed & { readonly view?: Layout | null })[];
}

type Run = (x: Strided | Strided[], ...args: unknown[]) => unknown;
const functions = new Map<string, unknown>(
  Object.entries({ ...reshape, ...permute, ...extend, ...join, ...split, ...repeat }),
);
const joins = new Set(["concatenate", "stack", "hstack", "vstack"]);

function isRun(value: unknown): value is Run {
  return typeof value === "function";
}

const [{ bases: packed }] = goldenCases<{ bases: Packed[] }>("shape");
const bases = packed.map(unpack);
const cases = goldenCases<Case>("shape").slice(1);

const operand = ({ base, shape, steps, offset }: Operand): Strided => view(bases[base], shape, steps, offset);

function run({ op, operands, args }: Case): unknown {
  const call = functions.get(op);
  if (!isRun(call)) throw new Error(`no function ${op}`);
  const xs = operands.map(operand);
  return call(joins.has(op) ? xs : xs[0], ...args);
}

const bytesOf = (x: Strided): Buffer => {
  const { data } = castTo(x, x.dtype);
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
};

/** What differs from NumPy's result, "" if nothing does. */
function difference(actual: Strided, expected: Packed & { readonly view?: Layout | null }, x: Strided): string {
  if (actual.dtype !== expected.dtype) return `dtype ${actual.dtype}, not ${expected.dtype}`;
  if (String(actual.shape) !== String(expected.shape)) return `shape [${actual.shape}], not [${expected.shape}]`;
  if (!bytesOf(actual).equals(Buffer.from(expected.data, "base64"))) return "elements";
  if (expected.view === undefined) return "";
  const shares = actual.data === x.data;
  if (expected.view === null) return shares ? "a view, where NumPy copies" : "";
  if (!shares) return "a copy, where NumPy has a view";
  if (actual.offset !== expected.view.offset) return `offset ${actual.offset}, not ${expected.view.offset}`;
  const same = expected.view.steps.every((step, axis) => step === null || step === actual.steps[axis]);
  return same ? "" : `steps [${actual.steps}], not [${expected.view.steps}]`;
}

function check(each: Case): string {
  const label = `${each.op} ${JSON.stringify(each.operands)} ${JSON.stringify(each.args)}`;
  let value: unknown;
  try {
    value = run(each);
  } catch (error) {
    const known = error instanceof ShapeError || error instanceof IndexError || error instanceof ValueError;
    if (known && each.fails === true && error.message.startsWith(`${each.op}: `)) return "";
    return `${label}: threw ${error}`;
  }
  if (each.fails === true) return `${label}: did not throw`;
  const actual = Array.isArray(value) ? value : [value];
  if (Array.isArray(value) !== each.list) return `${label}: a list or not`;
  if (actual.length !== each.results?.length) return `${label}: ${actual.length} results`;
  const x = operand(each.operands[0]);
  const wrong = each.results.map((result, i) => difference(actual[i], result, x)).find((text) => text !== "");
  return wrong === undefined ? "" : `${label}: ${wrong}`;
}

describe("shape functions equal NumPy: elements, dtype, errors, and which results are views", () => {
  for (const op of [...new Set(cases.map((each) => each.op))]) {
    const own = cases.filter((each) => each.op === op);
    it(`${op}: ${own.length} cases`, () => {
      expect(own.map(check).filter((text) => text !== "")).toEqual([]);
    });
  }
});
