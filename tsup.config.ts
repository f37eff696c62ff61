import { defineConfig } from "tsup";
import { writeDeclarations } from "./scripts/declarations.ts";

// One module out for one module in. In a single chunk a bundler has to keep whatever has an effect at the top, and the
// namespaces `random` and `ml` whole; module by module it takes what a program imports. The declarations are emitted file
// by file too: a bundler of declarations would rename one of the two Tensor classes, and the new name would show in
// every error message.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  bundle: false,
  clean: true,
  sourcemap: false,
  plugins: [
    {
      name: "extensions",
      renderChunk: (code) => ({ code: code.replace(/(from\s*|import\s*)"(\.{1,2}\/[^"]+)\.ts"/g, '$1"$2.js"') }),
    },
  ],
  onSuccess: async () => writeDeclarations("dist"),
});
