// Sizes that are not known before the program runs: names for those that must agree, `number` for the others.
import { bindShape, type Tensor, tensor } from "shapeproof";

/** A table from outside: how many rows, and of what, nobody promised. */
function readTable(text: string): number[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(",").map(Number));
}

const table = tensor(readTable("1,2,3\n4,5,6\n7,8,10\n11,12,13")); // Tensor<[number, number]>

// bindShape checks at run time, and from here on the compiler knows.
const samples = bindShape(table, ["batch", 3]); // Tensor<["batch", 3]>
const features = samples.at(":", ":2"); //          Tensor<["batch", 2]>
const targets = samples.at(":", 2); //              Tensor<["batch"]>

/** Mean squared error: the two must have equally many rows, whatever that number is. */
function squaredError(predicted: Tensor<["batch"]>, actual: Tensor<["batch"]>): number {
  return predicted.subtract(actual).square().mean().item();
}

const weights = tensor([0.5, 0.75]); // Tensor<[2]>
console.log(squaredError(features.matmul(weights), targets));

// features.T.matmul(weights) does not compile: matmul: inner dimensions differ — [2, batch] @ [2]: batch ≠ 2.
