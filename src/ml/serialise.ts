import { castTo } from "../core/cast.ts";
import { ShapeError, ValueError } from "../core/errors.ts";
import { layouts } from "../core/storage.ts";
import { arrayOf, empty, isContiguous, originOf, type Strided, sizeOf } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { showShape } from "../types/show.ts";
import { checksum } from "./checksum.ts";

/*
 * Models as bytes. A file is
 *
 *   8 bytes   the mark below
 *   u32       the version of this format: 1
 *   u32       the checksum (CRC-32) of everything after it
 *   f64       the bytes of the whole file
 *   u32       the bytes of the header, then the header: JSON in ASCII
 *   …         the elements of each tensor in C order, little-endian, each tensor from a multiple of 8 on
 *
 * and the header says what it is: { kind, options, tensors: [{ name, dtype, shape }, …] }.
 */

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a model is made of. A class saves itself with `pack({ kind: "KMeans", options, tensors })`, and reads itself with
 * `unpack("KMeans.restore", "KMeans", bytes)`, then `tensorIn` for each tensor with the shape that was declared, `undefined`
 * for a dim that the file alone knows.
 */
export interface Saved {
  /** The name of the class. */
  readonly kind: string;
  readonly options: { readonly [key: string]: Json };
  readonly tensors: { readonly [name: string]: Strided };
}

// As in PNG: a byte that is no text, and line ends that a transfer as text would change.
const MARK = [0x89, 0x53, 0x48, 0x50, 0x46, 0x0d, 0x0a, 0x1a];
const VERSION = 1;
const [VERSION_AT, CHECKSUM_AT, LENGTH_AT, HEADER_AT, START] = [8, 12, 16, 24, 28];
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;
const bytesIn = (dtype: DType, shape: readonly number[]): number =>
  sizeOf(shape) * layouts[dtype].bytes * layouts[dtype].width;

/** The bytes of a C-contiguous tensor, where they are. */
function bytesOf(x: Strided): Uint8Array {
  const array = arrayOf(x);
  const { bytes, width } = layouts[x.dtype];
  return new Uint8Array(array.buffer, array.byteOffset + originOf(x) * bytes * width, bytesIn(x.dtype, x.shape));
}

/** The bytes of each number turned round, where the machine writes them so. */
function littleEndian(bytes: Uint8Array, dtype: DType): void {
  if (LITTLE_ENDIAN) return;
  const item = layouts[dtype].bytes;
  for (let at = 0; at < bytes.length; at += item) bytes.subarray(at, at + item).reverse();
}

/** JSON whose characters are ASCII. */
function asciiJson(value: Json): string {
  const escaped = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, escaped);
}

/** A model as the bytes of a file. */
export function pack({ kind, options, tensors }: Saved): Uint8Array {
  const list = Object.entries(tensors).map(([name, x]) => ({ name, x }));
  const described = list.map(({ name, x: { dtype, shape } }) => ({ name, dtype, shape }));
  const header = asciiJson({ kind, options, tensors: described });
  const data = aligned(START + header.length);
  const length = list.reduce((sum, { x }) => sum + aligned(bytesIn(x.dtype, x.shape)), data);
  const file = new Uint8Array(length);
  const numbers = new DataView(file.buffer);
  file.set(MARK);
  numbers.setUint32(VERSION_AT, VERSION, true);
  numbers.setFloat64(LENGTH_AT, length, true);
  numbers.setUint32(HEADER_AT, header.length, true);
  for (let i = 0; i < header.length; i++) file[START + i] = header.charCodeAt(i);
  let at = data;
  for (const { x } of list) {
    const bytes = bytesOf(isContiguous(x) ? x : castTo(x, x.dtype));
    file.set(bytes, at);
    littleEndian(file.subarray(at, at + bytes.length), x.dtype);
    at += aligned(bytes.length);
  }
  numbers.setUint32(CHECKSUM_AT, checksum(file, LENGTH_AT), true);
  return file;
}

/** Refuses bytes that `pack` has not made, or that have changed since. */
function requireWhole(op: string, file: Uint8Array, numbers: DataView): void {
  const known = Math.min(file.length, MARK.length);
  if (known === 0 || MARK.slice(0, known).some((byte, i) => file[i] !== byte)) {
    throw new ValueError(`${op}: the bytes are not a saved model`);
  }
  const length = file.length < START ? Number.NaN : numbers.getFloat64(LENGTH_AT, true);
  if (file.length >= START && numbers.getUint32(VERSION_AT, true) !== VERSION) {
    const version = numbers.getUint32(VERSION_AT, true);
    throw new ValueError(`${op}: the file has version ${version}, but this library reads version ${VERSION}`);
  }
  if (!(file.length >= length)) {
    throw new ValueError(`${op}: the file is cut off after ${file.length} bytes`);
  }
  if (file.length > length || checksum(file, LENGTH_AT) !== numbers.getUint32(CHECKSUM_AT, true)) {
    throw new ValueError(`${op}: the file is damaged`);
  }
}

interface Described {
  readonly name: string;
  readonly dtype: DType;
  readonly shape: readonly number[];
}

type Header = Omit<Saved, "tensors"> & { readonly tensors: readonly Described[] };

function isObject(x: unknown): x is { readonly [key: string]: unknown } {
  return typeof x === "object" && x !== null && !Array.isArray(x);
}
function isDescribed(x: unknown): x is Described {
  if (!isObject(x) || typeof x.name !== "string" || typeof x.dtype !== "string" || !(x.dtype in layouts)) return false;
  return Array.isArray(x.shape) && x.shape.every((dim) => Number.isInteger(dim) && dim >= 0);
}
function isHeader(x: unknown): x is Header {
  if (!isObject(x) || typeof x.kind !== "string" || !isObject(x.options)) return false;
  return Array.isArray(x.tensors) && x.tensors.every(isDescribed);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What `pack` wrote, of a model of one kind: ValueError, in the words of `op`, for bytes that are no such file, are cut
 * off or changed, or hold another kind of model.
 */
export function unpack(op: string, kind: string, bytes: unknown): Saved {
  if (!(bytes instanceof Uint8Array)) throw new ValueError(`${op}: needs the bytes of a saved model as a Uint8Array`);
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  requireWhole(op, bytes, numbers);
  const end = START + numbers.getUint32(HEADER_AT, true);
  let text = "";
  for (let i = START; i < Math.min(end, bytes.length); i++) text += String.fromCharCode(bytes[i]);
  const header = parsed(text);
  const sizes = isHeader(header) ? header.tensors.map(({ dtype, shape }) => aligned(bytesIn(dtype, shape))) : [];
  const length = sizes.reduce((sum, size) => sum + size, aligned(end));
  if (!isHeader(header) || length !== bytes.length) throw new ValueError(`${op}: the file is damaged`);
  if (header.kind !== kind) throw new ValueError(`${op}: the file holds a ${header.kind}, not a ${kind}`);
  let at = aligned(end);
  const tensors: Record<string, Strided> = {};
  for (const { name, dtype, shape } of header.tensors) {
    const x = empty(shape, dtype);
    const to = bytesOf(x);
    to.set(bytes.subarray(at, at + to.length));
    littleEndian(to, dtype);
    tensors[name] = x;
    at += aligned(to.length);
  }
  return { kind, options: header.options, tensors };
}

/** A shape as declared: `?` where the file alone knows. */
const declaredShape = (shape: readonly (number | undefined)[]): string => showShape(shape.map((dim) => dim ?? "?"));

/**
 * The tensor of that name; ShapeError that names both shapes if it is not as declared. `title` is what messages call it.
 */
export function tensorIn(
  op: string,
  { tensors }: Saved,
  name: string,
  dtype: DType,
  shape: readonly (number | undefined)[],
  title = name,
): Strided {
  const x = tensors[name];
  if (x === undefined) throw new ValueError(`${op}: the file has no ${title}`);
  if (x.dtype !== dtype) throw new ValueError(`${op}: the file has ${title} of ${x.dtype}, not of ${dtype}`);
  if (x.shape.length !== shape.length || x.shape.some((dim, axis) => dim !== (shape[axis] ?? dim))) {
    const declared = declaredShape(shape);
    throw new ShapeError(`${op}: the file has ${title} ${showShape(x.shape)}, but ${declared} was declared`);
  }
  return x;
}

/** An option that must be a number, a string or a boolean like `like`; ValueError if the file has it otherwise. */
export function optionIn<T extends number | string | boolean>(
  op: string,
  saved: Saved,
  name: string,
  like: T,
): Widened<T>;
export function optionIn(op: string, { options }: Saved, name: string, like: unknown): unknown {
  const value = Object.hasOwn(options, name) ? options[name] : undefined;
  if (typeof value !== typeof like) throw new ValueError(`${op}: the file has no option ${name}`);
  return value;
}
type Widened<T> = T extends number ? number : T extends string ? string : boolean;
