import { readFileSync } from "node:fs";
import { newStorage } from "../../src/core/storage.ts";
import { contiguousSteps, type Strided, wrap } from "../../src/core/strided.ts";
import type { DType } from "../../src/types/dtype.ts";
import "../../src/core/tensor.ts";

/** An array as `tests/golden/common.py` writes it. */
export interface Packed {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly data: string;
}

/** The cases of `tests/golden/<family>.json`. */
export function goldenCases<Case>(family: string): Case[] {
  return JSON.parse(readFileSync(new URL(`../golden/${family}.json`, import.meta.url), "utf8"));
}

/** The tensor that NumPy had. */
export function unpack(packed: Packed): Strided {
  const bytes = Buffer.from(packed.data, "base64");
  const data = newStorage(
    packed.dtype,
    packed.shape.reduce((product, dim) => product * dim, 1),
  );
  new Uint8Array(data.buffer).set(bytes);
  return wrap(data, packed.dtype, packed.shape, contiguousSteps(packed.shape), 0);
}
