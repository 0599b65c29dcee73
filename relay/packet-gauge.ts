/**
 * Follows the packets of MQTT in a stream, and tells of each piece whether all packets so far announce no more than
 * `largest` bytes: a parser gathers a packet in memory, however large, before anybody is asked.
 * (MQTT 3.1.1, 2.2: one byte, then the length of the rest in one to four bytes of seven bits.)
 */
export function createPacketGauge(largest: number): (piece: Uint8Array) => boolean {
  let rest = 0;
  let header: { length: number; factor: number } | null = null;
  return (piece) => {
    for (let at = 0; at < piece.length;) {
      if (rest > 0) {
        const passed = Math.min(rest, piece.length - at);
        rest -= passed;
        at += passed;
        continue;
      }
      const byte = piece[at++] ?? 0;
      if (!header) {
        header = { length: 0, factor: 1 };
        continue;
      }
      header.length += (byte & 0x7f) * header.factor;
      header.factor *= 0x80;
      if (header.length > largest || header.factor > 0x80 ** 4) return false;
      if (byte & 0x80) continue;
      rest = header.length;
      header = null;
    }
    return true;
  };
}
