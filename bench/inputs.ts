/**
 * The inputs of all workloads. They are drawn here, from generators of our own, and every process reads the same bytes.
 * Every value is one that float32 has too, so that both dtypes see the same numbers.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Drawn {
  readonly shape: number[];
  readonly from: "uniform" | "normal";
  /** Uniform numbers lie between `low` and `high`; normal ones have the mean `low` and the standard deviation `high`. */
  readonly low: number;
  readonly high: number;
}

interface Made {
  readonly shape: number[];
  readonly from:
    | "zeros"
    | "integers below 10000"
    | "classes below 10"
    | "digits' pixels"
    | "digits' labels"
    | "positive definite";
}

export type InputSpec = Drawn | Made;

/** A table whose shapes stay tuples, which shapeproof's adapter is checked with. */
function table<const T extends { readonly [name: string]: InputSpec }>(rows: T): T {
  return rows;
}

const uniform = <const S extends number[]>(shape: S, low: number, high: number) =>
  ({ shape, from: "uniform", low, high }) as const;
const normal = <const S extends number[]>(shape: S, low: number, high: number) =>
  ({ shape, from: "normal", low, high }) as const;
const made = <const S extends number[], const F extends Made["from"]>(shape: S, from: F) => ({ shape, from }) as const;

export const inputs = table({
  small: uniform([64], -1, 1),
  small2: uniform([64], -1, 1),
  small8: uniform([8, 8], -1, 1),
  row8: uniform([8], -1, 1),
  a3x4: uniform([3, 4], -1, 1),
  b4x5: uniform([4, 5], -1, 1),

  x: uniform([1_000_000], -3, 3),
  y: uniform([1_000_000], -3, 3),
  positive: uniform([1_000_000], 0.1, 3),

  matrix: uniform([1000, 1000], -1, 1),
  matrix2: uniform([1000, 1000], -1, 1),
  images: uniform([1000, 784], -1, 1),
  row: uniform([784], -1, 1),
  column: uniform([1000, 1], 0.5, 2),

  a64: uniform([64, 64], -1, 1),
  b64: uniform([64, 64], -1, 1),
  a128: uniform([128, 128], -1, 1),
  b128: uniform([128, 128], -1, 1),
  a256: uniform([256, 256], -1, 1),
  b256: uniform([256, 256], -1, 1),
  a512: uniform([512, 512], -1, 1),
  b512: uniform([512, 512], -1, 1),
  a1024: uniform([1024, 1024], -1, 1),
  b1024: uniform([1024, 1024], -1, 1),
  batch: uniform([32, 128, 64], -1, 1),
  batch2: uniform([32, 64, 128], -1, 1),

  query: normal([8, 128, 64], 0, 1),
  key: normal([8, 128, 64], 0, 1),
  value: normal([8, 128, 64], 0, 1),
  samples: uniform([992, 784], 0, 1),
  targets: made([992, 10], "classes below 10"),
  w1: normal([784, 128], 0, 0.05),
  b1: made([128], "zeros"),
  w2: normal([128, 10], 0, 0.1),
  b2: made([10], "zeros"),
  points: normal([10000, 16], 0, 1),
  pixels: made([1797, 64], "digits' pixels"),
  labels: made([1797], "digits' labels"),

  rows: uniform([10000, 50], -1, 1),
  places: made([5000], "integers below 10000"),

  square100: normal([100, 100], 0, 1),
  square200: normal([200, 200], 0, 1),
  square300: normal([300, 300], 0, 1),
  square500: normal([500, 500], 0, 1),
  vector200: normal([200], 0, 1),
  vector500: normal([500], 0, 1),
  definite100: made([100, 100], "positive definite"),
  definite200: made([200, 200], "positive definite"),
  definite300: made([300, 300], "positive definite"),
  definite500: made([500, 500], "positive definite"),
});

export type InputName = keyof typeof inputs;
export type ShapeOf<K extends InputName> = (typeof inputs)[K]["shape"];

/** Uniform numbers in [0, 1): mulberry32, by T. Ettinger. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, dim) => product * dim, 1);

function digits(): number[][] {
  const text = readFileSync(new URL("../data/digits.csv", import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(",").map(Number));
}

function values(spec: InputSpec, seed: number): Float64Array {
  const random = generator(seed);
  const size = sizeOf(spec.shape);
  const fill = (each: (i: number) => number) => Float64Array.from({ length: size }, (_, i) => each(i));
  switch (spec.from) {
    case "uniform":
      return fill(() => Math.fround(spec.low + (spec.high - spec.low) * random()));
    case "normal":
      // Box and Muller (1958). 1 - random() is never 0.
      return fill(() => {
        const radius = Math.sqrt(-2 * Math.log(1 - random()));
        return Math.fround(spec.low + spec.high * radius * Math.cos(2 * Math.PI * random()));
      });
    case "zeros":
      return new Float64Array(size);
    case "integers below 10000":
      return fill(() => Math.floor(random() * 10000));
    case "classes below 10": {
      const oneHot = new Float64Array(size);
      for (let row = 0; row < size; row += 10) oneHot[row + Math.floor(random() * 10)] = 1;
      return oneHot;
    }
    case "positive definite": {
      // Symmetric, and its diagonal outweighs the rest: its eigenvalues lie between about n - 2√n and n + 2√n.
      const n = spec.shape[0];
      const matrix = new Float64Array(size);
      for (let i = 0; i < n; i++) {
        matrix[i * n + i] = n + Math.fround(random());
        for (let j = 0; j < i; j++) matrix[i * n + j] = matrix[j * n + i] = Math.fround(2 * random() - 1);
      }
      return matrix.map(Math.fround);
    }
    case "digits' pixels":
      return Float64Array.from(digits().flatMap((line) => line.slice(0, 64).map((pixel) => pixel / 16)));
    case "digits' labels":
      return Float64Array.from(digits(), (line) => line[64]);
  }
}

const fileOf = (folder: string, name: string): string => join(folder, `${name}.f64`);

/** Draws the named inputs and writes each as float64 in C order, with their shapes in `shapes.json` for NumPy. */
export function writeInputs(folder: string, names: readonly InputName[]): void {
  const all = Object.keys(inputs);
  for (const name of names) writeFileSync(fileOf(folder, name), values(inputs[name], 1 + all.indexOf(name)));
  const shapes = Object.fromEntries(names.map((name) => [name, inputs[name].shape]));
  writeFileSync(join(folder, "shapes.json"), JSON.stringify(shapes));
}

/** Float64s as a file holds them. */
export function readValues(path: string): Float64Array {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

export const readInput = (folder: string, name: InputName): Float64Array => readValues(fileOf(folder, name));
