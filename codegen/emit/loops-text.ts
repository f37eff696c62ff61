/** Texts of the loops around an element: how a loop nest walks its operands. */

/** One operand of a loop as the text sees it. */
export interface Walked {
  readonly name: string;
  /** The type of its array. */
  readonly array: string;
  /** Items of the array per element: 2 for complex. */
  readonly width: 1 | 2;
}

/** Makes the statements of one element from the index text of each operand, in order, the result's last. */
export type Element = (indices: readonly string[]) => string;

/** The name of an operand's array; the operand's own name is that of one element. */
export const arrayOf = (name: string): string => `${name}s`;

const unroll = 8;

/** The loop over `rank` axes with any steps. Each pointer moves by the axis's step less what the axis inside has moved it. */
export function strided(rank: number, walked: readonly Walked[], element: Element): string {
  const body = element(walked.map(({ name }) => `${name}At`));
  const params = walked.map(({ name, array }) => {
    // A formula may be the same for all elements: whether an integer is NaN.
    const unread = body.includes(`${arrayOf(name)}[`) || body.includes(`${arrayOf(name)},`) ? "" : "_";
    return `${unread}${arrayOf(name)}: ${array}, ${name}At: number, ${name}By: readonly number[]`;
  });
  const axes = Array.from({ length: rank }, (_, axis) => axis);
  const lengths = axes.map((axis) => `const n${axis} = n[${axis}];`);
  const steps = walked.flatMap(({ name, width }) =>
    axes.map((axis) => {
      const factor = width === 2 ? " * 2" : "";
      const inner = axis === rank - 1 ? "" : ` - ${name}By[${axis + 1}] * n${axis + 1}`;
      return `const ${name}${axis} = ${inner === "" || factor === "" ? "" : "("}${name}By[${axis}]${inner}${inner === "" || factor === "" ? "" : ")"}${factor};`;
    }),
  );
  const starts = walked.filter(({ width }) => width === 2).map(({ name }) => `${name}At *= 2;`);
  const nest = axes.toReversed().reduce((inside, axis) => {
    const moves = walked.map(({ name }) => `${name}At += ${name}${axis}`).join(", ");
    return `for (let i${axis} = 0; i${axis} < n${axis}; i${axis}++, ${moves}) { ${inside} }`;
  }, body);
  return `rank${rank}(n: readonly number[], ${params.join(", ")}): void { ${[...lengths, ...steps, ...starts].join("\n")}\n${nest} }`;
}

/** The loop over operands that lie without gaps, several elements a turn. `values` are operands of one value. */
export function flat(name: string, walked: readonly Walked[], values: ReadonlySet<string>, element: Element): string {
  const params = walked.map((x) =>
    values.has(x.name) ? `${x.name}: number` : `${arrayOf(x.name)}: ${x.array}, ${x.name}At: number`,
  );
  const at = (k: number): string[] =>
    walked.map((x) => (values.has(x.name) ? x.name : `${x.name}At + i${k === 0 ? "" : ` + ${k}`}`));
  const turn = Array.from({ length: unroll }, (_, k) => element(at(k))).join("\n");
  return `${name}(n: number, ${params.join(", ")}): void {
    let i = 0;
    for (const whole = n - ${unroll - 1}; i < whole; i += ${unroll}) { ${turn} }
    for (; i < n; i++) { ${element(at(0))} }
  }`;
}
