/** publint and attw on the tarball of what has been built. It is packed without scripts: others are reading dist meanwhile. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bin, node, root } from "./lib/run.ts";

const folder = mkdtempSync(join(tmpdir(), "pack-"));
try {
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [name] = readdirSync(folder);
  const tarball = join(folder, name);
  const linters = {
    publint: await node(bin.publint, ["run", tarball, "--strict"]),
    attw: await node(bin.attw, [tarball, "--profile", "esm-only", "--format", "ascii", "--no-emoji"]),
  };
  for (const [linter, { code, output }] of Object.entries(linters)) {
    console.log(output.trimEnd());
    if (code !== 0) process.exitCode = 1;
    console.log(`${linter}: ${code === 0 ? "all good" : "FAILED"}`);
  }
  if (process.exitCode === undefined) console.log("publint and attw: all good");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
