import * as library from "shapeproof";

/** A piece of a program as text for the compiler, and as a value for the run time: the same call, written once. */
export interface Code {
  readonly text: string;
  run(): unknown;
}

function print(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(print).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, field]) => `${key}: ${print(field)}`)
      .join(", ")} }`;
  }
  return value === undefined || typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** A literal: numbers, strings, null, arrays and plain objects of them. */
export const literal = (value: unknown): Code => ({ text: print(value), run: () => value });

/** Text whose value is given. */
export const written = (text: string, value: unknown): Code => ({ text, run: () => value });

export const list = (items: readonly Code[]): Code => ({
  text: `[${items.map((item) => item.text).join(", ")}]`,
  run: () => items.map((item) => item.run()),
});

/** An options object; fields that are undefined are left out, and so is an object without any. */
export function options(fields: Readonly<Record<string, Code | undefined>>): Code[] {
  const present = Object.entries(fields).flatMap(([key, code]) => (code === undefined ? [] : [{ key, code }]));
  if (present.length === 0) return [];
  return [
    {
      text: `{ ${present.map(({ key, code }) => `${key}: ${code.text}`).join(", ")} }`,
      run: () => Object.fromEntries(present.map(({ key, code }) => [key, code.run()])),
    },
  ];
}

function member(object: unknown, name: string): unknown {
  return Reflect.get(Object(object), name);
}

function invoke(target: unknown, self: unknown, args: readonly unknown[], name: string): unknown {
  if (typeof target !== "function") throw new Error(`the library has no ${name}`);
  return Reflect.apply(target, self, args);
}

/** `name(...args)`, where the name may be `random.normal`. */
export function call(name: string, args: readonly Code[]): Code {
  return {
    text: `${name}(${args.map((arg) => arg.text).join(", ")})`,
    run: () => {
      const path = name.split(".");
      const self = path.slice(0, -1).reduce<unknown>(member, library);
      return invoke(
        member(self, path[path.length - 1]),
        self,
        args.map((arg) => arg.run()),
        name,
      );
    },
  };
}

/** `receiver.name(...args)`. */
export function method(receiver: Code, name: string, args: readonly Code[]): Code {
  return {
    text: `${receiver.text}.${name}(${args.map((arg) => arg.text).join(", ")})`,
    run: () => {
      const self = receiver.run();
      return invoke(
        member(self, name),
        self,
        args.map((arg) => arg.run()),
        name,
      );
    },
  };
}
