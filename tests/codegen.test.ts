/** The generated code is what the spec says, and always the same. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../codegen/generate.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

test("the generator would change nothing", () => {
  const wanted = generate();
  const stale = [...wanted].filter(
    ([path, text]) => !existsSync(root + path) || readFileSync(root + path, "utf8") !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
  const present = readdirSync(`${root}src/generated`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  expect(present.filter((path) => !wanted.has(path))).toEqual([]);
}, 60_000);

test("every generated file says where it comes from", () => {
  const without = [...generate()].filter(
    ([path, text]) => path.endsWith(".ts") && !text.startsWith("// Generated from codegen/"),
  );
  expect(without.map(([path]) => path)).toEqual([]);
}, 60_000);
