import { LinAlgError } from "../core/errors.ts";

/** Iterations of QL for one eigenvalue that are never needed. */
export const MOST = 60;
export const EPS2 = Number.EPSILON ** 2;
/** Squares below it are zero. */
export const TINY = 1e-300;

export const failed = (op: string): LinAlgError => new LinAlgError(`${op}: the eigenvalues did not converge`);
