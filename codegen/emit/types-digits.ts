import type { GeneratedFile } from "./emitter.ts";

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** `{ [digit: string]: Other; 0: …, 1: … }` for the digits below `count`. */
function table(other: string, entry: (digit: number) => string, count = 10): string {
  const members = digits.slice(0, count).map((digit) => `${digit}: ${entry(digit)}`);
  return `{ [digit: string]: ${other}; ${members.join("; ")} }`;
}

const twoDigits = (value: number) => `"${Math.floor(value / 10)}${value % 10}"`;

/**
 * The tables that literal arithmetic looks digits up in. Each table has an index signature, so that any inferred
 * character may index it without a constraint, which the compiler would check at every step.
 */
export function emitDigits(): GeneratedFile {
  const lines: string[] = [
    "interface Cells { [digit: string]: string }",
    "interface Rows { [digit: string]: Cells }",
    "interface Blocks { [digit: string]: Rows }",
  ];
  // a·b + x + c ≤ 9·9 + 9 + 9 = 99, hence always two digits. Equal sums share one table.
  for (let value = 0; value <= 90; value++) {
    lines.push(`interface Sum${value} ${table("string", (carry) => twoDigits(value + carry))}`);
  }
  const products = [...new Set(digits.flatMap((a) => digits.map((b) => a * b)))].sort((a, b) => a - b);
  for (const product of products) {
    lines.push(`interface Product${product} ${table("Cells", (x) => `Sum${product + x}`)}`);
  }
  for (const a of digits) lines.push(`interface Times${a} ${table("Rows", (b) => `Product${a * b}`)}`);
  lines.push(
    "/** `Times[a][b][x][c]` is a·b + x + c in two digits. */",
    `export interface Times ${table("Blocks", (a) => `Times${a}`)}`,
    "/** `Plus[a][b][c]` is a + b + c in two digits. */",
    "export type Plus = Times1;",
  );
  for (let value = -9; value <= 9; value++) {
    const minus = (borrow: number) => {
      const rest = value - borrow;
      return rest < 0 ? `"1${rest + 10}"` : `"0${rest}"`;
    };
    lines.push(`interface ${differenceName(value)} ${table("string", minus, 2)}`);
  }
  for (const a of digits) lines.push(`interface Minus${a} ${table("Cells", (b) => differenceName(a - b))}`);
  lines.push(
    "/** `Minus[a][b][c]` is a − b − c: the borrow (0 or 1), then the digit. */",
    `export interface Minus ${table("Rows", (a) => `Minus${a}`)}`,
    "interface Signs { [digit: string]: -1 | 0 | 1 }",
  );
  for (const a of digits) lines.push(`interface Order${a} ${table("-1 | 0 | 1", (b) => String(Math.sign(a - b)))}`);
  lines.push(
    "/** `Order[a][b]` is the sign of a − b. */",
    `export interface Order ${table("Signs", (a) => `Order${a}`)}`,
  );
  const quotients = (rounded: (value: number, divisor: number) => string, name: string) => {
    for (const divisor of digits.slice(1)) {
      for (let rest = 0; rest < divisor; rest++) {
        const step = (digit: number) => `"${rounded(rest * 10 + digit, divisor)}"`;
        lines.push(`interface ${name}${divisor}Rest${rest} ${table("string", step)}`);
      }
      lines.push(`interface ${name}${divisor} ${table("Cells", (rest) => `${name}${divisor}Rest${rest}`, divisor)}`);
    }
    const members = digits.slice(1).map((divisor) => `${divisor}: ${name}${divisor}`);
    return `export interface ${name} { [digit: string]: Rows; ${members.join("; ")} }`;
  };
  lines.push(
    quotients((value, divisor) => `${Math.floor(value / divisor)}${value % divisor}`, "Over").replace(
      "export",
      "/** `Over[divisor][r][digit]` is (10 r + digit) / divisor: the quotient, then the remainder. */\nexport",
    ),
    quotients((value, divisor) => (value > 9 * divisor ? "carry" : String(Math.ceil(value / divisor))), "Up").replace(
      "export",
      "/** `Up[divisor][r][digit]` is (10 r + digit) / divisor rounded up, `carry` where that has two digits. */\nexport",
    ),
  );
  return { path: "types/digits.ts", sources: ["emit/types-digits.ts"], text: `${lines.join("\n")}\n` };
}

function differenceName(value: number): string {
  return value < 0 ? `DifferenceMinus${-value}` : `Difference${value}`;
}
