// The mean of each picture, where the mean of each pixel was meant.
import { random } from "shapeproof";

const pictures = random.randn(32, 64);
const means = pictures.mean({ axis: 1 });

pictures.subtract(means);
