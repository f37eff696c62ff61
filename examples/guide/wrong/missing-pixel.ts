// Pictures that lost their last pixel on the way to the network.
import { ml, random } from "shapeproof";

const network = new ml.NeuralNetwork([64, 32, 10]);
const pictures = random.randn(32, 64).at(":", ":-1");

network.forward(pictures);
