import { each, type Number, plus, range, type SimdLane, times, type Vector } from "./simd-reductions-lanes.ts";
import type { Code, Statement } from "./wasm/code.ts";
import { doWhile, returns, sequence, when, whileLoop } from "./wasm/control.ts";
import type { Callable, Local, Module, Scope } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import { v128 } from "./wasm/vectors.ts";

/*
 * NumPy's pairwise sum: up to 128 elements in 8 accumulators, longer rows as two halves. The 8 accumulators of one leaf
 * of that tree are 4 vectors of float64 or 2 of float32, too few to hide the time that an addition takes. So as many rows
 * of one length as a vector has lanes are summed in step: rows of a matrix, or the halves or quarters of a long row. They
 * are better far apart: the processor then sees streams, and fetches ahead.
 */
const LEAF = 128;
const BLOCK = 8;

/** What is summed: the elements, or their squared distances from a mean. */
export type Term = "element" | "square";

type I32 = Local<"i32">;
/** Rows that are summed in step: where they start, where the mean of each is, and their length. */
interface Rows {
  readonly at: readonly I32[];
  readonly means: readonly I32[];
  readonly length: I32;
}
type Sums<K extends Number | "v128"> = Callable<readonly "i32"[], K>;

const types = (count: number): readonly "i32"[] => range(count).map(() => "i32");
/** The parameters of a function that sums `count` rows. */
const params = (kind: Term, count: number): readonly "i32"[] => types(count * (kind === "element" ? 1 : 2) + 1);
function rowsOf(locals: readonly I32[], count: number): Rows {
  const last = locals.length - 1;
  return { at: locals.slice(0, count), means: locals.slice(count, last), length: locals[last] };
}

/** Neighbours added: (x0 + x1, …, y0 + y1, …). */
function addNeighbours<T extends Number>(lane: SimdLane<T>, scope: Scope, x: Vector, y: Vector): Vector {
  const { bytes, lanes } = lane;
  const [a, b] = [scope.local("v128"), scope.local("v128")];
  const pick = (odd: number): number[] =>
    range(lanes).flatMap((l) => range(bytes).map((byte) => (2 * l + odd) * bytes + byte));
  return lane.add(v128.shuffle(pick(0), a.tee(x), b.tee(y)), v128.shuffle(pick(1), a.get, b.get));
}

/** What is summed of an element that is a number. */
function numberTerm<T extends Number>(lane: SimdLane<T>, scope: Scope, at: I32, mean: I32 | undefined): Code<T> {
  if (mean === undefined) return lane.load(at.get);
  const { sub, mul } = lane.scalar;
  const distance = scope.local(lane.type);
  return mul(distance.tee(sub(lane.load(at.get), lane.load(mean.get))), distance.get);
}

/** Half of a length, a multiple of the accumulators: where the tree divides. */
const half = (n: Code<"i32">): Code<"i32"> => i32.and(i32.shrU(n, i32.const(1)), i32.const(-BLOCK));
const atMost = (n: Code<"i32">, most: number): Code<"i32"> => i32.leU(n, i32.const(most));
const less = (n: I32, by: number): Code<"i32"> => n.tee(i32.sub(n.get, i32.const(by)));

/** The sums of rows of 8 to 128 elements, one in each lane. */
function leafSums<T extends Number>(module: Module, lane: SimdLane<T>, kind: Term): Sums<"v128"> {
  const { lanes, bytes } = lane;
  return module.function(null, params(kind, lanes), "v128", (scope, ...locals) => {
    const { at, means, length } = rowsOf(locals, lanes);
    const mean = means.map(() => scope.local("v128"));
    const sums = at.map(() => range(8 / lanes).map(() => scope.local("v128")));
    const blocks = scope.local("i32");
    const distance = scope.local("v128");
    const total = scope.local("v128");
    const value = (l: number, x: Vector): Vector =>
      kind === "element" ? x : lane.mul(distance.tee(lane.sub(x, mean[l].get)), distance.get);
    const block = (next: (sum: Vector, x: Vector) => Vector): Statement =>
      sequence(
        ...sums.map((parts, l) =>
          sequence(
            ...parts.map((sum, k) => sum.set(next(sum.get, value(l, v128.load(at[l].get, 16 * k))))),
            at[l].set(plus(at[l].get, i32.const(BLOCK * bytes))),
          ),
        ),
      );
    let tree = sums.flatMap((parts) => parts.map((sum) => sum.get));
    while (tree.length > 1) {
      tree = range(tree.length / 2).map((i) => addNeighbours(lane, scope, tree[2 * i], tree[2 * i + 1]));
    }
    return [
      ...mean.map((vector, l) => vector.set(lane.loadSplat(means[l].get))),
      block((_, x) => x),
      blocks.set(i32.sub(i32.shrU(length.get, i32.const(3)), i32.const(1))),
      when(blocks.get, [doWhile([block((sum, x) => lane.add(sum, x))], less(blocks, 1))]),
      total.set(tree[0]),
      length.set(i32.and(length.get, i32.const(BLOCK - 1))),
      whileLoop(
        length.get,
        ...at.map((from, l) =>
          total.set(
            lane.replace(
              l,
              total.get,
              lane.scalar.add(lane.extract(l, total.get), numberTerm(lane, scope, from, means[l])),
            ),
          ),
        ),
        ...at.map((from) => each(lane, from)),
        length.set(i32.sub(length.get, i32.const(1))),
      ),
      total.get,
    ];
  });
}

/** The sums of rows of 8 elements or more, one in each lane. */
function rowSums<T extends Number>(module: Module, lane: SimdLane<T>, kind: Term): Sums<"v128"> {
  const leaves = leafSums(module, lane, kind);
  return module.function(null, params(kind, lane.lanes), "v128", (scope, ...locals) => {
    const { at, means, length } = rowsOf(locals, lane.lanes);
    const [cut, bytes] = [scope.local("i32"), scope.local("i32")];
    const own = means.map((mean) => mean.get);
    return [
      when(atMost(length.get, LEAF), [returns(leaves.call(...locals.map(({ get }) => get)))]),
      bytes.set(times(cut.tee(half(length.get)), lane.bytes)),
      lane.add(
        scope.recur("v128", ...at.map((from) => from.get), ...own, cut.get),
        scope.recur("v128", ...at.map((from) => plus(from.get, bytes.get)), ...own, i32.sub(length.get, cut.get)),
      ),
    ];
  });
}

/** The sum of one row of any length but 0: of its halves or quarters in step where they are of one length. */
function rowSum<T extends Number>(module: Module, lane: SimdLane<T>, kind: Term, several: Sums<"v128">): Sums<T> {
  return module.function(null, params(kind, 1), lane.type, (scope, ...locals) => {
    const { at, means, length } = rowsOf(locals, 1);
    const [from] = at;
    const [cut, second, quarter] = range(3).map(() => scope.local("i32"));
    const sum = scope.local(lane.type);
    const sums = scope.local("v128");
    const own = means.map((mean) => mean.get);
    const element = numberTerm(lane, scope, from, means[0]);
    const inStep = (starts: readonly Code<"i32">[], n: Code<"i32">): Statement =>
      sums.set(several.call(...starts, ...starts.flatMap(() => own), n));
    const part = (l: number): Code<T> => lane.extract(l, sums.get);
    const pair = lane.scalar.add(part(0), part(1));
    const whole = range(lane.lanes).map(() => from.get);
    const halves = [from.get, second.get];
    const behind = (start: Code<"i32">, n: I32): Code<"i32"> => plus(start, times(n.get, lane.bytes));
    const equal = (n: Code<"i32">, part: I32): Code<"i32"> => i32.eq(n, i32.shl(part.get, i32.const(1)));
    const two = [
      inStep(
        range(lane.lanes / 2).flatMap(() => halves),
        cut.get,
      ),
      returns(pair),
    ];
    const four = [
      quarter.set(half(cut.get)),
      when(equal(cut.get, quarter), [
        inStep(
          halves.flatMap((start) => [start, behind(start, quarter)]),
          quarter.get,
        ),
        returns(lane.scalar.add(pair, lane.scalar.add(part(2), part(3)))),
      ]),
    ];
    return [
      when(i32.ltU(length.get, i32.const(BLOCK)), [
        sum.set(element),
        whileLoop(less(length, 1), each(lane, from), sum.set(lane.scalar.add(sum.get, element))),
        returns(sum.get),
      ]),
      when(atMost(length.get, LEAF), [inStep(whole, length.get), returns(part(0))]),
      second.set(behind(from.get, { ...cut, get: cut.tee(half(length.get)) })),
      when(equal(length.get, cut), lane.lanes === 2 ? two : [when(atMost(cut.get, LEAF), two, four)]),
      lane.scalar.add(
        scope.recur(lane.type, from.get, ...own, cut.get),
        scope.recur(lane.type, second.get, ...own, i32.sub(length.get, cut.get)),
      ),
    ];
  });
}

/**
 * Exports `<lane>Rows`: the sum of each row is added to its element of the output. Squared distances are from a mean for
 * each row.
 */
export function addRowSums<T extends Number>(module: Module, lane: SimdLane<T>, kind: Term): void {
  const several = rowSums(module, lane, kind);
  const single = rowSum(module, lane, kind, several);
  const { lanes } = lane;
  const name = `${lane.name}Rows`;
  module.function(name, types(kind === "element" ? 6 : 8), "none", (scope, x, xs, out, os, rows, length, mean, ms) => {
    const sums = scope.local("v128");
    const [part, left] = [scope.local("i32"), scope.local("i32")];
    // Rows that are in step are a part of all rows apart: `far`.
    const steps = [x, out, ...(mean ? [mean] : [])].map((at, i) => ({
      at,
      step: [xs, os, ms][i],
      far: scope.local("i32"),
    }));
    const [xf, of, mf] = steps.map(({ far }) => far);
    const starts = (at: I32, far: I32): Code<"i32">[] =>
      range(lanes).map((l) => (l === 0 ? at.get : plus(at.get, i32.mul(far.get, i32.const(l)))));
    const add = (to: Code<"i32">, sum: Code<T>): Statement => lane.store(to, lane.scalar.add(lane.load(to), sum));
    const next = steps.map(({ at, step }) => at.set(plus(at.get, step.get)));
    return [
      when(i32.geU(length.get, i32.const(BLOCK)), [
        left.set(part.tee(i32.shrU(rows.get, i32.const(Math.log2(lanes))))),
        ...steps.map(({ far, step }) => far.set(i32.mul(part.get, step.get))),
        whileLoop(
          left.get,
          sums.set(several.call(...starts(x, xf), ...(mean ? starts(mean, mf) : []), length.get)),
          ...starts(out, of).map((to, l) => add(to, lane.extract(l, sums.get))),
          ...next,
          left.set(i32.sub(left.get, i32.const(1))),
        ),
        ...steps.map(({ at, far }) => at.set(plus(at.get, i32.mul(far.get, i32.const(lanes - 1))))),
        rows.set(i32.and(rows.get, i32.const(lanes - 1))),
      ]),
      whileLoop(
        rows.get,
        add(out.get, single.call(x.get, ...(mean ? [mean.get] : []), length.get)),
        ...next,
        rows.set(i32.sub(rows.get, i32.const(1))),
      ),
    ];
  });
}
