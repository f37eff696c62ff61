/** The errors that the library throws. Their messages are the compiler's: `op: what — shapes: dimensions that clash`. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
}

/** An index, an axis or a slice that the shape does not have. */
export class IndexError extends Error {
  override readonly name = "IndexError";
}

/** A dtype that the operation does not take, or that cannot hold the result. */
export class DTypeError extends Error {
  override readonly name = "DTypeError";
}

/** An argument of the right type whose value the operation cannot use. */
export class ValueError extends Error {
  override readonly name = "ValueError";
}

/** A matrix for which there is no answer: singular, not positive definite, or an iteration that does not converge. */
export class LinAlgError extends Error {
  override readonly name = "LinAlgError";
}
