import { expect, test } from 'vitest';
import { editors } from '../record-pages/editors.ts';
import { canariesFor, feathersOf, findFeathers } from './canaries.ts';

const canaries = canariesFor(editors);

test('each editor has a canary of its own', () => {
  expect(new Set(canaries.map(({ name }) => name)).size).toBe(editors.length);
});

test.each(['utf8', 'utf16le'] as const)('all of a canary is found in a text written as %s', (encoding) => {
  const [canary] = canaries;
  if (!canary) throw new Error('There is no editor.');
  const feathers = feathersOf(canary);
  expect(feathers.length).toBeGreaterThan(15);
  const lies = Buffer.from(canary.text.replace(/[.]/g, ''), encoding);
  expect(findFeathers(feathers, lies)).toEqual(feathers);
  expect(findFeathers(feathers, Buffer.from('Gesprek op kantoor.', encoding))).toEqual([]);
});

test('a stretch in an address or a form is found', () => {
  const feathers = ['samen zochten ze oude foto'];
  expect(findFeathers(feathers, Buffer.from('?q=Samen%20zochten%20ze%20oude%20foto'))).toEqual(feathers);
  expect(findFeathers(feathers, Buffer.from('q=Samen+zochten+ze+oude+foto'))).toEqual(feathers);
});
