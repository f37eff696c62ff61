import { describe, expect, it } from "vitest";
import { print } from "../src/core/print.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

const cases = goldenCases<{ x: Packed; text: string }>("print");

describe("print", () => {
  cases.forEach(({ x, text }, i) => {
    it(`${i}: ${x.dtype} [${x.shape.join(", ")}] as NumPy prints it`, () => {
      expect(print(unpack(x))).toBe(text);
    });
  });
});
