import { castTo, copyInto } from "../core/cast.ts";
import { ShapeError } from "../core/errors.ts";
import { keep, scope } from "../core/scope.ts";
import { contiguousSteps, type Strided, view } from "../core/strided.ts";
import { multiply } from "../generated/fn/elementwise.ts";
import { swapaxes } from "../ops/permute.ts";
import { matmul } from "../ops/products.ts";
import { standardNormal } from "../random/continuous.ts";
import {
  type Attended,
  type Faultless,
  type FeaturesFault,
  type Heads,
  type KeyFault,
  requireAttention,
  requireFeatures,
  requireHeads,
  type ValueFault,
} from "../types/attention.ts";
import type { RealDType } from "../types/dtype.ts";
import { showShape } from "../types/show.ts";
import type { Loose, Ok, TensorLike } from "../types/tensor-like.ts";
import { attend, type LooseAttention, requireMask } from "./attention.ts";
import { requireReal } from "./labels.ts";
import { pack, tensorIn, unpack } from "./serialise.ts";
import { asFloat64 } from "./stack.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

const NAMES = ["query", "key", "value", "output"] as const;

/** The four matrices of a `MultiHeadAttention`. */
export type Projections<T> = { readonly [K in (typeof NAMES)[number]]: T };

export interface MultiHeadOptions<D = number> {
  /** Matrices to start from instead of random ones; they are copied. */
  readonly start?: Projections<TensorLike<[D, D], RealDType>>;
}

/** The first fault of a list. */
type First<A, B> = A extends string ? A : B;

export interface MultiHeadForward<D, Q, K, V, DK, DV> {
  /** What is looked through: the query itself unless told. */
  readonly key?: Faultless<
    First<FeaturesFault<"MultiHeadAttention.forward", "key", D, K>, KeyFault<"MultiHeadAttention.forward", Q, K>>,
    K,
    DK
  >;
  /** What is found: the key unless told. */
  readonly value?: Faultless<
    First<
      FeaturesFault<"MultiHeadAttention.forward", "value", D, V>,
      ValueFault<"MultiHeadAttention.forward", Q, K, V>
    >,
    V,
    DV
  >;
  /** What each query sees, broadcast to `[…, heads, rows, length]`: bool, or floats that are added to the scores. */
  readonly mask?: TensorLike<unknown, "bool" | "float64" | "float32">;
  /** Whether query i sees no key after i. */
  readonly causal?: boolean;
}

function projection(name: string, features: number, given: unknown): Strided {
  if (given === undefined) return multiply(standardNormal([features, features]), Math.sqrt(1 / features));
  requireReal("MultiHeadAttention", `start.${name}`, given);
  const [shape, wanted] = [given.shape, [features, features]].map(showShape);
  if (shape !== wanted) throw new ShapeError(`MultiHeadAttention: start.${name} must be ${wanted} — got ${shape}`);
  return castTo(given, "float64");
}

/**
 * Attention by several heads at once (Vaswani et al., 2017): queries, keys and values are projected, each head looks at its
 * share of the features, and what the heads found is projected once more. Numbers are float64; there are no biases.
 *
 * @example
 * ```ts
 * const heads = new ml.MultiHeadAttention(64, 8);
 * const y = heads.forward(random.randn(2, 10, 64), { causal: true }); // Tensor<[2, 10, 64]>
 * ```
 */
export class MultiHeadAttention<const D extends number, const H extends number, W extends World = Thin> {
  readonly features: D;
  readonly heads: H;
  /** `[features, features]` each, from normal numbers of variance 1 / features. */
  readonly weights: Projections<TensorIn<W, [D, D], "float64">>;
  readonly #weights: Projections<Strided>;

  /** Draws the weights from `random`: of query, key, value and output. Throws ShapeError unless heads divide features. */
  constructor(features: D, heads: Heads<D, H>, options?: MultiHeadOptions<D>);
  constructor(features: D, heads: Loose, { start }: MultiHeadOptions = {}) {
    requireHeads(features, heads);
    this.features = features;
    this.heads = heads;
    const [query, key, value, output] = keep(NAMES.map((name) => projection(name, features, start?.[name])));
    this.#weights = { query, key, value, output };
    this.weights = { query: typed(query), key: typed(key), value: typed(value), output: typed(output) };
  }

  /** What each query finds: `[…, rows, features]` to the same. */
  forward<
    Q,
    K = Q,
    V = K,
    DQ extends RealDType = "float64",
    DK extends RealDType = "float64",
    DV extends RealDType = "float64",
  >(
    query: Faultless<FeaturesFault<"MultiHeadAttention.forward", "query", D, Q>, Q, DQ>,
    options?: MultiHeadForward<D, Q, K, V, DK, DV>,
  ): TensorIn<W, Ok<Attended<Q, K, V>>, "float64">;
  forward(query: Strided, options: Loose = {}): unknown {
    const op = "MultiHeadAttention.forward";
    const { key = query, value = key, mask, causal } = options;
    for (const [name, x] of Object.entries({ query, key, value })) {
      requireReal(op, name, x);
      requireFeatures(op, name, this.features, x.shape);
    }
    requireAttention(op, query.shape, key.shape, value.shape, undefined);
    requireMask(op, mask);
    return this.#attended(query, key, value, { mask, causal });
  }

  #attended(query: Strided, key: Strided, value: Strided, options: LooseAttention): Strided {
    return scope(() => {
      const { query: q, key: k, value: v, output } = this.#weights;
      const [a, b, c] = [this.#split(query, q), this.#split(key, k), this.#split(value, v)];
      requireAttention("MultiHeadAttention.forward", a.shape, b.shape, c.shape, options.mask?.shape);
      const found = asFloat64(swapaxes(attend(a, b, c, options), -2, -3));
      const joined = [...found.shape.slice(0, -2), this.features];
      return matmul(view(found, joined, contiguousSteps(joined)), output);
    });
  }

  /** `[…, rows, features]` projected, as `[…, heads, rows, features / heads]`. */
  #split(x: Strided, weights: Strided): Strided {
    const projected = matmul(x, weights);
    const shape = [...x.shape.slice(0, -1), this.heads, this.features / this.heads];
    return swapaxes(view(projected, shape, contiguousSteps(shape)), -2, -3);
  }

  /** The weights as bytes, which `restore` reads. */
  save(): Uint8Array {
    const { features, heads } = this;
    return pack({ kind: "MultiHeadAttention", options: { features, heads }, tensors: { ...this.#weights } });
  }

  /** Reads what `save` wrote, to the bit. Throws ShapeError for other features or heads; then nothing has changed. */
  restore(bytes: Uint8Array): this {
    const op = "MultiHeadAttention.restore";
    scope(() => {
      const saved = unpack(op, "MultiHeadAttention", bytes);
      const [had, declared] = [saved.options, this].map(
        ({ features, heads }) => `${features} features in ${heads} heads`,
      );
      if (had !== declared) throw new ShapeError(`${op}: the file has ${had}, but ${declared} were declared`);
      const shape = [this.features, this.features];
      const read = NAMES.map((name) => tensorIn(op, saved, name, "float64", shape));
      for (const [i, name] of NAMES.entries()) copyInto(this.#weights[name], read[i]);
    });
    return this;
  }
}
