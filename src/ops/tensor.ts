import { copyInto } from "../core/copies.ts";
import { DTypeError } from "../core/errors.ts";
import { adopt, allocate, contiguousSteps, isTensor, type Strided, sizeOf, view, wrap } from "../core/strided.ts";
import type { CreateOptions } from "../types/create.ts";
import type { DType, Scalar } from "../types/dtype.ts";
import { nestedShape } from "../types/nested.ts";
import { checkScalar, resultType } from "../types/promote.ts";
import { isScalar, scalarStorage } from "./scalars.ts";
import { storageOf } from "./typed-array.ts";

type Leaf = Scalar | Strided;

/** Strings show as JSON, so that it is seen that they are strings. */
const show = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : String(value));

function readLeaf(value: unknown): Leaf {
  if (isScalar(value) || isTensor(value)) return value;
  const storage = storageOf(value);
  if (storage === undefined) throw new DTypeError(`tensor: ${show(value)} is neither a number nor a list`);
  const shape = [storage.data.length];
  return wrap(storage.data, storage.dtype, shape, contiguousSteps(shape), 0);
}

/** Plain values together: float64 for numbers, int64 for bigints, bool for booleans, the widest of those that occur. */
function dtypeOf(leaves: readonly Leaf[]): DType {
  const dtype = resultType(leaves);
  for (const leaf of leaves) if (isScalar(leaf)) checkScalar("tensor", leaf, dtype);
  return dtype;
}

/** A new tensor of what is nested in lists. */
export function tensor(nested: unknown, { dtype }: CreateOptions = {}): Strided {
  const leaves: Leaf[] = [];
  const shape = nestedShape("tensor", nested, (value) => {
    const leaf = readLeaf(value);
    leaves.push(leaf);
    return isScalar(leaf) ? [] : leaf.shape;
  });
  const type = dtype ?? dtypeOf(leaves);
  const scalars = leaves.filter(isScalar);
  if (scalars.length === leaves.length) {
    return adopt(scalarStorage("tensor", scalars, type), type, shape);
  }
  const result = allocate(shape, type);
  let offset = 0;
  for (const leaf of leaves) {
    const part = isScalar(leaf) ? wrap(scalarStorage("tensor", [leaf], type), type, [], [], 0) : leaf;
    copyInto(view(result, part.shape, contiguousSteps(part.shape), offset), part);
    offset += sizeOf(part.shape);
  }
  return result;
}
