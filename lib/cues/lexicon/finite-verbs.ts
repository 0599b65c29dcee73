import type { WordList } from '../engine/word-list.ts';

/** The commonest verb forms that make a clause: after 'en' or 'of' they begin a new one. */
export const finiteVerbs: readonly WordList[] = [
  {
    tokenClass: 'FINITE',
    entries: `is was zijn waren ben wordt werd heeft had hebben heb kan kon wil wilde zal zou moet moest mag gaat ging komt kwam doet deed laat zegt zei vertelt vraagt vroeg belt belde geeft staat zit ligt`,
  },
];
