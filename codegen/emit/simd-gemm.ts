import type { Emitter } from "./emitter.ts";
import { DEPTH, gemmFunction, gemmRoom } from "./simd-gemm-blocks.ts";
import { lanes } from "./simd-gemm-lanes.ts";
import { dotsFunction, rowsFunction } from "./simd-gemm-thin.ts";
import { tileFunction, tileParams, tileRows } from "./simd-gemm-tile.ts";
import { Module } from "./wasm/module.ts";
import { simdModuleText, type Target } from "./wasm/target.ts";

const tileName = (name: string): string => `tile${name}`;

/** The innermost loops: all that differs between the targets. */
function tilesModule(target: Target): Module {
  const module = new Module();
  for (const lane of lanes) tileFunction(module, tileName(lane.name), lane, target);
  return module;
}

/** All around them. */
function gemmModule(): Module {
  const module = new Module();
  const tiles = lanes.map(({ name }) => module.import(tileName(name), tileParams, "none"));
  gemmFunction(module, tiles);
  dotsFunction(module);
  rowsFunction(module);
  return module;
}

const parts = ["gemm", "gemm-blocks", "gemm-lanes", "gemm-pack", "gemm-thin", "gemm-tile"];

/** Writes simd/gemm.ts. */
export const emitSimdGemm: Emitter = () => [
  {
    path: "simd/gemm.ts",
    sources: parts.map((name) => `emit/simd-${name}.ts`),
    text: `import { type Exports, Simd } from "../../core/simd.ts";

/** The tiles of products that stay in registers. */
export const tilesSimd = /* @__PURE__ */ new Simd(${simdModuleText(tilesModule)});

function tile(name: keyof Exports): Exports[string] {
  const { exports } = tilesSimd;
  if (exports === null) throw new Error("there is no WebAssembly");
  return exports[name];
}

/**
 * Matrix products in the heap. Kinds are ${lanes.map(({ name }, kind) => `${kind} for ${name}`).join(", ")}; addresses in bytes, steps in elements.
 * \`gemm(kind, tileRows, depth, piece, m, n, k, a, aRows, aColumns, b, bRows, bColumns, c, cRows, cColumns, sign, adds, room)\` writes
 * sign · a b to c, or adds it, in blocks of at most \`depth\` terms, which is at most ${DEPTH},
 * and pieces of at most \`piece\` terms. A row times a matrix with contiguous columns, as the row is, and one with contiguous rows:
 * \`dots(kind, n, k, row, b, bColumns, c, cStep, sign, adds)\` and
 * \`rows(kind, n, k, row, rowStep, b, bRows, c, cStep, sign, adds, room)\`.
 */
export const gemmSimd = /* @__PURE__ */ new Simd(${simdModuleText(gemmModule)}, {
${lanes.map(({ name }) => `  get ${tileName(name)}() { return tile("${tileName(name)}"); },`).join(" ")}
});

/** Rows of a tile by the kind, where products are fused with additions and where they are not. */
export const tileRows = {
  relaxed: [${tileRows.fused}, ${tileRows.fused}, ${tileRows.unfused}],
  simd: [${tileRows.unfused}, ${tileRows.unfused}, ${tileRows.unfused}],
};

/** Bytes of the room that \`gemm\` packs its operands in; \`rows\` needs less. */
export const gemmRoom = ${gemmRoom};
`,
  },
];
