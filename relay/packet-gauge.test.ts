import { expect, test } from 'vitest';
import { createPacketGauge } from './packet-gauge.ts';

/** A PUBLISH whose rest has so many bytes. */
function packet(length: number): Buffer {
  const header = [0x30];
  let left = length;
  do {
    header.push((left % 128) | (left >= 128 ? 128 : 0));
    left = Math.floor(left / 128);
  } while (left > 0);
  return Buffer.concat([Buffer.from(header), Buffer.alloc(length, 0xff)]);
}

test('packets up to the limit pass, one after the other, in pieces of any size', () => {
  const stream = Buffer.concat([packet(0), packet(1000), packet(127), packet(128), packet(0), packet(999)]);
  for (const size of [1, 2, 3, 7, 100, stream.length]) {
    const fits = createPacketGauge(1000);
    for (let at = 0; at < stream.length; at += size) expect(fits(stream.subarray(at, at + size))).toBe(true);
  }
});

test('a packet that announces more is told before its bytes have come', () => {
  const fits = createPacketGauge(1000);
  expect(fits(packet(1000))).toBe(true);
  expect(fits(packet(10_000_000).subarray(0, 5))).toBe(false);
});

test('a length that does not end is no length', () => {
  expect(createPacketGauge(1e9)(Buffer.from([0x30, 0x80, 0x80, 0x80, 0x80, 0x00]))).toBe(false);
});
