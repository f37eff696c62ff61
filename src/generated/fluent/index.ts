// Generated from codegen/spec/linalg-solve.ts, codegen/spec/linalg-singular.ts, codegen/spec/linalg-eigen.ts, codegen/spec/stats.ts, codegen/spec/random.ts, codegen/spec/random-legacy.ts, codegen/spec/ml-models.ts, codegen/spec/ml.ts, codegen/spec/ml-layers.ts, codegen/spec/ml-data.ts, codegen/spec/ml-features.ts, codegen/spec/ml-metrics.ts, codegen/spec/ml-numeric.ts, codegen/spec/elementwise, codegen/spec/creation.ts, codegen/spec/indexing.ts, codegen/spec/convert.ts, codegen/spec/shape-layout.ts, codegen/spec/shape-permute.ts, codegen/spec/shape-join.ts, codegen/spec/complex.ts, codegen/spec/products.ts, codegen/spec/products-more.ts, codegen/spec/shaped.ts, codegen/spec/reductions-rows.ts, codegen/spec/sorting.ts, codegen/spec/sets.ts, codegen/spec/selection.ts, codegen/spec/grids.ts, codegen/spec/signals.ts, codegen/spec/order-statistics.ts, codegen/spec/statistics.ts by `npm run gen`. Do not edit.
export * from "./elementwise.ts";
export * from "./creation.ts";
export * from "./indexing.ts";
export * from "./convert.ts";
export * from "./shape.ts";
export * from "./complex.ts";
export * from "./products.ts";
export * from "./reductions.ts";
export * from "./sorting.ts";
export * from "./sets.ts";
export * from "./selection.ts";
export * from "./grids.ts";
export * from "./signals.ts";
export * from "./statistics.ts";
