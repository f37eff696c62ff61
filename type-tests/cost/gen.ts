/**
 * The programs that the budget of type cost is counted on: `count` mixed calls on literal shapes, no two alike. Every
 * result is annotated with its shape, so that a rule that gives up shows as an error.
 */
export type Style = "functions" | "methods";

/** Numbers that look drawn, the same in every run: the linear congruential generator of C's `rand`. */
function generator(seed: number): (from: number, below: number) => number {
  let state = seed;
  return (from, below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return from + Math.floor((state / 0x7fffffff) * (below - from));
  };
}

/** A call, and the shape that NumPy gives its result. */
interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly shape: readonly number[];
  /** The function takes a list of tensors or a spec first, and is no method. */
  readonly free?: boolean;
}

const zeros = (...shape: readonly number[]) => `zeros([${shape.join(", ")}])`;

/** One call of each kind in turn. */
function call(index: number, between: (from: number, below: number) => number): Call {
  const [a, b, c] = [between(2, 1000), between(2, 1000), between(2, 1000)];
  const [batch, h, w] = [between(2, 64), between(2, 32), between(2, 32)];
  const calls: readonly Call[] = [
    { name: "matmul", args: [zeros(a, b), zeros(b, c)], shape: [a, c] },
    { name: "matmul", args: [zeros(batch, a, b), zeros(b, c)], shape: [batch, a, c] },
    { name: "add", args: [zeros(batch, a, b), zeros(b)], shape: [batch, a, b] },
    { name: "reshape", args: [zeros(a, h * w), `[${a}, ${h}, ${w}]`], shape: [a, h, w] },
    { name: "at", args: [zeros(a + 8, b, c), '"1:4"', '"::2"', "-1"], shape: [3, Math.ceil(b / 2)] },
    {
      name: "einsum",
      args: ['"bij,bjk->bik"', zeros(batch, a, b), zeros(batch, b, c)],
      shape: [batch, a, c],
      free: true,
    },
    { name: "sum", args: [zeros(batch, a, b), "{ axis: 1 }"], shape: [batch, b] },
    { name: "concatenate", args: [`[${zeros(a, b)}, ${zeros(c, b)}]`, "{ axis: 0 }"], shape: [a + c, b], free: true },
  ];
  return calls[index % calls.length];
}

/** The text of a program of `count` calls. */
export function costProgram(style: Style, count: number): string {
  const between = generator(99);
  const lines = Array.from({ length: count }, (_, index) => {
    const { name, args, shape, free } = call(index, between);
    const [receiver, ...others] = args;
    const text =
      style === "functions" || free ? `${name}(${args.join(", ")})` : `${receiver}.${name}(${others.join(", ")})`;
    return `export const r${index}: Tensor<[${shape.join(", ")}]> = ${text};`;
  });
  const [names, entry] =
    style === "functions"
      ? ["add, at, concatenate, einsum, matmul, reshape, sum, type Tensor, zeros", "shapeproof/fn"]
      : ["concatenate, einsum, type Tensor, zeros", "shapeproof"];
  return `import { ${names} } from "${entry}";\n\n${lines.join("\n")}\n`;
}
