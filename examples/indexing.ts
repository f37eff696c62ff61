// One method reads with everything that NumPy's brackets take, another one writes.
import { arange, tensor, zeros } from "shapeproof";

const image = arange(64).reshape([8, 8]); // Tensor<[8, 8]>

const row = image.at(2); //                        Tensor<[8]>: integers drop an axis
const last = image.at(":", -1); //                 Tensor<[8]>
const centre = image.at("2:6", "2:6"); //          Tensor<[4, 4]>: slices are views
const mirrored = image.at(":", "::-1"); //         Tensor<[8, 8]>
const batch = image.at(null, "..."); //            Tensor<[1, 8, 8]>: null is a new axis
const rows = image.at([0, 3, 5]); //               Tensor<[3, 8]>: lists and integer tensors pick
const pixels = image.at([0, 3], [7, 1]); //        Tensor<[2]>: two of them go together
const bright = image.at(image.greater(40)); //     Tensor<[number]>: how many, only the run knows

// What a slice shows is the same memory.
const board = zeros([8, 8], { dtype: "int32" });
board.set(["::2", "::2"], 1);
board.set(["1::2", "1::2"], 1);
board.set([0], tensor([9, 9, 9, 9, 9, 9, 9, 9]).astype("int32"));

console.log(row, last, centre, mirrored.shape, batch.shape, rows.shape, pixels, bright.size, board);
