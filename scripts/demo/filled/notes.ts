import type { Intention } from '../../../lib/journal/intention.ts';

/** What the fictional user wrote about a self-assessment, by its place in `assessments.ts`. */
export const assessmentNotes: Readonly<Record<number, string>> = {
  1: 'Ik bespreek het vaker dan ik opschrijf. Vanaf nu noem ik het ook in mijn verslag.',
  4: 'De eerste bijeenkomst was spannend. De familie zei achteraf: waarom pas nu?',
  6: 'Vragen wie erbij kan zitten kost me één zin. Ik vergeet het vooral op drukke dagen.',
};

/** And about a month, by the day before today on which it was written. */
export const monthNotes: readonly { ago: number; text: string }[] = [
  { ago: 240, text: 'Veel gebeld met instanties. Volgende maand eerst vragen wie het ook kan.' },
  { ago: 70, text: 'Weer op gang komen na de vakantie. Klein beginnen is ook beginnen.' },
];

/** What the fictional user wanted to try. */
export const intentions: readonly (Pick<Intention, 'area' | 'text' | 'state'> & { ago: number })[] = [
  { ago: 310, area: 'invite', text: 'Iemand uitnodigen voor het evaluatiegesprek.', state: 'done' },
  { ago: 266, area: 'volunteers', text: 'De coördinator van het maatjesproject bellen.', state: 'let-go' },
  { ago: 221, area: 'meeting', text: 'Een kleine netwerkbijeenkomst plannen.', state: 'done' },
  { ago: 79, area: 'talk', text: 'Bij iedereen vragen wie er om hen heen staan.', state: 'brought-up' },
  { ago: 3, area: 'volunteers', text: 'Een maatje voorstellen als tussenstap.', state: 'open' },
];
