/** JavaScript has no compiler: whatever is passed, the error is one of the library's and says which function it comes from. */
import { describe, expect, test } from "vitest";
import * as library from "../src/index.ts";

const { DTypeError, IndexError, LinAlgError, ShapeError, ValueError, linalg, ml, ones, random, stats, tensor, zeros } =
  library;

const classes = [DTypeError, IndexError, LinAlgError, ShapeError, ValueError];
const about = ["keep", "memory", "scope", "threads"];
const modules = { "": library, "linalg.": linalg, "ml.": ml, "random.": random, "stats.": stats };
const functions = Object.entries(modules).flatMap(([prefix, module]) =>
  Object.entries<unknown>(module).flatMap(([name, value]) =>
    typeof value === "function" && /^[a-z]/.test(name) && !about.includes(name) ? [{ name: prefix + name, value }] : [],
  ),
);

/** New ones for each function: some of them write. */
const wrong = (): readonly unknown[] => [
  undefined,
  "x",
  Number.NaN,
  -1,
  1.5,
  10n,
  true,
  {},
  [],
  [1, 2],
  ["x"],
  () => 1,
  zeros([0]),
  zeros([2, 0, 3]),
  tensor([true, false]),
  zeros([2, 2, 2], { dtype: "complex128" }),
  zeros([2, 2], { dtype: "float16" }),
  tensor([1n, 2n], { dtype: "int64" }),
  [ones([3]), "x"],
];
const right = (): readonly unknown[] => [ones([3, 3]), ones([3]), ones([3], { dtype: "int32" }), ones([])];

/** One wrong argument in each place, behind right ones. */
const calls = (): readonly (readonly unknown[])[] => [
  [],
  ...wrong().flatMap((bad) => [
    [bad],
    ...right().flatMap((x) => [
      [x, bad],
      [x, x, bad],
      [bad, x],
    ]),
  ]),
];

/** What is wrong with an error: nothing where it is the library's and names its function. */
function faultOf(name: string, error: unknown): string | undefined {
  if (!(error instanceof Error)) return "no error";
  const own = name.slice(name.indexOf(".") + 1);
  // Second names speak of the first ones; functions that are made of others may pass on what those say.
  const names = /^[a-zA-Z]\w*(\.\w+)?(: | )/.test(error.message) || error.message.includes(own);
  const ours =
    classes.some((type) => error instanceof type) || (error instanceof TypeError && /^[\w.]+: /.test(error.message));
  if (!ours || !names) return `${error.name}: ${error.message}`;
  return error.message.length > 160 ? `long: ${error.message}` : undefined;
}

describe("wrong arguments", () => {
  test.each(functions)("$name", ({ name, value }) => {
    const faults = new Set<string>();
    for (const args of calls()) {
      try {
        Reflect.apply(value, undefined, args);
      } catch (error) {
        const fault = faultOf(name, error);
        if (fault !== undefined) faults.add(fault);
      }
    }
    expect([...faults]).toEqual([]);
  });
});
