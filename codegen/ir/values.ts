/** What an expression evaluates to: a number or a bigint by the domain, a boolean for a condition. */
export type Value = number | bigint | boolean;
export type Evaluate = (args: readonly Value[]) => Value;

function number(value: Value): number {
  if (typeof value !== "number") throw new TypeError(`${value} is not a number`);
  return value;
}

function bigint(value: Value): bigint {
  if (typeof value !== "bigint") throw new TypeError(`${value} is not a bigint`);
  return value;
}

function boolean(value: Value): boolean {
  if (typeof value !== "boolean") throw new TypeError(`${value} is not a boolean`);
  return value;
}

// They make an evaluator of a function of scalars, and check what comes in.
export const real =
  (f: (x: number, y: number) => number | boolean): Evaluate =>
  (args) =>
    f(number(args[0]), args.length > 1 ? number(args[1]) : 0);
export const three =
  (f: (x: number, y: number, z: number) => number): Evaluate =>
  ([x, y, z]) =>
    f(number(x), number(y), number(z));
export const big =
  (f: (x: bigint, y: bigint) => bigint | boolean): Evaluate =>
  (args) =>
    f(bigint(args[0]), args.length > 1 ? bigint(args[1]) : 0n);
export const logic =
  (f: (x: boolean, y: boolean) => boolean): Evaluate =>
  (args) =>
    f(boolean(args[0]), args.length > 1 && boolean(args[1]));
export const choose: Evaluate = (args) => (boolean(args[0]) ? args[1] : args[2]);
