import type { CueName, DangerLevel, Tie } from '../cues/analysis.ts';

/** The kinds of prompt; what each asks stands beside its entries in `lib/prompts/catalogue/`. */
export const promptKinds = [
  'ask-who',
  'find',
  'mend',
  'keep',
  'between',
  'hand-over',
  'answer-declines',
  'answer-priority',
  'informal-too',
  'meeting',
  'transition',
  'tool',
  'safety',
  'well-done',
] as const;
export type PromptKind = (typeof promptKinds)[number];

/** The six areas of network-oriented work in the study (par. 2.2). */
export const areas = ['talk', 'invite', 'accompany', 'meeting', 'partners', 'volunteers'] as const;
export type Area = (typeof areas)[number];

/** The languages of texts and panel. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The texts of a prompt in one language. */
export type PromptText = {
  /** The question; under 140 characters. */
  summary: string;
  /** Unfolds under the question: why it helps and a way in. */
  detail: string;
  /** Words to copy and use in the next conversation or the report. */
  starter: string;
  /** Where it comes from in the study or the method, as a reader would cite it. */
  source: string;
};

/** How far the writer is. Questions about what is absent wait for a `long-pause` or for `left`. */
export const moments = ['typing', 'pause', 'long-pause', 'left'] as const;
export type Moment = (typeof moments)[number];

/** CTI phase as set by the user: 1 transition to the community, 2 trying out, 3 transfer of care; null when not set. */
export const phases = [1, 2, 3] as const;
export type Phase = (typeof phases)[number];

/** What is known of a client's trajectory from earlier contacts. */
export type Trajectory = {
  phase: Phase | null;
  /** Network meetings held according to the reports that were saved; the CTI norm is three a trajectory. */
  meetingsHeld: number;
  /** A transition was seen in a report of the last eight weeks. */
  transitionAtHand: boolean;
  /** Whole weeks since the last contact in which the network came up; null when it never did. */
  weeksSinceNetwork: number | null;
};

/** Why a user waves a prompt away. */
export const dismissals = ['already-done', 'does-not-fit', 'client-declines', 'other'] as const;
export type Dismissal = (typeof dismissals)[number];

/** What a user says of a kept prompt when it comes back. */
export const followUps = ['done', 'not-yet', 'not-needed'] as const;
export type FollowUp = (typeof followUps)[number];

/**
 * What became of a prompt that was shown. `acted` = copied, or the cue that it asked for came into the report;
 * `kept` = 'volgende keer'; `ignored` = still only shown when the report was saved or left; `returned` = it was kept,
 * and came back beside the later report `reportId` at that moment; the answer is null until one is given.
 */
export type Outcome =
  | { kind: 'shown' }
  | { kind: 'acted'; how: 'copied' | 'cue-appeared' }
  | { kind: 'kept' }
  | { kind: 'returned'; reportId: string; at: number; answer: FollowUp | null }
  | { kind: 'dismissed'; reason: Dismissal }
  | { kind: 'ignored' };

/** One showing of a prompt beside one report. `at` is milliseconds since the epoch. */
export type Offer = { reportId: string; promptId: string; at: number; outcome: Outcome };

/** What the chooser must know beside the report; the store gives it, `noHistory` stands for an empty one. */
export type History = {
  /** Offers made beside this very report: they stay until the user answers them. */
  report: readonly Offer[];
  /** Offers made for this client in earlier reports (without a client: none), oldest first. */
  client: readonly Offer[];
  /** All offers of today over all clients, for the caps of the fatigue budget. */
  today: readonly Offer[];
  /** The danger gate was closed by an earlier report of this client and not lifted by the user. */
  careful: boolean;
  trajectory: Trajectory;
};

export const noHistory: History = {
  report: [],
  client: [],
  today: [],
  careful: false,
  trajectory: { phase: null, meetingsHeld: 0, transitionAtHand: false, weeksSinceNetwork: null },
};

/** What the chooser must know of the report: no text, no quotes. */
export type ReportFacts = {
  moment: Moment;
  words: number;
  /** The text ends where a sentence may end. */
  finished: boolean;
  /** Only part of the text could be read: nothing may be concluded from absence. */
  partial: boolean;
  cues: ReadonlySet<CueName>;
  danger: DangerLevel;
  meetingHeld: boolean;
  ties: readonly Tie[];
};

/** A prompt that was chosen, with the cues that it rests on (none for a question about absence). */
export type Chosen = { promptId: string; kind: PromptKind; area: Area; because: readonly CueName[] };

/** What the panel should do now. */
export type Choice =
  | { state: 'prompts'; chosen: readonly Chosen[]; gateClosed: boolean }
  /** One friendly line: the network is in view. */
  | { state: 'well'; chosen: Chosen; gateClosed: false }
  | {
      state: 'silent';
      why: 'too-little-text' | 'still-writing' | 'nothing-to-ask' | 'budget-spent' | 'gate-closed';
      gateClosed: boolean;
    };
