// Every shape in a comment is what the editor shows when you hover over the name.
import { arange, bindShape, concatenate, einsum, random } from "shapeproof";

random.seed(42); // NumPy's stream, to the bit

const x = random.randn(32, 784); //                                Tensor<[32, 784], "float64">
const w = random.randn(784, 10); //                                Tensor<[784, 10], "float64">
const logits = x.matmul(w).add(arange(10)); //                     Tensor<[32, 10], "float64">
const best = logits.argmax({ axis: 1 }); //                        Tensor<[32], "int32">
const images = x.reshape([-1, 28, 28]); //                         Tensor<[32, 28, 28], "float64">
const corner = images.at(":", "0:14", "::-2"); //                  Tensor<[32, 14, 14], "float64">
const gram = einsum("ni,nj->ij", logits, logits); //               Tensor<[10, 10], "float64">
const both = concatenate([logits, logits.negative()]); //          Tensor<[64, 10], "float64">
const named = bindShape(logits, ["batch", 10]); //                 Tensor<["batch", 10], "float64">
console.log(best.shape, corner.shape, gram.shape, both.shape, named.sum({ axis: 1 }));
