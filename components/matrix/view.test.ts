import { expect, test } from 'vitest';
import { factorHash, placeAt, views } from './view.ts';

test.each(views)('the part %s has an address of its own', (view) => {
  expect(placeAt(`#${view}`)).toEqual({ view, factor: null });
});

test('a factor has one too', () => {
  expect(placeAt(factorHash('courage'))).toEqual({ view: 'see', factor: 'courage' });
});

test.each(['', '#', '#nowhere', '#factor', '#factor/', '#factor/a/b'])(
  'any other address leads to the matrix: %s',
  (hash) => {
    expect(placeAt(hash)).toEqual({ view: 'see', factor: null });
  },
);
