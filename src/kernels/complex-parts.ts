/** Where a complex result goes: a Float64Array or a Float32Array. */
export interface Parts {
  [index: number]: number;
}

/** 1 or −1, for −0 and −∞ too. */
export const signOf = (x: number): number => (x < 0 || Object.is(x, -0) ? -1 : 1);
