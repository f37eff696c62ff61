/** What has to be there before anything is measured: the peers, the library's build, and the bundle of the processes. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Library } from "../libraries.ts";

const bench = fileURLToPath(new URL("..", import.meta.url));
const root = join(bench, "..");
const cache = join(bench, "node_modules/.cache/shapeproof-bench");

/** Installs the peers, as the lock file has them, where they are not there yet. */
export function install(say: (text: string) => void): void {
  if (existsSync(join(bench, "node_modules/.package-lock.json"))) return;
  say("npm ci in bench/, once");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: bench,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Builds the library, and gives the path of its entry. */
export function buildLibrary(say: (text: string) => void): string {
  say("building shapeproof");
  const tsup = join(root, "node_modules/tsup/dist/cli-default.js");
  execFileSync(process.execPath, [tsup, "--silent"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  return join(root, "dist/index.js");
}

/** The entry of another build, which is a folder with `index.js` or one with `dist`. */
export function entryOf(folder: string): string {
  const candidates = ["index.js", "dist/index.js"].map((file) => resolve(folder, file));
  const entry = candidates.find((path) => existsSync(path));
  if (entry === undefined) throw new Error(`no build of shapeproof in ${folder}`);
  return entry;
}

/**
 * Bundles our side of the processes that are timed, so that no compiler runs in them and every version of Node can. Libraries
 * stay outside, as their users have them.
 */
export async function bundleWorkers(): Promise<{ readonly worker: string; readonly endure: string }> {
  rmSync(cache, { recursive: true, force: true });
  await build({
    entryPoints: [join(bench, "lib/worker.ts"), join(bench, "lib/endure.ts")],
    outdir: cache,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return { worker: join(cache, "worker.mjs"), endure: join(cache, "endure.mjs") };
}

/** The version of a library as it is installed. */
export function versionOf(library: Library): string {
  const folder = library.package === undefined ? root : join(bench, "node_modules", library.package);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return String(version);
}

/** The path of a Node: `current`, `24` as bench/ installs it, or a path. */
export function nodeOf(name: string): string {
  if (name === "current") return process.execPath;
  if (name !== "24") return resolve(name);
  const { platform, arch } = process;
  const packages = [`node-${platform === "win32" ? "win" : platform}-${arch}`, "node"];
  const paths = packages.flatMap((folder) =>
    ["bin/node", "bin/node.exe"].map((file) => join(bench, "node_modules", folder, file)),
  );
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new Error("bench/ has no Node 24 for this platform: `npm install --no-save node@24` there, or --node PATH");
  }
  return path;
}

/** The commit that is measured, if there is a repository. */
export function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

export const inBench = (path: string): string => join(bench, path);
export const inRoot = (path: string): string => resolve(root, path);
