import { convert } from "../spec/convert.ts";
import { creation } from "../spec/creation.ts";
import { indexing } from "../spec/indexing.ts";
import { ml } from "../spec/ml.ts";
import { products } from "../spec/products.ts";
import { random } from "../spec/random.ts";
import { reductionRows } from "../spec/reductions-rows.ts";
import type { FunctionRows } from "../spec/row.ts";
import { shapeJoin } from "../spec/shape-join.ts";
import { shapeLayout } from "../spec/shape-layout.ts";
import { shapePermute } from "../spec/shape-permute.ts";
import { shapedRows } from "../spec/shaped.ts";
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
  "spec/products.ts": products,
  "spec/reductions-rows.ts": reductionRows,
  "spec/shaped.ts": shapedRows,
  "spec/random.ts": random,
  "spec/ml.ts": ml,
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
