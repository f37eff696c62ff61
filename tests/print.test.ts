import util from "node:util";
import { describe, expect, it } from "vitest";
import { ValueError } from "../src/core/errors.ts";
import { print } from "../src/core/print.ts";
import { PrintedTensor as Tensor } from "../src/core/printed-tensor.ts";
import { wrap } from "../src/core/strided.ts";
import { Tensor as ThinTensor } from "../src/core/tensor.ts";
import { array2string } from "../src/ops/convert.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

const cases = goldenCases<{ x: Packed; text: string; options?: object }>("print");

describe("inspection", () => {
  const x = new Tensor(Float64Array.of(1, 2, 3, 4), "float64", [2, 2], [2, 1], 0);

  it("shows the type and NumPy's text", () => {
    expect(String(x)).toBe("[[1. 2.]\n [3. 4.]]");
    expect(util.inspect(x)).toBe("Tensor<[2, 2], float64>\n[[1. 2.]\n [3. 4.]]");
    expect(util.inspect({ x: new Tensor(Int8Array.of(7), "int8", [], [], 0) })).toBe("{ x: Tensor<[], int8> 7 }");
    expect(Reflect.get(Tensor.prototype, util.inspect.custom).call(Tensor.prototype)).toBe("Tensor");
    expect(Reflect.get(x, Symbol.for("Deno.customInspect")).call(x)).toBe(util.inspect(x));
  });

  it("shows a table in notebooks", () => {
    const display = (tensor: object) => Reflect.get(tensor, Symbol.for("Jupyter.display")).call(tensor);
    expect(display(x)["text/plain"]).toBe(util.inspect(x));
    expect(display(x)["text/html"]).toBe(
      "<table><tr><td>1.</td><td>2.</td></tr><tr><td>3.</td><td>4.</td></tr></table>",
    );
    const row = new Tensor(new Uint8Array(2000), "bool", [2000], [1], 0);
    expect(display(row)["text/html"].match(/<td>/g)).toHaveLength(7);
    const large = new Tensor(new Int32Array(2000), "int32", [50, 40], [40, 1], 0);
    expect(display(large)["text/html"].match(/<tr>/g)).toHaveLength(7);
    expect(display(large)["text/html"]).toContain("<tr><td>...</td></tr>");
    const wide = new Tensor(
      Float64Array.from({ length: 80 }, (_, i) => 1000 * i),
      "float64",
      [2, 40],
      [40, 1],
      0,
    );
    expect(display(wide)["text/html"].match(/<tr>/g)).toHaveLength(2);
    expect(display(wide)["text/html"].match(/<td>/g)).toHaveLength(80);
    const complex = new Tensor(Float64Array.of(1, 10, -2, -3), "complex128", [2], [1], 0);
    expect(display(complex)["text/html"]).toBe("<table><tr><td>1.+10.j</td><td>-2.-3.j</td></tr></table>");
    expect(Object.keys(display(new Tensor(new Float32Array(0), "float32", [0, 2], [2, 1], 0)))).toEqual(["text/plain"]);
  });
});

describe("Tensor", () => {
  it("prints in full by a function where it is thin", () => {
    const x = wrap(Float64Array.of(1, 2), "float64", [2], [1], 0);
    expect(x).toBeInstanceOf(ThinTensor);
    expect([String(x), array2string(x)]).toEqual(["Tensor<[2], float64>", "[1. 2.]"]);
    expect(() => ThinTensor.prototype.toString()).toThrow(TypeError);
  });

  it("has NumPy's attributes", () => {
    const x = new Tensor(new Float64Array(12), "complex128", [2, 3], [3, 1], 0);
    expect([x.ndim, x.size, x.nbytes, x.strides]).toEqual([2, 6, 96, [48, 16]]);
    expect(x.flags).toEqual({ cContiguous: true, fContiguous: false, ownData: true });
    const transposed = new Tensor(x.data, "complex128", [3, 2], [1, 3], 0);
    expect(transposed.flags).toEqual({ cContiguous: false, fContiguous: true, ownData: true });
    const part = new Tensor(x.data, "complex128", [2, 2], [3, 1], 1);
    expect(part.flags).toEqual({ cContiguous: false, fContiguous: false, ownData: false });
    // Without elements every layout is contiguous.
    const none = new Tensor(new Float64Array(12), "float64", [3, 0, 2], [1, 5, 7], 0);
    expect([none.flags.cContiguous, none.flags.fContiguous]).toEqual([true, true]);
    expect([part.nbytes, part.strides]).toEqual([64, [48, 16]]);
    const scalar = new Tensor(new Int8Array(1), "int8", [], [], 0);
    expect([scalar.ndim, scalar.size, scalar.nbytes, scalar.strides]).toEqual([0, 1, 1, []]);
    const empty = new Tensor(new Int16Array(0), "int16", [0, 3], [3, 1], 0);
    expect([empty.size, empty.nbytes, empty.flags.fContiguous]).toEqual([0, 0, true]);
  });
});

describe("print", () => {
  cases.forEach(({ x, text, options }, i) => {
    it(`${i}: ${x.dtype} [${x.shape.join(", ")}] as NumPy prints it${options ? ` with ${JSON.stringify(options)}` : ""}`, () => {
      expect(print(unpack(x), options)).toBe(text);
    });
  });

  it("refuses options that are no counts", () => {
    const x = wrap(Float64Array.of(1, 2), "float64", [2], [1], 0);
    expect(() => array2string(x, { precision: -1 })).toThrow(
      new ValueError("array2string: precision must be a non-negative integer, got -1"),
    );
    expect(array2string(x, { threshold: Number.POSITIVE_INFINITY })).toBe("[1. 2.]");
  });
});
