/**
 * Code of a WebAssembly function, as bytes with the type of what it leaves on the stack. Instructions are functions of the
 * code of their operands, so that a wrong operand is a compile error and an expression reads as it is written.
 */
export type ValueType = "i32" | "i64" | "f32" | "f64" | "v128";
export type Kind = ValueType | "none";

export interface Code<K extends Kind = Kind> {
  readonly type: K;
  readonly bytes: readonly number[];
}
/** What does something and leaves nothing. */
export type Statement = Code<"none">;

export type Operands<A extends readonly ValueType[]> = { readonly [I in keyof A]: Code<A[I]> };
export type Instruction<A extends readonly ValueType[], K extends Kind> = (...operands: Operands<A>) => Code<K>;

export function code<K extends Kind>(type: K, ...bytes: readonly (readonly number[])[]): Code<K> {
  return { type, bytes: bytes.flat() };
}

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest === 0 ? low : low | 128);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128. */
export function signed(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = Number(rest & 127n);
    rest >>= 7n;
    if ((rest === 0n && low < 64) || (rest === -1n && low >= 64)) return [...bytes, low];
    bytes.push(low | 128);
  }
}

export function float32Bytes(value: number): number[] {
  return [...new Uint8Array(Float32Array.of(value).buffer)];
}

export function float64Bytes(value: number): number[] {
  return [...new Uint8Array(Float64Array.of(value).buffer)];
}

const PREFIX = 0xfd;

/** The bytes of an opcode: those of vectors, from 0x100 on in the tables here, have a prefix. */
export function opcodeBytes(opcode: number): number[] {
  return opcode < 0x100 ? [opcode] : [PREFIX, ...unsigned(opcode - 0x100)];
}

/** An instruction by the types of its operands, that of its result, and its opcode. */
export function instruction<const A extends readonly ValueType[], K extends Kind>(
  _operands: A,
  result: K,
  opcode: number,
): Instruction<A, K> {
  const bytes = opcodeBytes(opcode);
  return (...operands) => code(result, ...operands.map((operand) => operand.bytes), bytes);
}

/** An instruction with a lane number behind its opcode. */
export function laneInstruction<const A extends readonly ValueType[], K extends Kind>(
  _operands: A,
  result: K,
  opcode: number,
): (lane: number, ...operands: Operands<A>) => Code<K> {
  const bytes = opcodeBytes(opcode);
  return (lane, ...operands) => code(result, ...operands.map((operand) => operand.bytes), bytes, [lane]);
}

/** `align` is the exponent of the natural alignment: a hint, wrong ones are allowed. */
export function load<K extends ValueType>(
  result: K,
  opcode: number,
  align: number,
): (address: Code<"i32">, offset?: number) => Code<K> {
  return (address, offset = 0) => code(result, address.bytes, opcodeBytes(opcode), [align], unsigned(offset));
}

export function store<V extends ValueType>(
  _value: V,
  opcode: number,
  align: number,
): (address: Code<"i32">, value: Code<V>, offset?: number) => Statement {
  return (address, value, offset = 0) =>
    code("none", address.bytes, value.bytes, opcodeBytes(opcode), [align], unsigned(offset));
}
