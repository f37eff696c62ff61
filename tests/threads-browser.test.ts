import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The web's workers, in the Chromium of `CHROMIUM` or of Debian, on pages with and without cross-origin isolation. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const program = `
  import { arange, matmul, reshape, sum, threads } from "./src/fn.ts";
  const x = reshape(arange(40000), [200, 200]);
  const product = () => sum(matmul(x, x)).data[0];
  const before = product();
  window.result = { count: threads(2), before, during: product() };
  window.later = () => ({ after: product(), again: product(), one: threads(1), end: product() });
`;

interface Products {
  readonly count: number;
  readonly before: number;
  readonly during: number;
}

describe.skipIf(!existsSync(executablePath))("threads in Chromium", () => {
  let server: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: process.cwd(), loader: "ts" },
      bundle: true,
      minify: true,
      format: "iife",
      target: "es2022",
      write: false,
    });
    server = createServer((request, response) => {
      if (request.url !== "/plain") {
        response.setHeader("cross-origin-opener-policy", "same-origin");
        response.setHeader("cross-origin-embedder-policy", "require-corp");
      }
      // Modules compile, workers do not start.
      if (request.url === "/noworkers")
        response.setHeader("content-security-policy", "script-src 'self' 'wasm-unsafe-eval'");
      const script = request.url === "/program.js";
      response.setHeader("content-type", script ? "text/javascript" : "text/html");
      response.end(script ? outputFiles[0].text : '<!doctype html><script src="/program.js"></script>');
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test("a worker takes part where the page is isolated, and ends when there is one thread again", async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/isolated`);
    const { count, before, during }: Products = await page.evaluate("window.result");
    expect([count, during]).toEqual([2, before]);
    await expect.poll(() => page.workers().length).toBe(1);
    expect(await page.evaluate("window.later()")).toEqual({ after: before, again: before, one: 1, end: before });
    await expect.poll(() => page.workers().length).toBe(0);
    await page.close();
  });

  test("there is one thread on a page that is not isolated", async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/plain`);
    const { count, before, during }: Products = await page.evaluate("window.result");
    expect([count, during]).toEqual([1, before]);
    expect(page.workers().length).toBe(0);
    await page.close();
  });

  test("the page makes its products alone where its policy forbids workers", async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/noworkers`);
    const { before, during }: Products = await page.evaluate("window.result");
    expect(during).toBe(before);
    expect(await page.evaluate("window.later()")).toEqual({ after: before, again: before, one: 1, end: before });
    await expect.poll(() => page.workers().length).toBe(0);
    await page.close();
  });
});
