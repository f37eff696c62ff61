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

/** Column by column from the last, where the high digit of each goes into the next. */
function columns(name: string, table: string, result: string): string {
  const steps = [0, 1, 2].map((i) => ({
    look: `${table}[a${i}][b${i}][${i === 0 ? '"0"' : `c${i - 1}`}]`,
    high: `c${i}`,
    low: `d${i}`,
  }));
  const body = chain(steps, result);
  return `type ${name}<A, B> = A extends ${taken(digits("a", 3))} ? B extends ${taken(digits("b", 3))} ? ${body} : null : null;`;
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
  const body = chain(steps, `Digits<${text([...above.reverse(), ...final])}>`);
  const [a, b] = [taken(digits("a", count)), taken(digits("b", count))];
  return `type Product${count}<A, B> = A extends ${a} ? B extends ${b} ? ${body} : null : null;`;
}

/** Arithmetic of short numbers without recursion: most dims have one to three digits, and this costs a third. */
export function emitArith(): GeneratedFile {
  const quotient = chain(
    [2, 1].map((i) => ({ look: `Floor[${i === 2 ? '"0"' : `r${i + 1}`}][a${i}]`, high: `q${i}`, low: `r${i}` })),
    `Digits<\`\${q2}\${q1}\${Ceil[r1][a0]}\`>`,
  );
  const lines = [
    'import type { Minus, Over, Plus, Times, Up } from "./digits.ts";',
    "/** Three digits at least. */",
    `type Pad3<S extends string> = S extends \`\${infer a}\${infer b}\${infer c}\` ? c extends "" ? \`0\${S}\` : S : \`00\${S}\`;`,
    "/** Two digits at least. */",
    `type Pad2<S extends string> = S extends \`\${infer a}\${infer b}\` ? b extends "" ? \`0\${S}\` : S : S;`,
    "/** The number of some digits, of which the first may be zeros; null for what is no number. */",
    `type Digits<S> = S extends \`0\${infer rest}\` ? rest extends "" ? 0 : Digits<rest> : S extends \`\${infer N extends number}\` ? N : null;`,
    columns("Sum", "Plus", `Digits<${text(["c2", ...digits("d", 3)])}>`),
    columns("Difference", "Minus", `c2 extends "0" ? Digits<${text(digits("d", 3))}> : null`),
    product(2),
    product(3),
    `type Quotient<A, Floor extends Over[string], Ceil extends Up[string]> = A extends ${taken(digits("a", 3))} ? ${quotient} : null;`,
    "/** A + B of digit strings, null for more than three digits or a sign. */",
    "export type AddShort<A extends string, B extends string> = Sum<Pad3<A>, Pad3<B>>;",
    "/** A − B of digit strings, null for more than three digits, a sign, or a negative result. */",
    "export type SubtractShort<A extends string, B extends string> = Difference<Pad3<A>, Pad3<B>>;",
    "/** A·B of digit strings of up to two digits, else null. */",
    "export type Multiply2<A extends string, B extends string> = Product2<Pad2<A>, Pad2<B>>;",
    "/** A·B of digit strings of up to three digits, else null. */",
    "export type Multiply3<A extends string, B extends string> = Product3<Pad3<A>, Pad3<B>>;",
    "/** A / B rounded up, of up to three digits by one digit that is not 0, else null. */",
    "export type CeilDivShort<A extends string, B extends string> = Quotient<Pad3<A>, Over[B], Up[B]>;",
  ];
  return { path: "types/arith.ts", sources: ["emit/types-arith.ts"], text: `${lines.join("\n")}\n` };
}
