import type { GeneratedFile } from "./emitter.ts";

/** One table lookup: what is looked up, and the names of its two digits. */
interface Step {
  readonly look: string;
  readonly high: string;
  readonly low: string;
}

/** Nested lookups, then the result; null as soon as one fails, because a number has more digits. */
function chain(steps: readonly Step[], result: string): string {
  const heads = steps.map(({ look, high, low }) => `${look} extends \`\${infer ${high}}\${infer ${low}}\` ? `);
  return heads.join("") + result + " : null".repeat(steps.length);
}

/** `a2 a1 a0` */
const digits = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${count - 1 - i}`);
const text = (names: readonly string[]) => `\`${names.map((name) => `\${${name}}`).join("")}\``;
const taken = (names: readonly string[]) => `\`${names.map((name) => `\${infer ${name}}`).join("")}\``;

const strings = (names: readonly string[]) => names.map((name) => `${name} extends string`).join(", ");

/** `target<before, digits of from, after>`, with zeros in front where `from` has fewer than `count` digits. */
function split(from: string, name: string, count: number, call: (digits: readonly string[]) => string): string {
  const all = digits(name, count);
  // The last of the inferred takes all that is left: nothing, where there is a digit less.
  const less = call(['"0"', ...all.slice(0, -1)]);
  const least = count === 3 ? call(['"0"', '"0"', from]) : "null";
  return `${from} extends ${taken(all)} ? ${name}0 extends "" ? ${less} : ${call(all)} : ${least}`;
}

/** `name<A, B>` of two digit strings from `body`, which has the digits of both. */
function binary(name: string, count: number, body: string): string[] {
  const [a, b] = [digits("a", count), digits("b", count)];
  const first = split("A", "a", count, (taken) => `${name}Of<${taken.join(", ")}, B>`);
  const second = split("B", "b", count, (taken) => `${name}Digits<${[...a, ...taken].join(", ")}>`);
  return [
    `export type ${name}<A extends string, B extends string> = ${first};`,
    `type ${name}Of<${strings(a)}, B extends string> = ${second};`,
    `type ${name}Digits<${strings([...a, ...b])}> = ${body};`,
  ];
}

/** Column by column from the last, where the high digit of each goes into the next. */
function columns(table: string, result: string): string {
  const steps = [0, 1, 2].map((i) => ({
    look: `${table}[a${i}][b${i}][${i === 0 ? '"0"' : `c${i - 1}`}]`,
    high: `c${i}`,
    low: `d${i}`,
  }));
  return chain(steps, result);
}

/** Schoolbook multiplication of `count` digits each: row by row, each adds to what the rows before left above it. */
function product(count: number): string {
  const above = Array.from({ length: count }, () => '"0"');
  const final: string[] = [];
  const steps: Step[] = [];
  for (let row = 0; row < count; row++) {
    let carry = '"0"';
    for (let column = 0; column < count; column++) {
      const [high, low] = [`c${row}${column}`, `d${row}${column}`];
      steps.push({ look: `Times[b${row}][a${column}][${above[column]}][${carry}]`, high, low });
      if (column === 0) final.unshift(low);
      else above[column - 1] = low;
      carry = high;
    }
    above[count - 1] = carry;
  }
  return chain(steps, `Digits<${text([...above.reverse(), ...final])}>`);
}

/** Arithmetic of short numbers without recursion: most dims have one to three digits, and this costs a third. */
export function emitArith(): GeneratedFile {
  const quotient = chain(
    [2, 1].map((i) => ({ look: `Floor[${i === 2 ? '"0"' : `r${i + 1}`}][a${i}]`, high: `q${i}`, low: `r${i}` })),
    `Digits<\`\${q2}\${q1}\${Ceil[r1][a0]}\`>`,
  );
  const lines = [
    'import type { Minus, Over, Plus, Times, Up } from "./digits.ts";',
    "/** The number of some digits, of which the first may be zeros; null for what is no number. */",
    // A text with a zero too many is matched by `number`, so that the first guess is one zero in front, then none.
    `type Digits<S> = S extends \`0\${infer N extends number}\` ? number extends N ? Strip<S> : N : S extends \`\${infer N extends number}\` ? N : null;`,
    `type Strip<S> = S extends \`0\${infer rest}\` ? rest extends "" ? 0 : Strip<rest> : S extends \`\${infer N extends number}\` ? N : null;`,
    "/** A + B of digit strings, null for more than three digits or a sign. */",
    ...binary("AddShort", 3, columns("Plus", `Digits<${text(["c2", ...digits("d", 3)])}>`)),
    "/** A − B of digit strings, null for more than three digits, a sign, or a negative result. */",
    ...binary("SubtractShort", 3, columns("Minus", `c2 extends "0" ? Digits<${text(digits("d", 3))}> : null`)),
    "/** A·B of digit strings of up to two digits, else null. */",
    ...binary("Multiply2", 2, product(2)),
    "/** A·B of digit strings of up to three digits, else null. */",
    ...binary("Multiply3", 3, product(3)),
    "/** A / B rounded up, of up to three digits by one digit that is not 0, else null. */",
    `export type CeilDivShort<A extends string, B extends string> = ${split("A", "a", 3, (taken) => `Quotient<${taken.join(", ")}, Over[B], Up[B]>`)};`,
    `type Quotient<${strings(digits("a", 3))}, Floor extends Over[string], Ceil extends Up[string]> = ${quotient};`,
  ];
  return { path: "types/arith.ts", sources: ["emit/types-arith.ts"], text: `${lines.join("\n")}\n` };
}
