/** A file for src/generated, before the header and the formatting that `main.ts` adds. */
export interface GeneratedFile {
  /** Path below src/generated, such as `kernels/add.ts`; one that ends in `.md` is from the root. */
  readonly path: string;
  /** What it was made from, for the header: paths below codegen. */
  readonly sources: readonly string[];
  readonly text: string;
}

/** Makes all files of one target from the spec. It must give the same text each time. */
export type Emitter = () => readonly GeneratedFile[];
