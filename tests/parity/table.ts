import type * as library from "shapeproof";
import { type ElementwiseAlias, type ElementwiseName, elementwise } from "../../codegen/spec/elementwise/index.ts";
import type { Entry } from "./case.ts";
// Files with a table of their own, by function.
import { entries as complexParts } from "./ops/complex.ts";
import * as convert from "./ops/convert.ts";
import * as creation from "./ops/creation.ts";
import * as elementwiseOps from "./ops/elementwise.ts";
import { entries as grids } from "./ops/grids.ts";
import * as indexing from "./ops/indexing.ts";
import { entries as linalgEigen } from "./ops/linalg-eigen.ts";
import { entries as linalgSingular } from "./ops/linalg-singular.ts";
import { entries as linalgSolve } from "./ops/linalg-solve.ts";
import { entries as orderStatistics } from "./ops/order-statistics.ts";
import * as products from "./ops/products.ts";
import { entries as productsMore } from "./ops/products-more.ts";
import * as random from "./ops/random.ts";
import { entries as randomGenerator } from "./ops/random-generator.ts";
import { entries as randomLegacy } from "./ops/random-legacy.ts";
import * as reductions from "./ops/reductions.ts";
import { entries as selection } from "./ops/selection.ts";
import { entries as sets } from "./ops/sets.ts";
import * as shapes from "./ops/shapes.ts";
import { entries as signals } from "./ops/signals.ts";
import { entries as sorting } from "./ops/sorting.ts";
import { entries as statistics } from "./ops/statistics.ts";
import { entries as stats } from "./ops/stats.ts";

type Library = typeof library;
type Callable<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T] & string;

/** Functions about where tensors live: they have no shapes. */
type Memory = "keep" | "memory" | "scope" | "threads";

/** Every function of the library but those and the element-wise ones, which bring their own table; a namespace's with its name. */
type OpName =
  | Exclude<Callable<Library>, Memory | ElementwiseName | ElementwiseAlias | `${ElementwiseName}InPlace`>
  | `random.${Callable<Library["random"]>}`
  | `stats.${Callable<Library["stats"]>}`
  // What is in `linalg` as well is asked about where it stands first.
  | `linalg.${Exclude<Callable<Library["linalg"]>, Callable<Library>>}`;

/** A function that is missing here does not compile. */
const structural = {
  ...complexParts,
  ...linalgSolve,
  ...linalgSingular,
  ...linalgEigen,
  ...productsMore,
  ...sorting,
  ...sets,
  ...selection,
  ...grids,
  ...signals,
  ...orderStatistics,
  ...statistics,
  ...stats,
  ...randomLegacy,
  ...randomGenerator,
  "random.choice": random.choice,
  "random.permutation": random.permutation,
  "random.randint": random.randint,
  "random.randn": random.randn,
  "random.random": random.random,
  "random.seed": random.seed,
  "random.shuffle": random.shuffle,
  all: reductions.reduction,
  any: reductions.reduction,
  array2string: convert.given,
  astype: convert.astype,
  bindShape: convert.bindShape,
  copy: convert.copy,
  item: convert.item,
  set: indexing.set,
  shaped: convert.shaped,
  tolist: convert.given,
  toTypedArray: convert.given,
  arange: creation.arange,
  argmax: reductions.position,
  argmin: reductions.position,
  arraySplit: shapes.arraySplit,
  at: indexing.at,
  broadcastTo: shapes.broadcastTo,
  concatenate: shapes.concatenate,
  cumprod: reductions.cumulative,
  cumsum: reductions.cumulative,
  dot: products.dot,
  einsum: products.einsum,
  empty: creation.filled,
  expandDims: shapes.expandDims,
  eye: creation.eye,
  flatten: shapes.flat,
  flip: shapes.flip,
  fromTypedArray: creation.fromTypedArray,
  full: creation.full,
  fullLike: creation.fullLike,
  hstack: shapes.hstack,
  identity: creation.identity,
  linspace: creation.linspace,
  matmul: products.matmul,
  max: reductions.reduction,
  mean: reductions.reduction,
  min: reductions.reduction,
  moveaxis: shapes.moveaxis,
  ones: creation.filled,
  onesLike: creation.like,
  outer: products.outer,
  permuteDims: shapes.permuteDims,
  prod: reductions.sum,
  ptp: reductions.reduction,
  ravel: shapes.flat,
  repeat: shapes.repeat,
  reshape: shapes.reshape,
  roll: shapes.roll,
  split: shapes.split,
  squeeze: shapes.squeeze,
  stack: shapes.stack,
  std: reductions.spread,
  sum: reductions.sum,
  swapaxes: shapes.swapaxes,
  tensor: creation.tensor,
  tile: shapes.tile,
  transpose: shapes.transpose,
  variance: reductions.spread,
  vstack: shapes.vstack,
  zeros: creation.filled,
  zerosLike: creation.like,
} satisfies Record<OpName, Entry>;

/** `clip` and `where` by name, because their operands are not all alike; the others by their number of operands. */
function elementwiseEntry(name: string, operands: number): Entry {
  if (operands === 3) return name === "where" ? elementwiseOps.where : elementwiseOps.clip;
  return operands === 1 ? elementwiseOps.unary : elementwiseOps.binary;
}

const fromRows = Object.entries(elementwise).flatMap(([name, row]): [string, Entry][] => {
  const entry: [string, Entry] = [name, elementwiseEntry(name, row.params.length)];
  return row.inPlace === true ? [entry, [`${name}InPlace`, elementwiseOps.inPlace]] : [entry];
});

/** How to draw a call of every function. */
export const table: Readonly<Record<string, Entry>> = { ...structural, ...Object.fromEntries(fromRows) };
