import { copyInto } from "../core/cast.ts";
import { ShapeError } from "../core/errors.ts";
import { scope } from "../core/scope.ts";
import { adopt, empty, type Strided } from "../core/strided.ts";
import { divide, subtract } from "../generated/fn/elementwise.ts";
import { at } from "../ops/index.ts";
import { concatenate } from "../ops/join.ts";
import { matrixShape } from "../types/ml.ts";
import { requireRowCount, rowsIn } from "../types/sample-rows.ts";
import { numbersIn, requireReal, requireTensor } from "./labels.ts";
import { momentsOf, scalesOf } from "./moments.ts";
import { keptFloat } from "./samples.ts";

/** Where chunks of so many rows begin and end. */
function* bounds(rows: number, size: number): Generator<string> {
  for (let start = 0; start < rows; start += size) yield `${start}:${start + size}`;
}

/** See codegen/spec/ml-data.ts. */
export function processChunks(x: Strided, chunkSize: number, process: (chunk: Strided) => Strided): Strided {
  const op = "processChunks";
  requireTensor(op, "x", x);
  const rows = rowsIn(op, x.shape);
  requireRowCount(op, "chunk size", chunkSize);
  if (typeof process !== "function") throw new TypeError(`${op}: process is not a function`);
  if (rows === 0) throw new ShapeError(`${op}: there are no rows`);
  // What a chunk takes on its way is given back before the next one.
  return concatenate(Array.from(bounds(rows, chunkSize), (part) => scope(() => process(at(x, part)))));
}

/** See codegen/spec/ml-data.ts. */
export function normalizeChunks(x: Strided, chunkSize: number): Strided {
  const op = "normalizeChunks";
  requireReal(op, "x", x);
  matrixShape(op, x.shape);
  requireRowCount(op, "chunk size", chunkSize);
  const result = empty(x.shape, keptFloat(x.dtype));
  const [rows, columns] = x.shape;
  for (const part of bounds(rows, chunkSize)) {
    scope(() => {
      const chunk = at(x, part);
      const moments = momentsOf(numbersIn(chunk), chunk.shape[0], columns);
      const [mean, scale] = [moments.mean, scalesOf(moments)].map((data) => adopt(data, "float64", [columns]));
      const centred = subtract(chunk, mean);
      copyInto(at(result, part), divide(centred, scale, { out: centred }));
    });
  }
  return result;
}
