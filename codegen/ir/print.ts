import { input } from "./build.ts";
import { type Domain, type Expr, idOf } from "./expr.ts";
import { primitives } from "./primitives.ts";

/** TypeScript for the results of one element. */
export interface Printed {
  /** `const` statements for what is used more than once. */
  readonly statements: readonly string[];
  /** One expression per result. */
  readonly results: readonly string[];
}

interface Printing {
  readonly domain: Domain;
  /** How often each call or input occurs. */
  readonly uses: ReadonlyMap<number, number>;
  /** The text of inputs at first, then of every shared call as well. */
  readonly names: Map<number, string>;
  readonly statements: string[];
}

const isAtom = (text: string): boolean =>
  /^[\w.]+$/.test(text) || /^[\w.]+\([^()]*\)$/.test(text) || /^\w+\[[^[\]]*\]$/.test(text);

function count(expr: Expr, uses: Map<number, number>): void {
  if (expr.kind === "constant") return;
  const key = idOf(expr);
  const before = uses.get(key) ?? 0;
  uses.set(key, before + 1);
  if (before === 0 && expr.kind === "apply") for (const arg of expr.args) count(arg, uses);
}

function constantText(value: number | boolean, domain: Domain): string {
  if (typeof value === "boolean") return String(value);
  return domain === "bigint" ? `${value}n` : Object.is(value, -0) ? "-0" : String(value);
}

/** The text of an expression; whatever is used more than once becomes a statement before it. */
function print(expr: Expr, printing: Printing): string {
  if (expr.kind === "constant") return constantText(expr.value, printing.domain);
  const key = idOf(expr);
  const known = printing.names.get(key);
  const shared = (printing.uses.get(key) ?? 0) > 1;
  if (expr.kind === "input") {
    if (known === undefined) throw new Error(`no text for input ${expr.name}`);
    if (!shared || known === expr.name) return known;
    printing.statements.push(`const ${expr.name} = ${known};`);
    printing.names.set(key, expr.name);
    return expr.name;
  }
  if (known !== undefined) return known;
  const meaning = primitives[expr.primitive].meaning[printing.domain];
  if (meaning === null) throw new Error(`${expr.primitive} has no meaning for ${printing.domain}`);
  const args = expr.args.map((arg) => print(arg, printing));
  const text = meaning.text.replace(/\$(\d)/g, (_, index) => {
    const arg = args[Number(index)];
    return isAtom(arg) ? arg : `(${arg})`;
  });
  if (!shared) return text;
  const name = `t${printing.statements.length}`;
  printing.statements.push(`const ${name} = ${text};`);
  printing.names.set(key, name);
  return name;
}

/** Prints the results in a domain. `inputs` has the text that reads each input; one that is read twice gets a `const`. */
export function printBody(results: readonly Expr[], domain: Domain, inputs: Readonly<Record<string, string>>): Printed {
  const uses = new Map<number, number>();
  for (const result of results) count(result, uses);
  const printing: Printing = {
    domain,
    uses,
    names: new Map(Object.entries(inputs).map(([name, text]) => [idOf(input(name)), text])),
    statements: [],
  };
  const texts = results.map((result) => print(result, printing));
  return { statements: printing.statements, results: texts };
}

const imported: { readonly [D in Domain]: WeakMap<Expr, string[]> } = {
  real: new WeakMap(),
  int: new WeakMap(),
  bigint: new WeakMap(),
};

/** Everything of src/kernels that the text calls, as `module name`. */
export function importsOf(expr: Expr, domain: Domain): string[] {
  if (expr.kind !== "apply") return [];
  const before = imported[domain].get(expr);
  if (before !== undefined) return before;
  const meaning = primitives[expr.primitive].meaning[domain];
  const own =
    meaning?.module === undefined ? [] : [`${meaning.module} ${meaning.text.slice(0, meaning.text.indexOf("("))}`];
  const all = [...new Set([...own, ...expr.args.flatMap((arg) => importsOf(arg, domain))])];
  imported[domain].set(expr, all);
  return all;
}

/** Whether an element costs a call, beside which the loop's own cost is nothing. */
export function makesCall(expr: Expr): boolean {
  return expr.kind === "apply" && (primitives[expr.primitive].call || expr.args.some(makesCall));
}
