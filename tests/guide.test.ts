/** The main job and the small examples: they run, they say what they should, and their comments are true. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterEach, describe, expect, it, vi } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "examples");
const small = readdirSync(folder).filter((name) => name.endsWith(".ts"));

describe("npm run guide", () => {
  it("trains, measures, shows the compiler's errors and writes its report", async () => {
    const place = mkdtempSync(join(tmpdir(), "guide-"));
    try {
      const report = join(place, "report.html");
      const args = ["--import", "tsx", "examples/guide/main.ts", "--report", report];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
      expect(stdout, "plain lines without a terminal").not.toMatch(/[\r\x1b]/);
      expect(stdout.match(/^epoch .*$/gm)?.length).toBe(5);
      const accuracy = Number(/it reads ([\d.]+) %/.exec(stdout)?.[1]) / 100;
      expect(accuracy).toBeGreaterThanOrEqual(0.95);
      const flat = stdout.replace(/\s+/g, " ");
      const errors = [
        "matmul: inner dimensions differ — [32, 64] @ [10, 64]: 64 ≠ 10",
        "NeuralNetwork.forward: expects [?, 64] — got [32, 63]: 63 ≠ 64",
        "subtract: shapes do not broadcast — [32, 64] and [32]: 64 ≠ 32",
      ];
      for (const message of errors) {
        expect(flat).toContain(`is not assignable to parameter of type '"${message}"'.`);
      }
      const html = readFileSync(report, "utf8");
      expect(html).toContain(`<dd>${(100 * accuracy).toFixed(1)} %</dd>`);
      expect(html, "needs no other file").not.toMatch(/(src|href)=|@import|url\(/);
      expect(html.match(/<svg viewBox="0 0 8 8">/g)?.length).toBe(Math.round(360 * (1 - accuracy)));
      expect(html.match(/class="complaint"/g)?.length).toBe(3);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});

describe("the progress bar", () => {
  const stdout = process.stdout;
  const before = { isTTY: stdout.isTTY, columns: stdout.columns, color: process.env["NO_COLOR"] };

  afterEach(() => {
    Object.assign(stdout, { isTTY: before.isTTY, columns: before.columns });
    if (before.color === undefined) delete process.env["NO_COLOR"];
    else process.env["NO_COLOR"] = before.color;
    vi.restoreAllMocks();
    vi.resetModules();
  });

  async function drawn(columns: number, noColor: string): Promise<string[]> {
    Object.assign(stdout, { isTTY: true, columns });
    process.env["NO_COLOR"] = noColor;
    const lines: string[] = [];
    vi.spyOn(stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
    vi.resetModules();
    const { progress } = await import("../examples/guide/progress.ts");
    const show = progress(4);
    for (const epoch of [1, 2, 3, 4]) show({ epoch, loss: 1 / epoch, accuracy: epoch / 4 });
    return lines;
  }

  it("is drawn over itself on a terminal, and ends its line at the end", async () => {
    const lines = await drawn(100, "1");
    expect(lines.every((line) => line.startsWith("\r\x1b[K"))).toBe(true);
    expect(lines.map((line) => line.endsWith("\n"))).toEqual([false, false, false, true]);
    expect(lines[1]).toContain(`${"━".repeat(20)}${"─".repeat(20)}  epoch 2/4  loss 0.5000  accuracy 50.0 %`);
  });

  it("fits into a narrow terminal, and has colours where NO_COLOR is not set", async () => {
    const lines = await drawn(60, "");
    expect(lines[3]).toContain("\x1b[36m");
    const text = lines[3].replace(/\x1b\[\d*[mK]|[\r\n]/g, "");
    expect(text.length).toBeLessThan(60);
  });
});

describe("the small examples", () => {
  for (const name of small) {
    it(`${name} runs`, async () => {
      const log = vi.spyOn(console, "log").mockImplementation(() => {});
      await import(join(folder, name));
      expect(log).toHaveBeenCalled();
      log.mockRestore();
    });
  }

  it("have the shapes that their comments tell", () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const files = small.map((name) => join(folder, name));
    const program = ts.createProgram(files, options);
    const checker = program.getTypeChecker();
    const told: string[] = [];
    const found: string[] = [];
    for (const path of files) {
      const file = program.getSourceFile(path);
      if (file === undefined) throw new Error(`no ${path}`);
      const visit = (node: ts.Node): void => {
        ts.forEachChild(node, visit);
        if (!ts.isVariableStatement(node)) return;
        const line = file.text.slice(node.getEnd(), file.text.indexOf("\n", node.getEnd()));
        const comment = /^ *\/\/ *(Tensor<\[.*?\](?:, "\w+")?>)/.exec(line)?.[1];
        if (comment === undefined) return;
        const [{ name }] = node.declarationList.declarations;
        const label = `${name.getText()}: `;
        told.push(label + comment.replace(/\]>$/, '], "float64">'));
        found.push(label + checker.typeToString(checker.getTypeAtLocation(name), undefined, ts.TypeFormatFlags.None));
      };
      visit(file);
    }
    expect(told.length).toBeGreaterThan(25);
    expect(found).toEqual(told);
  });
});
