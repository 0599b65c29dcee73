import { changeBetween } from './change-between.ts';
import type { ComparedFactor, Comparison, Side } from './comparison.ts';
import type { Factor } from './factor.ts';
import type { Change, Counts } from './matrix.ts';
import type { MatrixInput, MatrixSession } from './matrix-input.ts';
import { groupByTeam, isSelected, largestK, sumOf, tellingOf } from './select.ts';
import { factorRounds, tallySession } from './tally-session.ts';

/** Two sides beside each other, factor by factor. */
export function compare(input: MatrixInput, before: Side, now: Side): Comparison {
  const [readBefore, readNow] = [readSide(input, before), readSide(input, now)];
  const read = input.codebook.factors.map((factor) => {
    const sides = { before: readBefore(factor.id), now: readNow(factor.id) };
    return { sides, compared: compareFactor(factor, sides) };
  });
  const told = read.filter(({ sides }) => sides.before.isAsked || sides.now.isAsked);
  return {
    factors: told.map(({ compared }) => compared),
    k: largestK(told.flatMap(({ sides }) => [...sides.before.sessions, ...sides.now.sessions])),
  };
}

/** What a side says of a factor, by which sessions. Where it was asked and has no counts, they may not be shown. */
type Said = { sessions: readonly MatrixSession[]; isAsked: boolean; counts: Counts | null };

function compareFactor(factor: Factor, { before, now }: { before: Said; now: Said }): ComparedFactor {
  const change = changeOf(before, now);
  return change.kind === 'too-few'
    ? { factor, before: null, now: null, change }
    : { factor, before: before.counts, now: now.counts, change };
}

function changeOf(before: Said, now: Said): Change {
  if (!before.isAsked || !now.isAsked) return { kind: 'none' };
  const k = largestK([...before.sessions, ...now.sessions]);
  if (k === null || !before.counts || !now.counts) return { kind: 'too-few' };
  return changeBetween(k, before.counts, now.counts);
}

function readSide(input: MatrixInput, side: Side): (factor: string) => Said {
  return side.kind === 'round' ? readRound(input, side) : readSelection(input, side);
}

function readSelection(
  { sessions }: MatrixInput,
  { selection }: Extract<Side, { kind: 'selection' }>,
): (factor: string) => Said {
  const tallied = sessions.filter((session) => isSelected(session, selection)).map(tallySession);
  const teams = groupByTeam(tallied);
  const selected = new Set(tallied);
  return (factor) => {
    const told = tellingOf(factor, teams, selected).map(({ now }) => now);
    return {
      sessions: told.map(({ session }) => session),
      isAsked: tallied.some(({ asked }) => asked.has(factor)),
      counts: told.length === 0 ? null : sumOf(factor, told),
    };
  };
}

function readRound(
  { sessions }: MatrixInput,
  side: Extract<Side, { kind: 'round' }>,
): (factor: string) => Said {
  const found = sessions
    .filter(({ id }) => id === side.session)
    .flatMap((session) => factorRounds(session).map((round) => ({ session, ...round })))
    .find(({ item, round }) => item.id === side.item && round === side.round);
  return (factor) =>
    found?.factors.includes(factor)
      ? { sessions: [found.session], isAsked: true, counts: found.read(factor).counts }
      : { sessions: [], isAsked: false, counts: null };
}
