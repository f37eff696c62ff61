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

const unroll = 4;

const listed = (walked: readonly Walked[], suffix: string): string =>
  walked.map(({ name }) => `${name}${suffix}`).join(", ");

/** The loop over two axes with any steps. Each pointer moves by the axis's step less what the axis inside has moved it. */
export function strided(walked: readonly Walked[], element: Element): string {
  const body = element(walked.map(({ name }) => `${name}At`));
  // A formula may be the same for all elements: whether an integer is NaN.
  const arrays = walked.map(({ name }) =>
    body.includes(`${arrayOf(name)}[`) || body.includes(`${arrayOf(name)},`) ? arrayOf(name) : "",
  );
  const steps = walked.flatMap(({ name, width }) => {
    const factor = width === 2 ? "2 * " : "";
    return [`const ${name}1 = ${factor}${name}By[1];`, `const ${name}0 = ${factor}${name}By[0] - ${name}1 * n1;`];
  });
  const starts = walked.filter(({ width }) => width === 2).map(({ name }) => `${name}At *= 2;`);
  const moves = (axis: number): string => walked.map(({ name }) => `${name}At += ${name}${axis}`).join(", ");
  return `nest([n0, n1], [${arrays.join(", ")}]: [${walked.map(({ array }) => array).join(", ")}], [${listed(walked, "At")}], [${listed(walked, "By")}]): void { ${[...steps, ...starts].join("\n")}
    for (let i0 = 0; i0 < n0; i0++, ${moves(0)}) { for (let i1 = 0; i1 < n1; i1++, ${moves(1)}) { ${body} } } }`;
}

/** The loop over operands that lie without gaps, several elements a turn. `values` are operands of one value. */
export function flat(name: string, walked: readonly Walked[], values: ReadonlySet<string>, element: Element): string {
  const params =
    values.size === 0
      ? `[${walked.map((x) => arrayOf(x.name)).join(", ")}]: [${walked.map((x) => x.array).join(", ")}], [${listed(walked, "At")}]`
      : walked
          .map((x) =>
            values.has(x.name) ? `${x.name}: number` : `${arrayOf(x.name)}: ${x.array}, ${x.name}At: number`,
          )
          .join(", ");
  const at = (k: number): string[] =>
    walked.map((x) => (values.has(x.name) ? x.name : `${x.name}At + i${k === 0 ? "" : ` + ${k}`}`));
  const turn = Array.from({ length: unroll }, (_, k) => element(at(k))).join("\n");
  return `${name}(n: number, ${params}): void {
    let i = 0;
    for (const whole = n - ${unroll - 1}; i < whole; i += ${unroll}) { ${turn} }
    for (; i < n; i++) { ${element(at(0))} }
  }`;
}
