import type { Entry, Generator } from "../case.ts";
import { type Code, literal, written } from "../code.ts";
import type { Scene } from "../scene.ts";

const numeric = (scene: Scene): Code | undefined => (scene.draw.chance(0.5) ? literal(scene.dtype()) : undefined);

/** A shape as an argument: wrong ones have a size below zero, or one that is no integer. */
function sizes(scene: Scene): Code {
  const { draw } = scene;
  const shape = draw.times(draw.int(0, 4), () => draw.int(0, 6));
  if (!scene.wrong) return literal(shape);
  return literal([...shape, draw.chance(0.6) ? -draw.int(1, 4) : 2.5]);
}

const filledPlan: Generator = (scene) => ({ args: [sizes(scene)], options: { dtype: numeric(scene) } });
export const filled: Entry = { plan: filledPlan };

export const full: Entry = {
  plan: (scene) => ({
    args: [sizes(scene), literal(scene.draw.pick([1, 2.5, true, 7n]))],
    options: { dtype: scene.draw.chance(0.3) ? literal("float32") : undefined },
  }),
};

const likePlan: Generator = (scene, x) => ({ args: [x], options: { dtype: numeric(scene) } });
export const like: Entry = { plan: likePlan, fails: false };

export const fullLike: Entry = {
  plan: (scene, x) => ({ args: [x, literal(1)], options: { dtype: numeric(scene) } }),
  fails: false,
};

const count = (scene: Scene): Code => literal(scene.wrong ? scene.draw.pick([-1, -3, 2.5]) : scene.draw.int(0, 9));

export const eye: Entry = {
  plan: (scene) =>
    scene.draw.chance(0.4)
      ? { args: [count(scene)] }
      : { args: [literal(scene.draw.int(0, 5)), count(scene)], options: { dtype: numeric(scene) } },
};

export const identity: Entry = { plan: (scene) => ({ args: [count(scene)], options: { dtype: numeric(scene) } }) };

export const arange: Entry = {
  plan: (scene) => {
    const { draw } = scene;
    // Shorter than the sizes that stand for symbols.
    const start = draw.int(-15, 15);
    const stop = draw.int(-15, 20);
    const step = draw.pick([1, 2, 3, -1, -2, 7]);
    const args = draw.chance(0.4) ? [stop] : draw.chance(0.5) ? [start, stop] : [start, stop, scene.wrong ? 0 : step];
    return { args: args.map(literal), options: { dtype: draw.chance(0.3) ? literal("int32") : undefined } };
  },
};

export const linspace: Entry = {
  plan: (scene) => {
    const { draw } = scene;
    const ends = [literal(draw.int(-5, 5)), literal(draw.int(0, 9))];
    return { args: draw.chance(0.3) && !scene.wrong ? ends : [...ends, count(scene)] };
  },
};

/** Nested lists; of rows of different lengths, if the call is to be wrong. */
function nested(scene: Scene, shape: readonly number[], leaf: unknown): unknown {
  const [dim, ...rest] = shape;
  return dim === undefined ? leaf : scene.draw.times(dim, () => nested(scene, rest, leaf));
}

export const tensor: Entry = {
  plan: (scene) => {
    const { draw } = scene;
    const shape = draw.times(draw.int(scene.wrong ? 2 : 0, 3), () => draw.int(1, 4));
    const rows = nested(scene, shape, draw.pick([1, 2.5, true, 3n]));
    if (scene.wrong && Array.isArray(rows)) {
      rows.push(nested(scene, [shape[1] + 1, ...shape.slice(2)], 1));
      return { args: [literal(rows)] };
    }
    return { args: [literal(rows)], options: { dtype: draw.chance(0.2) ? literal("complex128") : undefined } };
  },
};

const arrays = [Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array, Float64Array];

export const fromTypedArray: Entry = {
  plan: (scene) => {
    const shape = scene.draw.times(scene.draw.int(0, 3), () => scene.draw.int(0, 5));
    const size = shape.reduce((a, b) => a * b, 1);
    const ArrayClass = scene.draw.pick(arrays);
    const data = written(`new ${ArrayClass.name}(${size})`, new ArrayClass(size));
    return { args: [data, literal(scene.wrong ? [...shape, -2] : shape)] };
  },
};
