import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^shapeproof\/fn\/(linalg|ml|random|stats)$/, replacement: path("src/$1/index.ts") },
      { find: /^shapeproof\/fn$/, replacement: path("src/fn.ts") },
      { find: /^shapeproof$/, replacement: path("src/index.ts") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
