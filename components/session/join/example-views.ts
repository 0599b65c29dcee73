import type {
  OwnVote,
  ParticipantPhase,
  ParticipantView,
} from '../../../lib/session/participant/participant-view.ts';
import type { ReleasedRound } from '../../../lib/session/released-round.ts';
import type { Item } from '../../../lib/survey/item.ts';
import { items } from '../../survey/example-survey.ts';

// What a participant's screen may be given, for the tests of the components.

type Joined = Extract<ParticipantView, { state: 'joined' }>;
type Result = ReleasedRound['result'];

const title = { nl: 'Team Noord', en: 'Team North' };

export function joined(phase: ParticipantPhase, changes: Partial<Joined> = {}): Joined {
  return {
    state: 'joined',
    title,
    contract: { k: 5, kOpen: 7, mayChange: true },
    phase,
    paused: false,
    talkUntil: null,
    connection: { state: 'connected' },
    released: [],
    ...changes,
  };
}

export function voting(item: Item, own: OwnVote = { state: 'none' }, mayVote = true): Joined {
  return joined({ state: 'voting', item, round: 1, own, mayVote });
}

export function shown(item: Item, result: Result, own: OwnVote = { state: 'none' }): Joined {
  return joined({ state: 'shown', item, round: 2, own, released: { item: item.id, round: 2, result } });
}

const counted = (counts: Record<string, number>, changes: Partial<Result> = {}): Result => ({
  kind: 'shown',
  voters: 8,
  counts,
  withheld: [],
  movement: null,
  ...(changes as object),
});
export const results = {
  grade: counted({ 5: 1, 6: 2, 7: 4, 9: 1 }, { movement: { kind: 'moved', moved: 5, same: 5 } }),
  agree: counted({ 2: 3, 4: 5 }),
  rank: counted({
    'family:1': 5,
    'family:2': 3,
    'friends:1': 3,
    'friends:2': 5,
    'neighbours:3': 8,
    'volunteers:4': 8,
  }),
  budget: counted({ 'family:4': 8, 'friends:6': 8, 'neighbours:0': 8, 'volunteers:0': 8 }),
  factors: counted({ 'wants-to-collaborate:little': 5 }),
  texts: { kind: 'texts', voters: 8, texts: ['Meer tijd.', 'Een vaste collega.'] },
  tooFew: { kind: 'too-few' },
  hardly: { kind: 'hardly-changed' },
} as const satisfies Record<string, Result>;

/** Every screen, by what it is. */
export const views = {
  joining: { state: 'joining', connection: { state: 'connecting' } },
  stranger: { state: 'stranger', connection: { state: 'connected' } },
  outdated: { state: 'outdated', connection: { state: 'connected' } },
  refused: { state: 'joining', connection: { state: 'refused', why: 'credentials' } },
  lobby: joined({ state: 'lobby' }),
  paused: { ...voting(items.grade, { state: 'none' }, false), paused: true },
  lost: { ...voting(items.grade), connection: { state: 'connecting' } },
  grade: voting(items.grade),
  agree: voting(items.agree),
  choices: voting(items.choices),
  rank: voting(items.rank),
  budget: voting(items.budget),
  factors: voting(items.factors),
  open: voting(items.open),
  saved: voting(items.grade, { state: 'saved', answer: { kind: 'grade', value: 7 } }),
  received: voting(items.grade, { state: 'received', answer: { kind: 'grade', value: 7 } }),
  fixed: voting(items.grade, { state: 'received', answer: { kind: 'grade', value: 7 } }, false),
  locked: voting(items.grade, { state: 'refused', why: 'locked', answer: null, stands: false }),
  counted: joined({ state: 'counted', item: items.grade, round: 1, own: { state: 'none' } }),
  'shown-grade': shown(items.grade, results.grade, {
    state: 'counted',
    answer: { kind: 'grade', value: 7 },
  }),
  talk: { ...shown(items.agree, results.agree), talkUntil: 1 },
  'shown-agree': shown(items.agree, results.agree),
  'shown-rank': shown(items.rank, results.rank),
  'shown-budget': shown(items.budget, results.budget),
  'shown-texts': shown(items.open, results.texts),
  'too-few': shown(items.grade, results.tooFew),
  'hardly-changed': shown(items.grade, results.hardly),
  closed: { state: 'closed', title, released: [{ item: 'grade', round: 1, result: results.grade }] },
  left: { state: 'left' },
} as const satisfies Record<string, ParticipantView>;
