import type { Entry } from "../case.ts";
import { literal } from "../code.ts";

/** How to draw a call of each function. */
export const entries = {
  "random.defaultRng": { plan: (scene) => ({ args: [literal(scene.draw.int(0, 1000))] }), fails: false },
} satisfies Record<string, Entry>;
