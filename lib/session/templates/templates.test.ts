import { describe, expect, test } from 'vitest';
import type { Item } from '../../survey/item.ts';
import type { Text } from '../../survey/text.ts';
import { offeredFactors } from '../../survey/offered-factors.ts';
import { sessionPlanSchema } from '../session-plan.ts';
import { defaultContract } from '../default-contract.ts';
import { itemsOfTemplate, sessionTemplateSchema, type SessionTemplate } from './template.ts';
import { findTemplate, templates } from './templates.ts';

const textsOfItem = (item: Item): Text[] => [
  item.text,
  ...(item.help ? [item.help] : []),
  ...(item.kind === 'grade' ? [item.low, item.high] : []),
  ...('options' in item ? item.options.map(({ text }) => text) : []),
];
const textsOf = ({ title, intro, steps }: SessionTemplate): Text[] => [
  ...[title, intro],
  ...steps.flatMap((step) => {
    if (step.kind === 'item') return textsOfItem(step.item);
    return [step.title, ...(step.kind === 'agenda' ? step.lines : step.prompts)];
  }),
];
const sentencesOf = (template: SessionTemplate, language: 'nl' | 'en'): string[] =>
  textsOf(template).flatMap((text) => text[language].split(/(?<=[.?!])\s/));
const words = (sentence: string): number => sentence.split(/\s+/).length;

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  test('is a template, and its items make a plan', () => {
    expect(sessionTemplateSchema.parse(template)).toEqual(template);
    const plan = { title: template.title, contract: defaultContract, items: itemsOfTemplate(template) };
    expect(sessionPlanSchema.safeParse(plan).success).toBe(true);
  });

  test('takes as long as its steps together', () => {
    expect(template.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(template.minutes);
  });

  test('has short sentences, in both languages, that ask rather than tell', () => {
    for (const sentence of [...sentencesOf(template, 'nl'), ...sentencesOf(template, 'en')]) {
      expect(words(sentence), sentence).toBeLessThanOrEqual(15);
      expect(sentence).not.toMatch(/\b(moet|moeten|fout|fouten|must|should|wrong|u|uw)\b/i);
    }
  });

  test('asks not to name clients wherever something is written', () => {
    for (const item of itemsOfTemplate(template)) {
      if (item.kind === 'open') expect(item.help?.nl).toMatch(/namen van cliënten/);
    }
    expect(template.steps.length).toBeGreaterThan(4);
  });
});

test('each has a name of its own, and one name is one item, so that results can be put beside each other', () => {
  const ids = templates.map(({ id }) => id);
  const items = new Set(templates.flatMap(itemsOfTemplate));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set([...items].map(({ id }) => id)).size).toBe(items.size);
});

test('the four coaching meetings are of two hours', () => {
  const meetings = [1, 2, 3, 4].map((number) => findTemplate(`coaching-${number}`));
  expect(meetings.map((meeting) => meeting?.minutes)).toEqual([120, 120, 120, 120]);
});

test('all 51 factors are asked in the long one, twelve in the short one', () => {
  const asked = (id: string): string[] =>
    templates
      .filter((template) => template.id === id)
      .flatMap(itemsOfTemplate)
      .flatMap((item) => (item.kind === 'factors' ? offeredFactors(item) : []));
  expect(new Set(asked('helps-and-hinders')).size).toBe(51);
  expect(new Set(asked('helps-and-hinders-short')).size).toBe(12);
});

test('where ties are mended, it says first when safety comes first', () => {
  for (const id of ['coaching-3', 'case-reflection']) {
    const [first] = findTemplate(id)?.steps ?? [];
    expect(first?.kind === 'agenda' && first.lines.map(({ nl }) => nl).join(' ')).toMatch(/veiligheid/);
  }
});
