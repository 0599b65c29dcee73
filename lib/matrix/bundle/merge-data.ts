import type { SessionResult } from '../../session/session-result.ts';
import type { Action } from '../actions/action.ts';
import { codingKey } from '../coding/coding.ts';
import { canonical, laterOf, type Rank } from './later-of.ts';
import type { MatrixData } from './matrix-data.ts';

/** Two sessions of one id that are not the same: neither takes the other's place. */
export type Clash = { here: SessionResult; there: SessionResult };

export type Merged = {
  data: MatrixData;
  /** What was not here, or is later than what was: all that a store writes. */
  news: MatrixData;
  clashes: readonly Clash[];
};

/**
 * Joins what is here with what comes from elsewhere. Doing it twice changes nothing, and of several that do not clash the
 * order does not matter. Of a session that clashes, what is here stays, and codings of it are left out: they may be about
 * other answers.
 */
export function mergeData(here: MatrixData, there: MatrixData): Merged {
  const known = new Map(here.results.map((result) => [result.id, result]));
  const clashes = there.results.flatMap((result): Clash[] => {
    const own = known.get(result.id);
    return own && canonical(own) !== canonical(result) ? [{ here: own, there: result }] : [];
  });
  const clashing = new Set(clashes.map(({ there: { id } }) => id));
  const sound = there.codings.filter(({ unit }) => !clashing.has(unit.session));
  const found = there.results.filter(({ id }) => !clashing.has(id));
  const results = join(here.results, found, byId, never);
  const events = join(here.events, there.events, byId, never);
  const codings = join(here.codings, sound, codingKey, ({ revision, day }) => [revision, day]);
  const actions = join(here.actions, there.actions, byId, rankOfAction);
  const part = (of: 'all' | 'news'): MatrixData => ({
    results: results[of],
    events: events[of],
    codings: codings[of],
    actions: actions[of],
  });
  return { data: part('all'), news: part('news'), clashes };
}

const byId = ({ id }: { id: string }): string => id;
/** What was removed stays so, whatever was changed elsewhere meanwhile: who wiped its words does not see them again. */
const rankOfAction = ({ state, revision }: Action): Rank => [Number(state === 'removed'), revision];
/** A result or an event never changes. */
const never = (): Rank => [];

/** @param rank says which of two versions of one row is the later; of equal ones it is always the same one */
function join<Row>(
  here: readonly Row[],
  there: readonly Row[],
  keyOf: (row: Row) => string,
  rank: (row: Row) => Rank,
): { all: Row[]; news: Row[] } {
  const all = new Map(here.map((row) => [keyOf(row), row]));
  const news = new Map<string, Row>();
  for (const row of there) {
    const key = keyOf(row);
    const known = all.get(key);
    const later = known === undefined ? row : laterOf(known, row, rank);
    if (later === known) continue;
    all.set(key, later);
    news.set(key, later);
  }
  return { all: [...all.values()], news: [...news.values()] };
}
