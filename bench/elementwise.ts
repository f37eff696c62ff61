/** Element-wise functions against NumPy on this machine: small tensors, large ones, broadcasts and transposes. */
import { add, exp, greater, multiply, random, sqrt, transpose } from "../src/fn.ts";
import { compare } from "./measure.ts";

const x = random.random([1000, 1000]);
const y = random.random([1000, 1000]);
const row = random.random([1000]);
const column = random.random([1000, 1]);
const small = random.random([64]);
const turned = transpose(x);

compare(
  "x, y = np.random.rand(1000, 1000), np.random.rand(1000, 1000); r, c, s = x[0].copy(), x[:, :1].copy(), x[0, :64].copy()",
  [
    { name: "add 64", ours: () => add(small, small), numpy: "s + s" },
    { name: "add 1e6", ours: () => add(x, y), numpy: "x + y" },
    { name: "multiply 1e6 by a number", ours: () => multiply(x, 2), numpy: "x * 2" },
    { name: "add a row", ours: () => add(x, row), numpy: "x + r" },
    { name: "add a column", ours: () => add(x, column), numpy: "x + c" },
    { name: "add a transpose", ours: () => add(x, turned), numpy: "x + x.T" },
    { name: "greater 1e6", ours: () => greater(x, y), numpy: "x > y" },
    { name: "sqrt 1e6", ours: () => sqrt(x), numpy: "np.sqrt(x)" },
    { name: "exp 1e6", ours: () => exp(x), numpy: "np.exp(x)" },
  ],
);
