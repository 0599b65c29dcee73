import type { Text } from '../survey/text.ts';
import type { Factor } from './factor.ts';
import type { ReadFactor } from './tally-session.ts';

/** Where something was said: a round of an item, in a session. */
export type Place = {
  session: string;
  day: string;
  team: string | null;
  title: Text;
  item: string;
  question: Text;
  round: number;
};

/**
 * A round in which a factor was put to the vote, and what it shows of it; `counted` when the cell holds these very
 * votes.
 */
export type VotedRound = Place & ReadFactor & { counted: boolean };

/** An open answer that names a factor. It has no author. */
type NamingAnswer = Place & { text: string };

/** What is behind a cell, the newest first. */
export type Trail = { factor: Factor; rounds: readonly VotedRound[]; answers: readonly NamingAnswer[] };
