import type { SessionResult } from '../session/session-result.ts';
import type { Factor } from './factor.ts';

/** What the matrix must know of a session. A session that runs has it too (`liveSession`). */
export type MatrixSession = Pick<
  SessionResult,
  'id' | 'day' | 'title' | 'team' | 'contract' | 'items' | 'rounds'
>;

/**
 * The factors of today, in the order in which they are shown: those of the study, then new ones. A new one that was
 * merged into another is not among them; `mergedInto` leads from its id to the factor of today. Votes are about factors
 * of the study alone, and those are never merged away: so a merge takes along what answers name, and no vote.
 */
export type Codebook = {
  factors: readonly Factor[];
  mergedInto: Readonly<Record<string, string>>;
};

/** Which factors an open answer names, as its coders settled it. */
export type CodedAnswer = {
  session: string;
  item: string;
  round: number;
  /** Its place in the texts of the released round. */
  answer: number;
  /** Ids of factors; none where it names no factor. */
  factors: readonly string[];
};

/** All that the matrix is made of. */
export type MatrixInput = {
  sessions: readonly MatrixSession[];
  codebook: Codebook;
  answers: readonly CodedAnswer[];
};
