import { defineConfig } from "tsup";
import { writeDeclarations } from "./scripts/declarations.ts";

// Declarations are emitted file by file: a bundler of declarations would rename one of the two Tensor classes, and the
// new name would show in every error message.
export default defineConfig({
  entry: { index: "src/index.ts", fn: "src/fn.ts" },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  clean: true,
  sourcemap: false,
  onSuccess: async () => writeDeclarations("dist"),
});
