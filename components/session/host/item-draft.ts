import { factors } from '../../../lib/matrix/factors.ts';
import type { Locale } from '../../../lib/prompts/prompt.ts';
import { itemSchema, type Item, type ItemKind, type Option } from '../../../lib/survey/item.ts';
import type { Text } from '../../../lib/survey/text.ts';

/** An item as somebody writes it, in one language and perhaps unfinished. */
export type ItemDraft = {
  id: string;
  kind: ItemKind;
  text: string;
  low: string;
  high: string;
  /** One a line. */
  options: string;
  /** How many options at most (choices). */
  max: number;
  /** To divide (budget). */
  points: number;
  asked: 'all' | 'promoting' | 'hindering' | 'chosen';
  /** The factors, where they are chosen. */
  chosen: readonly string[];
};

/** Enough for a sentence or two, and read in a moment by a group. */
const openLength = 280;

export function emptyDraft(kind: ItemKind, id: string): ItemDraft {
  const empty = { text: '', low: '', high: '', options: '', max: 3, points: 10 };
  return { id, kind, ...empty, asked: 'all', chosen: [] };
}

export function draftOf(item: Item, locale: Locale): ItemDraft {
  const draft = { ...emptyDraft(item.kind, item.id), text: item.text[locale] };
  if ('options' in item) draft.options = item.options.map(({ text }) => text[locale]).join('\n');
  if (item.kind === 'grade') return { ...draft, low: item.low[locale], high: item.high[locale] };
  if (item.kind === 'choices') return { ...draft, max: item.max };
  if (item.kind === 'budget') return { ...draft, points: item.points };
  if (item.kind !== 'factors') return draft;
  const asked = typeof item.factors === 'string' ? item.factors : 'chosen';
  return { ...draft, asked, chosen: asked === 'chosen' ? [...item.factors] : [] };
}

/**
 * The item that was written, or null while it is unfinished. What is still as it was keeps its other language; new
 * words stand for both.
 * @param before the item from which the draft was made
 */
export function itemOf(draft: ItemDraft, locale: Locale, before: Item | null): Item | null {
  const say = (words: string, was?: Text): Text =>
    was?.[locale] === words ? was : { nl: words.trim(), en: words.trim() };
  const was = before?.kind === draft.kind ? before : null;
  const options = optionsOf(draft.options, locale, was && 'options' in was ? was.options : []);
  const written = {
    ...was,
    ...{ id: draft.id, kind: draft.kind, text: say(draft.text, was?.text) },
    // Who sees no factor at work answers just as well as who sees ten.
    required: draft.kind !== 'factors',
    ...(draft.kind === 'grade' && gradeEnds(draft, say, was)),
    ...(['choice', 'choices', 'rank', 'budget'].includes(draft.kind) && { options }),
    ...(draft.kind === 'choices' && { min: 1, max: Math.min(draft.max, options.length) }),
    ...(draft.kind === 'budget' && { points: draft.points }),
    ...(draft.kind === 'open' && { maxLength: was?.kind === 'open' ? was.maxLength : openLength }),
    ...(draft.kind === 'factors' && { factors: draft.asked === 'chosen' ? inOrder(draft) : draft.asked }),
  };
  return itemSchema.safeParse(written).data ?? null;
}

/** A name that no item has yet. */
export function freeId(items: readonly Item[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`item-${number}`)) number += 1;
  return `item-${number}`;
}

function gradeEnds({ low, high }: ItemDraft, say: (words: string, was?: Text) => Text, was: Item | null) {
  const grade = was?.kind === 'grade' ? was : null;
  return { low: say(low, grade?.low), high: say(high, grade?.high) };
}

function optionsOf(lines: string, locale: Locale, before: readonly Option[]): Option[] {
  const words = [...new Set(lines.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  const known = new Map(before.map((option) => [option.text[locale], option]));
  const taken = new Set(before.map(({ id }) => id));
  let number = 0;
  return words.map((line) => {
    const old = known.get(line);
    if (old) return old;
    do number += 1;
    while (taken.has(`option-${number}`));
    return { id: `option-${number}`, text: { nl: line, en: line } };
  });
}

function inOrder({ chosen }: ItemDraft): string[] {
  return factors.map(({ id }) => id).filter((id) => chosen.includes(id));
}
