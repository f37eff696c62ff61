import { complexRows } from "../spec/complex.ts";
import { convert } from "../spec/convert.ts";
import { creation } from "../spec/creation.ts";
import { grids } from "../spec/grids.ts";
import { indexing } from "../spec/indexing.ts";
import { linalgEigen } from "../spec/linalg-eigen.ts";
import { linalgSingular } from "../spec/linalg-singular.ts";
import { linalgSolve } from "../spec/linalg-solve.ts";
import { ml } from "../spec/ml.ts";
import { mlData } from "../spec/ml-data.ts";
import { mlFeatures } from "../spec/ml-features.ts";
import { layerRows } from "../spec/ml-layers.ts";
import { mlMetrics } from "../spec/ml-metrics.ts";
import { mlModels } from "../spec/ml-models.ts";
import { mlNumeric } from "../spec/ml-numeric.ts";
import { orderStatistics } from "../spec/order-statistics.ts";
import { products } from "../spec/products.ts";
import { productsMore } from "../spec/products-more.ts";
import { random } from "../spec/random.ts";
import { randomLegacy } from "../spec/random-legacy.ts";
import { reductionRows } from "../spec/reductions-rows.ts";
import type { FunctionRows } from "../spec/row.ts";
import { selection } from "../spec/selection.ts";
import { sets } from "../spec/sets.ts";
import { shapeJoin } from "../spec/shape-join.ts";
import { shapeLayout } from "../spec/shape-layout.ts";
import { shapePermute } from "../spec/shape-permute.ts";
import { shapedRows } from "../spec/shaped.ts";
import { signals } from "../spec/signals.ts";
import { sorting } from "../spec/sorting.ts";
import { statistics } from "../spec/statistics.ts";
import { stats } from "../spec/stats.ts";
import { elementwiseFunctions } from "./elementwise-functions.ts";
import type { PublicFunction } from "./public-function.ts";

/** The rows of each spec file that gives signatures. */
const tables: Readonly<Record<string, FunctionRows>> = {
  "spec/creation.ts": creation,
  "spec/indexing.ts": indexing,
  "spec/convert.ts": convert,
  "spec/shape-layout.ts": shapeLayout,
  "spec/shape-permute.ts": shapePermute,
  "spec/shape-join.ts": shapeJoin,
  "spec/complex.ts": complexRows,
  "spec/products.ts": products,
  "spec/products-more.ts": productsMore,
  "spec/reductions-rows.ts": reductionRows,
  "spec/sorting.ts": sorting,
  "spec/sets.ts": sets,
  "spec/selection.ts": selection,
  "spec/grids.ts": grids,
  "spec/signals.ts": signals,
  "spec/order-statistics.ts": orderStatistics,
  "spec/statistics.ts": statistics,
  "spec/shaped.ts": shapedRows,
  "spec/linalg-solve.ts": linalgSolve,
  "spec/linalg-singular.ts": linalgSingular,
  "spec/linalg-eigen.ts": linalgEigen,
  "spec/stats.ts": stats,
  "spec/random.ts": random,
  "spec/random-legacy.ts": randomLegacy,
  "spec/ml-models.ts": mlModels,
  "spec/ml.ts": ml,
  "spec/ml-layers.ts": layerRows,
  "spec/ml-data.ts": mlData,
  "spec/ml-features.ts": mlFeatures,
  "spec/ml-metrics.ts": mlMetrics,
  "spec/ml-numeric.ts": mlNumeric,
};

/** The function of a row: it calls the run-time function of the same name. */
function structural(name: string, row: FunctionRows[string], source: string): PublicFunction {
  const run = `run${name[0].toUpperCase()}${name.slice(1)}`;
  return {
    ...row,
    name,
    source,
    imports: [`import { ${row.run ?? name} as ${run} } from "@/${row.module}";`],
    call: (args) => `${run}(${args.join(", ")})`,
  };
}

let all: readonly PublicFunction[] | undefined;

/** Every function of the library, in the order of the spec. */
export function publicFunctions(): readonly PublicFunction[] {
  all ??= [
    ...elementwiseFunctions(),
    ...Object.entries(tables).flatMap(([source, rows]) =>
      Object.entries(rows).map(([name, row]) => structural(name, row, source)),
    ),
  ];
  return all;
}
