import { expect, test } from 'vitest';
import { selfAssessment } from '../../lib/survey/definitions/self-assessment.ts';
import type { Item } from '../../lib/survey/item.ts';
import { visible } from '../../lib/survey/visible-items.ts';
import { everyKind, items, runAt } from './example-survey.ts';
import { screensOf } from './screens.ts';

const idsOf = (definition: typeof everyKind, answers = {}) =>
  screensOf(visible(definition, runAt(definition, 'grade', answers)).sections).map((screen) =>
    screen.items.map(({ id }) => id),
  );

const oneSection = (many: Item[]) => idsOf({ ...everyKind, sections: [{ ...section, items: many }] });
const [section] = everyKind.sections as [(typeof everyKind.sections)[number]];
const openItems = (count: number): Item[] =>
  Array.from({ length: count }, (_, place) => ({ ...items.open, id: `open-${place}` }));

test('questions of two sections never share a screen', () => {
  expect(idsOf(everyKind)).toEqual(Object.keys(items).map((id) => [id]));
});

test('short questions of one section stand together, six at most', () => {
  expect(oneSection(openItems(8)).map((screen) => screen.length)).toEqual([6, 2]);
});

test('tall questions stand alone', () => {
  expect(oneSection([items.grade, items.rank, items.budget, items.open, items.agree])).toEqual([
    ['grade'],
    ['rank'],
    ['budget'],
    ['open', 'agree'],
  ]);
});

test('the first screen of a section is known, for its introduction', () => {
  const screens = screensOf([{ section, items: [items.grade, items.rank, items.open] }]);
  expect(screens.map(({ opens }) => opens)).toEqual([true, false, false]);
});

test('in the self-assessment the six areas are one screen, and a follow-up joins its question', () => {
  const answers = {
    grade: { kind: 'grade', value: 6 },
    'try-area': { kind: 'choice', option: 'talk' },
    'grade-again': { kind: 'grade', value: 7 },
  };
  expect(idsOf(selfAssessment).map((screen) => screen.length)).toEqual([1, 6, 1, 1, 1, 1]);
  expect(idsOf(selfAssessment, answers).map((screen) => screen.length)).toEqual([1, 6, 2, 1, 1, 2]);
});
