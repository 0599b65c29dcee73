import { findFactor } from '../../matrix/factors.ts';
import type { Answer } from '../answer.ts';
import { itemsOf, type Definition } from '../definition.ts';
import type { Item, ItemOf } from '../item.ts';
import { offeredFactors } from '../offered-factors.ts';
import type { Text } from '../text.ts';
import { agreeWords, strengthWords } from '../scale-words.ts';
import type { Cell } from './write-csv.ts';

/**
 * A column of answers. One of a choice, a number or a text is named after its item; what is asked of each option or
 * factor has a column for each, `item.option`. Ids have no point, so no two columns have one name.
 */
export type Column = {
  name: string;
  item: Item;
  /** The option or factor that this column is about. */
  about: Text | null;
  /** What the values mean, for who reads the file: `value = meaning`. */
  values: readonly { value: Cell; meaning: Text }[];
  /** What stands in the cell of an answer that counts. */
  read: (answer: Answer) => Cell;
};

/** The columns of a version of a definition, in the order in which its items are written. */
export function columnsOf(definition: Definition): Column[] {
  return itemsOf(definition).flatMap(columnsOfItem);
}

function columnsOfItem(item: Item): Column[] {
  const whole = { name: item.id, item, about: null };
  switch (item.kind) {
    case 'grade':
      return [{ ...whole, values: ends(item), read: valueOf }];
    case 'agree':
      return [{ ...whole, values: counted(agreeWords, 1), read: valueOf }];
    case 'choice': {
      const values = item.options.map(({ id, text }) => ({ value: id, meaning: text }));
      return [{ ...whole, values, read: (answer) => (answer.kind === 'choice' ? answer.option : null) }];
    }
    case 'choices':
      return perOption(item, counted(notChosenOrChosen, 0), (answer, id) =>
        answer.kind === 'choices' ? Number(answer.options.includes(id)) : null,
      );
    case 'rank':
      return perOption(item, [{ value: 1, meaning: foremost }], (answer, id) =>
        answer.kind === 'rank' && answer.order.includes(id) ? answer.order.indexOf(id) + 1 : null,
      );
    case 'budget':
      return perOption(item, [{ value: item.points, meaning: allPoints }], (answer, id) =>
        answer.kind === 'budget' ? (answer.points[id] ?? 0) : null,
      );
    case 'factors':
      return offeredFactors(item).map((id) => ({
        name: `${item.id}.${id}`,
        item,
        about: findFactor(id)?.text ?? null,
        values: counted(strengthWords, 0),
        read: (answer) => (answer.kind === 'factors' ? strengthOf(answer.strengths[id]) : null),
      }));
    case 'open':
      return [{ ...whole, values: [], read: (answer) => (answer.kind === 'open' ? answer.text : null) }];
  }
}

function perOption(
  item: ItemOf<'choices' | 'rank' | 'budget'>,
  values: Column['values'],
  read: (answer: Answer, option: string) => Cell,
): Column[] {
  return item.options.map(({ id, text }) => ({
    name: `${item.id}.${id}`,
    item,
    about: text,
    values,
    read: (answer) => read(answer, id),
  }));
}

const valueOf = (answer: Answer): Cell =>
  answer.kind === 'grade' || answer.kind === 'agree' ? answer.value : null;

const strengthOf = (strength: 'little' | 'lot' | undefined): number =>
  strength ? { little: 1, lot: 2 }[strength] : 0;

const ends = ({ low, high }: ItemOf<'grade'>): Column['values'] => [
  { value: 1, meaning: low },
  { value: 10, meaning: high },
];

const counted = (meanings: readonly Text[], from: number): Column['values'] =>
  meanings.map((meaning, at) => ({ value: at + from, meaning }));

const notChosenOrChosen: readonly Text[] = [
  { nl: 'Niet gekozen', en: 'Not chosen' },
  { nl: 'Gekozen', en: 'Chosen' },
];
const foremost: Text = { nl: 'Bovenaan', en: 'Foremost' };
const allPoints: Text = { nl: 'Alle punten', en: 'All points' };
