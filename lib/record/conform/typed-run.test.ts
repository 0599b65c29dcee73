import { expect, test } from 'vitest';
import { createTypedRun } from './typed-run.ts';

function type(run: ReturnType<typeof createTypedRun>, text: string): void {
  for (const key of text) run.press(key);
}

test('what was typed in a row is found in what is read', () => {
  const run = createTypedRun();
  type(run, 'Haar zus kwam op bezoek.');
  expect(run.isIn('Eerder. Haar\u00A0zus kwam op bezoek.')).toBe(true);
  expect(run.isIn('Haar zus kwam bezoek.')).toBe(false);
});

test('a letter that was taken back does not count', () => {
  const run = createTypedRun();
  type(run, 'Haar zus kwam op bezoekk');
  run.press('Backspace');
  run.press('.');
  expect(run.isIn('Haar zus kwam op bezoek.')).toBe(true);
});

test('too little, or in pieces, says nothing', () => {
  const run = createTypedRun();
  type(run, 'Haar zus');
  run.interrupt();
  type(run, 'kwam.');
  run.press('ArrowLeft');
  expect(run.isIn('Haar zus kwam.')).toBe(false);
  expect(run.hasTyped()).toBe(false);
});
