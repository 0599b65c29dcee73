import type { CueName } from '../cues/analysis.ts';
import type { Condition } from './catalogue-prompt.ts';
import type { PromptKind } from './prompt.ts';

/** A situation that calls for a kind of prompt, and how strongly; of those that hold, the strongest counts. */
export type Calling = { kind: PromptKind; when: Condition; strength: number };

/** From here on a calling is strong enough to be shown beside another prompt. */
export const strong = 70;

/** Somebody of the network is in the report. */
const somebody: readonly CueName[] = ['informal-network', 'network-talk', 'relative-involved'];

/** Somebody is there, or it is said that nobody is: then nothing is asked about absence. */
const somebodyOrNobody: readonly CueName[] = [
  ...somebody,
  'network-meeting',
  'volunteer',
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

/** Where the client said no, or has nobody, asking for a next step with others does not hear the answer. */
const saidNo: readonly CueName[] = ['client-declines', 'no-network'];

/**
 * Which kinds a report calls for. The order of strength follows the study: a reason not to involve the network
 * is answered first (its first conclusion), then what the professional took on (its second), then moments that
 * pass (a meeting, a move), then ties that are there, and last the question about who is missing.
 * The rows at the end, with a `trajectory`, move a kind up when the trajectory makes it timely; those that rest on no
 * cue ask for a report of some length.
 */
export const callings: readonly Calling[] = [
  { kind: 'find', when: { all: ['no-network'] }, strength: 92 },
  { kind: 'answer-declines', when: { all: ['client-declines'], none: ['network-talk'] }, strength: 90 },
  { kind: 'answer-declines', when: { all: ['client-declines'], ties: { informalAtMost: 1 } }, strength: 90 },
  // Where the two went through more people than one, the no is about one of them: the others count first.
  { kind: 'answer-declines', when: { all: ['client-declines'] }, strength: 59 },
  { kind: 'answer-priority', when: { all: ['other-priority'] }, strength: 88 },
  { kind: 'hand-over', when: { all: ['took-over'], none: saidNo }, strength: 86 },
  // Who went along beside the professional is kept rather than asked for more.
  { kind: 'hand-over', when: { all: ['accompanied'], none: [...saidNo, 'relative-involved'] }, strength: 76 },
  // A volunteer who is there already is no new step, unless the two talked about what could grow from it.
  { kind: 'between', when: { all: ['no-network'], none: ['volunteer'] }, strength: 82 },
  { kind: 'between', when: { all: ['no-network', 'network-talk'] }, strength: 82 },
  { kind: 'between', when: { all: ['volunteer'], none: ['informal-network'] }, strength: 60 },
  // Mending waits until the hurt was talked about, and nobody of the network sits at the table already.
  {
    kind: 'mend',
    when: { all: ['damaged-tie', 'network-talk'], none: ['client-declines', 'relative-involved'] },
    strength: 78,
  },
  // A hurt that is only mentioned comes first where it is the one tie there is; else the others do (`keep-who-stands-by`).
  {
    kind: 'mend',
    when: {
      all: ['damaged-tie'],
      none: ['client-declines', 'relative-involved'],
      ties: { informalAtMost: 1 },
    },
    strength: 62,
  },
  { kind: 'mend', when: { all: ['damaged-tie'] }, strength: 50 },
  { kind: 'meeting', when: { all: ['network-meeting'], none: ['client-declines'] }, strength: 75 },
  // With somebody there, keeping that tie across the move comes first (`keep-across-move`).
  { kind: 'transition', when: { all: ['transition'], none: ['informal-network'] }, strength: 68 },
  { kind: 'transition', when: { all: ['transition'] }, strength: 59 },
  {
    kind: 'well-done',
    when: { all: ['relative-involved', 'network-talk'], none: unfinishedBusiness },
    strength: 66,
  },
  {
    kind: 'keep',
    when: { any: somebody, none: ['no-network'] },
    strength: 60,
  },
  // Several services round the table ask for somebody informal beside them; one contact asks who else there is.
  {
    kind: 'informal-too',
    when: { all: ['formal-partner'], none: somebodyOrNobody, ties: { formalAtLeast: 2 } },
    strength: 59,
  },
  { kind: 'informal-too', when: { all: ['formal-partner'], none: somebodyOrNobody }, strength: 56 },
  { kind: 'ask-who', when: { all: ['formal-partner'], none: somebodyOrNobody }, strength: 58 },
  // A short note about the household calls for nothing.
  { kind: 'ask-who', when: { none: somebodyOrNobody, minWords: 50 }, strength: 55 },

  {
    kind: 'ask-who',
    when: { none: somebodyOrNobody, trajectory: { weeksSinceNetworkFrom: 4 } },
    strength: 72,
  },
  {
    kind: 'hand-over',
    when: { any: ['took-over', 'accompanied'], none: saidNo, trajectory: { phase: [3] } },
    strength: 91,
  },
  {
    kind: 'transition',
    when: { all: ['transition'], trajectory: { phase: [1] } },
    strength: 87,
  },
  { kind: 'transition', when: { minWords: 25, trajectory: { transitionAtHand: true } }, strength: 62 },
  { kind: 'transition', when: { none: saidNo, minWords: 25, trajectory: { phase: [3] } }, strength: 61 },
  {
    kind: 'meeting',
    when: { none: saidNo, ties: { informalAtLeast: 2 }, trajectory: { phase: [1], meetingsBelow: 1 } },
    strength: 64,
  },
  {
    kind: 'meeting',
    when: { none: saidNo, ties: { informalAtLeast: 2 }, trajectory: { phase: [2], meetingsBelow: 2 } },
    strength: 67,
  },
  {
    kind: 'meeting',
    when: { none: saidNo, all: ['informal-network'], trajectory: { phase: [3], meetingsBelow: 3 } },
    strength: 74,
  },
  {
    kind: 'well-done',
    when: {
      all: ['network-meeting'],
      none: unfinishedBusiness,
      meetingHeld: true,
      trajectory: { meetingsFrom: 2 },
    },
    strength: 77,
  },
  {
    kind: 'tool',
    when: { all: ['network-talk'], none: ['network-tool'], trajectory: { phase: [1] } },
    strength: 63,
  },
  {
    kind: 'tool',
    when: { any: somebody, none: ['network-tool'], trajectory: { weeksSinceNetworkFrom: 8 } },
    strength: 62,
  },
];
