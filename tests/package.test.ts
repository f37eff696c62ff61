/** The packed library in a project outside the repository: it compiles, it runs, and its types are what the tests say. */
import { copyFileSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import tsd from "tsd";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, versions } from "../scripts/lib/compilers.ts";
import { node } from "../scripts/lib/run.ts";
import { expectations, flipped, plain } from "../type-tests/assertions.ts";
import { Consumer } from "./package/consumer.ts";

let consumer: Consumer;
beforeAll(() => {
  consumer = new Consumer();
}, 180_000);
afterAll(() => rmSync(consumer.folder, { recursive: true, force: true }));

const resolutions = ["bundler", "nodenext"] as const;
const matrix = versions.flatMap((version) => resolutions.map((resolution) => [version, resolution] as const));

describe("a project that has installed the package", () => {
  beforeAll(() => {
    copyFileSync(fileURLToPath(new URL("package/consumer-main.ts", import.meta.url)), join(consumer.folder, "main.ts"));
    for (const resolution of resolutions) consumer.configure(`tsconfig.${resolution}.json`, resolution, ["main.ts"]);
  });

  test.each(matrix)("compiles under %s with moduleResolution %s", async (version, resolution) => {
    const { output } = await compile(version, ["-p", `tsconfig.${resolution}.json`], consumer.folder);
    expect(output).toBe("");
  });

  test("runs in Node", async () => {
    const { code, output } = await node("out-nodenext/main.js", [], consumer.folder);
    const message = "matmul: inner dimensions differ — [3, 4] @ [5, 6]: 4 ≠ 5";
    expect(output).toBe(`[3, 6] float64\n[3, 6] float32\n[1. 1. 1.] 2 2.0\n${message}\n`);
    expect(code).toBe(0);
  });

  test("installs nothing else", () => {
    expect(readdirSync(join(consumer.folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "shapeproof",
    ]);
  });
});

describe("the type tests", () => {
  const folder = fileURLToPath(new URL("../type-tests/tsd/", import.meta.url));
  const tests = readdirSync(folder).map((name) => ({ name, text: readFileSync(folder + name, "utf8") }));
  const kinds = {
    right: (text: string) => text,
    flipped,
    plain: (text: string) => plain(text),
    turned: (text: string) => plain(text, true),
  };
  /** `file:line` of every assertion. */
  const all = tests.flatMap(({ name, text }) => expectations(text).map(({ line }) => `${name}:${line}`)).sort();

  beforeAll(() => {
    for (const [kind, rewrite] of Object.entries(kinds)) {
      for (const { name, text } of tests) consumer.write(`${kind}/${name}`, rewrite(text));
    }
    consumer.configure("tsconfig.json", "nodenext", ["right"]);
    consumer.configure("tsconfig.plain.json", "bundler", ["plain", "turned"]);
    consumer.write(
      "node_modules/tsd/package.json",
      JSON.stringify({ name: "tsd", version: "1.0.0", types: "index.d.ts" }),
    );
    const declared = (name: string, value: string) => `export declare const ${name}: <T>(value: ${value}) => void;\n`;
    const right = declared("expectType", "T") + declared("expectAssignable", "T");
    const wrong = declared("expectNotType", "any") + declared("expectNotAssignable", "any");
    consumer.write("node_modules/tsd/index.d.ts", right + wrong);
  });

  const run = async (kind: string) => {
    const diagnostics = await tsd({
      cwd: consumer.folder,
      typingsFile: "node_modules/shapeproof/dist/index.d.ts",
      testFiles: [`${kind}/*.test-d.ts`],
    });
    return diagnostics.map(({ fileName, line, message }) => ({ place: `${basename(fileName)}:${line}`, message }));
  };

  test("tsd finds nothing wrong", async () => {
    expect(all.length).toBeGreaterThan(100);
    expect(await run("right")).toEqual([]);
  });

  test("tsd reports every assertion that is turned into its opposite", async () => {
    const places = (await run("flipped")).map(({ place }) => place);
    expect([...new Set(places)].sort()).toEqual([...new Set(all)]);
  });

  test.each(versions)("TypeScript %s agrees, and can fail on each", async (version) => {
    const { diagnostics } = await compile(version, ["-p", "tsconfig.plain.json", "--noEmit"], consumer.folder);
    const [right, turned] = ["plain/", "turned/"].map((kind) =>
      diagnostics.filter(({ file }) => file.startsWith(kind)),
    );
    expect(right).toEqual([]);
    expect(right.length + turned.length).toBe(diagnostics.length);
    const places = turned.map(({ file, line }) => `${basename(file)}:${line}`);
    expect([...new Set(places)].sort()).toEqual([...new Set(all)]);
  });
});
