import type { ReleasedRound } from '../../../lib/session/released-round.ts';
import { findFactor } from '../../../lib/matrix/factors.ts';
import { agreePoints, grades, type Answer } from '../../../lib/survey/answer.ts';
import type { Item, ItemOf } from '../../../lib/survey/item.ts';
import { offeredFactors } from '../../../lib/survey/offered-factors.ts';
import { agreeWords } from '../../../lib/survey/scale-words.ts';
import type { Text } from '../../../lib/survey/text.ts';

export type Shown = Extract<ReleasedRound['result'], { kind: 'shown' }>;

/**
 * One bar of a released round. `size` is from 0 to 1, of which `strong` is drawn full and the rest light; `count` is
 * how many voters it stands for, or null where the size is a mean.
 */
export type ResultRow = {
  id: string;
  text: Text;
  size: number;
  strong: number;
  count: number | null;
  /** Of a factor: how many of those said 'a lot'. */
  lot: number | null;
  /** Mean place (rank) or mean share in percent (budget). */
  mean: number | null;
  direction: 'promoting' | 'hindering' | null;
  isOwn: boolean;
};

type Of<Kind extends Item['kind']> = { item: ItemOf<Kind>; shown: Shown; own: Answer | null };

/** The bars of a released round: scales in their order, options as they were asked, places and factors the first first. */
export function resultRows(item: Item, shown: Shown, own: Answer | null): ResultRow[] {
  switch (item.kind) {
    case 'grade':
      return grades.map((value) => scaleRow(value, { nl: `${value}`, en: `${value}` }, shown, own));
    case 'agree':
      return agreePoints.map((value) => scaleRow(value, wordsOf(value), shown, own));
    case 'choice':
    case 'choices':
      return chosenRows({ item, shown, own });
    case 'rank':
      return rankRows({ item, shown, own });
    case 'budget':
      return budgetRows({ item, shown, own });
    case 'factors':
      return factorRows({ item, shown, own });
    case 'open':
      return [];
  }
}

const plain = { strong: 0, lot: null, mean: null, direction: null, isOwn: false };

function wordsOf(value: number): Text {
  return agreeWords[value - 1] ?? { nl: `${value}`, en: `${value}` };
}

function scaleRow(value: number, text: Text, { counts, voters }: Shown, own: Answer | null): ResultRow {
  const count = counts[value] ?? 0;
  const size = count / voters;
  const isOwn = own !== null && 'value' in own && own.value === value;
  return { ...plain, id: `${value}`, text, size, strong: size, count, isOwn };
}

function chosenRows({ item, shown, own }: Of<'choice' | 'choices'>): ResultRow[] {
  const chosen = own?.kind === 'choice' ? [own.option] : own?.kind === 'choices' ? own.options : [];
  return item.options.map(({ id, text }) => {
    const count = shown.counts[id] ?? 0;
    const size = count / shown.voters;
    return { ...plain, id, text, size, strong: size, count, isOwn: chosen.includes(id) };
  });
}

function rankRows({ item, shown, own }: Of<'rank'>): ResultRow[] {
  const places = item.options.length;
  const first = own?.kind === 'rank' ? own.order[0] : undefined;
  return item.options
    .map(({ id, text }) => {
      const mean = meanOf(shown, id, places);
      const size = (places + 1 - mean) / places;
      return { ...plain, id, text, size, strong: size, count: null, mean, isOwn: id === first };
    })
    .toSorted((one, other) => one.mean - other.mean);
}

function budgetRows({ item, shown }: Of<'budget'>): ResultRow[] {
  return item.options
    .map(({ id, text }) => {
      const size = meanOf(shown, id, 10) / 10;
      return { ...plain, id, text, size, strong: size, count: null, mean: size * 100 };
    })
    .toSorted((one, other) => other.size - one.size);
}

/** Of the numbers behind the colon of an option's keys (see `Table`). */
function meanOf({ counts, voters }: Shown, id: string, most: number): number {
  const numbers = Array.from({ length: most }, (_, at) => at + 1);
  return numbers.reduce((sum, number) => sum + number * (counts[`${id}:${number}`] ?? 0), 0) / voters;
}

function factorRows({ item, shown, own }: Of<'factors'>): ResultRow[] {
  const { counts, voters, withheld } = shown;
  const given = own?.kind === 'factors' ? own.strengths : {};
  return offeredFactors(item)
    .filter((id) => !withheld.includes(id))
    .flatMap((id) => {
      const [little, lot] = [counts[`${id}:little`] ?? 0, counts[`${id}:lot`] ?? 0];
      const factor = findFactor(id);
      if (!factor || little + lot === 0) return [];
      const { text, direction } = factor;
      const [size, strong] = [(little + lot) / voters, lot / voters];
      return [
        { id, text, size, strong, count: little + lot, lot, mean: null, direction, isOwn: id in given },
      ];
    })
    .toSorted((one, other) => other.size + other.strong - one.size - one.strong);
}
