/** Selection against a whole sort. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { select } from "../src/kernels/select.ts";

/** In NumPy's order: NaN last, and the two zeros equal. */
const inOrder = (a: number, b: number): number => (Number.isNaN(a) ? 1 : 0) - (Number.isNaN(b) ? 1 : 0) || a - b || 0;

function expectSelected(values: Float64Array, from: number, to: number, ranks: readonly number[]): void {
  const a = values.slice();
  select(a, from, to, ranks);
  expect(a.subarray(0, from)).toEqual(values.subarray(0, from));
  expect(a.subarray(to)).toEqual(values.subarray(to));
  const sorted = [...values.subarray(from, to)].sort(inOrder);
  expect([...a.subarray(from, to)].sort(inOrder).map((v) => v + 0)).toEqual(sorted.map((v) => v + 0));
  for (const rank of ranks) {
    const pivot = sorted[rank - from];
    expect(a[rank] + 0).toBe(pivot + 0);
    for (let i = from; i < rank; i++) if (inOrder(a[i], pivot) > 0) expect.fail(`${a[i]} before ${pivot}`);
    for (let i = rank + 1; i < to; i++) if (inOrder(a[i], pivot) < 0) expect.fail(`${a[i]} behind ${pivot}`);
  }
}

const value = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(Number.NaN, 0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);

describe("selection", () => {
  it("brings ranks to their places, whatever the elements", () => {
    const row = fc.array(value, { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(row, fc.array(fc.nat(), { maxLength: 4 }), fc.nat(3), (list, draws, margin) => {
        const values = Float64Array.from([...Array(margin).fill(9), ...list, ...Array(margin).fill(-9)]);
        const ranks = draws.map((draw) => margin + (draw % list.length));
        expectSelected(values, margin, margin + list.length, ranks);
      }),
      { numRuns: 400 },
    );
  });

  const n = 20_000;
  const patterns: Readonly<Record<string, (i: number) => number>> = {
    random: (i) => (Math.imul(i, 2654435761) >>> 7) % 100003,
    sorted: (i) => i,
    reversed: (i) => -i,
    equal: () => 1,
    few: (i) => (Math.imul(i, 2654435761) >>> 9) % 5,
    "up and down": (i) => Math.min(i, n - i),
    "a saw": (i) => i % 150,
    "half NaN": (i) => (i % 2 === 0 ? Number.NaN : (i * 7919) % 10007),
  };
  for (const [name, at] of Object.entries(patterns)) {
    it(`brings ranks to their places in a long row: ${name}`, () => {
      const values = Float64Array.from({ length: n }, (_, i) => at(i));
      expectSelected(values, 0, n, [n / 2, 0, n - 1, 17, n / 2 - 1]);
      expectSelected(values, 10, n - 10, [n / 4]);
    });
  }

  it("works in every class of numbers", () => {
    for (const array of [Float32Array, Int32Array, Uint32Array, Int16Array, Uint8Array]) {
      const a = new array(999).map((_, i) => (i * 7919) % 251);
      const sorted = a.slice().sort();
      select(a, 0, a.length, [500, 499]);
      expect([a[499], a[500]]).toEqual([sorted[499], sorted[500]]);
    }
  });
});
