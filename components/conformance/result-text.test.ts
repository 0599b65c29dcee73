import { expect, test } from 'vitest';
import { resultText } from './result-text.ts';

test('a result says what was seen and what not, of which system and with what', () => {
  const text = resultText(
    {
      origin: 'https://dossier.example.nl/*',
      words: 12,
      checks: {
        field: 'seen',
        text: 'partly',
        client: 'waiting',
        saved: 'seen',
        navigated: 'seen',
        again: 'other',
      },
    },
    { version: '0.1.0', browser: 'Firefox/153' },
    '2026-11-24',
  );
  expect(text.split('\n')).toEqual([
    'Uitslag van de test van Naast',
    'Systeem: https://dossier.example.nl/*',
    'Datum: 2026-11-24',
    'Naast 0.1.0 in Firefox/153',
    '',
    '[x] Naast ziet het veld van je verslag.',
    '[~] Naast leest alleen het deel dat in beeld is.',
    '[ ] Naast ziet nog geen cliënt.',
    '[x] Naast zag dat je opsloeg.',
    '[x] Naast zag dat je verder ging.',
    '[!] Hier staat een andere tekst dan je opsloeg.',
    '',
    '[x] gezien, [~] voor een deel, [!] anders dan opgeslagen, [ ] niet gezien',
    'In deze uitslag staat geen tekst van een verslag en geen naam.',
    '',
  ]);
});
