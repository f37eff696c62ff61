// Generated from codegen/spec/elementwise/logical.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { logical } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { NumberArray } from "../../core/storage.ts";
import { logicalNotSimd } from "../simd/logicalNot.ts";

const boolLoops: Loops = {
  nest([n0, n1], [xs, outs]: [NumberArray, NumberArray], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt] ^ 1;
      }
    }
  },
  contiguous(n: number, [xs, outs]: [NumberArray, NumberArray], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] ^ 1;
      outs[outAt + i + 1] = xs[xAt + i + 1] ^ 1;
      outs[outAt + i + 2] = xs[xAt + i + 2] ^ 1;
      outs[outAt + i + 3] = xs[xAt + i + 3] ^ 1;
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] ^ 1;
    }
  },
};

const kernel: Kernel = {
  name: "logicalNot",
  params: ["x"],
  rule: logical,
  loops: {
    bool: boolLoops,
    small: null,
    uint32: null,
    int32: null,
    bigint: null,
    float32: null,
    float64: null,
    complex: null,
  },
  simd: /* @__PURE__ */ new SimdLoops(logicalNotSimd, { bool: "bool" }, false),
  plan: null,
};
export { kernel as logicalNot };
