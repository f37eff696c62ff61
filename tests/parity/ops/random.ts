import type { Entry } from "../case.ts";
import { literal } from "../code.ts";
import type { Scene } from "../scene.ts";

const shape = (scene: Scene): number[] => {
  const dims = scene.draw.times(scene.draw.int(1, 3), () => scene.draw.int(0, 5));
  return scene.wrong ? [...dims, -scene.draw.int(1, 3)] : dims;
};

const size = (scene: Scene) => literal(scene.draw.chance(0.3) ? shape(scene).at(-1) : shape(scene));

export const random: Entry = { plan: (scene) => ({ args: [size(scene)] }) };
export const randn: Entry = { plan: (scene) => ({ args: shape(scene).map(literal) }) };

export const randint: Entry = {
  plan: (scene) => ({
    args: [literal(0), literal(10), size(scene)],
    options: { dtype: scene.draw.chance(0.3) ? literal(scene.draw.pick(["uint8", "int64", "int32"])) : undefined },
  }),
};

export const seed: Entry = { plan: (scene) => ({ args: [literal(scene.draw.int(0, 1000))] }), fails: false };

export const permutation: Entry = {
  plan: (scene, x) => {
    if (scene.wrong) return { args: [scene.tensor([])] };
    return { args: [x.shape.length === 0 || scene.draw.chance(0.4) ? literal(scene.draw.int(0, 9)) : x] };
  },
};

export const shuffle: Entry = {
  plan: (scene) => ({ args: [scene.tensor(scene.wrong ? [] : scene.draw.pick([[4], [3, 2]]))] }),
};

export const choice: Entry = {
  plan: (scene) => ({ args: [literal(5)], options: { size: size(scene) } }),
};
