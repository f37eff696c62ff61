import { distributionParams, distributionResult } from "./distribution.ts";
import { legacyStream, randomLegacy } from "./random-legacy.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";

/*
 * The methods of `Generator`. A row is as that of a function, with the stream as the run-time function's first argument,
 * which no signature has.
 */
const stream =
  "The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.";
const single = "one if there is no tensor and no size, else a";
const broadcast = "Parameters that are tensors broadcast with each other, and to the size.";

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const common = (name: string, module: string) =>
  ({
    numpy: `np.random.Generator.${snake(name)}`,
    family: "Generator",
    module: `random/pcg/${module}.ts`,
    method: false,
  }) as const;

interface Drawn {
  /** The distribution's parameters in NumPy's order; those with `?` have a default. */
  readonly parameters: readonly string[];
  readonly module: string;
  readonly doc: string;
  readonly example?: string;
}

/** A float64 distribution. */
function continuous(name: string, { parameters, module, doc, ...rest }: Drawn): FunctionRow {
  const op = `Generator.${name}`;
  const { generics, params } = distributionParams(op, parameters);
  const result = distributionResult(op, parameters.length, '"float64"', "number");
  return { ...common(name, module), signatures: [{ generics, params, result }], doc: `${doc}\n\n${stream}`, ...rest };
}

const all = (rows: Readonly<Record<string, Drawn>>): FunctionRows =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, continuous(name, row)]));

const sizeParameter = "const Z extends Size = undefined";
const size = (name: string): Param => ({ name: "size", type: `CheckedSize<Z, "Generator.${name}">`, optional: true });
const sized = (name: string, dtype: string, item: string): string =>
  `DrawnShape<Z, "Generator.${name}"> extends infer R ? R extends null ? ${item} : Tensor<R, ${dtype}> : never`;

/** Numbers without parameters, in a dtype. */
function standard(name: string, doc: string, more = ""): FunctionRow {
  return {
    ...common(name, "standard"),
    doc: `${doc}: one without a size, else a tensor of that shape, float64 unless told.\n\n${stream}`,
    signatures: [
      {
        generics: [sizeParameter, 'D extends "float64" | "float32" = "float64"'],
        params: [size(name), { name: "options", type: `{ readonly dtype?: D${more} }`, optional: true }],
        result: sized(name, "Settled<D>", "number"),
      },
    ],
  };
}

const standards: FunctionRows = {
  random: {
    ...standard("random", "Uniform numbers in [0, 1)"),
    example: "const x = random.defaultRng(1).random([2, 3]); // Tensor<[2, 3]>",
  },
  standardNormal: standard("standardNormal", "Normal numbers of mean 0 and deviation 1"),
  standardExponential: standard(
    "standardExponential",
    "Exponential numbers of mean 1, by the ziggurat method or the inverse of the distribution function",
    '; readonly method?: "zig" | "inv"',
  ),
};

const elementary = all({
  uniform: {
    parameters: ["low?", "high?"],
    module: "continuous",
    doc: `Uniform numbers from \`low\` up to \`high\`: ${single} float64 tensor.

${broadcast} Throws ValueError if high - low is negative or not finite.`,
  },
  normal: {
    parameters: ["loc?", "scale?"],
    module: "continuous",
    doc: `Normal numbers with the mean \`loc\` and the standard deviation \`scale\`: ${single} float64 tensor.

${broadcast} The method is the ziggurat of Marsaglia and Tsang (2000). Throws ValueError if \`scale\` is negative.`,
    example: "const x = random.defaultRng(1).normal(0, 2, [2, 3]); // Tensor<[2, 3]>",
  },
  exponential: {
    parameters: ["scale?"],
    module: "continuous",
    doc: `Exponential numbers of mean \`scale\`: ${single} float64 tensor.

Throws ValueError if \`scale\` is negative.`,
  },
});

const integers: FunctionRow = {
  ...common("integers", "integers"),
  doc: `Integers from \`low\` up to, and without, \`high\`; with one bound, from 0 up to it; \`endpoint\` includes it.

The dtype is int32 unless told: NumPy's numbers for its default int64, and a bound beyond int32 throws. The method is
Lemire's (2019). ${stream} Throws ValueError for an empty range, or one that the dtype does not hold.`,
  example: `const rng = random.defaultRng(1);
const labels = rng.integers(0, 10, 100); // Tensor<[100], "int32">
const dice = rng.integers(1, 6, 5, { endpoint: true, dtype: "uint8" }); // Tensor<[5], "uint8">`,
  signatures: [
    {
      generics: [sizeParameter, 'D extends DrawnDType = "int32"'],
      params: [
        { name: "low", type: "number | bigint" },
        { name: "high", type: "number | bigint", optional: true },
        size("integers"),
        { name: "options", type: "{ readonly dtype?: D; readonly endpoint?: boolean }", optional: true },
      ],
      result: sized("integers", "Settled<D>", "ItemOf<D>"),
    },
  ],
};

/** A tensor with this axis, or the message. No axis stands for all. */
const along = (name: string): string =>
  `ShuffleFault<S, X extends null ? 0 : X, "Generator.${name}"> extends infer M ? M extends string ? M : TensorLike<S, D> : never`;
const axisParameter = "const X extends number = 0";

const orders: FunctionRows = {
  choice: {
    ...common("choice", "choice"),
    doc: `Random parts of a tensor along an axis, or numbers of 0, …, n - 1 as int32 for a number n.

The size takes the place of the axis; without one, one part is drawn, of a vector an element. \`replace: false\` takes no
part twice, in random order unless \`shuffle\` is false; \`p\` gives the parts' probabilities, which sum to 1. ${stream} Throws
IndexError for an axis that is not there, ValueError where there are too few parts, or p is not a distribution.`,
    example: `const rng = random.defaultRng(1);
const sample = rng.choice(1000, 32, { replace: false }); // Tensor<[32], "int32">
const rows = rng.choice(zeros([150, 4]), 10); // Tensor<[10, 4]>`,
    signatures: [
      {
        generics: ["const A extends Population", sizeParameter, axisParameter],
        params: [
          { name: "a", type: 'ShuffledAlong<A, X, "Generator.choice", "a">' },
          size("choice"),
          {
            name: "options",
            type: "{ readonly replace?: boolean; readonly p?: readonly number[] | TensorLike<[number], DType>; readonly axis?: X; readonly shuffle?: boolean }",
            optional: true,
          },
        ],
        result:
          'ChosenAlong<A, Z, X, "Generator.choice"> extends infer R ? R extends null ? ItemOf<PopulationDType<A>> : Tensor<R, PopulationDType<A>> : never',
      },
    ],
  },
  permutation: {
    ...common("permutation", "permutation"),
    doc: `A copy of a tensor with the parts along an axis shuffled, or 0, …, n - 1 as int32 for a number n.

${stream} Throws IndexError for an axis that is not there.`,
    signatures: [
      {
        generics: ["const A extends Population", axisParameter],
        params: [
          { name: "x", type: 'ShuffledAlong<A, X, "Generator.permutation">' },
          { name: "options", type: "{ readonly axis?: X }", optional: true },
        ],
        result:
          'A extends number ? Tensor<[A], "int32"> : A extends TensorLike<infer S, infer D> ? Tensor<S, D> : never',
      },
    ],
  },
  permuted: {
    ...common("permuted", "permutation"),
    doc: `A copy of a tensor with its elements shuffled; with an axis, in each row along it on its own.

${stream} Throws IndexError for an axis that is not there.`,
    example: "const y = random.defaultRng(1).permuted(zeros([3, 4]), { axis: 1 }); // Tensor<[3, 4]>",
    signatures: [
      {
        generics: ["S", "D extends DType", "const X extends number | null = null"],
        params: [
          { name: "x", type: along("permuted") },
          { name: "options", type: "{ readonly axis?: X }", optional: true },
        ],
        result: "Tensor<S, D>",
      },
    ],
  },
  shuffle: {
    ...common("shuffle", "permutation"),
    doc: `Shuffles the parts of a tensor along an axis in place.

${stream} Throws IndexError for an axis that is not there, ValueError for a broadcast view.`,
    signatures: [
      {
        generics: ["S", "D extends DType", axisParameter],
        params: [
          { name: "x", type: along("shuffle") },
          { name: "options", type: "{ readonly axis?: X }", optional: true },
        ],
        result: "void",
      },
    ],
  },
};

const states: FunctionRows = {
  bytes: {
    ...common("bytes", "state"),
    doc: `Random bytes.\n\n${stream}`,
    signatures: [
      {
        generics: ["const N extends number"],
        params: [{ name: "length", type: 'CreateDim<N, "Generator.bytes">' }],
        result: "Uint8Array",
      },
    ],
  },
  advance: {
    ...common("advance", "state"),
    numpy: "np.random.PCG64.advance",
    doc: `Goes on as if so many draws of 64 bits had been made, or, by a negative number, had not.

A half of a draw that is left over is dropped. Throws ValueError for a number that is no integer.`,
    signatures: [{ generics: [], params: [{ name: "steps", type: "number | bigint" }], result: "void" }],
  },
  getState: {
    ...common("getState", "state"),
    numpy: "np.random.Generator.bit_generator.state",
    doc: "The state, as a plain object: `setState` goes on from there. It is NumPy's `bit_generator.state`.",
    signatures: [{ generics: [], params: [], result: "GeneratorState" }],
  },
  setState: {
    ...common("setState", "state"),
    numpy: "np.random.Generator.bit_generator.state",
    doc: `Puts the generator into a state that \`getState\`, or NumPy's \`bit_generator.state\`, has given.

Throws ValueError for an object that is no such state.`,
    signatures: [{ generics: [], params: [{ name: "state", type: "GeneratorState" }], result: "void" }],
  },
};

/** What a distribution says otherwise than as a function of `random`: its own text, the module's name. */
const others: Readonly<Record<string, string>> = {
  wald: `Numbers of the Wald, or inverse Gaussian, distribution: ${single} float64 tensor.

${broadcast} The method is that of Michael, Schucany and Haas (1976), without its cancellation. Throws ValueError if a
parameter is not positive.`,
  vonmises: `Angles of the von Mises distribution, from -π to π: ${single} float64 tensor.

${broadcast} The method is that of Best and Fisher (1979), and a wrapped normal number where \`kappa\` is above 10^6. Throws
ValueError if \`kappa\` is negative or infinite.`,
  hypergeometric: `The number of good ones among \`nsample\` drawn from \`ngood\` good and \`nbad\` bad ones: ${single} int32 tensor.

${broadcast} The methods are a count of single draws, and HRUA (Stadlober 1989). Throws ValueError if a parameter is no count,
\`ngood\` or \`nbad\` is 10^9 or more, or more are drawn than there are.`,
  dirichlet: `Vectors of positive numbers that sum to 1: a float64 tensor whose last axis has the vectors.

Where all of \`alpha\` is below 0.1 a stick is broken at beta numbers, otherwise gamma numbers are divided by their sum. Throws
ValueError if an element of \`alpha\` is negative.`,
};

/** The methods whose signature is that of the function of `random`, by module. */
const shared = {
  gammas: ["standardGamma", "gamma", "beta", "chisquare", "noncentralChisquare", "f", "noncentralF", "standardT"],
  transforms: [
    ...["lognormal", "laplace", "logistic", "gumbel", "rayleigh", "pareto", "power", "weibull", "standardCauchy"],
    ...["triangular", "vonmises", "wald"],
  ],
  counts: ["poisson", "binomial", "negativeBinomial", "geometric", "hypergeometric", "logseries", "zipf"],
  vectors: ["multinomial", "dirichlet"],
  multivariate: ["multivariateNormal"],
};

const ofMethod = (text: string, name: string): string => text.replaceAll(`"random.${name}`, `"Generator.${name}`);

/** The row of a method from that of the function. */
function methodOf(name: string, module: string): FunctionRow {
  const { doc, signatures, example } = randomLegacy[name];
  const own = others[name];
  return {
    ...common(name, module),
    doc: own === undefined ? doc.replace(legacyStream, stream) : `${own}\n\n${stream}`,
    ...(example === undefined ? {} : { example: example.replaceAll("random.", "random.defaultRng(1).") }),
    signatures: signatures.map(({ generics, params, result }) => ({
      generics,
      params: params.map((param) => ({ ...param, type: ofMethod(param.type, name) })),
      result: ofMethod(result, name),
    })),
  };
}

const distributions: FunctionRows = Object.fromEntries(
  Object.entries(shared).flatMap(([module, names]) => names.map((name) => [name, methodOf(name, module)])),
);

/** The methods of `Generator`. */
export const generatorMethods: FunctionRows = {
  ...standards,
  integers,
  ...elementary,
  ...orders,
  ...distributions,
  ...states,
};
