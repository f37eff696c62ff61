import { describe, expect, it } from "vitest";
import { layouts, newStorage } from "../src/core/storage.ts";
import { arrayOf, contiguousSteps, originOf, type Strided, view, wrap } from "../src/core/strided.ts";
import { checksum } from "../src/ml/checksum.ts";
import { optionIn, pack, tensorIn, unpack } from "../src/ml/serialise.ts";
import type { DType } from "../src/types/dtype.ts";

/** A tensor of random bits. */
function bits(dtype: DType, shape: readonly number[]): Strided {
  const data = newStorage(
    dtype,
    shape.reduce((product, dim) => product * dim, 1),
  );
  const bytes = new Uint8Array(data.buffer);
  for (let i = 0; i < bytes.length; i++) bytes[i] = dtype === "bool" ? i % 2 : (i * 151 + 7) % 256;
  return wrap(data, dtype, shape, contiguousSteps(shape), 0);
}

function bytesOf(x: Strided): Uint8Array {
  const { bytes, width } = layouts[x.dtype];
  const size = bytes * width;
  const array = arrayOf(x);
  const count = x.shape.reduce((product, dim) => product * dim, 1);
  return new Uint8Array(array.buffer, array.byteOffset + originOf(x) * size, count * size).slice();
}

const dtypes = Object.keys(layouts).filter((name): name is DType => name in layouts);
const model = () =>
  pack({ kind: "Model", options: { rate: 0.1, title: "ü ✓" }, tensors: { w: bits("float64", [3, 2]) } });

describe("saved models", () => {
  it("keep every bit of every dtype", () => {
    const tensors = Object.fromEntries(dtypes.map((dtype, i) => [dtype, bits(dtype, [i, 3])]));
    tensors.scalar = bits("float32", []);
    const saved = unpack("restore", "All", pack({ kind: "All", options: {}, tensors }));
    expect(Object.keys(saved.tensors)).toEqual(Object.keys(tensors));
    for (const [name, x] of Object.entries(tensors)) {
      const got = saved.tensors[name];
      expect([got.dtype, ...got.shape]).toEqual([x.dtype, ...x.shape]);
      expect(bytesOf(got), name).toEqual(bytesOf(x));
    }
  });

  it("write views in C order, and options of any text", () => {
    const x = bits("int16", [2, 3]);
    const file = pack({
      kind: "T",
      options: { title: "ü ✓", list: [1, null, true] },
      tensors: { x: view(x, [3, 2], [1, 3]) },
    });
    const saved = unpack("restore", "T", file);
    expect(saved.options).toEqual({ title: "ü ✓", list: [1, null, true] });
    const [a, b] = [arrayOf(x), arrayOf(saved.tensors.x)];
    const at = originOf(saved.tensors.x);
    expect(Array.from({ length: 6 }, (_, i) => b[at + i])).toEqual([0, 3, 1, 4, 2, 5].map((i) => a[i]));
  });

  it("may begin anywhere in a larger buffer", () => {
    const file = model();
    const larger = new Uint8Array(file.length + 9);
    larger.set(file, 5);
    expect(unpack("restore", "Model", larger.subarray(5, 5 + file.length)).options.rate).toBe(0.1);
  });

  it("are refused wherever they are cut off", () => {
    const file = model();
    for (let length = 0; length < file.length; length++) {
      expect(() => unpack("restore", "Model", file.slice(0, length))).toThrow(
        length === 0
          ? "restore: the bytes are not a saved model"
          : `restore: the file is cut off after ${length} bytes`,
      );
    }
  });

  it("are refused whichever bit has changed", () => {
    const file = model();
    for (let i = 0; i < file.length; i++) {
      for (const bit of [1, 128]) {
        file[i] ^= bit;
        expect(() => unpack("restore", "Model", file), `byte ${i}`).toThrow(
          /^restore: (the bytes are not a saved model|the file (is damaged|is cut off|has version))/,
        );
        file[i] ^= bit;
      }
    }
    expect(() => unpack("restore", "Model", Uint8Array.from([...file, 0]))).toThrow("restore: the file is damaged");
  });

  it("are refused if they are another kind, or nothing of ours", () => {
    expect(() => unpack("KMeans.restore", "KMeans", model())).toThrow(
      "KMeans.restore: the file holds a Model, not a KMeans",
    );
    expect(() => unpack("restore", "Model", "text")).toThrow(
      "restore: needs the bytes of a saved model as a Uint8Array",
    );
    expect(() => unpack("restore", "Model", new TextEncoder().encode("{}"))).toThrow("the bytes are not a saved model");
  });

  it("have the tensors that were declared, or say what they have", () => {
    const saved = unpack("restore", "Model", model());
    expect(tensorIn("restore", saved, "w", "float64", [3, undefined]).shape).toEqual([3, 2]);
    expect(() => tensorIn("restore", saved, "w", "float64", [3, 4])).toThrow(
      "restore: the file has w [3, 2], but [3, 4] was declared",
    );
    expect(() => tensorIn("restore", saved, "w", "float64", [undefined, 1], "weights")).toThrow(
      "restore: the file has weights [3, 2], but [?, 1] was declared",
    );
    expect(() => tensorIn("restore", saved, "w", "float32", [3, 2])).toThrow(
      "the file has w of float64, not of float32",
    );
    expect(() => tensorIn("restore", saved, "b", "float32", [])).toThrow("restore: the file has no b");
    expect(optionIn("restore", saved, "rate", 0)).toBe(0.1);
    expect(() => optionIn("restore", saved, "title", 0)).toThrow("restore: the file has no option title");
  });

  it("have the checksum that PNG has", () => {
    // The check value of CRC-32: that of the digits 1 to 9.
    expect(checksum(new TextEncoder().encode("123456789"), 0)).toBe(0xcbf43926);
  });
});
