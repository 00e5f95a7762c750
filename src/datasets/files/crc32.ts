/** The polynomial of CRC-32, its bits in the order of gzip (RFC 1952, section 8). */
const polynomial = 0xed_b8_83_20;

/** A linear map of 32 bits: where each bit goes, the lowest first. */
type Bits = readonly number[];

/**
 * CRC-32 of two texts, one behind the other, from those of each: that of the first goes on over as many zeros as the second has bytes.
 * @param length bytes of the second
 */
export function joinCrc32(first: number, second: number, length: number): number {
  let crc = first;
  let power = square(square(square(oneZeroBit())));
  for (let left = length; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) crc = apply(power, crc);
    power = square(power);
  }
  return (crc ^ second) >>> 0;
}

function oneZeroBit(): Bits {
  return [polynomial, ...Array.from({ length: 31 }, (_, bit) => (1 << bit) >>> 0)];
}

function square(map: Bits): Bits {
  return map.map((to) => apply(map, to));
}

function apply(map: Bits, bits: number): number {
  let sum = 0;
  for (let bit = 0; bit < 32; bit += 1) if ((bits >>> bit) & 1) sum ^= map[bit] ?? 0;
  return sum >>> 0;
}
