import type { Entry } from "../case.ts";
import { type Code, call, list, literal, options } from "../code.ts";
import { isSymbolic, isTensorValue } from "../describe.ts";
import { clash, type Operand, type Scene } from "../scene.ts";

interface Index {
  readonly items: Code[];
  /** Whether the number of elements is known at run time alone, as with masks. */
  readonly gradual: boolean;
}

/** A slice of an axis, in the many ways of writing one. */
function slice(scene: Scene, dim: number): string {
  const { draw } = scene;
  if (draw.chance(0.2) || isSymbolic(dim)) return ":";
  const bound = () => (draw.chance(0.35) ? "" : String(draw.int(-dim - 2, dim + 2)));
  const step = draw.chance(0.5) ? "" : `:${draw.chance(0.3) ? "" : draw.pick([1, 2, 3, -1, -2, -3])}`;
  const space = draw.chance(0.1) ? " " : "";
  return `${bound()}${space}:${space}${bound()}${step}`;
}

/** An integer tensor of zeros: the one position that every axis has. */
export function positions(scene: Scene, shape: readonly number[]): Code {
  const dtype = scene.draw.pick(["int32", "int64", "uint8"]);
  const made = scene.step("zeros", call("zeros", [literal([...shape]), ...options({ dtype: literal(dtype) })]));
  if (made === undefined) throw new Error("no index tensor");
  return made;
}

interface Item {
  readonly code: Code;
  readonly axes: number;
}

type Kind = "one" | "slice" | "positions" | "mask";

/** One expression that uses up axes of these sizes, from the first. */
function item(scene: Scene, kind: Kind, dims: readonly number[], fancy: readonly number[]): Item {
  const { draw } = scene;
  const [dim] = dims;
  switch (kind) {
    case "one":
      return { code: literal(draw.int(-dim, dim - 1)), axes: 1 };
    case "positions":
      if (draw.chance(0.5)) return { code: positions(scene, draw.chance(0.3) ? [1] : fancy), axes: 1 };
      return { code: literal(draw.times(fancy.at(-1) ?? 1, () => draw.int(-dim, dim - 1))), axes: 1 };
    case "mask": {
      const axes = draw.chance(0.3) && dims.length > 1 && !isSymbolic(dims[1]) ? 2 : 1;
      return { code: scene.tensor(dims.slice(0, axes), "bool"), axes };
    }
    case "slice":
      return { code: literal(slice(scene, dim)), axes: 1 };
  }
}

/** Beside a mask there are no other index arrays: they would broadcast by a count that only the run time knows. */
function kinds(dim: number, before: readonly Kind[]): Kind[] {
  if (dim === 0 || isSymbolic(dim)) return ["slice"];
  const arrays: Kind[] = before.includes("mask")
    ? []
    : before.includes("positions")
      ? ["positions"]
      : ["positions", "mask"];
  return ["one", "one", "slice", "slice", ...arrays];
}

function index(scene: Scene, x: Operand): Index {
  const { draw } = scene;
  const items: Code[] = [];
  const chosen: Kind[] = [];
  const fancy = draw.chance(0.7) ? [draw.int(1, 4)] : [draw.int(1, 3), draw.int(1, 3)];
  const end = draw.int(0, x.shape.length);
  for (let axis = 0; axis < end; ) {
    if (draw.chance(0.1)) items.push(literal(null));
    const kind = draw.pick(kinds(x.shape[axis], chosen));
    const next = item(scene, kind, x.shape.slice(axis), fancy);
    chosen.push(kind);
    items.push(next.code);
    axis += next.axes;
  }
  const gradual = chosen.includes("mask");
  if (draw.chance(0.15)) items.splice(draw.int(0, items.length), 0, literal("..."));
  else if (draw.chance(0.1)) items.push(literal(null));
  if (!items.some((code) => code.text === '"..."')) return { items, gradual };
  // Behind the ellipsis the axes count from the end: keep what fits everywhere.
  return { items: items.filter((code) => ['"..."', "null", '":"'].includes(code.text)), gradual };
}

function spoil(scene: Scene, x: Operand, items: readonly Code[]): Code[] {
  const { draw } = scene;
  const rank = x.shape.length;
  const axes = x.shape.flatMap((dim, axis) => (!isSymbolic(dim) ? [axis] : []));
  const before = (axis: number) => draw.times(axis, () => literal(":"));
  switch (axes.length === 0 ? 0 : draw.int(0, 5)) {
    case 0:
      return draw.times(rank + draw.int(1, 2), () => literal(draw.chance(0.5) ? ":" : 0));
    case 1:
    case 2: {
      const axis = draw.pick(axes);
      const dim = x.shape[axis];
      return [...before(axis), literal(draw.chance(0.5) ? dim + draw.int(0, 3) : -dim - draw.int(1, 3))];
    }
    case 3:
      return [...before(draw.pick(axes)), literal(draw.pick(["1:2:0", "a", "1:2:3:4", "", "1:x", "1.5:"]))];
    case 4: {
      const axis = draw.pick(axes);
      return [...before(axis), scene.tensor([x.shape[axis] + draw.int(1, 2)], "bool")];
    }
    default:
      return draw.chance(0.5) ? [literal("..."), ...items.slice(0, 1), literal("...")] : [literal(0.5)];
  }
}

export const at: Entry = {
  plan: (scene, x) => {
    const wrong = scene.wrong;
    scene.wrong = false;
    const { items, gradual } = index(scene, x);
    scene.wrong = wrong;
    return { args: [x, ...(scene.wrong ? spoil(scene, x, items) : items)], gradual };
  },
};

/** Writes a plain value, or a tensor that broadcasts to what the index gives. */
export const set: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const wrong = scene.wrong;
    scene.wrong = false;
    const { items, gradual } = index(scene, x);
    const target = call("at", [x, ...items]);
    const value = gradual || draw.chance(0.4) ? undefined : shapeOf(target);
    scene.wrong = wrong;
    if (!wrong) {
      const fit = value?.map((dim) => (draw.chance(0.2) ? 1 : dim)) ?? [];
      return { args: [x, list(items), value === undefined ? literal(1) : scene.tensor(fit)] };
    }
    if (value !== undefined && draw.chance(0.5)) {
      return { args: [x, list(items), scene.tensor(draw.chance(0.3) ? [2, ...value] : clash(draw, value, value))] };
    }
    return { args: [x, list(spoil(scene, x, items)), literal(1)] };
  },
};

function shapeOf(code: Code): readonly number[] | undefined {
  const value = code.run();
  return isTensorValue(value) ? value.shape : undefined;
}
