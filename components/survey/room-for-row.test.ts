import { expect, test } from 'vitest';
import { roomForRow } from './room-for-row.ts';

test('short choices ask for the room of their longest word, each', () => {
  expect(roomForRow(['nooit', 'soms', 'vaak'])).toBe(`${3 * (5 * 0.55 + 3.5)}rem`);
  expect(roomForRow(['een keer', 'vaker'])).toBe(roomForRow(['vaker', 'keer']));
});

test('long choices and many choices stand in a list, however wide the screen', () => {
  expect(roomForRow(['ja', 'alleen als de cliënt er zelf om vraagt'])).toBe('999rem');
  expect(roomForRow(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('999rem');
});
