import { readFileSync } from "node:fs";
import * as library from "shapeproof";
import { expect, it } from "vitest";
import { castTo } from "../../src/core/cast.ts";
import { isTensor, type Strided } from "../../src/core/strided.ts";
import { type Packed, unpack } from "./golden.ts";
import { layout } from "./layout.ts";
import { itemsOf, ulpDistance } from "./ulp.ts";

/** What NumPy gave: see tests/golden/calls.py. */
type Want = Packed | null | readonly Want[] | { readonly [key: string]: Want };

export interface Call {
  readonly op: string;
  readonly args: readonly unknown[];
  readonly want: Want;
  /** A tolerance of its own. */
  readonly absolute?: number;
}

/** How far a result may be from NumPy's. */
export interface Tolerance {
  readonly ulp: number;
  /** Below it, differences are nothing: what is left where numbers cancel. */
  readonly absolute?: number;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function decode(arg: unknown, bases: readonly Packed[]): unknown {
  if (Array.isArray(arg)) return arg.map((each) => decode(each, bases));
  if (!isObject(arg)) return arg;
  if (typeof arg["#"] === "string") return Number(arg["#"].replace("inf", "Infinity"));
  const { $: index, layout: name } = arg;
  if (typeof index === "number") return layout(unpack(bases[index]), typeof name === "string" ? name : "C");
  return Object.fromEntries(Object.entries(arg).map(([key, value]) => [key, decode(value, bases)]));
}

/** Calls a function of the library by its name, such as `stats.mode`. */
export function callByName(name: string, args: readonly unknown[]): unknown {
  const path = name.split(".");
  let self: unknown = library;
  let found: unknown = library;
  for (const part of path) {
    self = found;
    found = Reflect.get(Object(found), part);
  }
  if (typeof found !== "function") throw new Error(`the library has no ${name}`);
  return Reflect.apply(found, self, [...args]);
}

const isPacked = (want: Want): want is Packed => isObject(want) && typeof want["data"] === "string";

function expectItems(got: Strided, want: Strided, { ulp, absolute = 0 }: Tolerance, told: string): void {
  expect([got.dtype, got.shape], told).toEqual([want.dtype, want.shape]);
  const [a, b] = [itemsOf(castTo(got, got.dtype)), itemsOf(want)];
  if (ulp === 0 && absolute === 0) {
    expect(a, told).toEqual(b);
    return;
  }
  const width = got.dtype === "float16" ? 16 : got.dtype === "float32" || got.dtype === "complex64" ? 32 : 64;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [Number(a[i]), Number(b[i])];
    if (x === y || Math.abs(x - y) <= absolute) continue;
    expect(ulpDistance(x, y, width), `${told}: element ${i} is ${x}, NumPy has ${y}`).toBeLessThanOrEqual(ulp);
  }
}

function expectWanted(got: unknown, want: Want, tolerance: Tolerance, told: string): void {
  if (want === null) throw new Error(`${told}: nothing was wanted`);
  if (isPacked(want)) {
    if (!isTensor(got)) throw new Error(`${told}: ${String(got)} is not a tensor`);
    expectItems(got, unpack(want), tolerance, told);
  } else if (Array.isArray(want)) {
    expect(Array.isArray(got) && got.length, told).toBe(want.length);
    for (const [i, each] of want.entries()) expectWanted(Reflect.get(Object(got), i), each, tolerance, `${told}[${i}]`);
  } else {
    expect(Object.keys(Object(got)), told).toEqual(Object.keys(want));
    for (const [key, each] of Object.entries(want)) {
      expectWanted(Reflect.get(Object(got), key), each, tolerance, `${told}.${key}`);
    }
  }
}

const pick = ({ absolute }: Call): Partial<Tolerance> => (absolute === undefined ? {} : { absolute });

/** One test for each function of a golden file. `tolerance` says, of a call on a dtype, how close it must be: exact if nothing. */
export function testCalls(family: string, tolerance: (call: Call, dtype: string) => Tolerance | undefined): void {
  const text = readFileSync(new URL(`../golden/${family}.json`, import.meta.url), "utf8");
  const [bases, ...calls]: [Packed[], ...Call[]] = JSON.parse(text);
  const byOp = new Map<string, Call[]>();
  for (const call of calls) byOp.set(call.op, [...(byOp.get(call.op) ?? []), call]);
  for (const [op, list] of byOp) {
    it(`${op} gives NumPy's numbers, ${list.length} times`, () => {
      for (const call of list) {
        const first = isObject(call.args[0]) ? call.args[0]["$"] : undefined;
        const dtype = typeof first === "number" ? bases[first].dtype : "";
        const told = `${op}(${JSON.stringify(call.args)}) of ${dtype}`;
        const allowed = { ulp: 0, ...tolerance(call, dtype), ...pick(call) };
        const args = call.args.map((arg) => decode(arg, bases));
        if (call.want === null) expect(() => callByName(op, args), told).toThrow(/^[\w.]+: /);
        else expectWanted(callByName(op, args), call.want, allowed, told);
      }
    });
  }
}
