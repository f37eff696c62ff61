/** The chapters of the guide, in order. */
import * as foundations from "./chapter-01-foundations.ts";
import * as fundamentals from "./chapter-02-fundamentals.ts";
import * as creation from "./chapter-03-creation.ts";
import * as indexing from "./chapter-04-indexing.ts";
import * as operations from "./chapter-05-operations.ts";
import * as broadcasting from "./chapter-06-broadcasting.ts";
import * as linearAlgebra from "./chapter-07-linear-algebra.ts";
import * as statistics from "./chapter-08-statistics.ts";
import * as advanced from "./chapter-09-advanced.ts";
import * as patterns from "./chapter-10-patterns.ts";
import * as projects from "./chapter-11-projects.ts";
import * as performance from "./chapter-12-performance.ts";
import * as commonPatterns from "./chapter-13-common-patterns.ts";
import * as factorizations from "./chapter-14-factorizations.ts";
import * as stability from "./chapter-15-stability.ts";
import * as network from "./chapter-16-network.ts";
import type { Block } from "./values.ts";

interface Chapter {
  readonly title: string;
  readonly module: Readonly<Record<string, unknown>>;
}

const chapters: readonly Chapter[] = [
  { title: "1. Mathematical foundation", module: foundations },
  { title: "2. Fundamentals", module: fundamentals },
  { title: "3. Array creation and manipulation", module: creation },
  { title: "4. Indexing and slicing", module: indexing },
  { title: "5. Mathematical operations", module: operations },
  { title: "6. Broadcasting", module: broadcasting },
  { title: "7. Linear algebra", module: linearAlgebra },
  { title: "8. Statistical operations", module: statistics },
  { title: "9. Advanced techniques", module: advanced },
  { title: "10. Broadcasting deep dive", module: patterns },
  { title: "11. Projects", module: projects },
  { title: "12. Performance", module: performance },
  { title: "13. Common patterns", module: commonPatterns },
  { title: "14. Advanced linear algebra", module: factorizations },
  { title: "15. Optimisation and numerical stability", module: stability },
  { title: "16. A neural network from scratch", module: network },
];

/** One block: `number` is the guide's, from "01" on, or that of an exercise without code. */
export interface NumberedBlock {
  readonly chapter: string;
  readonly number: string;
  readonly run: () => Block;
}

const isBlock = (value: unknown): value is () => Block => typeof value === "function";

/** All blocks in order: the functions `block01`, `block02` … of the chapters, and `exercise1`. */
export const blocks: readonly NumberedBlock[] = chapters.flatMap(({ title, module }) =>
  Object.keys(module)
    .sort()
    .flatMap((name) => {
      const run = module[name];
      const number = /^(?:block|exercise)(\d+)$/.exec(name)?.[1];
      return number !== undefined && isBlock(run) ? [{ chapter: title, number, run }] : [];
    }),
);
