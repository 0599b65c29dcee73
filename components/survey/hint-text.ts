import type { Item, ItemOf } from '../../lib/survey/item.ts';
import { m } from '../../messages/compiled/messages.js';
import { inLanguage } from './in-language.ts';

/**
 * What stands under a question: its own line, how to answer its kind, and whether it may be skipped.
 * @param compact one of several on a screen: there the introduction tells what may be skipped
 */
export function hintText(item: Item, compact: boolean): string {
  const own = item.help && inLanguage(item.help);
  const optional = item.required || compact ? undefined : m.survey_optional();
  return [own, howTo(item), optional].filter(Boolean).join(' ');
}

function howTo(item: Item): string | undefined {
  switch (item.kind) {
    case 'choices':
      return howMany(item);
    case 'rank':
      return m.survey_rank_hint();
    case 'budget':
      return m.survey_budget_hint({ points: item.points });
    case 'open':
      // A definition that says what to write says this in its own way.
      return item.help ? undefined : m.survey_open_no_clients();
    default:
      return undefined;
  }
}

function howMany({ min, max, options }: ItemOf<'choices'>): string {
  const open = max >= options.length;
  if (min === max) return m.survey_choices_exactly({ count: min });
  if (min <= 1) return open ? m.survey_choices_some() : m.survey_choices_at_most({ max });
  return open ? m.survey_choices_at_least({ min }) : m.survey_choices_between({ min, max });
}
