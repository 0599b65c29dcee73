import { expect, test } from 'vitest';
import { sessionOn, shownRound } from '../../../lib/matrix/testing/some-sessions.ts';
import { shortSideLabel, sideLabel } from './side-label.ts';
import { sideOptions, type SideOption } from './side-options.ts';

const rounds = [1, 2].map((round) => shownRound(['asked', round], 8, { courage: [0, 3] }));
const north = [sessionOn(1, rounds), sessionOn(2, rounds)];
const south = sessionOn(3, rounds, { team: 'Zuid', day: '2026-11-02' });
const options = sideOptions([...north, south]);
const at = (key: string): SideOption => {
  const found = options.find((option) => option.key === key);
  if (!found) throw new Error(`no side ${key}`);
  return found;
};
const [one, two] = north.map(({ id }) => id);
const between = (left: string, right: string) => [
  shortSideLabel(at(left), at(right)),
  shortSideLabel(at(right), at(left)),
];

test('sessions of one team are called by their day, those of two teams by their team too', () => {
  expect(between(`${one}`, `${two}`)).toEqual(['1 november 2026', '2 november 2026']);
  expect(between(`${two}`, south.id)).toEqual(['Noord · 2 november 2026', 'Zuid · 2 november 2026']);
});

test('rounds of one item are called by their number, those of two sessions by their session too', () => {
  expect(between(`${one}/asked/1`, `${one}/asked/2`)).toEqual(['Ronde 1', 'Ronde 2']);
  expect(between(`${two}/asked/1`, `${south.id}/asked/1`)).toEqual([
    expect.stringMatching(/^Noord · 2 november 2026 · Ronde 1/),
    expect.stringMatching(/^Zuid · 2 november 2026 · Ronde 1/),
  ]);
});

test('no two sides are called the same beside each other', () => {
  for (const left of options) {
    for (const right of options) {
      if (left !== right) expect(shortSideLabel(left, right)).not.toBe(shortSideLabel(right, left));
    }
  }
});

test('in a list, where rounds stand under their session, they go without it', () => {
  expect(sideLabel(at(`${one}/asked/1`))).toMatch(/^Ronde 1 · /);
});
