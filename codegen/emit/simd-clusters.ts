import type { Emitter } from "./emitter.ts";
import { advance, times } from "./simd-copy-parts.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { sequence, when } from "./wasm/control.ts";
import { type Local, Module } from "./wasm/module.ts";
import { f64, i32 } from "./wasm/scalars.ts";
import { madd, simdModuleText, type Target } from "./wasm/target.ts";
import { f64x2, v128 } from "./wasm/vectors.ts";

/*
 * The rounds of k-means in float64. Samples stand twice: feature by feature, where lanes are samples, for the distances, and
 * sample by sample, where lanes are features, for the sums.
 */

/** Vectors of samples, and centres, whose distances are worked out together: as many as there are registers for. */
const VECTORS = 4;
const CENTRES = 2;
const eachVector = Array.from({ length: VECTORS }, (_, i) => i);
const eachCentre = Array.from({ length: CENTRES }, (_, i) => i);
/** Samples that a turn takes; the caller fills up. */
const BLOCK = 2 * VECTORS;

const i32s = (n: number) => Array.from({ length: n }, () => "i32" as const);

/**
 * nearest(features, step, blocks, d, centres, pairs, width, labels, distances): the number of the nearest centre of each
 * sample and its squared distance, both float64. Feature j of the samples begins at features + j·step; centres come in
 * pairs, feature by feature. Where another centre is no further than the part `width` of that distance, which rounding may
 * account for, the number is raised by a half. Gives 1 if that is so for any sample, else 0.
 */
function defineNearest(module: Module, target: Target): void {
  const params = ["i32", "i32", "i32", "i32", "i32", "i32", "f64", "i32", "i32"] as const;
  module.function("nearest", params, "i32", (scope, features, step, blocks, d, centres, pairs, width, labels, far) => {
    const [centre, clusters, feature, left] = i32s(4).map((type) => scope.local(type));
    const vectors = () => eachVector.map(() => scope.local("v128"));
    const [best, second, index] = [vectors(), vectors(), vectors()];
    const sums = eachCentre.map(vectors);
    const [x, difference, closer, number, halves, doubtful] = i32s(6).map(() => scope.local("v128"));
    const coordinates = eachCentre.map(() => scope.local("v128"));
    const all = (statement: (i: number) => Statement): Statement => sequence(...eachVector.map(statement));
    const both = (statement: (c: number) => Statement): Statement => sequence(...eachCentre.map(statement));

    const addFeature = sequence(
      both((c) => coordinates[c].set(v128.load64Splat(centre.get, 8 * c))),
      all((i) =>
        sequence(
          x.set(v128.load(feature.get, 16 * i)),
          both((c) =>
            sequence(
              difference.set(f64x2.sub(x.get, coordinates[c].get)),
              sums[c][i].set(madd(target, f64x2, difference.get, difference.get, sums[c][i].get)),
            ),
          ),
        ),
      ),
      advance(centre, 8 * CENTRES),
      advance(feature, step.get),
    );
    const compare = (c: number): Statement =>
      all((i) =>
        sequence(
          closer.set(f64x2.lt(sums[c][i].get, best[i].get)),
          second[i].set(f64x2.pmin(second[i].get, v128.bitselect(best[i].get, sums[c][i].get, closer.get))),
          best[i].set(v128.bitselect(sums[c][i].get, best[i].get, closer.get)),
          index[i].set(v128.bitselect(number.get, index[i].get, closer.get)),
        ),
      );
    const half = (i: number): Code<"v128"> => {
      const limit = f64x2.mul(best[i].get, f64x2.splat(width.get));
      return v128.and(f64x2.le(second[i].get, limit), f64x2.const(0.5));
    };
    return [
      times(
        blocks,
        centre.set(centres.get),
        number.set(f64x2.const(0)),
        clusters.set(pairs.get),
        all((i) =>
          sequence(
            best[i].set(f64x2.const(Number.POSITIVE_INFINITY)),
            second[i].set(f64x2.const(Number.POSITIVE_INFINITY)),
            index[i].set(f64x2.const(0)),
          ),
        ),
        times(
          clusters,
          both((c) => all((i) => sums[c][i].set(f64x2.const(0)))),
          feature.set(features.get),
          left.set(d.get),
          times(left, addFeature),
          both((c) => sequence(compare(c), number.set(f64x2.add(number.get, f64x2.const(1))))),
        ),
        all((i) =>
          sequence(
            halves.set(half(i)),
            doubtful.set(v128.or(doubtful.get, halves.get)),
            v128.store(labels.get, f64x2.add(index[i].get, halves.get), 16 * i),
            v128.store(far.get, best[i].get, 16 * i),
          ),
        ),
        advance(features, 8 * BLOCK),
        advance(labels, 8 * BLOCK),
        advance(far, 8 * BLOCK),
      ),
      v128.anyTrue(doubtful.get),
    ];
  });
}

/**
 * collect(samples, labels, n, d, sums, counts): adds each sample to the sum of its cluster, in their order, and counts it;
 * both are float64.
 */
function defineCollect(module: Module): void {
  module.function(
    "collect",
    ["i32", "i32", "i32", "i32", "i32", "i32"],
    "none",
    (scope, x, labels, n, d, sums, counts) => {
      const [label, place, left, counted] = i32s(4).map((type) => scope.local(type));
      const addVector = (at: Local<"i32">): Statement =>
        v128.store(at.get, f64x2.add(v128.load(at.get), v128.load(x.get)));
      return [
        times(
          n,
          label.set(i32.truncF64S(f64.load(labels.get))),
          place.set(i32.add(sums.get, i32.shl(i32.mul(label.get, d.get), i32.const(3)))),
          left.set(i32.shrU(d.get, i32.const(1))),
          times(left, addVector(place), advance(x, 16), advance(place, 16)),
          when(i32.and(d.get, i32.const(1)), [
            f64.store(place.get, f64.add(f64.load(place.get), f64.load(x.get))),
            advance(x, 8),
          ]),
          counted.set(i32.add(counts.get, i32.shl(label.get, i32.const(3)))),
          f64.store(counted.get, f64.add(f64.load(counted.get), f64.const(1))),
          advance(labels, 8),
        ),
      ];
    },
  );
}

export function clustersModule(target: Target): Module {
  const module = new Module();
  defineNearest(module, target);
  defineCollect(module);
  return module;
}

export const emitSimdClusters: Emitter = () => [
  {
    path: "simd/clusters.ts",
    sources: ["emit/simd-clusters.ts"],
    text: `import { Simd } from "../../core/simd.ts";

/** The rounds of k-means within the heap; \`codegen/emit/simd-clusters.ts\` says what each function does. */
export const clustersSimd = /* @__PURE__ */ new Simd(${simdModuleText(clustersModule)});

/** \`nearest\` takes so many samples at a time. */
export const CLUSTER_BLOCK = ${BLOCK};
`,
  },
];
