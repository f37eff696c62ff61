import type { Entry } from "../case.ts";
import { type Code, literal } from "../code.ts";
import type { Scene } from "../scene.ts";

/** True, false or nothing. */
const flag = (scene: Scene): Code | undefined => (scene.draw.chance(0.4) ? literal(scene.draw.chance(0.7)) : undefined);

const unique: Entry = {
  plan: (scene, x) => {
    const rank = x.shape.length;
    const axis = scene.wrong || (rank > 0 && scene.draw.chance(0.4)) ? scene.axis(rank) : undefined;
    return {
      args: [x],
      options: {
        returnIndex: flag(scene),
        returnInverse: flag(scene),
        returnCounts: flag(scene),
        axis: axis === undefined ? undefined : literal(axis),
      },
      gradual: true,
    };
  },
};

const ofTwo = (option: string | undefined, other?: string): Entry => ({
  plan: (scene, x) => ({
    args: [x, scene.tensor(scene.shape())],
    options: {
      ...(option === undefined ? {} : { [option]: flag(scene) }),
      ...(other === undefined ? {} : { [other]: flag(scene) }),
    },
    gradual: true,
  }),
  fails: false,
});

const isin: Entry = {
  plan: (scene, x) => ({
    args: [x, scene.draw.chance(0.4) ? literal([0, 1, 2.5]) : scene.tensor(scene.shape())],
    options: { invert: flag(scene) },
  }),
  fails: false,
};

export const entries = {
  intersect1d: ofTwo("assumeUnique", "returnIndices"),
  isin,
  setdiff1d: ofTwo("assumeUnique"),
  setxor1d: ofTwo("assumeUnique"),
  union1d: ofTwo(undefined),
  unique,
} satisfies Record<string, Entry>;
