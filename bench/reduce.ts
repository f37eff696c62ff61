/** Reductions against NumPy on this machine. */
import { wrap } from "../src/core/strided.ts";
import { argmax, cumsum, max, mean, min, sum, variance } from "../src/ops/reduce.ts";
import { compare } from "./measure.ts";

const n = 1_000_000;
const values = Float64Array.from({ length: n }, (_, i) => Math.sin(i));
const x = wrap(values, "float64", [n], [1], 0);
const square = wrap(values, "float64", [1000, 1000], [1000, 1], 0);
const turned = wrap(values, "float64", [1000, 1000], [1, 1000], 0);
const single = wrap(Float32Array.from(values), "float32", [n], [1], 0);
const small = wrap(values, "float64", [8, 8], [8, 1], 0);
const narrow = wrap(values, "float64", [n / 4, 4], [4, 1], 0);
const integers = wrap(
  Int32Array.from(values, (v) => v * 1000),
  "int32",
  [n],
  [1],
  0,
);

compare(
  `x = np.sin(np.arange(${n})); s = x.reshape(1000, 1000); f = x.astype("f4"); q = np.ascontiguousarray(s[:8, :8]); w = x.reshape(-1, 4); i = (x * 1000).astype("i4")`,
  [
    { name: "sum 1e6 float64", ours: () => sum(x), numpy: "x.sum()" },
    { name: "sum 1e6 float32", ours: () => sum(single), numpy: "f.sum()" },
    { name: "sum 1e6 int32", ours: () => sum(integers), numpy: "i.sum()" },
    { name: "sum axis 0", ours: () => sum(square, { axis: 0 }), numpy: "s.sum(0)" },
    { name: "sum axis 1", ours: () => sum(square, { axis: 1 }), numpy: "s.sum(1)" },
    { name: "sum axis 0 transposed", ours: () => sum(turned, { axis: 0 }), numpy: "s.T.sum(0)" },
    { name: "sum axis 1 of [250000, 4]", ours: () => sum(narrow, { axis: 1 }), numpy: "w.sum(1)" },
    { name: "mean 1e6", ours: () => mean(x), numpy: "x.mean()" },
    { name: "variance 1e6", ours: () => variance(x), numpy: "x.var()" },
    { name: "variance axis 0", ours: () => variance(square, { axis: 0 }), numpy: "s.var(0)" },
    { name: "max 1e6", ours: () => max(x), numpy: "x.max()" },
    { name: "min axis 0", ours: () => min(square, { axis: 0 }), numpy: "s.min(0)" },
    { name: "argmax 1e6", ours: () => argmax(x), numpy: "x.argmax()" },
    { name: "argmax axis 0", ours: () => argmax(square, { axis: 0 }), numpy: "s.argmax(0)" },
    { name: "cumsum 1e6", ours: () => cumsum(x), numpy: "x.cumsum()" },
    { name: "sum [8, 8]", ours: () => sum(small), numpy: "q.sum()" },
    { name: "sum [8, 8] axis 0", ours: () => sum(small, { axis: 0 }), numpy: "q.sum(0)" },
  ],
);
