import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * The bundle of a page in Chromium, with a strict content security policy and without one. The browser is that of
 * `CHROMIUM`, or Debian's; where there is none the tests are skipped, and `.ci/run` installs it.
 */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const STRICT = "default-src 'self'; script-src 'self'";

const program = `
  import { add, arange, exp, matmul, memory, ones, reshape, sum, tolist } from "./src/fn.ts";
  const x = reshape(arange(10000), [100, 100]);
  const row = arange(100);
  window.result = {
    tier: memory().tier,
    product: sum(matmul(x, add(x, row))).data[0],
    exp: tolist(exp(reshape(arange(-3, 3), [6]))),
    large: sum(add(ones([300000]), 1)).data[0],
  };
`;

/** 0 to 9999 as 100 × 100 times itself with a row added, in whole numbers. */
function expectedProduct(): number {
  let total = 0;
  for (let k = 0; k < 100; k++) {
    let column = 0;
    let row = 0;
    for (let i = 0; i < 100; i++) column += 100 * i + k;
    for (let j = 0; j < 100; j++) row += 100 * k + 2 * j;
    total += column * row;
  }
  return total;
}

describe.skipIf(!existsSync(executablePath))("a page in Chromium", () => {
  let server: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    const bundle = await build({
      stdin: { contents: program, resolveDir: process.cwd(), loader: "ts" },
      bundle: true,
      format: "iife",
      target: "es2022",
      write: false,
    });
    const [{ text }] = bundle.outputFiles;
    server = createServer((request, response) => {
      if (request.url === "/strict") response.setHeader("content-security-policy", STRICT);
      const script = request.url === "/program.js";
      response.setHeader("content-type", script ? "text/javascript" : "text/html");
      response.end(script ? text : '<!doctype html><script src="/program.js"></script>');
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function resultOf(path: string): Promise<Record<string, unknown>> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(origin + path);
    const result: Record<string, unknown> = await page.evaluate("window.result");
    expect(errors).toEqual([]);
    await page.close();
    return result;
  }

  for (const [path, tier] of [
    ["/plain", /^(relaxed|simd)$/],
    ["/strict", /^typescript$/],
  ] as const) {
    test(`${path === "/strict" ? "that forbids WebAssembly" : "without a policy"} computes in its tier`, async () => {
      const { exp, product, large, tier: found } = await resultOf(path);
      expect(found).toMatch(tier);
      expect(product).toBe(expectedProduct());
      expect(large).toBe(600_000);
      const close = [-3, -2, -1, 0, 1, 2].map((x) => expect.closeTo(Math.exp(x), 14));
      expect(exp).toEqual(close);
    });
  }
});
