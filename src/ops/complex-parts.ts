import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { allocate, view, wrap } from "../core/strided.ts";
import { magnitudeOf } from "../generated/promotion.ts";

/** The real or the imaginary parts of complex numbers as a view: pairs lie side by side, so that steps are twice as long. */
export function partOf(x: Strided, which: 0 | 1): Strided {
  const steps = x.steps.map((step) => 2 * step);
  return wrap(x.store, magnitudeOf(x.dtype), x.shape, steps, 2 * x.offset + which);
}

/** The real parts, a view: `np.real`. */
export function real(x: Strided): Strided {
  requireTensor("real", "x", x);
  return isComplex(x.dtype) ? partOf(x, 0) : view(x, x.shape, x.steps);
}

/** The imaginary parts, a view; zeros of real numbers: `np.imag`. */
export function imag(x: Strided): Strided {
  requireTensor("imag", "x", x);
  return isComplex(x.dtype) ? partOf(x, 1) : allocate(x.shape, x.dtype);
}
