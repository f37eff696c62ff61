import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as ir from "../codegen/ir/build.ts";
import { differentiate } from "../codegen/ir/differentiate.ts";
import { evaluate, evaluateReal } from "../codegen/ir/evaluate.ts";
import { type Bool, type Expr, keyOf, type Num } from "../codegen/ir/expr.ts";
import { printBody } from "../codegen/ir/print.ts";
import { simplify } from "../codegen/ir/simplify.ts";

const x = ir.input("x");
const y = ir.input("y");

const unaries = [ir.neg, ir.abs, ir.sqrt, ir.floor, ir.rint, ir.exp, ir.sin];
const binaries = [ir.add, ir.sub, ir.mul, ir.div, ir.fmod, ir.pow, ir.copysign];
const comparisons = [ir.lt, ir.le, ir.gt, ir.ge, ir.eq, ir.ne];
const awkward = [0, -0, 1, -1, 2, 0.5, 4, -8, 3, 0.1, 1e308, 5e-324, 2 ** -1022, 2 ** 1022, Infinity, -Infinity, NaN];

/** Random trees over x and y, with the constants that rules look for. */
const { num, bool } = fc.letrec<{ num: Num; bool: Bool }>((tie) => ({
  num: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<Num>(x, y),
    fc.constantFrom(...awkward).map((value): Num => ir.constant(value)),
    fc.tuple(fc.constantFrom(...unaries), tie("num")).map(([f, a]) => f(a)),
    fc.tuple(fc.constantFrom(...binaries), tie("num"), tie("num")).map(([f, a, b]) => f(a, b)),
    fc.tuple(tie("bool"), tie("num"), tie("num")).map(([c, a, b]) => ir.select(c, a, b)),
  ),
  bool: fc.oneof(
    { maxDepth: 4 },
    fc.boolean().map((value): Bool => ir.truth(value)),
    fc.tuple(fc.constantFrom(...comparisons), tie("num"), tie("num")).map(([f, a, b]) => f(a, b)),
    tie("bool").map(ir.not),
    fc.tuple(tie("bool"), tie("bool")).map(([a, b]) => ir.and(a, b)),
    fc.tuple(tie("bool"), tie("bool")).map(([a, b]) => ir.or(a, b)),
  ),
}));

const value = fc.oneof(fc.constantFrom(...awkward), fc.double());
const inputs = fc.record({ x: value, y: value });

function sizeOf(expr: Expr): number {
  return expr.kind === "apply" ? expr.args.reduce((sum, arg) => sum + sizeOf(arg), 1) : 1;
}

describe("simplify", () => {
  it("keeps the value of numbers, bit for bit", () => {
    fc.assert(
      fc.property(num, inputs, (expr, at) => {
        expect(evaluate(simplify(expr), at)).toBe(evaluate(expr, at));
      }),
      { numRuns: 5000 },
    );
  });

  it("keeps the value of conditions", () => {
    fc.assert(
      fc.property(bool, inputs, (expr, at) => {
        expect(evaluate(simplify(expr), at)).toBe(evaluate(expr, at));
      }),
      { numRuns: 2000 },
    );
  });

  it("ends in a form of its own, no larger than before", () => {
    fc.assert(
      fc.property(num, (expr) => {
        const once = simplify(expr);
        expect(keyOf(simplify(once))).toBe(keyOf(once));
        expect(sizeOf(once)).toBeLessThanOrEqual(sizeOf(expr));
      }),
      { numRuns: 2000 },
    );
  });

  const cases: readonly [string, Num, Num][] = [
    ["folds constants", ir.add(ir.constant(2), ir.mul(ir.constant(3), ir.constant(4))), ir.constant(14)],
    ["x · 1 is x", ir.mul(ir.one, x), x],
    ["x · 0 stays, as x may be infinite", ir.mul(x, ir.zero), ir.mul(x, ir.zero)],
    ["x + 0 stays, as −0 + 0 is 0", ir.add(x, ir.zero), ir.add(x, ir.zero)],
    ["x + (−0) is x", ir.add(x, ir.constant(-0)), x],
    ["x − 0 is x", ir.sub(x, ir.zero), x],
    ["−(−x) is x", ir.neg(ir.neg(x)), x],
    ["x + (−y) is x − y", ir.add(x, ir.neg(y)), ir.sub(x, y)],
    ["(−x)(−y) is xy", ir.mul(ir.neg(x), ir.neg(y)), ir.mul(x, y)],
    ["x / 4 is x · 0.25", ir.div(x, ir.constant(4)), ir.mul(x, ir.constant(0.25))],
    ["x / 3 stays, as 1/3 is not exact", ir.div(x, ir.constant(3)), ir.div(x, ir.constant(3))],
    ["sums have one order", ir.add(y, x), ir.add(x, y)],
    ["|−x| is |x|", ir.abs(ir.neg(x)), ir.abs(x)],
    ["x^1 is x", ir.pow(x, ir.one), x],
    ["a choice between equals is no choice", ir.select(ir.lt(x, y), x, x), x],
    ["a decided choice is made", ir.select(ir.lt(ir.zero, ir.one), x, y), x],
    ["not turns a choice round", ir.select(ir.not(ir.lt(x, y)), x, y), ir.select(ir.lt(x, y), y, x)],
  ];
  for (const [rule, before, after] of cases) {
    it(rule, () => {
      expect(keyOf(simplify(before))).toBe(keyOf(after));
    });
  }

  it("does not turn a comparison round: NaN is on neither side", () => {
    expect(keyOf(simplify(ir.not(ir.lt(x, y))))).toBe(keyOf(ir.not(ir.lt(x, y))));
    expect(keyOf(simplify(ir.not(ir.eq(x, y))))).toBe(keyOf(ir.ne(x, y)));
  });
});

describe("differentiate", () => {
  const text = (expr: Num): string => keyOf(differentiate(expr, "x"));

  it("knows sums, products and chains", () => {
    expect(text(ir.add(x, y))).toBe("1");
    expect(text(ir.mul(x, y))).toBe("y");
    expect(text(ir.sin(ir.mul(x, y)))).toBe(keyOf(simplify(ir.mul(ir.cos(ir.mul(x, y)), y))));
  });

  it("does not multiply by the zeros of what is constant", () => {
    expect(text(ir.mul(ir.exp(y), ir.two))).toBe("0");
    expect(text(ir.add(x, ir.exp(y)))).toBe("1");
  });

  it("takes the derivative of the branch that is chosen", () => {
    const expr = differentiate(ir.select(ir.gt(x, ir.zero), ir.mul(x, x), ir.neg(x)), "x");
    expect(evaluateReal(expr, { x: 3 })).toBe(6);
    expect(evaluateReal(expr, { x: -3 })).toBe(-1);
  });

  it("refuses what has no derivative", () => {
    expect(() => differentiate(ir.bitAnd(x, y), "x")).toThrow("bitAnd has no derivative");
  });
});

describe("evaluate", () => {
  it("wraps 32-bit integers", () => {
    expect(evaluate(ir.mul(x, y), { x: 0x7fffffff, y: 3 }, "int")).toBe(Math.imul(0x7fffffff, 3));
    expect(evaluate(ir.add(x, y), { x: 0x7fffffff, y: 1 }, "int")).toBe(-(2 ** 31));
  });

  it("is exact for bigints", () => {
    expect(evaluate(ir.add(ir.mul(x, x), ir.one), { x: 2n ** 40n }, "bigint")).toBe(2n ** 80n + 1n);
  });

  it("says which input has no value, and which primitive has no meaning", () => {
    expect(() => evaluate(x, {})).toThrow("no value for input x");
    expect(() => evaluate(ir.sin(x), { x: 1n }, "bigint")).toThrow("sin has no meaning for bigint");
  });
});

describe("print", () => {
  const print = (expr: Expr, domain: "real" | "int" | "bigint"): string => {
    const { statements, results } = printBody([expr], domain, { x: "xs[i]", y: "ys[j]" });
    return [...statements, results[0]].join(" ");
  };

  it("writes each domain in its own operators", () => {
    expect(print(ir.mul(x, y), "real")).toBe("xs[i] * ys[j]");
    expect(print(ir.mul(x, y), "int")).toBe("Math.imul(xs[i], ys[j])");
    expect(print(ir.add(x, ir.one), "bigint")).toBe("xs[i] + 1n");
    expect(print(ir.copysign(ir.constant(-0), x), "real")).toBe("copysign((-0), xs[i])");
  });

  it("reads an element once, and works out once what is used twice", () => {
    expect(print(ir.mul(x, x), "real")).toBe("const x = xs[i]; x * x");
    const root = ir.sqrt(ir.add(x, y));
    expect(print(ir.mul(root, root), "real")).toBe("const t0 = Math.sqrt((xs[i] + ys[j])); t0 * t0");
  });

  it("means what the evaluator does", () => {
    fc.assert(
      fc.property(num, inputs, (expr, at) => {
        fc.pre(!keyOf(expr).includes("pow") && !keyOf(expr).includes("copysign") && !keyOf(expr).includes("rint"));
        const { statements, results } = printBody([expr], "real", { x: "x0", y: "y0" });
        // The text is the project's own: this runs what the generator writes.
        const run = new Function("x0", "y0", `${statements.join("\n")}\nreturn ${results[0]};`);
        expect(run(at.x, at.y)).toBe(evaluate(expr, at));
      }),
      { numRuns: 2000 },
    );
  });
});
