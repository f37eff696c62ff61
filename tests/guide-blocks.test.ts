/** Every block of the guide gives NumPy's numbers, and the library's own functions give those of the guide's formulas. */
import { readFileSync } from "node:fs";
import { random, scope } from "shapeproof";
import { afterEach, describe, expect, it, vi } from "vitest";
import { blocks } from "../examples/guide/chapters.ts";
import { type Described, described } from "../examples/guide/values.ts";
import { difference } from "./support/guide.ts";

interface Golden {
  readonly seed: number;
  readonly blocks: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}
const golden: Golden = JSON.parse(readFileSync(new URL("golden/guide.json", import.meta.url), "utf8"));
const numbered = blocks.filter(({ number }) => number.length === 2);

afterEach(() => vi.restoreAllMocks());

it("there are 51 blocks, in order", () => {
  expect(numbered.map(({ number }) => number)).toEqual(Object.keys(golden.blocks).sort());
  expect(numbered).toHaveLength(51);
});

describe("the guide", () => {
  it.each(numbered)("block $number", ({ number, run }) => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    random.seed(golden.seed + Number(number));
    scope(() => {
      const { guide, library = {} } = run();
      const want = golden.blocks[number];
      const found: Record<string, string> = {};
      for (const name of Object.keys(want)) {
        const why = difference(`${number} ${name}`, want[name], name in guide ? described(guide[name]) : undefined);
        if (why !== null) found[name] = why;
      }
      for (const [name, value] of Object.entries(library)) {
        const why = difference(`${number} ${name}`, described(guide[name]), described(value));
        if (why !== null) found[`library: ${name}`] = why;
      }
      expect(found).toEqual({});
    });
  });
});
