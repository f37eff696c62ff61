import { describe, expect, it } from "vitest";
import { LinAlgError, ValueError } from "../src/core/errors.ts";
import { type Strided, view } from "../src/core/strided.ts";
import { linalg, tensor, zeros } from "../src/index.ts";
import { eigh } from "../src/linalg/eigh.ts";
import { eigvalsh } from "../src/linalg/eigvalsh.ts";
import { epsilonOf, matricesOf, numbers, orthogonalityOf, residualOf, wholeOf } from "./support/eigen.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Case {
  readonly name: string;
  readonly x: Packed;
  readonly UPLO: "L" | "U";
  readonly values: Packed;
  readonly alone: Packed;
  readonly dtype: string;
  readonly residual: number;
  readonly orthogonal: number;
}

const cases = goldenCases<Case>("linalg-eigen");

/** Both are computed with errors of the size (n + 10) ε ‖A‖. */
function expectValues(found: Strided, expected: Strided, dtype: string): void {
  expect([found.shape, found.dtype]).toEqual([expected.shape, expected.dtype]);
  const n = expected.shape[expected.shape.length - 1];
  const [a, b] = [numbers(found).re, numbers(expected).re];
  for (let start = 0; start < a.length; start += n) {
    const [ours, theirs] = [a.subarray(start, start + n), b.subarray(start, start + n)];
    expect([...ours]).toEqual([...ours].sort((x, y) => x - y));
    const norm = Math.max(...theirs.map(Math.abs));
    for (let i = 0; i < n; i++)
      expect(Math.abs(ours[i] - theirs[i])).toBeLessThanOrEqual((n + 10) * epsilonOf(dtype) * norm);
  }
}

describe("eigh and eigvalsh against NumPy", () => {
  for (const [number, { name, x, UPLO, values, alone, dtype, residual, orthogonal }] of cases.entries()) {
    it(`${number}: ${name}, ${x.dtype} [${x.shape}] ${UPLO}`, () => {
      const given = unpack(x);
      const { eigenvalues, eigenvectors } = eigh(given, { UPLO });
      expect([eigenvectors.shape, eigenvectors.dtype]).toEqual([x.shape, dtype]);
      expectValues(eigenvalues, unpack(values), dtype);
      expectValues(eigvalsh(given, { UPLO }), unpack(alone), dtype);
      const n = x.shape[x.shape.length - 1];
      const w = numbers(eigenvalues);
      const [all, vectors] = [matricesOf(given), matricesOf(eigenvectors)];
      const least = epsilonOf(dtype);
      all.forEach((a, i) => {
        const part = (list: Float64Array): Float64Array => list.subarray(i * n, (i + 1) * n);
        const r = residualOf(wholeOf(a, UPLO === "U"), vectors[i], part(w.re), part(w.im));
        expect(r).toBeLessThanOrEqual(10 * Math.max(residual, least));
        expect(orthogonalityOf(vectors[i])).toBeLessThanOrEqual(10 * Math.max(orthogonal, least));
      });
    });
  }
});

describe("eigh", () => {
  const [base] = cases.filter(({ x }) => x.shape[0] === 7 && x.dtype === "float64").map(({ x }) => unpack(x));

  it("reads any layout", () => {
    const expected = eigh(base, { UPLO: "U" });
    const { store, offset } = base;
    const turned = view(base, [7, 7], [1, 7]);
    expect(eigh(turned).eigenvalues.data).toEqual(expected.eigenvalues.data);
    expect(eigh(turned).eigenvectors.data).toEqual(expected.eigenvectors.data);
    const backwards = view(base, [7, 7], [-7, -1], offset + 48);
    const copied = view(base, [2, 7, 7], [0, 7, 1]);
    expect(backwards.store).toBe(store);
    // Both axes reversed: the other triangle of the matrix seen from behind.
    const w = numbers(eigh(backwards).eigenvalues).re;
    for (const [i, value] of numbers(expected.eigenvalues).re.entries()) expect(w[i]).toBeCloseTo(value, 12);
    const stacked = numbers(eigh(copied, { UPLO: "U" }).eigenvectors).re;
    expect([...stacked.subarray(49)]).toEqual([...numbers(expected.eigenvectors).re]);
  });

  it("leaves its argument alone", () => {
    const before = [...numbers(base).re];
    eigh(base);
    eigvalsh(base);
    expect([...numbers(base).re]).toEqual(before);
  });

  it("does not read the other triangle", () => {
    const x = tensor([
      [2, Number.NaN],
      [1, 2],
    ]);
    const [low, high] = numbers(linalg.eigvalsh(x)).re;
    expect(low).toBeCloseTo(1, 12);
    expect(high).toBeCloseTo(3, 12);
    expect(() => linalg.eigvalsh(x, { UPLO: "U" })).toThrow(LinAlgError);
  });

  it("refuses infs, NaNs and another UPLO", () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const x = tensor([
        [1, 0],
        [bad, 1],
      ]);
      expect(() => linalg.eigh(x)).toThrow(new LinAlgError("linalg.eigh: x must not contain infs or NaNs"));
      expect(() => linalg.eigvalsh(x)).toThrow(new LinAlgError("linalg.eigvalsh: x must not contain infs or NaNs"));
    }
    // @ts-expect-error another UPLO
    expect(() => linalg.eigh(zeros([2, 2]), { UPLO: "l" })).toThrow(
      new ValueError('linalg.eigh: UPLO is "L" or "U" — l'),
    );
  });

  it("gives the whole back from its parts, at sizes around those of the blocks", () => {
    for (const n of [23, 24, 25, 32, 33, 34, 48, 49, 50, 63, 64, 65, 66, 97, 130]) {
      const x = linalg.eigh(
        tensor(
          Array.from({ length: n }, (_, i) =>
            Array.from({ length: n }, (_, j) => Math.sin(i * i + 3 * j + (i > j ? j : i))),
          ),
        ),
      );
      const [v] = matricesOf(x.eigenvectors);
      expect(orthogonalityOf(v)).toBeLessThan(1e-15 * n * 4);
    }
  });
});
