import { distributionParams, distributionResult } from "./distribution.ts";
import type { FunctionRow, FunctionRows } from "./row.ts";

interface Drawn {
  /** The distribution's parameters in NumPy's order; those with `?` have a default. */
  readonly parameters: readonly string[];
  readonly module: string;
  readonly doc: string;
  readonly example?: string;
  readonly numpy?: string;
}

/** Whose numbers they are. */
export const legacyStream =
  "The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.";
const single = "one if there is no tensor and no size, else a";
const broadcast = "Parameters that are tensors broadcast with each other, and to the size.";
const narrow = 'A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy\'s.';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const common = (name: string) =>
  ({ numpy: `np.random.${snake(name)}`, namespace: "random", family: "random", method: false }) as const;

/** A float64 distribution. */
function continuous(name: string, { parameters, doc, ...rest }: Drawn): FunctionRow {
  const op = `random.${name}`;
  const { generics, params } = distributionParams(op, parameters);
  const result = distributionResult(op, parameters.length, '"float64"', "number");
  return { ...common(name), signatures: [{ generics, params, result }], doc: `${doc}\n\n${legacyStream}`, ...rest };
}

/** A distribution of integers, int32 unless told. */
function counts(name: string, { parameters, doc, ...rest }: Drawn): FunctionRow {
  const op = `random.${name}`;
  const { generics, params } = distributionParams(op, parameters);
  const options = { name: "options", type: "{ readonly dtype?: D }", optional: true };
  const signature = {
    generics: [...generics, 'D extends "int32" | "int64" = "int32"'],
    params: [...params, options],
    result: distributionResult(op, parameters.length, "Settled<D>", "ItemOf<D>"),
  };
  return { ...common(name), signatures: [signature], doc: `${doc} ${narrow}\n\n${legacyStream}`, ...rest };
}

const all = (rows: Readonly<Record<string, Drawn>>, make: (name: string, row: Drawn) => FunctionRow): FunctionRows =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, make(name, row)]));

const elementary = all(
  {
    normal: {
      parameters: ["loc?", "scale?"],
      module: "random/continuous.ts",
      doc: `Normal numbers with the mean \`loc\` and the standard deviation \`scale\`: ${single} float64 tensor.

${broadcast} Throws ValueError if \`scale\` is negative.`,
    },
    uniform: {
      parameters: ["low?", "high?"],
      module: "random/continuous.ts",
      doc: `Uniform numbers from \`low\` up to \`high\`: ${single} float64 tensor.

${broadcast} Throws ValueError if high - low is not finite.`,
      example: `const x = random.uniform(-1, 1, [2, 3]); // Tensor<[2, 3]>
const y = random.uniform(0, tensor([1, 10, 100])); // Tensor<[3]>`,
    },
    standardNormal: {
      parameters: [],
      module: "random/continuous.ts",
      doc: "Normal numbers of mean 0 and deviation 1: one without a size, else a float64 tensor of that shape.",
    },
    standardExponential: {
      parameters: [],
      module: "random/continuous.ts",
      doc: "Exponential numbers of mean 1: one without a size, else a float64 tensor of that shape.",
    },
    exponential: {
      parameters: ["scale?"],
      module: "random/continuous.ts",
      doc: `Exponential numbers of mean \`scale\`: ${single} float64 tensor.

Throws ValueError if \`scale\` is negative.`,
    },
    randomSample: {
      parameters: [],
      module: "random/continuous.ts",
      doc: "Uniform numbers in [0, 1), as `random.random`: one without a size, else a float64 tensor of that shape.",
    },
    ranf: {
      parameters: [],
      module: "random/continuous.ts",
      doc: "Uniform numbers in [0, 1), as `random.random`: one without a size, else a float64 tensor of that shape.",
    },
    sample: {
      parameters: [],
      module: "random/continuous.ts",
      doc: "Uniform numbers in [0, 1), as `random.random`: one without a size, else a float64 tensor of that shape.",
    },
  },
  continuous,
);

const gammas = all(
  {
    standardGamma: {
      parameters: ["shape"],
      module: "random/gammas.ts",
      doc: `Gamma numbers of scale 1: ${single} float64 tensor.

The method is that of Marsaglia and Tsang (2000). Throws ValueError if \`shape\` is negative.`,
    },
    gamma: {
      parameters: ["shape", "scale?"],
      module: "random/gammas.ts",
      doc: `Gamma numbers: ${single} float64 tensor.

${broadcast} The method is that of Marsaglia and Tsang (2000). Throws ValueError if a parameter is negative.`,
      example: "const x = random.gamma(tensor([0.5, 2, 8]), 1, [100, 3]); // Tensor<[100, 3]>",
    },
    beta: {
      parameters: ["a", "b"],
      module: "random/gammas.ts",
      doc: `Beta numbers, from 0 to 1: ${single} float64 tensor.

${broadcast} The method is Jöhnk's (1964) where both parameters are at most 1, else a quotient of gamma numbers. Throws
ValueError if a parameter is not positive.`,
    },
    chisquare: {
      parameters: ["df"],
      module: "random/gammas.ts",
      doc: `Chi-square numbers of \`df\` degrees of freedom: ${single} float64 tensor.

Throws ValueError if \`df\` is not positive.`,
    },
    noncentralChisquare: {
      parameters: ["df", "nonc"],
      module: "random/gammas.ts",
      doc: `Noncentral chi-square numbers of \`df\` degrees of freedom and noncentrality \`nonc\`: ${single} float64 tensor.

${broadcast} Throws ValueError if \`df\` is not positive, or \`nonc\` is negative.`,
    },
    f: {
      parameters: ["dfnum", "dfden"],
      module: "random/gammas.ts",
      doc: `Numbers of the F distribution, for degrees of freedom above and below: ${single} float64 tensor.

${broadcast} Throws ValueError if a parameter is not positive.`,
    },
    noncentralF: {
      parameters: ["dfnum", "dfden", "nonc"],
      module: "random/gammas.ts",
      doc: `Numbers of the noncentral F distribution: ${single} float64 tensor.

${broadcast} Throws ValueError if \`dfnum\` or \`dfden\` is not positive, or \`nonc\` is negative.`,
    },
    standardT: {
      parameters: ["df"],
      module: "random/gammas.ts",
      doc: `Numbers of Student's t distribution with \`df\` degrees of freedom: ${single} float64 tensor.

Throws ValueError if \`df\` is not positive.`,
    },
  },
  continuous,
);

const transforms = all(
  {
    lognormal: {
      parameters: ["mean?", "sigma?"],
      module: "random/transforms.ts",
      doc: `Numbers whose logarithm is normal, with the mean \`mean\` and the deviation \`sigma\`: ${single} float64 tensor.

${broadcast} Throws ValueError if \`sigma\` is negative.`,
    },
    laplace: {
      parameters: ["loc?", "scale?"],
      module: "random/transforms.ts",
      doc: `Numbers of the double exponential distribution: ${single} float64 tensor.

${broadcast} Throws ValueError if \`scale\` is negative.`,
    },
    logistic: {
      parameters: ["loc?", "scale?"],
      module: "random/transforms.ts",
      doc: `Numbers of the logistic distribution: ${single} float64 tensor.

${broadcast} Throws ValueError if \`scale\` is negative.`,
    },
    gumbel: {
      parameters: ["loc?", "scale?"],
      module: "random/transforms.ts",
      doc: `Numbers of the Gumbel distribution, that of the largest of many: ${single} float64 tensor.

${broadcast} Throws ValueError if \`scale\` is negative.`,
    },
    rayleigh: {
      parameters: ["scale?"],
      module: "random/transforms.ts",
      doc: `Numbers of the Rayleigh distribution: ${single} float64 tensor.

Throws ValueError if \`scale\` is negative.`,
    },
    pareto: {
      parameters: ["a"],
      module: "random/transforms.ts",
      doc: `Numbers of the Pareto II (Lomax) distribution, which starts at 0: ${single} float64 tensor.

Throws ValueError if \`a\` is not positive.`,
    },
    power: {
      parameters: ["a"],
      module: "random/transforms.ts",
      doc: `Numbers in [0, 1] whose density is a x^(a - 1): ${single} float64 tensor.

Throws ValueError if \`a\` is not positive.`,
    },
    weibull: {
      parameters: ["a"],
      module: "random/transforms.ts",
      doc: `Numbers of the Weibull distribution of scale 1: ${single} float64 tensor.

Throws ValueError if \`a\` is negative.`,
    },
    standardCauchy: {
      parameters: [],
      module: "random/transforms.ts",
      doc: "Numbers of the Cauchy distribution: one without a size, else a float64 tensor of that shape.",
    },
    triangular: {
      parameters: ["left", "mode", "right"],
      module: "random/transforms.ts",
      doc: `Numbers of the triangular distribution from \`left\` to \`right\` with its peak at \`mode\`: ${single} float64 tensor.

${broadcast} Throws ValueError unless left ≤ mode ≤ right and left < right.`,
    },
    vonmises: {
      parameters: ["mu", "kappa"],
      module: "random/transforms.ts",
      doc: `Angles of the von Mises distribution, from -π to π: ${single} float64 tensor.

${broadcast} The method is that of Best and Fisher (1979). Throws ValueError if \`kappa\` is negative or infinite.`,
    },
    wald: {
      parameters: ["mean", "scale"],
      module: "random/transforms.ts",
      doc: `Numbers of the Wald, or inverse Gaussian, distribution: ${single} float64 tensor.

${broadcast} The method is that of Michael, Schucany and Haas (1976). Throws ValueError if a parameter is not positive.`,
    },
  },
  continuous,
);

const integers = all(
  {
    poisson: {
      parameters: ["lam?"],
      module: "random/counts.ts",
      doc: `Poisson numbers of mean \`lam\`: ${single} int32 tensor.

From mean 10 on the method is Hörmann's PTRS (1993). Throws ValueError if \`lam\` is negative or too large.`,
      example: `const x = random.poisson(3.5, 100); // Tensor<[100], "int32">
const big = random.poisson(1e12, [2, 2], { dtype: "int64" }); // Tensor<[2, 2], "int64">`,
    },
    binomial: {
      parameters: ["n", "p"],
      module: "random/counts.ts",
      doc: `The number of successes in \`n\` trials of probability \`p\`: ${single} int32 tensor.

${broadcast} The methods are inversion and BTPE (Kachitvichyanukul and Schmeiser 1988). Throws ValueError if \`n\` is no
count, or \`p\` no probability.`,
    },
    negativeBinomial: {
      parameters: ["n", "p"],
      module: "random/counts.ts",
      doc: `The number of failures before \`n\` successes of probability \`p\`: ${single} int32 tensor.

${broadcast} Throws ValueError if \`n\` is not positive, or \`p\` is not in (0, 1].`,
    },
    geometric: {
      parameters: ["p"],
      module: "random/counts.ts",
      doc: `The number of trials until the first success of probability \`p\`, from 1 on: ${single} int32 tensor.

Throws ValueError if \`p\` is not in (0, 1].`,
    },
    hypergeometric: {
      parameters: ["ngood", "nbad", "nsample"],
      module: "random/counts.ts",
      doc: `The number of good ones among \`nsample\` drawn from \`ngood\` good and \`nbad\` bad ones: ${single} int32 tensor.

${broadcast} The methods are HYP and HRUA (Stadlober 1989). Throws ValueError if a parameter is no count, or more are
drawn than there are.`,
    },
    logseries: {
      parameters: ["p"],
      module: "random/counts.ts",
      doc: `Numbers of the logarithmic series distribution, from 1 on: ${single} int32 tensor.

The method is Kemp's (1981). Throws ValueError if \`p\` is not in [0, 1).`,
    },
    zipf: {
      parameters: ["a"],
      module: "random/counts.ts",
      doc: `Numbers of Zipf's distribution, from 1 on, k with a probability as k^-a: ${single} int32 tensor.

Throws ValueError if \`a\` is not above 1.`,
    },
  },
  counts,
);

/** The parameters that a distribution of vectors has first, and what it gives. */
const vectors: FunctionRows = {
  multinomial: {
    ...common("multinomial"),
    module: "random/vectors.ts",
    doc: `How often each outcome comes in \`n\` trials: an int32 tensor whose last axis has the outcomes.

\`pvals\` are the outcomes' probabilities; the last one gets what remains to 1. Throws ValueError if \`n\` is no count, an
element of pvals no probability, or their sum without the last is above 1. ${narrow}

${legacyStream}`,
    example: `const dice = random.multinomial(20, [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6]); // Tensor<[6], "int32">
const many = random.multinomial(20, [0.5, 0.25, 0.25], [4]); // Tensor<[4, 3], "int32">`,
    signatures: [
      {
        generics: [
          "const P extends VectorParameter",
          "const Z extends Size = undefined",
          'D extends "int32" | "int64" = "int32"',
        ],
        params: [
          { name: "n", type: "number" },
          { name: "pvals", type: 'CheckedVector<P, "random.multinomial: pvals">' },
          { name: "size", type: 'CheckedSize<Z, "random.multinomial">', optional: true },
          { name: "options", type: "{ readonly dtype?: D }", optional: true },
        ],
        result: 'Tensor<VectorDraw<P, Z, "random.multinomial">, Settled<D>>',
      },
    ],
  },
  dirichlet: {
    ...common("dirichlet"),
    module: "random/vectors.ts",
    doc: `Vectors of positive numbers that sum to 1: a float64 tensor whose last axis has the vectors.

Throws ValueError if an element of \`alpha\` is not positive.

${legacyStream}`,
    example: "const weights = random.dirichlet([1, 2, 3], 10); // Tensor<[10, 3]>",
    signatures: [
      {
        generics: ["const P extends VectorParameter", "const Z extends Size = undefined"],
        params: [
          { name: "alpha", type: 'CheckedVector<P, "random.dirichlet: alpha">' },
          { name: "size", type: 'CheckedSize<Z, "random.dirichlet">', optional: true },
        ],
        result: 'Tensor<VectorDraw<P, Z, "random.dirichlet">, "float64">',
      },
    ],
  },
};

const multivariate: FunctionRows = {
  multivariateNormal: {
    ...common("multivariateNormal"),
    module: "random/multivariate.ts",
    doc: `Normal vectors with a mean and a covariance: a float64 tensor whose last axis has the vectors.

\`cov\` has as many rows and columns as \`mean\` has elements. The method is NumPy's: standard normal vectors times √S Vh
of the singular value decomposition of \`cov\`. The normal numbers are NumPy's to the bit, the vectors to rounding
errors, unless singular values are equal or nearly so: then LAPACK may choose another sign of a singular vector. Throws
ValueError if \`cov\` is not symmetric and positive-semidefinite within \`tol\`, which \`checkValid: "ignore"\` prevents.`,
    example: "const x = random.multivariateNormal([0, 1], tensor([[2, 0.5], [0.5, 1]]), 100); // Tensor<[100, 2]>",
    signatures: [
      {
        generics: [
          "const P extends VectorParameter",
          "C extends TensorLike<unknown, DType>",
          "const Z extends Size = undefined",
        ],
        params: [
          { name: "mean", type: 'CheckedVector<P, "random.multivariateNormal: mean">' },
          { name: "cov", type: 'CheckedCovariance<P, C, "random.multivariateNormal">' },
          { name: "size", type: 'CheckedSize<Z, "random.multivariateNormal">', optional: true },
          {
            name: "options",
            type: '{ readonly checkValid?: "raise" | "ignore"; readonly tol?: number }',
            optional: true,
          },
        ],
        result: 'Tensor<VectorDraw<P, Z, "random.multivariateNormal">, "float64">',
      },
    ],
  },
};

const others: FunctionRows = {
  rand: {
    ...common("rand"),
    module: "random/continuous.ts",
    doc: `Uniform numbers in [0, 1): a float64 tensor whose dimensions are the arguments, or one number without any.

${legacyStream}`,
    example: "const x = random.rand(2, 3); // Tensor<[2, 3]>",
    signatures: [
      {
        generics: ["const Z extends number[]"],
        params: [{ name: "dims", type: 'CheckedDims<Z, "random.rand">', rest: true }],
        result: 'Z extends [] ? number : Tensor<Ok<CreateShape<Z, "random.rand">>, "float64">',
      },
    ],
  },
  bytes: {
    ...common("bytes"),
    module: "random/bytes.ts",
    doc: `Random bytes.

${legacyStream}`,
    signatures: [
      {
        generics: ["const N extends number"],
        params: [{ name: "length", type: 'CreateDim<N, "random.bytes">' }],
        result: "Uint8Array",
      },
    ],
  },
  getState: {
    ...common("getState"),
    module: "random/state.ts",
    doc: `The state of the generator, as a plain object: \`setState\` goes on from there.

It is NumPy's \`get_state(legacy=False)\`, with the normal number that the polar method has left over.`,
    example: `const before = random.getState();
const x = random.randn(3);
random.setState(before);
const again = random.randn(3); // equal to x`,
    signatures: [{ generics: [], params: [], result: "RandomState" }],
  },
  setState: {
    ...common("setState"),
    module: "random/state.ts",
    doc: `Puts the generator into a state that \`getState\`, or NumPy's \`get_state(legacy=False)\`, has given.

Throws ValueError for an object that is no such state.`,
    signatures: [{ generics: [], params: [{ name: "state", type: "RandomState" }], result: "void" }],
  },
};

/** Distributions of NumPy's legacy generator beyond those of `random.ts`. */
export const randomLegacy: FunctionRows = {
  ...elementary,
  ...others,
  ...gammas,
  ...transforms,
  ...integers,
  ...vectors,
  ...multivariate,
};
