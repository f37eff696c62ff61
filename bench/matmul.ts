/** Products against NumPy on this machine. */
import { castTo } from "../src/core/cast.ts";
import { contiguousSteps, type Strided, sizeOf, wrap } from "../src/core/strided.ts";
import { einsum } from "../src/ops/einsum.ts";
import { matmul } from "../src/ops/products.ts";
import { compare } from "./measure.ts";

function values(...shape: number[]): Strided {
  const data = Float64Array.from({ length: sizeOf(shape) }, (_, i) => Math.sin(i));
  return wrap(data, "float64", shape, contiguousSteps(shape), 0);
}

const single = (x: Strided): Strided => castTo(x, "float32");
const turned = (x: Strided): Strided => wrap(x.data, x.dtype, x.shape.toReversed(), x.steps.toReversed(), 0);
const [a, b] = [values(3, 4), values(4, 5)];
const [m, l] = [values(256, 256), values(512, 512)];
const [s, big] = [single(m), single(l)];
const [batch, tiny] = [values(64, 32, 32), values(1000, 4, 4)];
const [images, weights, column] = [values(64, 784), values(784, 128), values(512)];
const integers = castTo(
  wrap(
    Float64Array.from({ length: 65536 }, (_, i) => Math.sin(i) * 1000),
    "float64",
    m.shape,
    m.steps,
    0,
  ),
  "int32",
);

compare(
  `v = lambda *s: np.sin(np.arange(np.prod(s))).reshape(s)
a, b, m, l, batch, tiny, images, weights, column = v(3, 4), v(4, 5), v(256, 256), v(512, 512), v(64, 32, 32), v(1000, 4, 4), v(64, 784), v(784, 128), v(512)
s, big, i = m.astype("f4"), l.astype("f4"), (m * 1000).astype("i4")`,
  [
    { name: "3×4 @ 4×5", ours: () => matmul(a, b), numpy: "a @ b" },
    { name: "256 float64", ours: () => matmul(m, m), numpy: "m @ m" },
    { name: "512 float64", ours: () => matmul(l, l), numpy: "l @ l" },
    { name: "256 float32", ours: () => matmul(s, s), numpy: "s @ s" },
    { name: "512 float32", ours: () => matmul(big, big), numpy: "big @ big" },
    { name: "256 int32", ours: () => matmul(integers, integers), numpy: "i @ i" },
    { name: "512 transposed", ours: () => matmul(turned(l), turned(l)), numpy: "l.T @ l.T" },
    { name: "64×784 @ 784×128", ours: () => matmul(images, weights), numpy: "images @ weights" },
    { name: "512×512 @ 512", ours: () => matmul(l, column), numpy: "l @ column" },
    { name: "512 @ 512×512", ours: () => matmul(column, l), numpy: "column @ l" },
    { name: "64 of 32×32", ours: () => matmul(batch, batch), numpy: "batch @ batch" },
    { name: "1000 of 4×4", ours: () => matmul(tiny, tiny), numpy: "tiny @ tiny" },
    {
      name: "einsum bij,bjk->bik",
      ours: () => einsum("bij,bjk->bik", batch, batch),
      numpy: `np.einsum("bij,bjk->bik", batch, batch)`,
    },
    { name: "einsum ij,ij->i 512", ours: () => einsum("ij,ij->i", l, l), numpy: `np.einsum("ij,ij->i", l, l)` },
    { name: "einsum ij,ij->ij 512", ours: () => einsum("ij,ij->ij", l, l), numpy: `np.einsum("ij,ij->ij", l, l)` },
  ],
);
