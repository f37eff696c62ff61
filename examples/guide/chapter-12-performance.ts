// Chapter 12, performance: functions instead of loops, chunks, small dtypes.
import { all, arange, ml, random, type Tensor, vstack } from "shapeproof";

/** How long a function takes. */
function profile<T>(name: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  console.log(`${name} took ${((performance.now() - start) / 1000).toFixed(6)} seconds`);
  return result;
}

function slowSumOfSquares(x: Tensor<[100, 10]>) {
  let total = 0;
  for (const element of x.flatten().tolist()) total += element ** 2;
  return total;
}

const fastSumOfSquares = (x: Tensor<[number, number]>) => x.square().sum(); // Tensor<[]>

/** Profiling. */
export function block42() {
  const testArray = random.randn(10_000, 100);
  const small = random.randn(100, 10);
  profile("a sum of 10⁶ squares", () => fastSumOfSquares(testArray));
  return {
    guide: { test_array: testArray, small, slow_ss: slowSumOfSquares(small), fast_ss: fastSumOfSquares(small) },
  };
}

/** Each chunk normalised by itself. */
function processLargeDatasetChunked(data: Tensor<[2500, 6]>, chunkSize: number) {
  const results: Tensor<[number, 6]>[] = [];
  for (let start = 0; start < 2500; start += chunkSize) {
    const chunk = data.at(`${start}:${start + chunkSize}`); // Tensor<[number, 6]>
    results.push(chunk.subtract(chunk.mean({ axis: 0 })).divide(chunk.std({ axis: 0 })));
  }
  return vstack(results); // Tensor<[number, 6]>
}

/** The smallest dtype that has all values, or half the digits. Only the run knows which. */
function optimizeMemoryUsage(x: Tensor<number[]>) {
  const fits = (dtype: "int8" | "int16") => all(x.equal(x.astype(dtype))).item();
  return fits("int8") ? x.astype("int8") : fits("int16") ? x.astype("int16") : x.astype("float32");
}

/** Memory. */
export function block43() {
  const big = random.randn(2500, 6);
  return {
    guide: {
      big,
      chunked: processLargeDatasetChunked(big, 1000),
      as_int8: optimizeMemoryUsage(arange(-100, 100)),
      as_int16: optimizeMemoryUsage(arange(0, 3000)),
      as_f32: optimizeMemoryUsage(big),
    },
    library: {
      chunked: ml.normalizeChunks(big, 1000),
      as_int8: ml.optimizeDtype(arange(-100, 100)),
      as_int16: ml.optimizeDtype(arange(0, 3000)),
      as_f32: ml.optimizeDtype(big),
    },
  };
}
