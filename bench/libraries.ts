/** What is measured, and how its process is started. */

export interface Library {
  readonly name: string;
  /** The file in adapters/, without its ending, and the word that it is told. */
  readonly adapter: string;
  readonly variant: string;
  /** The npm package whose version counts. */
  readonly package?: string;
  /** Ours are compared with the others, which are peers. */
  readonly ours: boolean;
  /** Whether `--quick` measures it. */
  readonly quick: boolean;
  readonly environment?: { readonly [name: string]: string };
}

const peer = (name: string, adapter: string, npm: string, more: Partial<Library> = {}): Library => ({
  name,
  adapter,
  variant: "",
  package: npm,
  ours: false,
  quick: true,
  ...more,
});
const ours = (name: string, variant: string, more: Partial<Library> = {}): Library => ({
  name,
  adapter: "shapeproof",
  variant,
  ours: true,
  quick: true,
  ...more,
});

/** The library as its users have it. All targets are about this one. */
export const plain = ours("shapeproof", "plain");

/** The tier without SIMD: the reference where there is no NumPy. */
export const typescript = ours("typescript", "plain", { quick: false, environment: { SHAPEPROOF_WASM: "0" } });

export const libraries: readonly Library[] = [
  plain,
  ours("recycled", "recycled"),
  typescript,
  peer("numpy-ts", "numpy-ts", "numpy-ts"),
  peer("jax-js", "jax-js", "@jax-js/jax"),
  peer("tfjs-wasm", "tfjs", "@tensorflow/tfjs-backend-wasm", { variant: "wasm" }),
  peer("tfjs-cpu", "tfjs", "@tensorflow/tfjs-backend-cpu", { variant: "cpu", quick: false }),
  peer("ml-matrix", "ml-matrix", "ml-matrix"),
  peer("stdlib", "stdlib", "@stdlib/blas-base-dgemm"),
];

/** Another build of shapeproof, of a commit before, say. */
export const baseline = (entry: string): Library =>
  ours("baseline", "plain", { environment: { SHAPEPROOF_ENTRY: entry } });
