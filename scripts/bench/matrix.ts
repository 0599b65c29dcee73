import { buildMatrix } from '../../lib/matrix/build-matrix.ts';
import { factors } from '../../lib/matrix/factors.ts';
import type { Matrix } from '../../lib/matrix/matrix.ts';
import type { MatrixInput, MatrixSession } from '../../lib/matrix/matrix-input.ts';
import { everySession } from '../../lib/matrix/selection.ts';
import { applyVote, strengthOf, type Tally } from '../../lib/matrix/tally.ts';
import { parseSessionResult } from '../../lib/session/session-result.ts';
import { bareCount } from './matrix/bare-count.ts';
import { measureView, type ViewFigures } from './matrix/measure-view.ts';
import { someVotes, type SessionVote } from './matrix/some-votes.ts';
import { storedResults } from './matrix/stored-results.ts';
import { percentile, rounded, timed } from './measure.ts';

export type MatrixBench = ViewFigures & {
  votes: number;
  sessions: number;
  buildMs: number;
  bareMs: number;
  ratio: number;
  updateUs: number;
  updateUsFew: number;
  viewMs: number;
};

const count = { votes: 1_000_000, few: 10_000, sessions: 200, updates: 200_000 };
const rounds = 9;

/**
 * From votes to a matrix, beside the barest count of the same votes, in turns: medians in milliseconds. One more vote
 * with all counted and with few, medians in microseconds. And `viewMs`: the matrix from results as they are stored, each
 * parsed, which is what opening the view computes. Then the view itself, of the same results, in the built extension.
 */
export async function benchMatrix(): Promise<MatrixBench> {
  const ids = Array.from({ length: count.sessions }, (_, at) => uuidOf(at));
  const votes = someVotes(count.votes, ids);
  const few = votes.slice(0, count.few);
  const stored = storedResults(bareCount(votes));
  const input = readStored(stored);
  const times = { build: [], bare: [], update: [], updateFew: [], view: [] } as Record<string, number[]>;
  for (let round = 0; round < rounds; round++) {
    times.bare?.push(timed(() => bareCount(votes)));
    times.build?.push(timed(() => matrixOfVotes(input, votes)));
    times.update?.push(timeUpdates(votes));
    times.updateFew?.push(timeUpdates(few));
    times.view?.push(timed(() => buildMatrix(readStored(stored))));
  }
  const median = (name: string): number => percentile(times[name] ?? [], 0.5);
  return {
    votes: count.votes,
    sessions: count.sessions,
    buildMs: rounded(median('build')),
    bareMs: rounded(median('bare')),
    ratio: rounded(median('build') / median('bare')),
    updateUs: rounded(median('update')),
    updateUsFew: rounded(median('updateFew')),
    viewMs: rounded(median('view')),
    ...(await measureView(stored)),
  };
}

const uuidOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** Sessions as the store gives them: objects of which nothing is trusted. */
function readStored(stored: readonly unknown[]): MatrixInput {
  const sessions = stored.flatMap((row) => parseSessionResult(row) ?? []);
  return { sessions, codebook: { factors, mergedInto: {} }, answers: [] };
}

function matrixOfVotes(input: MatrixInput, votes: readonly SessionVote[]): Matrix {
  const tallies = tallyVotes(votes);
  const tallied = input.sessions.map((session: MatrixSession) => {
    const tally = tallies.get(session.id) ?? new Map();
    return { session, tally, asked: new Set(tally.keys()) };
  });
  return buildMatrix(input, everySession, tallied);
}

function tallyVotes(votes: readonly SessionVote[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const vote of votes) {
    let tally = tallies.get(vote.session);
    if (!tally) tallies.set(vote.session, (tally = new Map()));
    applyVote(tally, vote);
  }
  return tallies;
}

/** Microseconds for one more vote: into its session and into the sum, and how strong the factor then is. */
function timeUpdates(votes: readonly SessionVote[]): number {
  const tallies = tallyVotes(votes);
  const sum: Tally = new Map();
  for (const vote of votes) applyVote(sum, vote);
  const more = votes.slice(0, 1000);
  let strength = 0;
  const ms = timed(() => {
    for (let at = 0; at < count.updates; at++) {
      const vote = more[at % more.length];
      const tally = vote && tallies.get(vote.session);
      if (!tally) continue;
      applyVote(tally, vote);
      applyVote(sum, vote);
      strength += strengthOf(sum.get(vote.factor) ?? { little: 0, lot: 0, voters: 0 });
    }
  });
  if (strength === 0) throw new Error('No vote was counted.');
  return (ms * 1000) / count.updates;
}
