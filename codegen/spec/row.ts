/**
 * A row of the table of functions: what a function is, as data. The emitters derive from it the typed function of both
 * entries, the fluent method, and the table of the documentation.
 */
export interface Param {
  readonly name: string;
  /** The type that a caller sees. `TensorLike<S, D>` marks the receiver of the method. */
  readonly type: string;
  readonly optional?: boolean;
  readonly rest?: boolean;
}

/** One public signature. Almost every function has exactly one, so that an error is not "No overload matches". */
export interface Signature {
  /**
   * Type parameters in order. `S` and `D` are the receiver's shape and dtype: the method emitter drops whatever starts
   * with those two names and lets the class's parameters stand for them.
   */
  readonly generics: readonly string[];
  readonly params: readonly Param[];
  /** The result's type; `Tensor` means the Tensor of the entry (thin or fluent). */
  readonly result: string;
}

/** Objects of `shapeproof` with functions; each is a module of its own for the thin Tensor, such as `shapeproof/fn/random`. */
export const namespaces = ["linalg", "stats", "random", "ml"] as const;
export type Namespace = (typeof namespaces)[number];

export interface FunctionRow {
  /** NumPy's name for it, such as `np.concatenate`; null where NumPy has no such function. */
  readonly numpy: string | null;
  readonly family: string;
  /** First sentence: what it computes. Then shapes, dtypes, errors, the source. Markdown, becomes the JSDoc. */
  readonly doc: string;
  /** Tagged lines of the JSDoc after the text, such as an `@example` body that compiles. */
  readonly example?: string;
  /** Most have one. A second one only where the calls differ in number of arguments (`arange`). */
  readonly signatures: readonly Signature[];
  /** The module under src/ that exports the run-time function, e.g. `ops/join.ts`. */
  readonly module: string;
  /** The exported name there, when it is not the function's own name. */
  readonly run?: string;
  /** Whether the fluent Tensor has it as a method; the receiver is the first parameter. */
  readonly method: boolean;
  /** The method's name where it differs from the function's. */
  readonly methodName?: string;
  /** `random.normal` is `normal` with namespace `random`: an object of `shapeproof`, and the module `shapeproof/fn/random`. */
  readonly namespace?: Namespace;
  /** The namespace that has it as well, where NumPy has it twice: `np.trace` and `np.linalg.trace`. */
  readonly also?: Namespace;
}

/** A family's rows by function name. */
export type FunctionRows = Readonly<Record<string, FunctionRow>>;
