import { expect, test } from 'vitest';
import { judgeVote, mostVoters, type Circumstances } from './judge-vote.ts';

const standing = { revision: 3, digest: '', answer: null };
const open: Circumstances = {
  ...{ standing: undefined, open: true, mayChange: true, locked: false, admitted: true, voters: 10 },
};

test.each<[string, number, Partial<Circumstances>, string]>([
  ['S2.2 a first vote in an open round is kept', 1, {}, 'keep'],
  ['S2.2 one in a round that is not open is too late', 1, { open: false }, 'too-late'],
  ['S2.3 a higher revision replaces what stands', 4, { standing }, 'keep'],
  ['S2.3 the same revision changes nothing', 3, { standing }, 'known'],
  ['S2.3 a lower revision changes nothing', 2, { standing }, 'known'],
  ['S2.3 what stands is told also when the round is closed', 3, { standing, open: false }, 'known'],
  ['S2.5 where changing is not agreed, what stands stays', 4, { standing, mayChange: false }, 'no-change'],
  ['S2.7 somebody new stays out of a locked door', 1, { admitted: false, locked: true }, 'locked'],
  ['S2.7 who was in may vote behind it', 1, { locked: true }, 'keep'],
  ['S2.7 nobody new comes into a full room', 1, { admitted: false, voters: mostVoters }, 'full'],
])('%s', (_rule, revision, circumstances, judgement) => {
  expect(judgeVote(revision, { ...open, ...circumstances })).toBe(judgement);
});
