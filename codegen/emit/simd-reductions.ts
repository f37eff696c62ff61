import type { Emitter, GeneratedFile } from "./emitter.ts";
import { addPlaces } from "./simd-reductions-arg.ts";
import { addColumns, type ColumnStep } from "./simd-reductions-columns.ts";
import { addExtremes } from "./simd-reductions-extremes.ts";
import { addIntegerSums } from "./simd-reductions-integers.ts";
import { float32, float64, int32, type Number, type SimdLane } from "./simd-reductions-lanes.ts";
import { addProducts, addScans, type Operation } from "./simd-reductions-sequence.ts";
import { addRowSums } from "./simd-reductions-sums.ts";
import { addTruth } from "./simd-reductions-truth.ts";
import { Module } from "./wasm/module.ts";
import { simdModuleText } from "./wasm/target.ts";

/** Fills a module with what it does for one dtype; called for each. */
type Floats = <T extends Number>(module: Module, lane: SimdLane<T>) => void;

const operate = <T extends Number>(lane: SimdLane<T>, operation: Operation): ColumnStep<T> => ({
  vector: () => (acc, x) => lane[operation](acc, x),
  scalar: () => (acc, x) => lane.scalar[operation](acc, x),
});

const squares = <T extends Number>(lane: SimdLane<T>): ColumnStep<T> => ({
  vector: (scope) => {
    const distance = scope.local("v128");
    return (acc, x, mean) =>
      lane.add(acc, lane.mul(distance.tee(mean === undefined ? x : lane.sub(x, mean)), distance.get));
  },
  scalar: (scope) => {
    const distance = scope.local(lane.type);
    const { add, sub, mul } = lane.scalar;
    return (acc, x, mean) => add(acc, mul(distance.tee(mean === undefined ? x : sub(x, mean)), distance.get));
  },
});

type Fill = (module: Module) => void;

function inFloats(fill: Floats): Fill {
  return (module) => {
    fill(module, float64);
    fill(module, float32);
  };
}

function inNumbers(fill: Floats): Fill {
  return (module) => {
    inFloats(fill)(module);
    fill(module, int32);
  };
}

/** The modules: the constant, what it does, and how it is made. */
const modules: Readonly<Record<string, { doc: string; fill: Fill }>> = {
  sum: {
    doc: "Sums.",
    fill(module) {
      inFloats((to, lane) => {
        addRowSums(to, lane, "element");
        addColumns(to, lane, operate(lane, "add"));
      })(module);
      addIntegerSums(module);
    },
  },
  squares: {
    doc: "Sums of squared distances from means.",
    fill: inFloats((to, lane) => {
      addRowSums(to, lane, "square");
      addColumns(to, lane, squares(lane), true);
    }),
  },
  prod: {
    doc: "Products.",
    fill: inFloats((to, lane) => {
      addProducts(to, lane);
      addColumns(to, lane, operate(lane, "mul"));
    }),
  },
  max: { doc: "Greatest elements.", fill: inNumbers((to, lane) => addExtremes(to, lane, "max")) },
  min: { doc: "Least elements.", fill: inNumbers((to, lane) => addExtremes(to, lane, "min")) },
  argmax: {
    doc: "Places of the greatest elements.",
    fill: inNumbers((to, lane) => addPlaces(to, lane, "max")),
  },
  argmin: {
    doc: "Places of the least elements.",
    fill: inNumbers((to, lane) => addPlaces(to, lane, "min")),
  },
  any: { doc: "Whether there is an element that is not zero.", fill: (module) => addTruth(module, "any") },
  all: { doc: "Whether there is none that is zero.", fill: (module) => addTruth(module, "all") },
  cumsum: { doc: "Running sums.", fill: inFloats((to, lane) => addScans(to, lane, "add")) },
  cumprod: { doc: "Running products.", fill: inFloats((to, lane) => addScans(to, lane, "mul")) },
};

/** The module of one reduction. */
export function reductionModule(name: string): Module {
  const module = new Module();
  modules[name].fill(module);
  return module;
}

function file(name: string, doc: string): GeneratedFile {
  return {
    path: `simd/${name}.ts`,
    sources: ["emit/simd-reductions.ts"],
    text: `import { Simd } from "../../core/simd.ts";

/** ${doc} Addresses and steps are in bytes; columns lie side by side. */
export const ${name}Simd = /* @__PURE__ */ new Simd(${simdModuleText(() => reductionModule(name))});
`,
  };
}

/** Writes simd/<reduction>.ts. */
export const emitSimdReductions: Emitter = () => Object.entries(modules).map(([name, { doc }]) => file(name, doc));
