import type { Entry } from "../case.ts";
import { type Code, call, literal } from "../code.ts";
import { spell } from "../describe.ts";
import { clash } from "../scene.ts";

export const astype: Entry = {
  plan: (scene, x) => {
    if (x.dtype.startsWith("complex") || scene.wrong)
      return scene.wrong ? { args: [x, literal("float46")] } : undefined;
    return { args: [x, literal(scene.dtype())] };
  },
  // A dtype that is none is TypeScript's own message.
  fails: false,
};

export const copy: Entry = { plan: (_scene, x) => ({ args: [x] }), fails: false };

/** Of one element; of one index for each axis. */
export const item: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    if (scene.symbolic) return undefined;
    const inside = x.shape.map((dim) => draw.int(-dim, dim - 1));
    if (!scene.wrong) {
      if (x.shape.includes(0)) return undefined;
      return { args: x.shape.every((dim) => dim === 1) ? [x] : [x, ...inside.map(literal)] };
    }
    if (x.shape.some((dim) => dim !== 1) && draw.chance(0.4)) return { args: [x] };
    const axis = draw.int(0, x.shape.length);
    return {
      args: [x, ...[...inside.slice(0, axis), (x.shape[axis] ?? 0) + 1, ...inside.slice(axis + 1)].map(literal)],
    };
  },
};

/** Lists and typed arrays are compared by name: their contents have tests of their own. */
export const given: Entry = {
  plan: (scene, x) => (scene.symbolic ? undefined : { args: [x], gradual: true }),
  fails: false,
};

export const bindShape: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    if (scene.symbolic) return undefined;
    if (scene.wrong) {
      if (draw.chance(0.3)) return { args: [x, literal([...x.shape, 2])] };
      return {
        args: [
          x,
          literal(
            clash(
              draw,
              x.shape.map((dim) => (dim === 1 ? 9 : dim)),
              x.shape,
            ),
          ),
        ],
      };
    }
    return { args: [x, literal(x.shape.map(spell))] };
  },
};

/** A signature, a body over two operands of it, and a call. */
const bodies = [
  {
    signature: "a b, b c -> a c",
    op: "matmul",
    shapes: [
      ["a", "b"],
      ["b", "c"],
    ],
  },
  { signature: "a b, b -> a b", op: "add", shapes: [["a", "b"], ["b"]] },
  {
    signature: "n a b, n b c -> n a c",
    op: "matmul",
    shapes: [
      ["n", "a", "b"],
      ["n", "b", "c"],
    ],
  },
] as const;

export const shaped: Entry = {
  plan: (scene) => {
    const { draw } = scene;
    const { signature, op, shapes } = draw.pick(bodies);
    const sizes = new Map<string, number>();
    for (const name of shapes.flat()) sizes.set(name, draw.int(2, 6));
    const operands = shapes.map((names) => names.map((name) => sizes.get(name) ?? 0));
    if (scene.wrong) operands[1] = clash(draw, operands[1], operands[1]);
    const args = operands.map((shape) => scene.tensor(shape, "float64"));
    return { args, whole: (code) => applied(signature, op, code) };
  },
};

/** `shaped(signature)((x, y) => op(x, y))(...args)`. */
function applied(signature: string, op: string, args: readonly Code[]): Code {
  const body = (...operands: readonly unknown[]) =>
    call(
      op,
      operands.map((value) => ({ text: "", run: () => value })),
    ).run();
  const bound = call("shaped", [literal(signature)]);
  return {
    text: `${bound.text}((x, y) => ${op}(x, y))(${args.map((arg) => arg.text).join(", ")})`,
    run: () => {
      const bind = bound.run();
      if (typeof bind !== "function") throw new Error("shaped gives no function");
      return bind(body)(...args.map((arg) => arg.run()));
    },
  };
}
