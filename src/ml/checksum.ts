/** CRC-32 of each byte: the reflected polynomial 0xEDB88320, as in PNG and ZIP (RFC 1952, section 8). */
let table: Uint32Array | null = null;

function newTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  });
}

/** The CRC-32 of the bytes from `start` on. */
export function checksum(bytes: Uint8Array, start: number): number {
  table ??= newTable();
  let rest = 0xffffffff;
  for (let i = start; i < bytes.length; i++) rest = table[(rest ^ bytes[i]) & 0xff] ^ (rest >>> 8);
  return ~rest >>> 0;
}
