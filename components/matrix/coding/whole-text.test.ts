import { expect, test } from 'vitest';
import { wholeText } from './whole-text.ts';

test('a factor that was named in one language has that name in both', () => {
  expect(wholeText({ nl: ' Geen auto ', en: '' })).toEqual({ nl: 'Geen auto', en: 'Geen auto' });
  expect(wholeText({ nl: 'Geen auto', en: 'No car' })).toEqual({ nl: 'Geen auto', en: 'No car' });
  expect(wholeText({ nl: ' ', en: '' })).toBeNull();
});
