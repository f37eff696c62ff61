import { castTo } from "../core/cast.ts";
import { ShapeError, ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/strided.ts";
import { add, clip, divide, multiply, subtract } from "../generated/fn/elementwise.ts";
import { mean } from "../ops/reduce.ts";
import { standardNormal } from "../random/continuous.ts";
import { imagesShape } from "../types/numeric.ts";
import { requireReal } from "./labels.ts";

/** See codegen/spec/ml-numeric.ts. */
export function preprocessImages(images: Strided, { noise = 0.01 }: { readonly noise?: number } = {}): Strided {
  const op = "preprocessImages";
  requireReal(op, "images", images);
  imagesShape(op, images.shape);
  if (sizeOf(images.shape) === 0) throw new ShapeError(`${op}: there are no pixels`);
  if (!(noise >= 0)) throw new ValueError(`${op}: noise must not be negative, got ${noise}`);
  const shares = castTo(images, "float32");
  divide(shares, 255, { out: shares });
  const centred = subtract(shares, mean(shares), { out: shares });
  const deviations = standardNormal(images.shape);
  multiply(deviations, noise, { out: deviations });
  const noisy = add(centred, deviations, { out: deviations });
  return clip(noisy, 0, 1, { out: noisy });
}
