import {
  add,
  arange,
  fromTypedArray,
  keep,
  memory,
  multiply,
  ones,
  reshape,
  scope,
  sum,
  type Tensor,
  zeros,
} from "shapeproof/fn";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { heapOf } from "../src/core/heap.ts";
import { classOf, sizeOfClass } from "../src/core/size-classes.ts";

const active = memory().tier !== "typescript";
/** So that finalizers can run. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test("a block holds what its class says, and little more", () => {
  let bytes = 1;
  for (let kind = 0; bytes < 2 ** 30; kind = classOf(bytes)) {
    const size = sizeOfClass(kind);
    expect(classOf(size)).toBe(kind);
    expect(classOf(size + 1)).toBe(kind + 1);
    expect(size % 128).toBe(0);
    bytes = size + 1;
  }
});

describe("data", () => {
  test("belongs to the tensor: nothing else is in its buffer, and it can be transferred", () => {
    const x = add(ones([50, 50]), 1);
    const { data } = x;
    expect(data.length).toBe(2500);
    expect(data.buffer.byteLength).toBe(2500 * 8);
    expect(structuredClone(data)).toEqual(data);
    expect(data.every((value) => value === 2)).toBe(true);
  });

  test("stays the tensor's, and that of its views", () => {
    for (const size of [3, 100, 5000] as const) {
      const x = zeros([size]);
      const view = reshape(x, [1, size]);
      x.data[1] = 7;
      expect(view.data).toBe(x.data);
      expect(Number(sum(view).data[0])).toBe(7);
      expect(add(view, 1).data[1]).toBe(8);
    }
  });

  test("of a typed array that the user brought is that array", () => {
    const own = new Float64Array(10_000);
    expect(fromTypedArray(own, [100, 100]).data).toBe(own);
    own[3] = 5;
    expect(add(fromTypedArray(own, [10_000]), 1).data[3]).toBe(6);
  });

  test("is right while memory is recycled under it", () => {
    const held: { data: ArrayLike<unknown>; value: number }[] = [];
    for (let i = 0; i < 500; i++) {
      const x = scope(() => add(add(ones([600]), i), 1));
      if (i % 5 === 0) held.push({ data: x.data, value: i + 2 });
    }
    for (const { data, value } of held) expect(Array.from(data).every((item) => item === value)).toBe(true);
  });
});

describe("scope", () => {
  test("gives back what does not escape", () => {
    const before = memory().used;
    const result = scope(() => {
      let x = ones([1000, 10]);
      for (let i = 0; i < 20; i++) x = multiply(add(x, 1), 0.5);
      return { list: [x], by: new Map([["sum", sum(x)]]) };
    });
    if (active) expect(memory().used - before).toBeLessThan(2 * 1000 * 10 * 8 + 40_000);
    expect(result.list[0].data[9999]).toBe(1);
    expect(result.by.get("sum")?.data[0]).toBe(10_000);
  });

  test("reuses the memory at once", () => {
    const x = ones([1000, 10]);
    scope(() => add(x, 1));
    const before = memory().used;
    for (let i = 0; i < 200; i++) scope(() => sum(multiply(add(x, i), 2)).data[0]);
    expect(memory().used - before).toBeLessThan(100_000);
  });

  test("moves small tensors that escape, and leaves their values", () => {
    const rows = Array.from({ length: 300 }, (_, i) => scope(() => [add(arange(20), i), add(ones([300]), i)] as const));
    rows.forEach(([small, large], i) => {
      expect(Array.from(small.data, Number)).toEqual(Array.from({ length: 20 }, (_, k) => k + i));
      expect(large.data[299]).toBe(1 + i);
    });
  });

  test("says so when a tensor is used after its end", () => {
    for (const size of [4, 100, 5000]) {
      let outside: Tensor<[number]> = zeros([1]);
      scope(() => {
        outside = zeros([size]);
      });
      expect(() => outside.data).toThrow("the tensor was released at the end of its scope");
      expect(() => add(outside, 1)).toThrow("the tensor was released at the end of its scope");
    }
  });

  test("lets live what is kept, and what the scope around it returns", () => {
    let outside: Tensor<[number]> = zeros([1]);
    const inner = scope(() => {
      outside = keep(add(ones([700]), 1));
      return scope(() => add(outside, 1));
    });
    expect(outside.data[699]).toBe(2);
    expect(inner.data[699]).toBe(3);
  });

  test("gives back when the function throws, and refuses promises", () => {
    const before = memory().used;
    expect(() =>
      scope(() => {
        zeros([100_000]);
        throw new RangeError("wrong");
      }),
    ).toThrow("wrong");
    expect(memory().used - before).toBeLessThan(20_000);
    expect(() => scope(async () => zeros([3]))).toThrow("scope: the function is asynchronous");
  });
});

test("using gives back at once, but not for views", () => {
  const before = memory().used;
  {
    using x = zeros([100_000]);
    using view = reshape(x, [1000, 100]);
    expect(view.shape).toEqual([1000, 100]);
    view[Symbol.dispose]();
    expect(x.data.length).toBe(100_000);
    using y = add(x, 1);
    expect(memory().used).toBeGreaterThanOrEqual(before);
    expect(y.size).toBe(100_000);
  }
  expect(memory().used - before).toBeLessThan(20_000);
});

describe.runIf(active)("the heap", () => {
  let rest: object[] = [];
  beforeAll(turn);
  afterEach(() => {
    rest = [];
  });

  test("when it is full, tensors go elsewhere, and every result is right", async () => {
    const heap = heapOf();
    if (heap === null) throw new Error("no heap");
    const small = Math.floor(heap.limit / 64 / 8);
    for (let i = 0; i < 80; i++) rest.push(zeros([small]));
    expect(memory().full).toBe(true);
    const x = add(ones([30_000]), 1);
    expect(Number(sum(x).data[0])).toBe(60_000);
    expect(Number(sum(add(ones([40]), 1)).data[0])).toBe(80);
  });

  test("recovers when finalizers have run", async () => {
    // Garbage is found some time after it has been made.
    for (let i = 0; i < 400 && (memory().full || memory().used > memory().reserved / 8); i++) {
      for (let k = 0; k < 20; k++) new ArrayBuffer(2 ** 26);
      await turn();
    }
    expect(memory().used).toBeLessThan(memory().reserved / 8);
    zeros([1000]);
    expect(memory().full).toBe(false);
  });
});
