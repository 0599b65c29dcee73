import type { WordList } from '../engine/word-list.ts';

/** The commonest verb forms that make a clause: after 'en' or 'of' they begin a new one. */
export const finiteVerbs: readonly WordList[] = [
  {
    tokenClass: 'FINITE',
    entries: `is was heeft had heb kan wil wordt mag zou moet gaat komt zei vroeg belt belde`,
  },
];
