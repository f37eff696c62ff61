/** What users meet beside literal shapes: annotations, unknown dims and ranks, unions, `any`. */
import { describe, expect, test } from "vitest";
import { elementwise } from "../codegen/spec/elementwise/index.ts";
import { refusedBy } from "../codegen/spec/elementwise/rules.ts";
import * as library from "../src/index.ts";
import { diagnose, equality } from "./support/rules.ts";

const prelude = `import * as sp from "../src/index.ts";
import type { DType, Shape, Tensor } from "../src/index.ts";
${equality}
declare function of<S, D = "float64">(): Tensor<S, D>;
declare function same<R>(result: R): <T>(yes: Equal<R, T>) => void;
declare const x: Tensor<[3, 4]>;
declare const i: Tensor<[2, 4], "int32">;
declare const n: number;
declare const anything: any;
declare const failed: Tensor<any>;
type Odd<T> = 0 extends 1 & T ? true : [T] extends [never] ? true : false;
type IsPlain<R> = true extends Odd<R> ? false
  : R extends readonly Tensor<infer S, infer D>[] ? (S extends string ? false : true extends Odd<S> | Odd<D> ? false : true)
  : R extends Tensor<infer S, infer D> ? (S extends string ? false : true extends Odd<S> | Odd<D> ? false : true) : true;
declare function plain<R>(result: R, ...wants: IsPlain<R> extends false ? ["a plain type"] : []): void;
`;
const offset = prelude.split("\n").length - 1;

/** The errors of each of the lines of one program. */
function errorsOf(lines: readonly string[]): string[][] {
  const found = diagnose(prelude + lines.join("\n"));
  expect([...found].filter(([line]) => line < offset)).toEqual([]);
  return lines.map((_, line) => found.get(line + offset) ?? []);
}

describe("the annotation of a result is checked, and not taken for a type argument", () => {
  /** Calls of every function whose result is a tensor, with its type. */
  const structural: Readonly<Record<string, readonly [call: string, shape: string, dtype: string]>> = {
    abs: ['sp.abs(of<[3], "complex64">())', "[3]", "float32"],
    all: ["sp.all(x)", "[]", "bool"],
    angle: ["sp.angle(x)", "[3, 4]", "float64"],
    any: ["sp.any(x)", "[]", "bool"],
    append: ["sp.append(x, i)", "[20]", "float64"],
    arange: ["sp.arange(5)", "[5]", "float64"],
    argmax: ["sp.argmax(x)", "[]", "int32"],
    argmin: ["sp.argmin(x)", "[]", "int32"],
    argpartition: ["sp.argpartition(x, 1)", "[3, 4]", "int32"],
    argsort: ["sp.argsort(x)", "[3, 4]", "int32"],
    argwhere: ["sp.argwhere(x)", "[number, 2]", "int32"],
    astype: ['sp.astype(x, "float32")', "[3, 4]", "float32"],
    at: ["sp.at(x, 0)", "[4]", "float64"],
    average: ["sp.average(x, { axis: 0 })", "[4]", "float64"],
    bincount: ["sp.bincount(i.ravel())", "[number]", "int32"],
    bindShape: ['sp.bindShape(x, ["b", 4])', '["b", 4]', "float64"],
    broadcastTo: ["sp.broadcastTo(x, [2, 3, 4])", "[2, 3, 4]", "float64"],
    choose: ['sp.choose(i, [of<[4], "float32">(), of<[1], "float32">()])', "[2, 4]", "float32"],
    compress: ["sp.compress([true], x, { axis: 0 })", "[number, 4]", "float64"],
    concatenate: ["sp.concatenate([x, i])", "[5, 4]", "float64"],
    convolve: ["sp.convolve(of<[3]>(), of<[2]>())", "[4]", "float64"],
    conjugate: ['sp.conjugate(of<[3], "complex64">())', "[3]", "complex64"],
    copy: ["sp.copy(x)", "[3, 4]", "float64"],
    corrcoef: ["sp.corrcoef(x)", "[3, 3]", "float64"],
    correlate: ["sp.correlate(of<[3]>(), of<[2]>())", "[2]", "float64"],
    countNonzero: ["sp.countNonzero(x, { axis: 0 })", "[4]", "int32"],
    cov: ["sp.cov(x)", "[3, 3]", "float64"],
    cross: ["sp.cross(of<[4, 3]>(), of<[3]>())", "[4, 3]", "float64"],
    cumprod: ["sp.cumprod(x)", "[12]", "float64"],
    cumsum: ["sp.cumsum(x)", "[12]", "float64"],
    diag: ["sp.diag(x)", "[3]", "float64"],
    diagflat: ["sp.diagflat(of<[3]>())", "[3, 3]", "float64"],
    diagonal: ["sp.diagonal(x)", "[3]", "float64"],
    diff: ["sp.diff(x)", "[3, 3]", "float64"],
    digitize: ["sp.digitize(x, of<[5]>())", "[3, 4]", "int32"],
    dot: ["sp.dot(x, x.T)", "[3, 3]", "float64"],
    ediff1d: ["sp.ediff1d(x)", "[11]", "float64"],
    einsum: ['sp.einsum("ij->j", x)', "[4]", "float64"],
    empty: ["sp.empty([3])", "[3]", "float64"],
    expandDims: ["sp.expandDims(x, 0)", "[1, 3, 4]", "float64"],
    extract: ["sp.extract(x, x)", "[number]", "float64"],
    eye: ["sp.eye(3)", "[3, 3]", "float64"],
    flatnonzero: ["sp.flatnonzero(x)", "[number]", "int32"],
    flatten: ["sp.flatten(x)", "[12]", "float64"],
    flip: ["sp.flip(x)", "[3, 4]", "float64"],
    fromTypedArray: ["sp.fromTypedArray(new Float32Array(4), [4])", "[4]", "float32"],
    full: ["sp.full([3], 1)", "[3]", "float64"],
    fullLike: ["sp.fullLike(x, 1)", "[3, 4]", "float64"],
    gradient: ["sp.gradient(x, 1, { axis: 0 })", "[3, 4]", "float64"],
    histogramBinEdges: ["sp.histogramBinEdges(x)", "[11]", "float64"],
    hstack: ["sp.hstack([x, x])", "[3, 8]", "float64"],
    identity: ["sp.identity(3)", "[3, 3]", "float64"],
    imag: ["sp.imag(x)", "[3, 4]", "float64"],
    indices: ["sp.indices([3, 4])", "[2, 3, 4]", "int32"],
    inner: ["sp.inner(x, i)", "[3, 2]", "float64"],
    interp: ["sp.interp(x, of<[3]>(), of<[3]>())", "[3, 4]", "float64"],
    intersect1d: ["sp.intersect1d(x, i)", "[number]", "float64"],
    iscomplex: ["sp.iscomplex(x)", "[3, 4]", "bool"],
    isin: ["sp.isin(x, [1, 2])", "[3, 4]", "bool"],
    isreal: ["sp.isreal(x)", "[3, 4]", "bool"],
    kron: ["sp.kron(x, i)", "[6, 16]", "float64"],
    lexsort: ["sp.lexsort([x, of<[3, 4]>()])", "[3, 4]", "int32"],
    linspace: ["sp.linspace(0, 1)", "[50]", "float64"],
    matmul: ["sp.matmul(i, x.T)", "[2, 3]", "float64"],
    matvec: ["sp.matvec(x, of<[4]>())", "[3]", "float64"],
    max: ["sp.max(x)", "[]", "float64"],
    mean: ["sp.mean(x)", "[]", "float64"],
    median: ["sp.median(x)", "[]", "float64"],
    min: ["sp.min(x)", "[]", "float64"],
    moveaxis: ["sp.moveaxis(x, 0, 1)", "[4, 3]", "float64"],
    nanargmax: ["sp.nanargmax(x, { axis: 0 })", "[4]", "int32"],
    nanargmin: ["sp.nanargmin(x)", "[]", "int32"],
    nancumprod: ["sp.nancumprod(x)", "[12]", "float64"],
    nancumsum: ["sp.nancumsum(x, { axis: 0 })", "[3, 4]", "float64"],
    nanmax: ["sp.nanmax(x)", "[]", "float64"],
    nanmean: ["sp.nanmean(x, { axis: 1 })", "[3]", "float64"],
    nanmedian: ["sp.nanmedian(x)", "[]", "float64"],
    nanmin: ["sp.nanmin(x)", "[]", "float64"],
    nanpercentile: ["sp.nanpercentile(x, 50)", "[]", "float64"],
    nanprod: ["sp.nanprod(x)", "[]", "float64"],
    nanquantile: ["sp.nanquantile(x, 0.5, { axis: 0 })", "[4]", "float64"],
    nanstd: ["sp.nanstd(x)", "[]", "float64"],
    nansum: ["sp.nansum(x)", "[]", "float64"],
    nanToNum: ["sp.nanToNum(x)", "[3, 4]", "float64"],
    nanvar: ["sp.nanvar(x)", "[]", "float64"],
    ones: ["sp.ones([3])", "[3]", "float64"],
    onesLike: ["sp.onesLike(x)", "[3, 4]", "float64"],
    outer: ["sp.outer(x, i)", "[12, 8]", "float64"],
    pad: ["sp.pad(x, 1)", "[5, 6]", "float64"],
    partition: ["sp.partition(x, 1)", "[3, 4]", "float64"],
    percentile: ["sp.percentile(x, [25, 75], { axis: 0 })", "[2, 4]", "float64"],
    permuteDims: ["sp.permuteDims(x, [1, 0])", "[4, 3]", "float64"],
    place: ['sp.place(x, of<[3, 4], "bool">(), 1)', "[3, 4]", "float64"],
    prod: ["sp.prod(x)", "[]", "float64"],
    ptp: ["sp.ptp(x)", "[]", "float64"],
    put: ["sp.put(x, 0, 1)", "[3, 4]", "float64"],
    putAlongAxis: ['sp.putAlongAxis(x, of<[3, 1], "int32">(), 1)', "[3, 4]", "float64"],
    putmask: ['sp.putmask(x, of<[3, 4], "bool">(), 1)', "[3, 4]", "float64"],
    quantile: ["sp.quantile(x, 0.5)", "[]", "float64"],
    ravel: ["sp.ravel(x)", "[12]", "float64"],
    ravelMultiIndex: ["sp.ravelMultiIndex([i, i], [3, 4])", "[2, 4]", "int32"],
    real: ["sp.real(x)", "[3, 4]", "float64"],
    realIfClose: ["sp.realIfClose(x)", "[3, 4]", "float64"],
    repeat: ["sp.repeat(x, 2)", "[24]", "float64"],
    reshape: ["sp.reshape(x, [-1])", "[12]", "float64"],
    roll: ["sp.roll(x, 1)", "[3, 4]", "float64"],
    searchsorted: ["sp.searchsorted(of<[3]>(), x)", "[3, 4]", "int32"],
    select: ['sp.select([of<[3, 4], "bool">()], [x])', "[3, 4]", "float64"],
    set: ["sp.set(x, [0], 1)", "[3, 4]", "float64"],
    setdiff1d: ["sp.setdiff1d(x, i)", "[number]", "float64"],
    setxor1d: ["sp.setxor1d(x, i)", "[number]", "float64"],
    sort: ["sp.sort(x)", "[3, 4]", "float64"],
    squeeze: ["sp.squeeze(x)", "[3, 4]", "float64"],
    stack: ["sp.stack([x, x])", "[2, 3, 4]", "float64"],
    std: ["sp.std(x)", "[]", "float64"],
    sum: ["sp.sum(x)", "[]", "float64"],
    swapaxes: ["sp.swapaxes(x, 0, 1)", "[4, 3]", "float64"],
    take: ["sp.take(x, [0, 1], { axis: 1 })", "[3, 2]", "float64"],
    takeAlongAxis: ['sp.takeAlongAxis(x, of<[3, 1], "int32">())', "[3, 1]", "float64"],
    tensor: ["sp.tensor([1, 2])", "[2]", "float64"],
    tensordot: ["sp.tensordot(x, i, { axes: [[1], [1]] })", "[3, 2]", "float64"],
    tile: ["sp.tile(x, 2)", "[3, 8]", "float64"],
    trace: ["sp.trace(x)", "[]", "float64"],
    transpose: ["sp.transpose(x)", "[4, 3]", "float64"],
    trapezoid: ["sp.trapezoid(x)", "[3]", "float64"],
    tri: ["sp.tri(3, 4)", "[3, 4]", "float64"],
    tril: ["sp.tril(x)", "[3, 4]", "float64"],
    triu: ["sp.triu(x)", "[3, 4]", "float64"],
    union1d: ["sp.union1d(x, i)", "[number]", "float64"],
    unique: ["sp.unique(x)", "[number]", "float64"],
    unwrap: ["sp.unwrap(x)", "[3, 4]", "float64"],
    vander: ["sp.vander(of<[3]>(), 2)", "[3, 2]", "float64"],
    variance: ["sp.variance(x)", "[]", "float64"],
    vdot: ["sp.vdot(x, x)", "[]", "float64"],
    vecdot: ["sp.vecdot(x, of<[4]>())", "[3]", "float64"],
    vecmat: ["sp.vecmat(of<[3]>(), x)", "[4]", "float64"],
    vstack: ["sp.vstack([x, i])", "[5, 4]", "float64"],
    zeros: ["sp.zeros([3])", "[3]", "float64"],
    zerosLike: ["sp.zerosLike(i)", "[2, 4]", "int32"],
  };
  /** Those that give no tensor, or a list of them, and those about memory. */
  const others = [
    "array2string",
    "arraySplit",
    "histogram",
    "histogram2d",
    "histogramdd",
    "item",
    "meshgrid",
    "nonzero",
    "shaped",
    "split",
    "toTypedArray",
    "tolist",
    "unravelIndex",
  ];
  const memory = ["keep", "memory", "scope", "threads"];

  // Element-wise functions differ in what dtype they compute: of a tensor of bool, where they take no other, of int32.
  const dtypes = { bool: "bool", other: "int32" };
  const byRow = Object.entries(elementwise).flatMap(([name, row]): [string, string][] => {
    const dtype = refusedBy(row.dtype).includes("bool") ? dtypes.other : dtypes.bool;
    const operands = row.params.map(() => `of<[3, 4], "${dtype}">()`).join(", ");
    const call: [string, string] = [name, `sp.${name}(${operands})`];
    return row.inPlace ? [call, [`${name}InPlace`, `sp.${name}InPlace(of<[3, 4]>(), 1)`]] : [call];
  });

  test("every function is here", () => {
    const functions = Object.entries<unknown>(library).filter(
      ([, value]) => typeof value === "function" && value.name !== "Tensor",
    );
    const names = functions.map(([name]) => name).filter((name) => !name.endsWith("Error"));
    expect([...Object.keys(structural), ...others, ...memory, ...byRow.map(([name]) => name)].sort()).toEqual(
      names.sort(),
    );
  });

  test("structural functions", () => {
    const cases = Object.values(structural);
    const errors = errorsOf(
      cases.flatMap(([call, shape, dtype], k) => [
        `export const a${k}: Tensor<${shape}, "${dtype}"> = ${call};`,
        `export const b${k}: Tensor<[7, 7], "${dtype}"> = ${call};`,
        `export const c${k}: Tensor<${shape}, "uint16"> = ${call};`,
      ]),
    );
    const counts = cases.map(([call], k) => [call, ...errors.slice(3 * k, 3 * k + 3).map((list) => list.length)]);
    expect(counts).toEqual(cases.map(([call]) => [call, 0, 1, 1]));
  });

  test("functions of namespaces, lists and objects of tensors", () => {
    const right = [
      'Tensor<[10], "int32">, Tensor<[11]>] = sp.histogram(x)',
      'Tensor<[3], "int32">, Tensor<[4]>] = sp.histogram(x, [1, 2, 3, 4])',
      "Tensor<[10, 10]>, Tensor<[11]>, Tensor<[11]>] = sp.histogram2d(x.ravel(), x.ravel())",
      "Tensor<[4, 3]>, Tensor<[4, 3]>] = sp.meshgrid(of<[3]>(), of<[4]>())",
      'Tensor<[number], "int32">, Tensor<[number], "int32">] = sp.nonzero(x)',
    ].map((text) => `[${text}`);
    const others = [
      "Tensor<[3]> = sp.linalg.norm(x, { axis: 1 })",
      "Tensor<[3]> = sp.linalg.solve(of<[3, 3]>(), of<[3]>())",
      "Tensor<[4, 3]> = sp.linalg.pinv(x)",
      "{ Q: Tensor<[3, 3]>; R: Tensor<[3, 4]> } = sp.linalg.qr(x)",
      "{ U: Tensor<[3, 3]>; S: Tensor<[3]>; Vh: Tensor<[3, 4]> } = sp.linalg.svd(x, { fullMatrices: false })",
      'Tensor<[2], "float64" | "complex128"> = sp.linalg.eigvals(of<[2, 2]>())',
      "Tensor<[5, 3]> = sp.random.uniform(0, 1, [5, 3])",
      "Tensor<[5]> = sp.random.normal(0, 1, [5])",
      "Tensor<[4]> = sp.stats.skew(x)",
      'Tensor<[3, 4]> = sp.stats.rankdata(x, "average", { axis: 1 })',
      "Tensor<[3, 2]> = new sp.ml.PCA({ nComponents: 2 }).fitTransform(x)",
    ];
    const lines = [...right, ...others].map((text, k) => `export const r${k}: ${text};`);
    const wrong = lines.map((line) => line.replace("const r", "const w").replace("Tensor<[", "Tensor<[9, "));
    const errors = errorsOf([...lines, ...wrong]);
    expect(errors.slice(0, lines.length)).toEqual(lines.map(() => []));
    expect(errors.slice(lines.length).map((list) => list.length)).toEqual(wrong.map(() => 1));
  });

  test("element-wise functions and methods", () => {
    const calls = byRow.flatMap(([name, call]) => [call, call.replace(/sp\.\w+\((of<.*?>\(\))(?:, )?/, `$1.${name}(`)]);
    const errors = errorsOf(
      calls.flatMap((call, k) => [
        `export const b${k}: Tensor<[7, 7], DType> = ${call};`,
        `export const c${k}: Tensor<[3, 4], "uint16"> = ${call};`,
      ]),
    );
    const counts = calls.map((call, k) => [call, errors[2 * k].length, errors[2 * k + 1].length]);
    expect(counts).toEqual(calls.map((call) => [call, 1, 1]));
  });
});

/** A call of each kind on a tensor X. */
const calls = [
  ...["sp.add(X, X)", "sp.add(1, X)", "sp.where(sp.greater(X, 0), X, 0)", "sp.clip(X, 0, 1)", "sp.floor(X)", "X.sin()"],
  ...["sp.addInPlace(X, X)", "X.subtract(1)", "sp.outer(X, X)", 'sp.einsum("ij->ji", X)', 'sp.einsum("...i", X)'],
  ...["sp.reshape(X, [-1])", "sp.reshape(X, [n, n])", "sp.ravel(X)", "sp.transpose(X)", "sp.permuteDims(X, [1, 0])"],
  ...[
    "sp.swapaxes(X, 0, 1)",
    "sp.moveaxis(X, 0, 1)",
    "sp.expandDims(X, 0)",
    "sp.squeeze(X)",
    "sp.flip(X, { axis: 1 })",
  ],
  ...[
    "sp.broadcastTo(X, X.shape)",
    "sp.concatenate([X, X])",
    "sp.concatenate([X, X], { axis: 1 })",
    "sp.stack([X, X])",
  ],
  ...["sp.hstack([X, X])", "sp.vstack([X, X])", "sp.arraySplit(X, 2)", "sp.split(X, [1], { axis: 1 })"],
  ...[
    "sp.repeat(X, 2, { axis: 0 })",
    "sp.tile(X, 2)",
    "sp.roll(X, 1)",
    "sp.at(X, 0)",
    'sp.at(X, ":", 0)',
    "X.at([0, 1])",
  ],
  ...["sp.at(X, sp.greater(X, 0))", 'X.at(null, "...")', "sp.set(X, [0], 1)", "X.set([0], X.at(0))", "sp.sum(X)"],
  ...[
    "sp.sum(X, { axis: n })",
    "sp.max(X)",
    "X.max({ axis: 0 })",
    "X.argmax()",
    "sp.argmax(X, { axis: 1 })",
    "X.ptp()",
  ],
  ...["sp.cumsum(X)", "sp.cumsum(X, { axis: 0 })", "X.mean({ axis: 1, keepdims: true })", "X.any({ axis: 0 })"],
  ...["sp.zerosLike(X)", 'X.astype("float32")', "X.item(0, 0)", "X.tolist()", "X.toTypedArray()", "X.T", "[...X]"],
  ...["sp.random.permutation(X)", "sp.random.shuffle(X)", "sp.ml.softmax(X)", "sp.ml.oneHot(X.argmax({ axis: 0 }), 9)"],
];

test("no call refuses what is not known, and none gives any, never or a message for it", () => {
  const kinds = ['["batch", 4]', "[number, 4]", "[number, number]", "number[]", "Shape", "[3, 4], DType"];
  const onKnown = kinds.flatMap((type) => calls.map((call) => `plain(${call.replaceAll("X", `of<${type}>()`)});`));
  const onFailed = calls.map((call) => `void ${call.replaceAll("X", "failed")};`);
  const suspicious = [
    "plain(failed);",
    "plain(anything);",
    "plain(x.T.T.at(0, 0, n, n));",
    "plain(of<never>());",
    "plain(sp.concatenate([]));",
  ];
  const lines = [...onKnown, ...onFailed];
  const errors = errorsOf([...lines, ...suspicious]);
  expect(lines.map((line, k) => [line, errors[k]]).filter(([, list]) => list.length > 0)).toEqual([]);
  expect(errors.slice(lines.length).map((list) => list.length > 0)).toEqual(suspicious.map(() => true));
});

test("unions of shapes fit if all of them fit, and the first that does not is named", () => {
  const wrong: readonly (readonly [call: string, message: string])[] = [
    ["sp.add(of<[3, 4] | [5, 4]>(), x)", "add: shapes do not broadcast — [5, 4] and [3, 4]: 5 ≠ 3"],
    ["x.add(of<[3, 4] | [5, 4]>())", "add: shapes do not broadcast — [3, 4] and [5, 4]: 3 ≠ 5"],
    ["x.floorDivide(of<[3, 4] | [5, 4]>())", "floorDivide: shapes do not broadcast — [3, 4] and [5, 4]: 3 ≠ 5"],
    ["x.addInPlace(of<[3, 4] | [5, 4]>())", "addInPlace: cannot broadcast [5, 4] to [3, 4]: 5 ≠ 3"],
    ["sp.matmul(x, of<[4, 2] | [5, 2]>())", "matmul: inner dimensions differ — [3, 4] @ [5, 2]: 4 ≠ 5"],
    ["sp.reshape(of<[3, 4] | [5, 4]>(), [12])", "reshape: cannot reshape [5, 4] to [12]: 20 ≠ 12 elements"],
    ["sp.broadcastTo(of<[3, 4] | [5, 4]>(), [3, 4])", "broadcastTo: cannot broadcast [5, 4] to [3, 4]: 5 ≠ 3"],
    ["sp.stack([x, of<[3, 4] | [5, 4]>()])", "stack: shapes differ — [3, 4] and [5, 4]: 3 ≠ 5"],
    ["of<[3, 4] | [5, 4]>().at(3)", "at: index 3 is out of range for axis 0 of [3, 4]"],
    ["sp.sum(of<[3] | [3, 4]>(), { axis: 1 })", "sum: axis 1 is out of range for [3]"],
    ["sp.sum(x, { axis: n > 1 ? 0 : 2 })", "sum: axis 2 is out of range for [3, 4]"],
    ["sp.sum(x, { axis: n > 1 ? 0 : 1 }).add(of<[3]>())", "add: shapes do not broadcast — [4] and [3]: 4 ≠ 3"],
    ['sp.einsum("ij,ij->i", of<[3, 4] | [5, 4]>(), x)', "einsum: index i is 5 and 3"],
  ];
  const errors = errorsOf(wrong.map(([call]) => `${call};`));
  wrong.forEach(([call, message], k) => {
    expect([call, errors[k].length]).toEqual([call, 1]);
    expect(errors[k][0]).toContain(message);
  });
  const right = [
    'same(sp.transpose(of<[3, 4] | [5, 4]>()))<Tensor<[4, 3] | [4, 5], "float64">>(true);',
    'same(sp.add(of<[3, 4] | [5, 4]>(), of<[4]>()))<Tensor<[3, 4] | [5, 4], "float64">>(true);',
    'same(of<[3, 4] | [5, 4]>().at(2))<Tensor<[4], "float64">>(true);',
    "same(sp.subtract(of<[3], DType>(), of<[3], DType>()))<Tensor<[3], DType>>(true);",
  ];
  expect(errorsOf(right)).toEqual(right.map(() => []));
});

test("what is any is left to the run time, and gives unknown dims", () => {
  const lines = [
    'same(sp.zeros([anything, 3]))<Tensor<[number, 3], "float64">>(true);',
    'same(sp.zeros(anything))<Tensor<number[], "float64">>(true);',
    'same(sp.matmul(sp.zeros([5, anything]), sp.zeros([4, 3])))<Tensor<[5, 3], "float64">>(true);',
    'same(sp.matmul(anything, x))<Tensor<number[], "float64">>(true);',
    'same(sp.at(anything, 0))<Tensor<number[], "float64">>(true);',
    'same(sp.at(x, anything))<Tensor<number[], "float64">>(true);',
    'same(sp.reshape(x, anything))<Tensor<number[], "float64">>(true);',
    "same(sp.concatenate(anything))<Tensor<number[], DType>>(true);",
    "sp.set(x, [0], of<[number, 4]>());",
    'sp.swapaxes(failed, 5, 6); sp.moveaxis(failed, 3, 4); sp.einsum("ij,jk->ik", failed, x); failed.at(9, 9).max({ axis: 7 });',
  ];
  expect(errorsOf(lines)).toEqual(lines.map(() => []));
});
