import type { Entry } from "../case.ts";
import { literal } from "../code.ts";
import { isSymbolic } from "../describe.ts";
import { clash, type Scene } from "../scene.ts";

/** What x may be multiplied with: 1-D, 2-D, or with a batch that broadcasts. */
function matrix(scene: Scene, shape: readonly number[]): number[] {
  const { draw } = scene;
  const k = shape[shape.length - 1];
  const inner = scene.wrong && draw.chance(0.7) ? (isSymbolic(k) ? 7 : k + draw.int(1, 3)) : k;
  if (draw.chance(0.25)) return [inner];
  const columns = scene.dim();
  if (shape.length < 3 || draw.chance(0.5)) return [inner, columns];
  const batch = shape.slice(0, -2);
  const other = scene.wrong && inner === k ? clash(draw, batch, batch) : scene.partner(batch);
  return [...other, inner, columns];
}

export const matmul: Entry = {
  plan: (scene, x) => {
    if (x.shape.length === 0) return scene.wrong ? { args: [x, scene.tensor([2, 2])] } : undefined;
    if (scene.wrong && scene.draw.chance(0.1)) return { args: [x, scene.tensor([])] };
    return { args: [x, scene.tensor(matrix(scene, x.shape))] };
  },
  out: true,
};

export const dot: Entry = {
  plan: (scene, x) => {
    if (scene.draw.chance(0.1) && !scene.wrong) return { args: [x, scene.tensor([])] };
    if (x.shape.length === 0) return scene.wrong ? undefined : { args: [x, scene.tensor(scene.shape(0, 3))] };
    const k = x.shape[x.shape.length - 1];
    const inner = scene.wrong ? (isSymbolic(k) ? 7 : k + 1) : k;
    const rest = scene.draw.times(scene.draw.int(0, 2), () => scene.dim());
    const shape = rest.length === 0 ? [inner] : [...rest.slice(0, -1), inner, rest[rest.length - 1]];
    return { args: [x, scene.tensor(shape)] };
  },
  out: true,
};

export const outer: Entry = {
  plan: (scene, x) => ({
    args: [x, scene.tensor(scene.shape(0, scene.symbolic ? 1 : 2))],
    gradual: scene.symbolic,
  }),
  out: true,
  onlyOut: true,
};

const letters = ["i", "j", "k", "l", "m", "n"];

/** A random spec over up to three operands: letters that repeat, a sum over some, an ellipsis now and then. */
export const einsum: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    if (x.shape.length > 4) return undefined;
    const sizes = new Map<string, number>();
    const names = x.shape.map((dim) => {
      const same = [...sizes].find(([, size]) => size === dim);
      if (same !== undefined && draw.chance(0.4)) return same[0];
      const name = letters[sizes.size];
      sizes.set(name, dim);
      return name;
    });
    const dots = draw.chance(0.15) && names.length > 0 ? draw.int(1, names.length) : 0;
    const terms = [dots > 0 ? `...${names.slice(dots).join("")}` : names.join("")];
    if (dots > 0) for (const name of names.slice(0, dots)) if (!names.slice(dots).includes(name)) sizes.delete(name);
    const args = [x];
    for (let i = draw.int(0, 2); i > 0; i--) {
      const rank = draw.int(0, 3);
      const own = draw.times(rank, () => {
        const known = draw.pick([...sizes.keys(), ...letters.slice(0, 6)]);
        if (!sizes.has(known)) sizes.set(known, draw.int(1, 5));
        return known;
      });
      terms.push(own.join(""));
      args.push(
        scene.tensor(
          own.map((name) => sizes.get(name) ?? 1),
          draw.chance(0.7) ? "float64" : scene.dtype(),
        ),
      );
    }
    const all = [...new Set(terms.join("").replaceAll(".", ""))];
    const kept = draw.shuffle(all).slice(0, draw.int(0, all.length)).join("");
    let spec = terms.join(draw.chance(0.2) ? ", " : ",");
    if (draw.chance(0.7)) spec += `${draw.chance(0.2) ? " -> " : "->"}${dots > 0 ? "..." : ""}${kept}`;
    if (scene.wrong) spec = spoil(scene, spec);
    return { args: [literal(spec), ...args] };
  },
  out: true,
};

/** A spec that does not fit its operands any more. */
function spoil(scene: Scene, spec: string): string {
  const { draw } = scene;
  const [inputs, output = ""] = spec.split("->");
  switch (draw.int(0, 5)) {
    case 0:
      return `${inputs},ij->${output}`;
    case 1:
      return `${inputs.trimEnd()}z->${output}`;
    case 2:
      return `${inputs}->${output.trim()}q`;
    case 3:
      return `${inputs}->${output.trim()}${output.trim().slice(-1) || "w"}`;
    case 4:
      return inputs.replace(/[a-z]/, "1");
    default:
      return inputs.replace(/[a-z](?=[a-z])/, "");
  }
}
