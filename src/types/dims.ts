/**
 * Rules for a pair of dims. A dim is a literal, a symbol (equal to itself alone) or `number` (gradual: it agrees with
 * everything, and is what it meets). A union of literals is refused unless each of its members gives the same answer,
 * since nothing says that two unions have the same value: `3 | 4` goes with 1, but neither with 4 nor with `3 | 4`.
 */

/** The dim that two dims broadcast to, null if they do not. */
export type BroadcastDim<X, Y> = X extends Y
  ? Y extends X
    ? X
    : number extends Y
      ? X extends 1
        ? Y
        : X
      : null
  : X extends 1
    ? Y
    : Y extends 1
      ? X
      : number extends X
        ? Y
        : number extends Y
          ? X
          : null;

/** The dim that two dims are where they must be equal (1 is not special), null if they differ. */
export type SameDim<X, Y> = X extends Y
  ? Y extends X
    ? X
    : number extends Y
      ? X
      : null
  : number extends X
    ? Y
    : number extends Y
      ? X
      : null;

/** The dim of a target that a dim can be broadcast to, null if it cannot. */
export type TargetDim<X, T> = X extends T
  ? T extends X
    ? T
    : number extends T
      ? X extends 1
        ? T
        : X
      : null
  : X extends 1
    ? T
    : number extends X
      ? T
      : number extends T
        ? X
        : null;
