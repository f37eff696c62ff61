// Shapes are stretched as in NumPy: from the right, and where a dimension is 1.
import { arange, linspace, random, tensor, where } from "shapeproof";

const scores = tensor([
  [88, 92, 79],
  [75, 81, 94],
]); // Tensor<[2, 3]>

// A row for each student less the mean of each exam: [2, 3] and [3].
const centred = scores.subtract(scores.mean({ axis: 0 })); // Tensor<[2, 3]>

// The mean of each student needs its axis back: [2, 3] and [2, 1].
const shares = scores.divide(scores.sum({ axis: 1, keepdims: true })); // Tensor<[2, 3]>

// A column and a row make a table: [12, 1] and [12].
const numbers = arange(1, 13, { dtype: "int32" }); // Tensor<[12], "int32">
const products = numbers.at(":", null).multiply(numbers); // Tensor<[12, 12], "int32">

// All distances between two sets of points: [50, 1, 2] and [1, 20, 2].
random.seed(1);
const [a, b] = [random.randn(50, 2), random.randn(20, 2)];
const apart = a.at(":", null).subtract(b.at(null)); // Tensor<[50, 20, 2]>
const distances = apart.square().sum({ axis: 2 }).sqrt(); // Tensor<[50, 20]>

const x = linspace(-1, 1, 5); // Tensor<[5]>
const ramp = where(x.less(0), 0, x); // Tensor<[5]>

console.log(centred, shares, products.at(-1), distances.min(), ramp);
