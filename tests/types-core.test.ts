/** The shape rules as types and as functions: the same random cases, valid and invalid, must give the same answers. */
import { fileURLToPath } from "node:url";
import { Project, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { broadcastShapes, broadcastToShape } from "../src/types/broadcast.ts";
import { einsumPlan } from "../src/types/einsum.ts";
import { dotShape, matmulShape, outerShape } from "../src/types/matmul.ts";
import { cumulativeShape, reduceShape } from "../src/types/reduce.ts";
import { showShape } from "../src/types/show.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = ["arith", "broadcast", "einsum", "matmul", "reduce", "show"];

const project = new Project({ tsConfigFilePath: `${root}tsconfig.json`, skipAddingFilesFromTsConfig: true });

/** What the compiler makes of each type expression, as it prints it. */
function evaluate(expressions: readonly string[]): string[] {
  const imports = modules.map((module) => `import type * as ${module} from "../src/types/${module}.ts";`);
  const qualified = expressions.map((text, i) => `type T${i} = ${text};`);
  const file = project.createSourceFile(`${root}tests/rules.ts`, [...imports, ...qualified].join("\n"), {
    overwrite: true,
  });
  const checker = project.getTypeChecker().compilerObject;
  const results = file
    .getTypeAliases()
    .map((alias) =>
      checker.typeToString(
        alias.getType().compilerType,
        undefined,
        ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
      ),
    );
  const errors = file
    .getPreEmitDiagnostics()
    .filter((diagnostic) => diagnostic.getCategory() === ts.DiagnosticCategory.Error);
  // Unused aliases are no errors of the rules.
  expect(
    errors.filter((error) => ![6133, 6192, 6196].includes(error.getCode())).map((error) => error.getMessageText()),
  ).toEqual([]);
  return results;
}

/** A rule's answer at run time, as the compiler would print it. */
function answer(run: () => readonly number[]): string {
  try {
    return showShape(run());
  } catch (error) {
    return JSON.stringify(error instanceof Error ? error.message : String(error));
  }
}

/** Numbers that look drawn, the same in every run. */
let state = 20;
const below = (n: number) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * n);
};
const pick = <T>(items: readonly T[]): T => items[below(items.length)];
const shapeOf = (rank: number, dims: readonly number[]) => Array.from({ length: rank }, () => pick(dims));
const few = [1, 2, 3, 1, 3];

interface Case {
  readonly type: string;
  readonly value: string;
}

function compare(cases: readonly Case[]): void {
  const results = evaluate(cases.map(({ type }) => type));
  const wrong = cases.flatMap(({ type, value }, i) =>
    results[i] === value ? [] : [`${type}: ${results[i]}, not ${value}`],
  );
  expect(wrong).toEqual([]);
}

const cases = (count: number, make: () => Case) => Array.from({ length: count }, make);

describe("types and run time agree", () => {
  test("arithmetic", () => {
    const limits = [10, 100, 1000, 1e4, 2 ** 20, 2 ** 31];
    const list = cases(400, () => {
      const limit = pick(limits);
      const [a, b] = [below(limit), below(pick([limit, 12, 100]))];
      const [x, y] = [pick([a, -a]) || 0, pick([b, -b]) || 0];
      const q = Math.floor(a / b);
      const all: (readonly [string, number | string])[] = [
        [`arith.Add<${x}, ${y}>`, x + y],
        [`arith.Subtract<${x}, ${y}>`, x - y],
        [`arith.Compare<${x}, ${y}>`, Math.sign(x - y)],
        [`arith.Min<${x}, ${y}>`, Math.min(x, y)],
        [`arith.Max<${x}, ${y}>`, Math.max(x, y)],
        [`arith.Negate<${x}>`, -x],
        [`arith.DivMod<${a}, ${b}>`, b === 0 ? "null" : `[${q}, ${a % b}]`],
        [`arith.Divide<${a}, ${b}>`, b === 0 || a % b > 0 ? "null" : q],
        [`arith.CeilDiv<${a}, ${b}>`, b === 0 ? "null" : Math.ceil(a / b)],
      ];
      if (a * b <= Number.MAX_SAFE_INTEGER) all.push([`arith.Multiply<${a}, ${b}>`, a * b]);
      const [type, value] = pick(all);
      // The compiler has no -0.
      return { type, value: String(value === 0 ? 0 : value) };
    });
    compare(list);
  });

  test("the smaller of two dims that are not both known", () => {
    const list: Case[] = [
      ["3, number", "number"],
      ["number, 3", "number"],
      ["number, number", "number"],
      ['"batch", "batch"', '"batch"'],
      ['"batch", "time"', "number"],
      ['"batch", 3', "number"],
      ['3, "batch"', "number"],
      ['number, "batch"', "number"],
      ["3 | 5, 4", "3 | 4"],
    ].map(([dims, value]) => ({ type: `arith.Min<${dims}>`, value }));
    compare(list);
  });

  test("broadcasting", () => {
    const list = cases(1200, () => {
      const [a, b, c] = [shapeOf(below(8), few), shapeOf(below(8), few), shapeOf(below(4), few)];
      return pick<() => Case>([
        () => ({
          type: `broadcast.Broadcast<${show(a)}, ${show(b)}, "add">`,
          value: answer(() => broadcastShapes("add", a, b)),
        }),
        () => ({
          type: `broadcast.Broadcast3<${show(a)}, ${show(b)}, ${show(c)}, "where">`,
          value: answer(() => broadcastShapes("where", a, b, c)),
        }),
        () => ({
          type: `broadcast.BroadcastTo<${show(c)}, ${show(b)}, "broadcastTo">`,
          value: answer(() => broadcastToShape("broadcastTo", c, b)),
        }),
      ])();
    });
    compare(list);
  });

  test("products", () => {
    const list = cases(1200, () => {
      const [a, b] = [shapeOf(below(pick([4, 8])), few), shapeOf(below(pick([4, 8])), few)];
      const half = Math.max(b.length - 2, 0);
      // Half of the cases have inner dimensions that fit.
      if (below(2) === 0 && a.length > 0 && b.length > 0) b[half] = a[a.length - 1];
      return pick<() => Case>([
        () => ({ type: `matmul.MatMul<${show(a)}, ${show(b)}>`, value: answer(() => matmulShape(a, b)) }),
        () => ({ type: `matmul.Dot<${show(a)}, ${show(b)}>`, value: answer(() => dotShape(a, b)) }),
        () => ({ type: `matmul.Outer<${show(a)}, ${show(b)}>`, value: answer(() => outerShape(a, b)) }),
      ])();
    });
    compare(list);
  });

  test("reductions", () => {
    const list = cases(1200, () => {
      const shape = shapeOf(below(pick([4, 8])), [2, 3, 5]);
      const axis = () => below(2 * shape.length + 2) - shape.length - 1;
      const one = pick([undefined, axis(), axis()]);
      const some = Array.from({ length: below(4) }, axis);
      const chosen = pick<number | number[] | undefined>([one, one, some]);
      const shown = Array.isArray(chosen) ? show(chosen) : String(chosen);
      const keepdims = below(2) === 0;
      return pick<() => Case>([
        () => ({
          type: `reduce.Reduce<${show(shape)}, ${shown}, ${keepdims}, "sum">`,
          value: answer(() => reduceShape("sum", shape, chosen, keepdims)),
        }),
        () => ({
          type: `reduce.Cumulative<${show(shape)}, ${one}, "cumsum">`,
          value: answer(() => cumulativeShape("cumsum", shape, one)),
        }),
      ])();
    });
    compare(list);
  });

  test("einsum", () => {
    const letters = ["i", "j", "k", "B"];
    const term = () => {
      const text = Array.from({ length: below(4) }, () => pick(below(40) === 0 ? ["1", " "] : letters)).join("");
      const cut = below(text.length + 1);
      return below(4) === 0 ? `${text.slice(0, cut)}...${text.slice(cut)}` : text;
    };
    const list = cases(1500, () => {
      const inputs = Array.from({ length: 1 + below(3) }, term);
      const sizes = new Map(letters.map((letter) => [letter, pick([1, 2, 3])]));
      // Most dims are those of their letters, some are drawn.
      const shapes = inputs.map((text) => {
        const dims = [...text.replace("...", "_")].flatMap((c) =>
          c === "_" ? shapeOf(below(3), [1, 3]) : c === " " ? [] : [sizes.get(c) ?? 2],
        );
        return dims.map((dim) => (below(12) === 0 ? pick(few) : dim)).slice(below(25) === 0 ? 1 : 0);
      });
      if (below(25) === 0) shapes.pop();
      const spec = inputs.join(pick([",", ", "])) + (below(2) === 0 ? "" : `->${term()}`);
      return {
        type: `einsum.Einsum<${JSON.stringify(spec)}, [${shapes.map((shape) => show(shape)).join(", ")}]>`,
        value: answer(() => einsumPlan(spec, shapes).shape),
      };
    });
    compare(list);
  });
});

const show = (shape: readonly number[]) => showShape(shape);

test("what has no run-time value follows the stated rules", () => {
  const rules: Readonly<Record<string, string>> = {
    // `number` is what it meets, except 1; symbols equal themselves alone.
    'broadcast.Broadcast<[number, 4], [5, 1], "add">': "[5, 4]",
    'broadcast.Broadcast<[number], [1], "add">': "[number]",
    'broadcast.Broadcast<[1], [number], "add">': "[number]",
    'broadcast.Broadcast<[number], ["b"], "add">': '["b"]',
    'broadcast.Broadcast<["b", 1], [3], "add">': '["b", 3]',
    'broadcast.Broadcast<["b"], ["c"], "add">': '"add: shapes do not broadcast — [b] and [c]: b ≠ c"',
    'broadcast.Broadcast<["b"], [32], "add">': '"add: shapes do not broadcast — [b] and [32]: b ≠ 32"',
    // Unknown rank stays unknown.
    'broadcast.Broadcast<number[], [3], "add">': "number[]",
    'broadcast.Broadcast<[3], (number | string)[], "add">': "number[]",
    "matmul.MatMul<[3, 4], number[]>": "number[]",
    'einsum.Einsum<"ij,jk", [[3, 4], number[]]>': "number[]",
    "einsum.Einsum<string, [[3, 4]]>": "number[]",
    // A failed call is silent afterwards.
    'broadcast.Broadcast<any, [3], "add">': "any",
    "matmul.MatMul<[3], any>": "any",
    'einsum.Einsum<"ij,jk->ik", [[3, 4], any]>': "any",
    "reduce.Reduce<any, 1>": "any",
    // Unions of dims are refused, except with 1.
    'broadcast.Broadcast<[3 | 4], [1], "add"> extends infer R ? ([[3 | 4]] extends [R] ? R extends [3 | 4] ? 1 : 0 : 0) : 0':
      "1",
    'broadcast.Broadcast<[3 | 4], [4], "add">': '"add: shapes do not broadcast — [?] and [4]: ? ≠ 4"',
    'broadcast.Broadcast<[4], [3 | 4], "add">': '"add: shapes do not broadcast — [4] and [?]: 4 ≠ ?"',
    'matmul.MatMul<["b", number], [784, 10]>': '["b", 10]',
    'matmul.MatMul<["b", "k"], ["j", 10]>': '"matmul: inner dimensions differ — [b, k] @ [j, 10]: k ≠ j"',
    "reduce.Reduce<[2, 3, 4], number>": "[number, number]",
    "reduce.Reduce<[2, 3, 4], number, true>": "[number, number, number]",
    "reduce.Reduce<number[], 1>": "number[]",
    'reduce.Reduce<["b", 3], [-1], true>': '["b", 1]',
    'reduce.ReduceFilled<[0, 3], 0, false, "min">': '"min: [0, 3] has no elements along axis 0"',
    'reduce.ReduceFilled<[0, 3], 1, false, "min">': "[0]",
    'einsum.Einsum<"ij,jk->ik", [["b", number], [3, "c"]]>': '["b", "c"]',
    "arith.Add<number, 1>": "number",
    "arith.Multiply<94906265, 94906265>": "9007199136250225",
    "show.Show<[3, number, 'b']>": '"[3, ?, b]"',
    "show.Show<number[]>": '"[...]"',
  };
  const texts = Object.keys(rules);
  expect(Object.fromEntries(evaluate(texts).map((result, i) => [texts[i], result]))).toEqual(rules);
});
