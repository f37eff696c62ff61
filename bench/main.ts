/** `npm run bench`: every benchmark in turn, each in a process of its own, so that none warms up another's loops. */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { buildSync } from "esbuild";

const folder = new URL(".", import.meta.url);
const helpers = new Set(["main.ts", "measure.ts"]);

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts") && !helpers.has(name))) {
  console.log(`\n${file}`);
  const entryPoints = [new URL(file, folder).pathname];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, platform: "node", format: "esm", write: false });
  const [{ text }] = outputFiles;
  execFileSync(process.execPath, ["--input-type=module"], { input: text, stdio: ["pipe", "inherit", "inherit"] });
}
