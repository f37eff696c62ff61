// A layer whose weights are the wrong way round.
import { matmul, random } from "shapeproof";

const pictures = random.randn(32, 64);
const weights = random.randn(10, 64);

matmul(pictures, weights);
