import type { Entry, Generator } from "../case.ts";
import { type Code, call, list, literal, options, written } from "../code.ts";
import { isSymbolic, spell } from "../describe.ts";
import type { Operand, Scene } from "../scene.ts";
import { cumulative, position, reduction, spread, sum } from "./reductions.ts";

const nanToNum: Entry = {
  plan: (scene, x) => ({ args: [x], options: { nan: scene.draw.chance(0.5) ? literal(1.5) : undefined } }),
  fails: false,
};

const real = (scene: Scene): string => scene.draw.pick(["float64", "float32", "float16", "int32", "uint8", "int64"]);
const flag = (scene: Scene): Code | undefined => (scene.draw.chance(0.4) ? literal(scene.draw.chance(0.7)) : undefined);

/** An average, or weights that do not fit x. */
const averagePlan: Generator = (scene, x) => {
  const { draw } = scene;
  const rank = x.shape.length;
  if (x.shape.includes(0)) return undefined;
  const axes = draw.shuffle(x.shape.map((_, axis) => axis)).slice(0, draw.int(1, Math.max(rank, 1)));
  const badAxis = scene.wrong && draw.chance(0.4);
  const axis = badAxis ? [rank + draw.int(0, 2)] : draw.chance(0.2) ? [] : axes;
  const along = axis.map((each) => x.shape[each] ?? 1);
  const whole = axis.length === 0 || draw.chance(0.4);
  const bad = scene.wrong && !badAxis;
  const shape = bad ? [...(whole ? x.shape : along), 7] : whole ? x.shape : along;
  const weights = bad || (!badAxis && draw.chance(0.6)) ? positive(scene, shape) : undefined;
  return {
    args: [x],
    options: {
      axis: axis.length === 0 ? undefined : literal(axis.length === 1 && draw.chance(0.6) ? axis[0] : axis),
      keepdims: flag(scene),
      weights,
      returned: flag(scene),
    },
  };
};

/** Ones, so that they do not sum to zero. */
export function positive(scene: Scene, shape: readonly number[]): Operand {
  const plain = call("ones", [literal([...shape]), ...options({ dtype: literal(real(scene)) })]);
  const bound = scene.symbolic && shape.some(isSymbolic);
  const made = scene.step("ones", bound ? call("bindShape", [plain, literal(shape.map(spell))]) : plain);
  if (made === undefined) throw new Error("ones did not come about");
  return made;
}

/** One tensor of variables, or two; of more than two axes, or of other observations, if the call is to be wrong. */
function covariancePlan(weighted: boolean): Generator {
  return (scene) => {
    const { draw } = scene;
    const [rows, n] = [draw.int(1, 4), draw.int(2, 5)];
    const rowvar = draw.chance(0.6);
    const first = draw.chance(0.3) ? [n] : rowvar ? [rows, n] : [n, rows];
    const fault = scene.wrong ? draw.pick(weighted ? ["rank", "second", "weights"] : ["rank", "second"]) : "none";
    const x = scene.tensor(fault === "rank" ? [2, ...first, 2] : first);
    const more = fault === "second" ? n + draw.int(1, 2) : n;
    const second = fault === "second" || draw.chance(0.3);
    const y = draw.chance(0.5) ? [more] : rowvar ? [draw.int(2, 3), more] : [more, draw.int(2, 3)];
    const weights = fault === "weights" || (weighted && draw.chance(0.3));
    return {
      args: [x, second ? scene.tensor(y) : literal(null)],
      options: {
        rowvar: rowvar && draw.chance(0.5) ? undefined : literal(rowvar),
        dtype: draw.chance(0.2) ? literal(draw.pick(["float32", "complex128"])) : undefined,
        aweights: weights ? positive(scene, fault === "weights" ? draw.pick([[n + 1], [n, 1]]) : [n]) : undefined,
      },
    };
  };
}

/** Bins along one axis; of no number, or of edges in two axes, if the call is to be wrong. */
function bins(scene: Scene, wrong: boolean): Code {
  const { draw } = scene;
  if (wrong)
    return draw.pick<() => Code>([() => literal(-draw.int(0, 2)), () => literal(2.5), () => scene.tensor([2, 2])])();
  return draw.pick<() => Code>([
    () => literal(draw.int(1, 12)),
    () => literal([-1, 0.5, 3, 4].slice(0, draw.int(2, 4))),
    () => edges(scene),
  ])();
}

/** A tensor of edges. */
function edges(scene: Scene): Operand {
  const given = options({ dtype: literal(real(scene)) });
  const made = scene.step(
    "linspace",
    call("linspace", [literal(0), literal(8), literal(scene.draw.int(2, 5)), ...given]),
  );
  if (made === undefined) throw new Error("edges did not come about");
  return made;
}

const range = literal([-1, 2.5]);

const histogramPlan: Generator = (scene) => {
  const { draw } = scene;
  const shape = scene.shape(0, 3);
  const badWeights = scene.wrong && draw.chance(0.4);
  const rule = draw.chance(0.2);
  const weights = badWeights || (!rule && draw.chance(0.3));
  const number = draw.chance(0.15) && !scene.wrong;
  return {
    args: [
      scene.tensor(shape, real(scene)),
      number
        ? written("[4][0]", 4)
        : rule
          ? literal(draw.pick(["auto", "sqrt", "fd"]))
          : bins(scene, scene.wrong && !badWeights),
    ],
    options: {
      range: draw.chance(0.5) ? range : undefined,
      weights: weights ? positive(scene, badWeights ? [...shape, 2] : shape) : undefined,
    },
    gradual: number || rule,
  };
};

const histogram: Entry = {
  plan: (scene, x) => {
    const plan = histogramPlan(scene, x);
    return plan === undefined ? undefined : { ...plan, options: { ...plan.options, density: flag(scene) } };
  },
};

const manyOptions = (scene: Scene, axes: number, weights: Operand | undefined) => ({
  range: scene.draw.chance(0.4) ? literal(Array.from({ length: axes }, () => [-1, 2.5])) : undefined,
  density: flag(scene),
  weights,
});

const histogram2dPlan: Generator = (scene) => {
  const { draw } = scene;
  const n = draw.int(1, 6);
  const fault = scene.wrong ? draw.pick(["bins", "lengths", "weights", "rank"]) : "none";
  const x = scene.tensor(fault === "rank" ? [n, 1] : [n], real(scene));
  const y = scene.tensor(fault === "lengths" ? [n + 1] : fault === "rank" ? [] : [n], real(scene));
  const pair = list([bins(scene, fault === "bins"), bins(scene, false)]);
  const all = literal(fault === "bins" ? 0 : draw.int(1, 6));
  const weights = fault === "weights" ? positive(scene, [n + 2]) : draw.chance(0.3) ? positive(scene, [n]) : undefined;
  return { args: [x, y, draw.chance(0.5) ? pair : all], options: manyOptions(scene, 2, weights) };
};

const histogramddPlan: Generator = (scene) => {
  const { draw } = scene;
  const [n, axes] = [draw.int(1, 5), draw.int(1, 4)];
  const fault = scene.wrong ? draw.pick(["bins", "count", "weights", "rank"]) : "none";
  const x = scene.tensor(fault === "rank" ? [n] : [n, axes], real(scene));
  const each = list(draw.times(fault === "count" ? axes + 1 : axes, (i) => bins(scene, fault === "bins" && i === 0)));
  const all = literal(fault === "bins" ? -1 : draw.int(1, 3));
  const weights = fault === "weights" ? positive(scene, [n + 2]) : undefined;
  return {
    args: [x, fault === "count" || draw.chance(0.5) ? each : all],
    options: manyOptions(scene, axes, weights),
  };
};

const bincountPlan: Generator = (scene) => {
  const { draw } = scene;
  const n = draw.int(0, 6);
  const fault = scene.wrong ? draw.pick(["rank", "dtype", "weights"]) : "none";
  const dtype =
    fault === "dtype" ? draw.pick(["float64", "complex64"]) : draw.pick(["int32", "uint8", "bool", "int64"]);
  const weights = fault === "weights" ? positive(scene, [n + 1]) : draw.chance(0.4) ? positive(scene, [n]) : undefined;
  return {
    args: [scene.tensor(fault === "rank" ? [n, 2] : [n], dtype)],
    options: { weights, minlength: draw.chance(0.5) ? literal(4) : undefined },
    gradual: true,
  };
};

const digitizePlan: Generator = (scene) => {
  const { draw } = scene;
  const bad = scene.wrong && draw.chance(0.5);
  const x = scene.tensor(scene.shape(), scene.wrong && !bad ? "complex64" : real(scene));
  const list = draw.pick<() => Code>([() => literal([0, 1, 2]), () => literal([3, 1]), () => edges(scene)]);
  return { args: [x, bad ? scene.tensor([2, 2]) : list()], options: { right: flag(scene) } };
};

/** How to draw a call of each function. */
export const entries = {
  average: { plan: averagePlan },
  bincount: { plan: bincountPlan },
  corrcoef: { plan: covariancePlan(false) },
  cov: { plan: covariancePlan(true) },
  digitize: { plan: digitizePlan },
  histogram,
  histogram2d: { plan: histogram2dPlan },
  histogramBinEdges: { plan: histogramPlan },
  histogramdd: { plan: histogramddPlan },
  nanToNum,
  nanargmax: position,
  nanargmin: position,
  nancumprod: cumulative,
  nancumsum: cumulative,
  nanmax: reduction,
  nanmean: reduction,
  nanmin: reduction,
  nanprod: sum,
  nanstd: spread,
  nansum: sum,
  nanvar: spread,
} satisfies Record<string, Entry>;
