import type { Entry, Generator } from "../case.ts";
import { literal } from "../code.ts";

/** Complex numbers more often than they come by themselves. */
const parts: Generator = (scene, x) => {
  const { draw } = scene;
  return { args: [draw.chance(0.5) ? x : scene.tensor(x.shape, draw.pick(["complex64", "complex128"]))] };
};

const angle: Generator = (scene, x) => {
  const plan = parts(scene, x);
  return plan && { ...plan, options: { deg: scene.draw.chance(0.5) ? literal(true) : undefined } };
};

const realIfClose: Generator = (scene, x) => {
  const plan = parts(scene, x);
  return plan && { ...plan, gradual: true };
};

/** How to draw a call of each function. */
export const entries = {
  real: { plan: parts, fails: false },
  imag: { plan: parts, fails: false },
  angle: { plan: angle, fails: false },
  isreal: { plan: parts, fails: false },
  iscomplex: { plan: parts, fails: false },
  realIfClose: { plan: realIfClose, fails: false },
} satisfies Record<string, Entry>;
