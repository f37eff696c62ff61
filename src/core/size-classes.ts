/*
 * Blocks come in four sizes per power of two, from 128 bytes on, so that a block that was given back fits the next one
 * of about its size, and at most a fifth of it is unused. Sizes are multiples of 128 but for the smallest ones.
 */
const LEAST = 9;

/** The class of the smallest block that holds so many bytes. */
export function classOf(bytes: number): number {
  if (bytes <= 2 ** LEAST) return 0;
  const octave = 31 - Math.clz32(bytes - 1);
  return (octave - LEAST) * 4 + Math.ceil((bytes - 2 ** octave) / 2 ** (octave - 2));
}

export function sizeOfClass(kind: number): number {
  if (kind === 0) return 2 ** LEAST;
  const octave = LEAST + Math.floor((kind - 1) / 4);
  return 2 ** octave + (((kind - 1) % 4) + 1) * 2 ** (octave - 2);
}
