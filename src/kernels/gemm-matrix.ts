import type { Storage } from "../core/storage.ts";

/** A matrix, or its transpose, or every second row of it: its steps say which. They count items of the array. */
export interface Matrix {
  readonly data: Storage;
  readonly offset: number;
  /** Distance between rows. */
  readonly rows: number;
  /** Distance between columns. */
  readonly columns: number;
}

export function turned({ data, offset, rows, columns }: Matrix): Matrix {
  return { data, offset, rows: columns, columns: rows };
}

/** 1, or −1 where the product is subtracted. */
export type Sign = 1 | -1;
