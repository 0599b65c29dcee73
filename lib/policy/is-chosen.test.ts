import { expect, test } from 'vitest';
import { isChosen } from './is-chosen.ts';
import { parsePolicy } from './parse-policy.ts';

const sites = [{ origin: 'https://dossier.example.nl/*' }];
const isChosenBy = (managed: Record<string, unknown>, address: string) =>
  isChosen(parsePolicy(managed).policy, address);

test('every site may be used until the organisation fixes them, and then those that it chose', () => {
  const fixed = { sites, fixed: ['sites'] };
  expect(isChosenBy({ sites }, 'https://ander.example.nl/')).toBe(true);
  expect(isChosenBy(fixed, 'https://dossier.example.nl/client/7')).toBe(true);
  expect(isChosenBy(fixed, 'https://ander.example.nl/')).toBe(false);
});
