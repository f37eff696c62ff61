/** Who may import whom. `types ← core ← {generated, kernels} ← ops ← linalg ← random ← stats ← ml`, and nothing of src knows the generator. */

/** A rule: files of `from` must not import files of `to`. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const above = {
  types: ["core", "kernels", "ops", "linalg", "random", "stats", "ml"],
  core: ["kernels", "ops", "linalg", "random", "stats", "ml"],
  kernels: ["ops", "linalg", "random", "stats", "ml"],
  ops: ["linalg", "random", "stats", "ml"],
  linalg: ["random", "stats", "ml"],
  random: ["stats", "ml"],
  stats: ["ml"],
};

const layers = Object.entries(above).map(([layer, higher]) =>
  forbid(
    `${layer}-is-below`,
    `src/${layer} is below ${higher.join(", ")}`,
    { path: `^src/${layer}/` },
    // Rules throw the error classes, which import nothing.
    { path: `^src/(${higher.join("|")}|index|fn)(/|\\.ts$)`, pathNot: "^src/core/errors\\.ts$" },
  ),
);

module.exports = {
  forbidden: [
    forbid("no-cycle", "a cycle has no order to read it in", {}, { circular: true }),
    forbid(
      "no-generator-in-src",
      "the generator is never shipped",
      { path: "^src/" },
      { path: "^(codegen|tests|scripts|bench|examples)/" },
    ),
    forbid(
      "no-package-in-src",
      "no runtime dependencies",
      { path: "^src/" },
      { path: "node_modules", dependencyTypesNot: ["core"] },
    ),
    forbid("no-node-in-src", "the library runs in browsers", { path: "^src/" }, { dependencyTypes: ["core"] }),
    ...layers,
    forbid(
      "types-know-generated-types-only",
      "types and core use generated types and tables, never generated functions",
      { path: "^src/(types|core)/" },
      { path: "^src/generated/(fn|fluent|kernels)/" },
    ),
    forbid(
      "kernels-know-no-functions",
      "generated kernels are below the functions",
      { path: "^src/(generated/(kernels|types)|kernels)/" },
      { path: "^src/(generated/(fn|fluent)|ops)/" },
    ),
    forbid(
      "ops-know-no-functions",
      "ops are below the typed functions",
      { path: "^src/ops/" },
      { path: "^src/generated/(fn|fluent)/" },
    ),
    forbid("ir-is-lowest", "ir ← spec ← emit", { path: "^codegen/ir/" }, { path: "^codegen/(spec|emit)/" }),
    forbid("spec-is-below-emit", "ir ← spec ← emit", { path: "^codegen/spec/" }, { path: "^codegen/emit/" }),
    forbid(
      "errors-are-lowest",
      "every layer throws the error classes",
      { path: "^src/core/errors\\.ts$" },
      { path: "." },
    ),
    forbid(
      "unresolved",
      "an import that resolves to nothing",
      // The peers are installed when the benchmarks are first run.
      { pathNot: "^bench/adapters/" },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "node", "default"] },
  },
};
