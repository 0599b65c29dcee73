import type { CueName } from '../cues/analysis.ts';
import type { Condition } from './catalogue-prompt.ts';
import type { PromptKind } from './prompt.ts';

/** A situation that calls for a kind of prompt, and how strongly; the strongest that holds counts. */
export type Calling = { kind: PromptKind; when: Condition; strength: number };

/** From here on a calling is strong enough to be shown beside another one. */
export const strong = 70;

/** Somebody is there, or it is said that nobody is: then nothing is asked about absence. */
const somebodyOrNobody: readonly CueName[] = [
  'informal-network',
  'network-talk',
  'relative-involved',
  'network-meeting',
  'no-network',
  'client-declines',
];

/** What keeps a report from being simply well: a reason not to, a hurt, or work that others could have done. */
const unfinishedBusiness: readonly CueName[] = [
  'client-declines',
  'no-network',
  'other-priority',
  'damaged-tie',
  'took-over',
  'accompanied',
];

/**
 * Which kinds a report calls for. The order of strength follows the study: a reason not to involve the network
 * is answered first (its first conclusion), then what the professional took on (its second), then moments that
 * pass (a meeting, a move), then ties that are there, and last the question about who is missing.
 */
export const callings: readonly Calling[] = [
  { kind: 'find', when: { all: ['no-network'] }, strength: 92 },
  { kind: 'between', when: { all: ['no-network'] }, strength: 80 },
  { kind: 'between', when: { all: ['volunteer'], none: ['informal-network'] }, strength: 60 },
  { kind: 'answer-declines', when: { all: ['client-declines'] }, strength: 90 },
  { kind: 'answer-priority', when: { all: ['other-priority'] }, strength: 88 },
  { kind: 'hand-over', when: { all: ['took-over'] }, strength: 86 },
  { kind: 'hand-over', when: { all: ['accompanied'] }, strength: 78 },
  { kind: 'meeting', when: { all: ['network-meeting'] }, strength: 75 },
  { kind: 'mend', when: { all: ['damaged-tie'] }, strength: 65 },
  { kind: 'transition', when: { all: ['transition'] }, strength: 68 },
  {
    kind: 'well-done',
    when: { any: ['relative-involved'], none: unfinishedBusiness },
    strength: 66,
  },
  { kind: 'keep', when: { all: ['informal-network'], none: ['no-network'] }, strength: 60 },
  { kind: 'informal-too', when: { all: ['formal-partner'], none: somebodyOrNobody }, strength: 58 },
  { kind: 'ask-who', when: { none: somebodyOrNobody }, strength: 55 },
  { kind: 'tool', when: { trajectory: { phase: [1], weeksSinceNetworkFrom: 2 } }, strength: 40 },
];
