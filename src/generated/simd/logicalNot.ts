// Generated from codegen/spec/elementwise/logical.ts, codegen/emit/simd-elementwise.ts by `npm run gen`. Do not edit.
import { Simd } from "../../core/simd.ts";

export const logicalNotSimd = /* @__PURE__ */ new Simd({
  simd: "AGFzbQEAAAABCgFgBn9/f39/fwACCwEBZQFtAgEBgIAEAwIBAAcJAQVib29sdgAACpUCAZICBAF/AX8BfwF7QQH9DyEJA0AgAiEGIAQhByABIQggCEHAAE4EQANAIAcgBv0AAAAgCf1R/QsAACAHIAb9AAAQIAn9Uf0LABAgByAG/QAAICAJ/VH9CwAgIAcgBv0AADAgCf1R/QsAMCAGQcAAaiEGIAdBwABqIQcgCEFAaiEIIAhBwABODQALCyAIQRBOBEADQCAHIAb9AAAAIAn9Uf0LAAAgBkEQaiEGIAdBEGohByAIQXBqIQggCEEQTg0ACwsgCEEBTgRAA0AgByAG/QcAACAJ/VH9WAAAACAGQQFqIQYgB0EBaiEHIAhBf2ohCCAIQQFODQALCyACIANqIQIgBCAFaiEEIABBf2ohACAADQALCw==",
  relaxed: null,
});
