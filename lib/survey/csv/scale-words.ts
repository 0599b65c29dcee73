import type { Text } from '../text.ts';

/** The points of `agree`, from 1. */
export const agreeWords: readonly Text[] = [
  { nl: 'Helemaal oneens', en: 'Strongly disagree' },
  { nl: 'Oneens', en: 'Disagree' },
  { nl: 'Niet eens, niet oneens', en: 'Neither agree nor disagree' },
  { nl: 'Eens', en: 'Agree' },
  { nl: 'Helemaal eens', en: 'Strongly agree' },
];

/** How strongly a factor plays a part, from 0. */
export const strengthWords: readonly Text[] = [
  { nl: 'Niet', en: 'Not' },
  { nl: 'Een beetje', en: 'A little' },
  { nl: 'Veel', en: 'A lot' },
];
