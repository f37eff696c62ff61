import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../../scripts/lib/run.ts";

const npm = (args: readonly string[], cwd: string): void => {
  execFileSync("npm", args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
};

/** A project outside the repository that has installed the packed library. */
export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), "consumer-"));

  /** Packs the library as a release does (that builds it), and installs the tarball. */
  constructor() {
    npm(["pack", "--pack-destination", this.folder], root);
    const tarball = readdirSync(this.folder).find((name) => name.endsWith(".tgz"));
    this.write("package.json", JSON.stringify({ name: "consumer", version: "1.0.0", type: "module", private: true }));
    npm(["install", `./${tarball}`, "--offline", "--no-audit", "--no-fund", "--no-package-lock"], this.folder);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** A tsconfig of the strictest kind, without skipping the declarations. */
  configure(name: string, resolution: "bundler" | "nodenext", include: readonly string[]): void {
    const module = resolution === "bundler" ? "esnext" : "nodenext";
    this.write(
      name,
      JSON.stringify({
        compilerOptions: {
          target: "es2022",
          lib: ["es2023"],
          module,
          moduleResolution: resolution,
          strict: true,
          noUncheckedIndexedAccess: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          types: [],
          rootDir: ".",
          outDir: `out-${resolution}`,
        },
        include,
      }),
    );
  }
}
