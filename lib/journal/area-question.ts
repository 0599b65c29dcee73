import { areas, type Area } from '../prompts/prompt.ts';
import type { Definition } from '../survey/definition.ts';
import type { ItemOf, Option } from '../survey/item.ts';
import type { Text } from '../survey/text.ts';

const title: Text = { nl: 'Eén vraag', en: 'One question' };
const intro: Text = { nl: 'Over de afgelopen week, voor jezelf.', en: 'About the past week, for yourself.' };

const questions: Readonly<Record<Area, Text>> = {
  talk: {
    nl: 'Sprak je de afgelopen week met een cliënt over het netwerk?',
    en: 'Did you talk with a client about their network in the past week?',
  },
  invite: {
    nl: 'Vroeg je de afgelopen week iemand uit het netwerk bij een gesprek?',
    en: 'Did you invite somebody from the network to a conversation in the past week?',
  },
  accompany: {
    nl: 'Ging er de afgelopen week een naaste mee naar een afspraak?',
    en: 'Did somebody close to a client go along to an appointment in the past week?',
  },
  meeting: {
    nl: 'Plande of hield je de afgelopen week een netwerkbijeenkomst?',
    en: 'Did you plan or hold a network meeting in the past week?',
  },
  partners: {
    nl: 'Werkte je de afgelopen week samen met een buurthuis, kerk of vereniging?',
    en: 'Did you work with a community centre, church or club in the past week?',
  },
  volunteers: {
    nl: 'Dacht je de afgelopen week bij een cliënt aan een maatje of vrijwilliger?',
    en: 'Did you think of a buddy or volunteer for a client in the past week?',
  },
};

/** The answers to choose from, by id. */
export const areaOptions = ['no', 'once', 'more'] as const;
export type AreaOption = (typeof areaOptions)[number];

export const optionText: Readonly<Record<AreaOption, Text>> = {
  no: { nl: 'Nee', en: 'No' },
  once: { nl: 'Eén keer', en: 'Once' },
  more: { nl: 'Vaker', en: 'More often' },
};
const options = areaOptions.map((id): Option => ({ id, text: optionText[id] }));

/** The id of the survey that asks one question about an area. */
export function questionId(area: Area): string {
  return `area-${area}`;
}

/** A survey of one question, and the area that it asks about. */
export type AreaQuestion = { area: Area; item: ItemOf<'choice'>; definition: Definition };

/** The survey of one question with this id; undefined when there is none. */
export function findAreaQuestion(id: string): AreaQuestion | undefined {
  const area = areas.find((each) => questionId(each) === id);
  if (!area) return undefined;
  const item = { kind: 'choice', id: 'past-week', text: questions[area], required: true, options } as const;
  const sections = [{ id: 'question', title, items: [item] }];
  return { area, item, definition: { id, version: 1, title, intro, sections } };
}
