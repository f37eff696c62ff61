import { describe, expect, it } from "vitest";
import { LinAlgError } from "../src/core/errors.ts";
import { adopt, type Strided, view } from "../src/core/strided.ts";
import { eye, linalg, matmul, ones, tensor } from "../src/index.ts";
import { eig } from "../src/linalg/eig.ts";
import { eigvals } from "../src/linalg/eigvals.ts";
import { epsilonOf, matricesOf, numbers, residualOf } from "./support/eigen.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Case {
  readonly name: string;
  readonly x: Packed;
  readonly values: Packed;
  readonly residual: number;
  readonly condition: number;
  readonly either: boolean;
}

interface Values {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** How far the eigenvalues are from those expected, each compared with the nearest that is left. */
function distance(found: Values, expected: Values, scale: number): number {
  const left = new Set(expected.re.keys());
  let most = 0;
  for (const [i, re] of found.re.entries()) {
    const gap = (j: number): number =>
      Math.hypot((re - expected.re[j]) / scale, (found.im[i] - expected.im[j]) / scale);
    const nearest = [...left].reduce((best, j) => (gap(j) < gap(best) ? j : best));
    left.delete(nearest);
    most = Math.max(most, gap(nearest));
  }
  return most;
}

const complexOf = (dtype: string): string =>
  dtype === "float32" || dtype === "complex64" ? "complex64" : "complex128";

/** The eigenvalues of matrix `i` of a stack. */
function valuesOf(x: Strided, i: number, n: number): Values {
  const { re, im } = numbers(x);
  return { re: re.subarray(i * n, (i + 1) * n), im: im.subarray(i * n, (i + 1) * n) };
}

describe("eig and eigvals against NumPy", () => {
  for (const [number, { name, x, values, residual, condition, either }] of goldenCases<Case>("linalg-eig").entries()) {
    it(`${number}: ${name}, ${x.dtype} [${x.shape}]`, () => {
      const [given, expected] = [unpack(x), unpack(values)];
      const { eigenvalues, eigenvectors } = eig(given);
      const alone = eigvals(given);
      const n = x.shape[x.shape.length - 1];
      expect([eigenvalues.shape, eigenvectors.shape, alone.shape]).toEqual([values.shape, x.shape, values.shape]);
      const dtypes = either ? [values.dtype, complexOf(values.dtype)] : [values.dtype];
      for (const { dtype } of [eigenvalues, eigenvectors, alone]) expect(dtypes).toContain(dtype);
      expect(eigenvectors.dtype).toBe(eigenvalues.dtype);
      const epsilon = epsilonOf(values.dtype);
      const vectors = matricesOf(eigenvectors);
      matricesOf(given).forEach((a, i) => {
        const w = valuesOf(eigenvalues, i, n);
        const scale = largest(a);
        expect(residualOf(a, vectors[i], w.re, w.im)).toBeLessThanOrEqual(10 * Math.max(residual, epsilon));
        const norm = Math.sqrt(
          [...a.re, ...a.im].reduce((sum, row) => row.reduce((s, e) => s + (e / scale) ** 2, sum), 0),
        );
        const bound = condition * (n + 10) * epsilon * norm;
        expect(distance(w, valuesOf(expected, i, n), scale)).toBeLessThanOrEqual(bound);
        expect(distance(valuesOf(alone, i, n), w, scale)).toBeLessThanOrEqual(bound);
        for (let j = 0; j < n; j++) {
          const norm = Math.hypot(...vectors[i].re.map((row) => row[j]), ...vectors[i].im.map((row) => row[j]));
          expect(Math.abs(norm - 1)).toBeLessThanOrEqual(4 * n * epsilon);
        }
      });
    });
  }
});

const largest = ({ re, im }: { readonly re: readonly Float64Array[]; readonly im: readonly Float64Array[] }): number =>
  Math.max(...[...re, ...im].map((row) => row.reduce((most, e) => Math.max(most, Math.abs(e)), 0))) || 1;

describe("eig", () => {
  const [base] = goldenCases<Case>("linalg-eig").filter(({ x }) => x.shape[0] === 26 && x.dtype === "float64");
  const x = unpack(base.x);

  it("has conjugate eigenvalues side by side, and a real largest component in their vectors", () => {
    const { eigenvalues, eigenvectors } = eig(x);
    const { re, im } = numbers(eigenvalues);
    const [v] = matricesOf(eigenvectors);
    let pairs = 0;
    for (let j = 0; j < 26; j++) {
      if (im[j] === 0) {
        for (const row of v.im) expect(row[j]).toBe(0);
        continue;
      }
      expect(im[j]).toBeGreaterThan(0);
      expect([re[j + 1], im[j + 1]]).toEqual([re[j], -im[j]]);
      const sizes = v.re.map((row, i) => Math.hypot(row[j], v.im[i][j]));
      expect(v.im[sizes.indexOf(Math.max(...sizes))][j]).toBe(0);
      for (let i = 0; i < 26; i++) expect([v.re[i][j + 1], v.im[i][j + 1]]).toEqual([v.re[i][j], -v.im[i][j]]);
      pairs++;
      j++;
    }
    expect(pairs).toBeGreaterThan(5);
  });

  it("reads any layout, and leaves its argument alone", () => {
    const before = [...numbers(x).re];
    const turned = view(view(x, [26, 26], [1, 26]), [26, 26], [26, 1]);
    expect([...numbers(eig(turned).eigenvectors).re]).toEqual([...numbers(eig(x).eigenvectors).re]);
    const transposed = eigvals(view(x, [26, 26], [1, 26]));
    expect(distance(numbers(transposed), numbers(eigvals(x)), 1)).toBeLessThan(1e-12);
    const backwards = eigvals(view(x, [26, 26], [-26, -1], x.offset + 26 * 26 - 1));
    expect(distance(numbers(backwards), numbers(eigvals(x)), 1)).toBeLessThan(1e-12);
    const broadcast = numbers(eigvals(view(x, [2, 26, 26], [0, 26, 1])));
    expect([...broadcast.re.subarray(26)]).toEqual([...numbers(eigvals(x)).re]);
    expect([...numbers(x).re]).toEqual(before);
  });

  it("refuses infs and NaNs", () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const matrix = tensor([
        [1, bad],
        [0, 1],
      ]);
      expect(() => linalg.eig(matrix)).toThrow(new LinAlgError("linalg.eig: x must not contain infs or NaNs"));
      expect(() => linalg.eigvals(matrix.astype("complex64"))).toThrow(LinAlgError);
    }
  });

  it("gives a tensor of two dtypes that goes on without casts", () => {
    const { eigenvalues, eigenvectors } = linalg.eig(
      tensor([
        [2, 1],
        [0, 3],
      ]),
    );
    expect([...eigenvalues.astype("float64").data]).toEqual([2, 3]);
    expect(matmul(ones([2, 2]), eigenvectors).dtype).toBe("float64");
    expect(eigenvalues.at(0).dtype).toBe("float64");
    expect(linalg.eigvals(eye(3, 3, { dtype: "float32" })).dtype).toBe("float32");
  });

  it("iterates on large matrices as well as on small ones, real and complex", () => {
    for (const n of [41, 76, 110, 151]) {
      const rows = Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) => Math.sin(i * i * 1.7 + 3 * j * j + i * j)),
      );
      const real = tensor(rows);
      const pairs = rows.flatMap((row, i) => row.flatMap((re, j) => [re, rows[j][i]]));
      const complex = adopt(Float64Array.from(pairs), "complex128", [n, n]);
      for (const matrix of [real, complex]) {
        const { eigenvalues, eigenvectors } = eig(matrix);
        const w = numbers(eigenvalues);
        const [a] = matricesOf(matrix);
        expect(residualOf(a, matricesOf(eigenvectors)[0], w.re, w.im)).toBeLessThan(1e-14);
        expect(distance(numbers(eigvals(matrix)), w, n)).toBeLessThan(1e-12);
        // The sum of the eigenvalues is the trace.
        const sum = (list: Iterable<number>): number => [...list].reduce((total, x) => total + x, 0);
        expect(sum(w.re)).toBeCloseTo(sum(a.re.map((row, i) => row[i])), 10);
        expect(sum(w.im)).toBeCloseTo(sum(a.im.map((row, i) => row[i])), 10);
      }
    }
  });
});
