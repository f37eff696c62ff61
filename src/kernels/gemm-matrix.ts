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

/** The part that begins at a row and a column. */
export function from({ data, offset, rows, columns }: Matrix, row: number, column: number): Matrix {
  return { data, offset: offset + row * rows + column * columns, rows, columns };
}

/** 1, or −1 where the product is subtracted. */
export type Sign = 1 | -1;
