import type { Locale } from '../../prompts/prompt.ts';
import type { Action } from '../actions/action.ts';
import type { Codebook } from '../matrix-input.ts';
import type { Sheet } from './sheet.ts';

export type ActionsWords = {
  name: string;
  day: string;
  team: string;
  factor: string;
  what: string;
  who: string;
  by: string;
  state: string;
  states: Record<Exclude<Action['state'], 'removed'>, string>;
  outcome: string;
};

/** What teams agreed to do, the oldest first. */
export function actionsSheet(
  actions: readonly Action[],
  codebook: Codebook,
  words: ActionsWords,
  locale: Locale,
): Sheet {
  const nameOf = new Map(codebook.factors.map(({ id, text }) => [id, text[locale]]));
  const today = (id: string): string => codebook.mergedInto[id] ?? id;
  return {
    name: words.name,
    columns: [
      { head: words.day, kind: 'day', width: 12 },
      { head: words.team, kind: 'text', width: 24 },
      { head: words.factor, kind: 'text', width: 48 },
      { head: words.what, kind: 'text', width: 56 },
      { head: words.who, kind: 'text', width: 24 },
      { head: words.by, kind: 'day', width: 12 },
      { head: words.state, kind: 'text', width: 14 },
      { head: words.outcome, kind: 'text', width: 56 },
    ],
    rows: actions
      .toSorted((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id))
      .flatMap(({ day, team, factor, text, who, by, state, outcome }) =>
        state === 'removed'
          ? []
          : [[day, team, nameOf.get(today(factor)) ?? factor, text, who, by, words.states[state], outcome]],
      ),
  };
}
