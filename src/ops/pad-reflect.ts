import { castTo, copyInto } from "../core/cast.ts";
import { isComplex } from "../core/storage.ts";
import { arrayOf, originOf, type Strided, sizeOf, view } from "../core/strided.ts";
import { isBigInts } from "../kernels/numbers.ts";
import { type Grown, repeated, section } from "./pad-grown.ts";

/** The places in the opposite order. */
function backwards(x: Strided, axis: number): Strided {
  const last = x.shape[axis] - 1;
  return view(x, x.shape, x.steps.with(axis, -x.steps[axis]), x.offset + Math.max(last, 0) * x.steps[axis]);
}

/** 2 · edge − x, in the arithmetic of the dtype: integers wrap. */
function mirrored(edge: Strided, x: Strided): Strided {
  if (x.dtype === "float16") return castTo(mirrored(castTo(edge, "float32"), castTo(x, "float32")), "float16");
  const [result, other] = [castTo(x, x.dtype), castTo(edge, x.dtype)];
  const [a, b] = [arrayOf(result), arrayOf(other)];
  const width = isComplex(x.dtype) ? 2 : 1;
  const [p, q] = [originOf(result) * width, originOf(other) * width];
  const n = sizeOf(x.shape) * width;
  if (isBigInts(a) && isBigInts(b)) for (let i = 0; i < n; i++) a[p + i] = 2n * b[q + i] - a[p + i];
  else for (let i = 0; i < n; i++) a[p + i] = 2 * Number(b[q + i]) - Number(a[p + i]);
  return result;
}

/** Fills places from their mirror images; `odd` turns them round the value at the edge. */
function write(grown: Grown, to: number, from: number, n: number, edge: number, odd: boolean): void {
  const image = backwards(section(grown, from, n), grown.axis);
  copyInto(
    section(grown, to, n),
    odd ? mirrored(repeated(section(grown, edge, 1), grown.axis, n), image) : castTo(image, image.dtype),
  );
}

/**
 * Mirror images on both sides, and those of what has come about in turn. The edge is in the image if it is `symmetric`,
 * otherwise the image is around it. Images are of whole periods, so that nothing comes twice.
 */
export function reflect(grown: Grown, symmetric: boolean, odd: boolean): void {
  const { before, length, behind } = grown;
  const period = symmetric ? length : length - 1;
  const own = symmetric ? 0 : 1;
  // `first` and `last` are the places at the edges of what is there.
  for (let first = before; first > 0; ) {
    const n = Math.min(period, first);
    write(grown, first - n, first + own, n, first, odd);
    first -= n;
  }
  for (let last = before + length - 1, left = behind; left > 0; ) {
    const n = Math.min(period, left);
    write(grown, last + 1, last - own - n + 1, n, last, odd);
    last += n;
    left -= n;
  }
}
