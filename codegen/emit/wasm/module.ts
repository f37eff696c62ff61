import { type Code, code, type Kind, type Operands, type Statement, unsigned, type ValueType } from "./code.ts";
import { typeByte } from "./control.ts";

/** A variable of a function: a parameter, or one of its own, which starts as zero. */
export interface Local<T extends ValueType> {
  readonly get: Code<T>;
  set(value: Code<T>): Statement;
  /** Sets it, and is the value. */
  tee(value: Code<T>): Code<T>;
}

type Locals<A extends readonly ValueType[]> = { readonly [I in keyof A]: Local<A[I]> };

/** What the body of a function is written with. */
export interface Scope {
  local<T extends ValueType>(type: T): Local<T>;
  /** A call of the function itself, which has this result. */
  recur<K extends Kind>(result: K, ...operands: readonly Code<ValueType>[]): Code<K>;
}

/** A function that others of the module can call. */
export interface Callable<A extends readonly ValueType[], K extends Kind> {
  call(...operands: Operands<A>): Code<K>;
}

interface Signature {
  readonly params: readonly ValueType[];
  readonly result: Kind;
}
interface Defined {
  readonly name: string | null;
  readonly type: number;
  readonly bytes: readonly number[];
}

function localOf<T extends ValueType>(type: T, index: number): Local<T> {
  const at = unsigned(index);
  return {
    get: code(type, [0x20], at),
    set: (value) => code("none", value.bytes, [0x21], at),
    tee: (value) => code(type, value.bytes, [0x22], at),
  };
}

const FUNCTION = 0x60;
const vector = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const section = (id: number, bytes: readonly number[]): number[] => [id, ...unsigned(bytes.length), ...bytes];
const name = (text: string): number[] => vector([...new TextEncoder().encode(text)].map((byte) => [byte]));

/**
 * A module over an imported memory, `e.m`. It asks for a maximum so that one byte, the flag before the limits, makes it a
 * module over a memory that threads share.
 */
export class Module {
  private readonly types = new Map<string, { index: number; bytes: number[] }>();
  private readonly imports: { name: string; type: number }[] = [];
  private readonly functions: Defined[] = [];

  /** A function of the host, `e.name`. All imports come before the first function. */
  import<const A extends readonly ValueType[], K extends Kind>(host: string, params: A, result: K): Callable<A, K> {
    if (this.functions.length > 0) throw new Error(`${host}: imports come before functions`);
    this.imports.push({ name: host, type: this.typeOf({ params, result }) });
    return this.callable(this.imports.length - 1, result);
  }

  /** A function, exported if it has a name. The body ends with the code of its result, if it has one. */
  function<const A extends readonly ValueType[], K extends Kind>(
    exported: string | null,
    params: A,
    result: K,
    body: (scope: Scope, ...locals: Locals<A>) => readonly [...Statement[], Code<K>],
  ): Callable<A, K>;
  function(
    exported: string | null,
    params: readonly ValueType[],
    result: Kind,
    body: (scope: Scope, ...locals: Local<ValueType>[]) => readonly Code[],
  ): Callable<readonly ValueType[], Kind> {
    const own: ValueType[] = [];
    const itself = this.imports.length + this.functions.length;
    const scope: Scope = {
      local(type) {
        own.push(type);
        return localOf(type, params.length + own.length - 1);
      },
      recur: (kind, ...operands) => code(kind, ...operands.map(({ bytes }) => bytes), [0x10], unsigned(itself)),
    };
    const codes = body(scope, ...params.map((type, index) => localOf(type, index)));
    const last = codes.at(-1);
    if (last === undefined || last.type !== result)
      throw new Error(`${exported}: the body does not end with ${result}`);
    const bytes = [...vector(own.map((type) => [1, typeByte[type]])), ...codes.flatMap((part) => part.bytes), 0x0b];
    this.functions.push({ name: exported, type: this.typeOf({ params, result }), bytes });
    return this.callable(this.imports.length + this.functions.length - 1, result);
  }

  toBytes(): Uint8Array {
    const memory = [...name("e"), ...name("m"), 0x02, 0x01, ...unsigned(1), ...unsigned(65536)];
    const imports = this.imports.map((host) => [...name("e"), ...name(host.name), 0x00, ...unsigned(host.type)]);
    const exports = this.functions.flatMap((defined, index) =>
      defined.name === null ? [] : [[...name(defined.name), 0x00, ...unsigned(this.imports.length + index)]],
    );
    return Uint8Array.from([
      ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      ...section(1, vector([...this.types.values()].map(({ bytes }) => bytes))),
      ...section(2, vector([memory, ...imports])),
      ...section(3, vector(this.functions.map(({ type }) => unsigned(type)))),
      ...section(7, vector(exports)),
      ...section(10, vector(this.functions.map(({ bytes }) => [...unsigned(bytes.length), ...bytes]))),
    ]);
  }

  private callable<A extends readonly ValueType[], K extends Kind>(index: number, result: K): Callable<A, K> {
    return { call: (...operands) => code(result, ...operands.map(({ bytes }) => bytes), [0x10], unsigned(index)) };
  }

  private typeOf({ params, result }: Signature): number {
    const bytes = [FUNCTION, ...vector(params.map((type) => [typeByte[type]]))];
    bytes.push(...vector(result === "none" ? [] : [[typeByte[result]]]));
    const key = bytes.join();
    const known = this.types.get(key) ?? { index: this.types.size, bytes };
    this.types.set(key, known);
    return known.index;
  }
}
