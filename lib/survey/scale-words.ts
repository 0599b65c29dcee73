import type { Text } from './text.ts';

/** The points of `agree`, from 1, in the words of the screen and of the codebook. */
export const agreeWords: readonly Text[] = [
  { nl: 'Helemaal oneens', en: 'Disagree wholly' },
  { nl: 'Oneens', en: 'Disagree' },
  { nl: 'Daar tussenin', en: 'In between' },
  { nl: 'Eens', en: 'Agree' },
  { nl: 'Helemaal eens', en: 'Agree wholly' },
];

/** How strongly a factor plays a part, from 0, in those words too. */
export const strengthWords: readonly Text[] = [
  { nl: 'niet', en: 'not' },
  { nl: 'beetje', en: 'a little' },
  { nl: 'veel', en: 'a lot' },
];
