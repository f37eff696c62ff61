import type { Entry, Generator } from "../case.ts";
import { type Code, literal } from "../code.ts";
import type { Operand, Scene } from "../scene.ts";

/** A plain value: it takes its dtype from the tensor that it meets. */
function scalar(scene: Scene): Code {
  return literal(scene.draw.pick([0, 1, 2, 7, 100, 2.5, 0.5, true, 3n]));
}

const unaryPlan: Generator = (_scene, x) => ({ args: [x] });

const binaryPlan: Generator = (scene, x) => {
  if (!scene.wrong && scene.draw.chance(0.15)) {
    const value = scalar(scene);
    return { args: scene.draw.chance(0.5) ? [x, value] : [value, x] };
  }
  const y = scene.draw.chance(0.08) ? x : scene.tensor(scene.partner(x.shape));
  return { args: scene.draw.chance(0.3) ? [y, x] : [x, y] };
};

export const unary: Entry = { plan: unaryPlan, out: true, onlyOut: true };
export const binary: Entry = { plan: binaryPlan, out: true };

/** `x.addInPlace(y)`: y broadcasts to x, and the result fits x's dtype. */
export const inPlace: Entry = {
  plan: (scene, x) => {
    if (!scene.wrong && scene.draw.chance(0.15)) return { args: [x, scalar(scene)] };
    const shape = x.shape.map((dim) => (scene.draw.chance(0.25) ? 1 : dim));
    const right = shape.slice(scene.draw.int(0, scene.draw.chance(0.4) ? shape.length : 0));
    const wrong = scene.draw.chance(0.5) ? [3, ...x.shape] : scene.partner(x.shape);
    return { args: [x, scene.tensor(scene.wrong ? wrong : right, scene.draw.chance(0.5) ? x.dtype : scene.dtype())] };
  },
};

/** A shape that broadcasts with the receiver's, in two of three operands. */
function fitted(scene: Scene, x: Operand, dtype?: string): Operand {
  return scene.tensor(scene.partner(x.shape), dtype);
}

export const where: Entry = {
  plan: (scene, x) => {
    const wrong = scene.wrong;
    scene.wrong = wrong && scene.draw.chance(0.5);
    const y = scene.draw.chance(0.2) && !wrong ? scalar(scene) : fitted(scene, x);
    scene.wrong = wrong && !scene.wrong;
    const z = scene.draw.chance(0.2) && !wrong ? scalar(scene) : fitted(scene, x);
    scene.wrong = wrong;
    return { args: [x, y, z] };
  },
  out: true,
};

export const clip: Entry = {
  plan: (scene, x) => {
    const low = scene.draw.chance(0.6) && !scene.wrong ? literal(scene.draw.int(0, 2)) : fitted(scene, x, x.dtype);
    const high = scene.draw.chance(0.6) ? literal(scene.draw.int(3, 9)) : fitted(scene, x, x.dtype);
    return { args: [x, low, high] };
  },
  out: true,
};
