import type { Locale } from '../../prompts/prompt.ts';
import type { SessionResult } from '../../session/session-result.ts';
import { unitsOf } from '../coding/units.ts';
import { byDay } from '../select.ts';
import type { Sheet } from './sheet.ts';

export type SessionsWords = {
  name: string;
  day: string;
  team: string;
  title: string;
  people: string;
  k: string;
  kOpen: string;
  /** How many open answers there are on the sheet of answers. */
  answers: string;
};

/** The sessions that a matrix is made of, the first day first: how it was measured. */
export function sessionsSheet(
  results: readonly SessionResult[],
  words: SessionsWords,
  locale: Locale,
): Sheet {
  return {
    name: words.name,
    columns: [
      { head: words.day, kind: 'day', width: 12 },
      { head: words.team, kind: 'text', width: 24 },
      { head: words.title, kind: 'text', width: 40 },
      { head: words.people, kind: 'count', width: 11 },
      { head: words.k, kind: 'count', width: 14 },
      { head: words.kOpen, kind: 'count', width: 14 },
      { head: words.answers, kind: 'count', width: 14 },
    ],
    rows: results.toSorted(byDay).map((session) => {
      const { day, team, title, people, contract } = session;
      const ks = [contract.k, Math.max(contract.k, contract.kOpen)];
      return [day, team, title[locale], people, ...ks, unitsOf(session).length];
    }),
  };
}
