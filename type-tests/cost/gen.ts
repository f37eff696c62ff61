/**
 * The programs that the budget of type cost is counted on: `count` mixed calls on literal shapes, no two alike. Every
 * result is annotated with its shape, so that a rule that gives up shows as an error. "families" has calls of linear
 * algebra, statistics, sorting, selection, random numbers and models.
 */
export type Style = "functions" | "methods" | "families";

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
  readonly dtype?: "int32";
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

/** One call of each kind of the families in turn. */
function familyCall(index: number, between: (from: number, below: number) => number): Call {
  const [a, b, c] = [between(2, 1000), between(2, 1000), between(2, 1000)];
  const [batch, n] = [between(2, 64), between(2, 32)];
  const x = zeros(a, b);
  const calls: readonly Call[] = [
    { name: "linalg.solve", args: [zeros(batch, n, n), zeros(batch, n, c)], shape: [batch, n, c] },
    { name: "linalg.inv", args: [zeros(b, b)], shape: [b, b] },
    { name: "linalg.norm", args: [zeros(batch, a, b), "{ axis: 1 }"], shape: [batch, b] },
    { name: "linalg.pinv", args: [x], shape: [b, a] },
    { name: "kron", args: [zeros(n, b), zeros(batch, 2)], shape: [n * batch, 2 * b] },
    { name: "median", args: [zeros(batch, a, b), "{ axis: -1 }"], shape: [batch, a] },
    { name: "quantile", args: [x, "[0.25, 0.5, 0.75]", "{ axis: 0 }"], shape: [3, b] },
    { name: "cov", args: [x], shape: [a, a] },
    { name: "nanmean", args: [x, "{ axis: 1, keepdims: true }"], shape: [a, 1] },
    { name: "stats.zscore", args: [x], shape: [a, b] },
    { name: "diff", args: [zeros(a, b + 2), "{ n: 2 }"], shape: [a, b] },
    { name: "convolve", args: [zeros(a), zeros(n)], shape: [a + n - 1] },
    { name: "sort", args: [x, "{ axis: 0 }"], shape: [a, b] },
    { name: "argsort", args: [x], shape: [a, b], dtype: "int32" },
    { name: "searchsorted", args: [zeros(c), x], shape: [a, b], dtype: "int32" },
    { name: "take", args: [x, "[0, 1, 1]", "{ axis: 1 }"], shape: [a, 3] },
    { name: "random.normal", args: ["0", "1", `[${a}, ${b}]`], shape: [a, b] },
    { name: "random.gamma", args: [zeros(a, 1), zeros(b)], shape: [a, b] },
    { name: "ml.softmax", args: [x, "{ axis: 1 }"], shape: [a, b] },
    { name: `new ml.StandardScaler().fit(${x}).transform`, args: [zeros(c, b)], shape: [c, b] },
    { name: `new ml.PCA({ nComponents: 2 }).fitTransform`, args: [x], shape: [a, 2] },
  ];
  return calls[index % calls.length];
}

/** What the programs import, and from where. */
const imports: Readonly<Record<Style, readonly [names: string, entry: string]>> = {
  functions: ["add, at, concatenate, einsum, matmul, reshape, sum, type Tensor, zeros", "shapeproof/fn"],
  methods: ["concatenate, einsum, type Tensor, zeros", "shapeproof"],
  families: [
    "argsort, convolve, cov, diff, kron, linalg, median, ml, nanmean, quantile, random, searchsorted, sort, stats, take, " +
      "type Tensor, zeros",
    "shapeproof",
  ],
};

/** The text of a program of `count` calls. */
export function costProgram(style: Style, count: number): string {
  const between = generator(99);
  const lines = Array.from({ length: count }, (_, index) => {
    const { name, args, shape, dtype, free } = (style === "families" ? familyCall : call)(index, between);
    const [receiver, ...others] = args;
    const text =
      style !== "methods" || free ? `${name}(${args.join(", ")})` : `${receiver}.${name}(${others.join(", ")})`;
    const type = `Tensor<[${shape.join(", ")}]${dtype === undefined ? "" : `, "${dtype}"`}>`;
    return `export const r${index}: ${type} = ${text};`;
  });
  const [names, entry] = imports[style];
  return `import { ${names} } from "${entry}";\n\n${lines.join("\n")}\n`;
}
