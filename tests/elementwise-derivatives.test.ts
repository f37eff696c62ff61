import { describe, expect, it } from "vitest";
import { constant, input } from "../codegen/ir/build.ts";
import { evaluateReal } from "../codegen/ir/evaluate.ts";
import type { Num } from "../codegen/ir/expr.ts";
import { derivativesOf, operandNames } from "../codegen/spec/elementwise/derivative.ts";
import { elementwise } from "../codegen/spec/elementwise/index.ts";
import type { ElementwiseRow } from "../codegen/spec/elementwise/row.ts";
import { names } from "./support/elementwise.ts";

/** Places that are no kinks, jumps or poles of any function, in every part of their domains. */
const places = [-3.3, -1.7, -0.62, -0.31, 0.42, 0.73, 1.21, 2.6, 4.7];
const step = 1e-5;

function bodyOf(row: ElementwiseRow): Num {
  const result = row.body.real?.(...row.params.map((_, index) => input(operandNames[index])));
  return result === undefined || result.type === "boolean" ? constant(Number.NaN) : result;
}

/** Different values for the operands: a condition is 0 or 1. */
function pointsOf(row: ElementwiseRow): Record<string, number>[] {
  return places.flatMap((x, i) =>
    places.map((_, j) => ({
      x: row.dtype === "choice" ? i % 2 : x,
      y: places[(j + 2) % places.length] + 0.055,
      z: places[(i + j + 5) % places.length] - 0.035,
    })),
  );
}

describe("derivatives of the rows", () => {
  const differentiable = names.filter((name) => derivativesOf(elementwise[name]) !== null);

  it("are there for all but the functions of integers and those that give bool", () => {
    const without = names.filter((name) => !differentiable.includes(name));
    for (const name of without) {
      expect(["comparison", "test", "logical", "bitwise", "shift"]).toContain(elementwise[name].dtype);
    }
  });

  for (const name of differentiable) {
    const row = elementwise[name];
    it(`${name}: equal to central differences`, () => {
      const partials = derivativesOf(row) ?? [];
      const body = bodyOf(row);
      expect(partials).toHaveLength(row.params.length);
      let checked = 0;
      for (const [index, partial] of partials.entries()) {
        const by = operandNames[index];
        // A condition is not a number to differentiate by.
        if (row.dtype === "choice" && index === 0) continue;
        for (const at of pointsOf(row)) {
          const f = (h: number): number => evaluateReal(body, { ...at, [by]: at[by] + h });
          // The error of the five-point formula is of the fourth order.
          const slope = (8 * (f(step) - f(-step)) - (f(2 * step) - f(-2 * step))) / (12 * step);
          if (!Number.isFinite(slope)) continue;
          const exact = evaluateReal(partial, at);
          expect(Math.abs(exact - slope), `at ${JSON.stringify(at)} by ${by}: ${exact} for ${slope}`).toBeLessThan(
            1e-6 * (1 + Math.abs(slope) + Math.abs(f(0))),
          );
          checked++;
        }
      }
      expect(checked).toBeGreaterThan(15 * partials.length);
    });
  }
});
