import type { Entry, Generator } from "../case.ts";
import { type Code, call, list, literal, options } from "../code.ts";
import { isSymbolic, spell } from "../describe.ts";
import type { Operand, Scene } from "../scene.ts";

/** Identities, which have an inverse: one, or a stack of two. */
function invertible(scene: Scene, n: number, stacks = true): Operand | undefined {
  const { draw } = scene;
  const dtype = draw.pick(["float64", "float64", "float32", "int32", "bool", "complex64", "complex128", "uint8"]);
  const plain = call("eye", [literal(n), ...(dtype === "float64" ? [] : options({ dtype: literal(dtype) }))]);
  const dims = literal([spell(n), spell(n)]);
  const one = scene.step("eye", isSymbolic(n) ? call("bindShape", [plain, dims]) : plain);
  if (one === undefined || !stacks || draw.chance(0.7)) return one;
  return scene.step("stack", call("stack", [list([one, one])]));
}

const half = (scene: Scene, shape: number[]): Operand => scene.tensor(shape, "float16");
const last = (x: Operand): number => x.shape[x.shape.length - 1];

/** A stack of matrices of no meaning: no square, no matrix, or of float16. */
function wrongSquare(scene: Scene): Operand {
  const { draw } = scene;
  const n = draw.int(1, 4);
  if (draw.chance(0.2)) return half(scene, [n, n]);
  if (draw.chance(0.3)) return scene.tensor(scene.shape(0, 1), "float64");
  return scene.tensor([...draw.times(draw.int(0, 2), () => scene.dim()), n, n + draw.int(1, 2)], "float64");
}

/** A square matrix to go on from: what is there where its size is small, or identities. */
function square(scene: Scene, x: Operand): Operand | undefined {
  if (scene.wrong) return wrongSquare(scene);
  const isSquare = x.shape.length > 1 && last(x) === x.shape[x.shape.length - 2] && last(x) < 50;
  if (isSquare && x.dtype !== "float16" && scene.draw.chance(0.6)) return x;
  return invertible(scene, scene.dim());
}

/** Of a result in fields, one goes on. */
const field = (code: Code, name: string): Code => ({
  text: `${code.text}.${name}`,
  run: () => Reflect.get(Object(code.run()), name),
});

const ofSquare: Generator = (scene, x) => {
  const a = square(scene, x);
  return a === undefined ? undefined : { args: [a] };
};

const slogdet: Generator = (scene, x) => {
  const a = square(scene, x);
  if (a === undefined) return undefined;
  const name = scene.draw.pick(["sign", "logabsdet"]);
  return { args: [a], whole: (args) => (scene.wrong ? call : named(name))("linalg.slogdet", args) };
};

const named =
  (name: string) =>
  (op: string, args: readonly Code[]): Code =>
    field(call(op, args), name);

const solve: Generator = (scene, x) => {
  const { draw } = scene;
  if (scene.wrong && draw.chance(0.3)) return { args: [wrongSquare(scene), scene.tensor([2, 2], "float64")] };
  if (scene.wrong && draw.chance(0.2)) {
    const a = invertible(scene, 3);
    return a && { args: [a, draw.chance(0.5) ? scene.tensor([], "float64") : half(scene, [3, 2])] };
  }
  const vector = x.shape.length === 1;
  if (x.shape.length === 0 || x.dtype === "float16") return undefined;
  const n = x.shape[x.shape.length - (vector ? 1 : 2)];
  const rows = scene.wrong ? (isSymbolic(n) ? 7 : n + 1) : n;
  const a = invertible(scene, rows, x.shape.length < 3);
  return a && { args: [a, x] };
};

const cholesky: Generator = (scene, x) => {
  const a = square(scene, x);
  if (a === undefined) return undefined;
  return { args: [a], options: { upper: scene.draw.chance(0.3) ? literal(scene.draw.chance(0.5)) : undefined } };
};

const qr: Generator = (scene, x) => {
  const { draw } = scene;
  const mode = draw.pick(["reduced", "complete", "r", "raw"]);
  const given = mode === "reduced" && draw.chance(0.5) ? [] : options({ mode: literal(mode) });
  if (scene.wrong) {
    const wrong = draw.chance(0.5) ? half(scene, [2, 3]) : scene.tensor(scene.shape(0, 1), "float64");
    return { args: [wrong, ...given] };
  }
  if (x.shape.length < 2 || x.dtype === "float16") return undefined;
  const name = draw.pick(["Q", "R"]);
  const fields = mode === "reduced" || mode === "complete";
  return { args: [x, ...given], whole: (args) => (fields ? named(name) : call)("linalg.qr", args) };
};

const matrixPower: Generator = (scene, x) => {
  const { draw } = scene;
  if (scene.wrong) {
    const n = draw.int(1, 4);
    return { args: [scene.tensor([n, n + 1]), literal(draw.int(0, 3))] };
  }
  const a = square(scene, x);
  return a && { args: [a, literal(draw.int(-2, 4))] };
};

const multiDot: Generator = (scene, x) => {
  const { draw } = scene;
  if (scene.wrong && draw.chance(0.15)) return { args: [list([x])] };
  if (x.shape.length < 1 || x.shape.length > 2) {
    return scene.wrong ? { args: [list([x, scene.tensor([2, 2])])] } : undefined;
  }
  const tensors = [x];
  const count = draw.int(1, 3);
  const bad = scene.wrong ? draw.int(0, count - 1) : -1;
  for (let i = 0; i < count; i++) {
    const k = last(tensors[i]);
    const rows = i === bad ? (isSymbolic(k) ? 7 : k + 1) : k;
    const vector = i === count - 1 && draw.chance(0.3);
    tensors.push(scene.tensor(vector ? [rows] : [rows, scene.dim()]));
  }
  return { args: [list(tensors)] };
};

/** How to draw a call of each function. */
export const entries = {
  "linalg.solve": { plan: solve },
  "linalg.inv": { plan: ofSquare },
  "linalg.det": { plan: ofSquare },
  "linalg.slogdet": { plan: slogdet },
  "linalg.cholesky": { plan: cholesky },
  "linalg.qr": { plan: qr },
  "linalg.matrixPower": { plan: matrixPower },
  "linalg.multiDot": { plan: multiDot, out: true },
} satisfies Record<string, Entry>;
