import type { Strided } from "../core/strided.ts";
import { eigenDType } from "./eigen-dtypes.ts";
import { eigenvaluesOfEach, settledDType } from "./general.ts";
import { rounded } from "./stacks.ts";

/** Eigenvalues of square matrices: `np.linalg.eigvals`. */
export function eigvals(x: Strided): Strided {
  const dtype = eigenDType("linalg.eigvals", x);
  const values = eigenvaluesOfEach("linalg.eigvals", x, null);
  return rounded(values, settledDType(dtype, values));
}
