/** @stdlib: BLAS and reductions in JavaScript over typed arrays, which the caller provides. */
import daxpy from "@stdlib/blas-base-daxpy";
import dgemm from "@stdlib/blas-base-dgemm";
import saxpy from "@stdlib/blas-base-saxpy";
import sgemm from "@stdlib/blas-base-sgemm";
import dsum from "@stdlib/blas-ext-base-dsum";
import ssum from "@stdlib/blas-ext-base-ssum";
import dmax from "@stdlib/stats-strided-dmax";
import dmean from "@stdlib/stats-strided-dmean";
import smax from "@stdlib/stats-strided-smax";
import smean from "@stdlib/stats-strided-smean";
import type { InputName } from "../inputs.ts";
import { type Adapter, flat, type Makers, makersOver, type Task, type Values } from "../lib/adapter.ts";
import { dtypes } from "../workloads.ts";

/** What the adapter uses, for one kind of typed array. */
interface Routines<A extends Float64Array | Float32Array> {
  readonly from: (values: Float64Array) => A;
  readonly zeros: (length: number) => A;
  readonly copy: (x: A) => A;
  readonly axpy: (n: number, alpha: number, x: A, strideX: number, y: A, strideY: number) => A;
  readonly gemm: (m: number, n: number, k: number, a: A, b: A, c: A) => A;
  readonly sum: (n: number, x: A, stride: number) => number;
  readonly mean: (n: number, x: A, stride: number) => number;
  readonly max: (n: number, x: A, stride: number) => number;
}

const double: Routines<Float64Array> = {
  from: (values) => values,
  zeros: (length) => new Float64Array(length),
  copy: (x) => x.slice(),
  axpy: daxpy,
  gemm: (m, n, k, a, b, c) => dgemm("row-major", "no-transpose", "no-transpose", m, n, k, 1, a, k, b, n, 0, c, n),
  sum: dsum,
  mean: dmean,
  max: dmax,
};

const single: Routines<Float32Array> = {
  from: (values) => Float32Array.from(values),
  zeros: (length) => new Float32Array(length),
  copy: (x) => x.slice(),
  axpy: saxpy,
  gemm: (m, n, k, a, b, c) => sgemm("row-major", "no-transpose", "no-transpose", m, n, k, 1, a, k, b, n, 0, c, n),
  sum: ssum,
  mean: smean,
  max: smax,
};

function makers<A extends Float64Array | Float32Array>(routines: Routines<A>, values: Values): Makers {
  const { from, zeros, copy, axpy, gemm, sum, mean, max } = routines;
  const { one, two } = makersOver((name: InputName) => from(values(name)));
  const plus = (factor: number) => (x: A, y: A) => () => axpy(y.length, factor, y, 1, copy(x), 1);
  const product = (m: number, k: number, n: number) => (a: A, b: A) => () => gemm(m, n, k, a, b, zeros(m * n));
  return {
    add64: two("small", "small2", plus(1)),
    sum64: one("small", (x) => () => sum(x.length, x, 1)),
    matmul3x4x5: two("a3x4", "b4x5", product(3, 4, 5)),
    add: two("x", "y", plus(1)),
    subtract: two("x", "y", plus(-1)),
    sum: one("matrix", (x) => () => sum(x.length, x, 1)),
    mean: one("matrix", (x) => () => mean(x.length, x, 1)),
    max: one("matrix", (x) => () => max(x.length, x, 1)),
    matmul64: two("a64", "b64", product(64, 64, 64)),
    matmul128: two("a128", "b128", product(128, 128, 128)),
    matmul256: two("a256", "b256", product(256, 256, 256)),
    matmul512: two("a512", "b512", product(512, 512, 512)),
    matmul1024: two("a1024", "b1024", product(1024, 1024, 1024)),
  };
}

export async function load(): Promise<Adapter> {
  return {
    dtypes,
    open(workload, dtype, values): Task | undefined {
      const make = (dtype === "float64" ? makers(double, values) : makers(single, values))[workload];
      return make && { run: make(), read: flat };
    },
  };
}
