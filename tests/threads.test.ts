/** Products that several threads make are those of one thread, and the threads never stay behind. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildSync } from "esbuild";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ValueError } from "../src/core/errors.ts";
import { heapOf } from "../src/core/heap.ts";
import { adopt, arrayOf, originOf, type Strided, sizeOf, view } from "../src/core/strided.ts";
import { threads } from "../src/kernels/threads.ts";
import { matmul } from "../src/ops/products.ts";

type Real = "float64" | "float32" | "int32";

function filled(shape: number[], dtype: Real, seed: number): Strided {
  const values = Array.from({ length: sizeOf(shape) }, (_, i) => Math.sin(i * 1.7 + seed) * 1000);
  const array = dtype === "float64" ? Float64Array : dtype === "float32" ? Float32Array : Int32Array;
  return adopt(array.from(values), dtype, shape);
}

/** All bits, in a form that is compared fast. */
const bitsOf = (x: Strided): string => {
  const { buffer } = arrayOf(x).slice(originOf(x), originOf(x) + sizeOf(x.shape));
  return createHash("sha256").update(new Uint8Array(buffer)).digest("hex");
};
const turned = (x: Strided): Strided => view(x, x.shape.toReversed(), x.steps.toReversed());

/** Large enough to be shared, and none a multiple of a tile: of rows, of columns, of a batch. */
const products: readonly (() => Strided)[] = (["float64", "float32", "int32"] as const).flatMap((dtype) => [
  () => matmul(filled([401, 107], dtype, 1), filled([107, 99], dtype, 2)),
  () => matmul(turned(filled([301, 61], dtype, 3)), filled([301, 515], dtype, 4)),
  () => matmul(filled([3, 130, 90], dtype, 5), turned(filled([131, 90], dtype, 6))),
]);

const simd = heapOf() !== null;
afterEach(() => {
  vi.restoreAllMocks();
  threads(1);
});

describe("threads", () => {
  it("give the same bits as one thread, while they start, when they are ready, and after they have slept", async () => {
    const before = products.map((product) => bitsOf(product()));
    expect(threads(3)).toBe(simd ? 3 : 1);
    for (const pause of [0, 300, 100]) {
      await wait(pause);
      for (let turn = 0; turn < 5; turn++) {
        for (const [i, product] of products.entries()) expect(bitsOf(product())).toEqual(before[i]);
      }
    }
  });

  it("multiply tensors that were made before", () => {
    const [a, b] = [filled([200, 210], "float64", 1), filled([210, 220], "float64", 2)];
    const before = bitsOf(matmul(a, b));
    threads(2);
    expect(bitsOf(matmul(a, b))).toEqual(before);
    expect(bitsOf(matmul(filled([200, 210], "float64", 1), b))).toEqual(before);
  });

  it("are as many as the last call says", async () => {
    const [product] = products;
    const want = bitsOf(product());
    for (const count of [2, 4, 1, 2, 2, 1]) {
      expect(threads(count)).toBe(simd ? count : 1);
      await wait(20);
      expect(bitsOf(product())).toEqual(want);
    }
  });

  it("are counted in positive integers", () => {
    for (const wrong of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => threads(wrong)).toThrow(new ValueError(`threads: count must be a positive integer, got ${wrong}`));
    }
  });
});

describe("where workers do not work", () => {
  const [product] = products;
  const want = bitsOf(product());
  const pretend = (Worker: unknown) =>
    vi.spyOn(process, "getBuiltinModule").mockImplementation((() => ({ Worker })) as never);

  it("there is one thread if they cannot be made", () => {
    pretend(
      class {
        constructor() {
          throw new Error("not allowed");
        }
      },
    );
    expect(threads(2)).toBe(1);
    expect(bitsOf(product())).toEqual(want);
  });

  it("this thread makes all, and is the only one after their error", () => {
    const listeners: (() => void)[] = [];
    pretend(
      class {
        on(_event: string, listener: () => void): void {
          listeners.push(listener);
        }
      },
    );
    expect(threads(2)).toBe(simd ? 2 : 1);
    expect(bitsOf(product())).toEqual(want);
    for (const listener of listeners) listener();
    expect(bitsOf(product())).toEqual(want);
  });

  it("there is one thread on pages without isolation, and without the web's workers", () => {
    vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    vi.stubGlobal("Worker", undefined);
    expect(threads(2)).toBe(1);
    vi.stubGlobal("crossOriginIsolated", false);
    expect(threads(2)).toBe(1);
    vi.unstubAllGlobals();
    expect(bitsOf(product())).toEqual(want);
  });
});

describe("a program with threads", () => {
  it("ends by itself, whether they spin or sleep, and when it throws", () => {
    const folder = mkdtempSync(join(tmpdir(), "threads-"));
    try {
      const root = new URL("..", import.meta.url).pathname;
      const contents = `
        import { matmul, ones, threads } from "./src/fn.ts";
        const count = threads(2);
        const how = process.argv[2];
        const sum = () => matmul(ones([256, 256]), ones([256, 256])).data.reduce((s, v) => s + v, 0);
        const run = () => console.log(count, sum());
        if (how === "sleep") setTimeout(run, 400);
        else run();
        if (how === "throw") throw new Error("on purpose");
      `;
      const { outputFiles } = buildSync({
        stdin: { contents, resolveDir: root, loader: "ts" },
        bundle: true,
        write: false,
        format: "esm",
        platform: "node",
        minify: true,
      });
      const file = join(folder, "main.mjs");
      writeFileSync(file, outputFiles[0].contents);
      const run = (how: string): string =>
        execFileSync(process.execPath, [file, how], {
          encoding: "utf8",
          timeout: 20_000,
          stdio: ["ignore", "pipe", "pipe"],
        });
      expect(run("spin")).toBe(`${simd ? 2 : 1} ${256 ** 3}\n`);
      expect(run("sleep")).toBe(`${simd ? 2 : 1} ${256 ** 3}\n`);
      expect(() => run("throw")).toThrow("on purpose");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
