import type { Entry, Generator } from "../case.ts";
import { type Code, call, literal, options } from "../code.ts";
import type { Operand, Scene } from "../scene.ts";

const isSquare = ({ shape }: Operand): boolean =>
  shape.length > 1 && shape[shape.length - 1] === shape[shape.length - 2] && shape[shape.length - 1] < 30;

/** Square matrices of a dtype that has a decomposition; if the call is to be wrong, of another shape or dtype. */
function operandOf(scene: Scene, x: Operand): Operand | undefined {
  const { draw } = scene;
  if (scene.wrong) return isSquare(x) && x.dtype !== "float16" ? undefined : x;
  if (isSquare(x) && x.dtype !== "float16") return x;
  const n = draw.int(0, 5);
  const dtype = scene.dtype();
  return dtype === "float16"
    ? undefined
    : scene.tensor([...draw.times(draw.int(0, 2), () => draw.int(0, 3)), n, n], dtype);
}

/** Of a result in fields, one goes on. */
const field = (code: Code, name: string): Code => ({
  text: `${code.text}.${name}`,
  run: () => Reflect.get(Object(code.run()), name),
});

const both = ["eigenvalues", "eigenvectors"];

function generator(op: string, triangle: boolean, fields: readonly string[]): Generator {
  return (scene, x) => {
    const operand = operandOf(scene, x);
    if (operand === undefined) return undefined;
    const { draw } = scene;
    const given = triangle && draw.chance(0.4) ? { UPLO: literal(draw.pick(["L", "U"])) } : {};
    // Of a call that is wrong there is no result.
    const chosen = fields.length > 0 && !scene.wrong ? draw.pick(fields) : undefined;
    const args = [operand, ...options(given)];
    const made = chosen === undefined ? call(op, args) : field(call(op, args), chosen);
    if (triangle || scene.wrong) return { args, whole: () => made };
    // The dtype is a union: what follows would depend on values, so it goes on as complex numbers.
    const found = scene.step(op, made, true);
    return { args, whole: () => (found === undefined ? made : call("astype", [found, literal("complex128")])) };
  };
}

/** How to draw a call of each function. */
export const entries = {
  "linalg.eigh": { plan: generator("linalg.eigh", true, both) },
  "linalg.eigvalsh": { plan: generator("linalg.eigvalsh", true, []) },
  "linalg.eig": { plan: generator("linalg.eig", false, both) },
  "linalg.eigvals": { plan: generator("linalg.eigvals", false, []) },
} satisfies Record<string, Entry>;
