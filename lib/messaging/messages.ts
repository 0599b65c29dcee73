import { z } from 'zod';
import { cueNames, dangerLevels, rings, tieStates, type CueName } from '../cues/analysis.ts';
import type { OwnWords } from '../cues/own-words.ts';
import { intentionSchema } from '../journal/intention.ts';
import { invitationSchema } from '../journal/invitation.ts';
import { reflectionSchema } from '../journal/reflection.ts';
import { retentions } from '../journal/retention.ts';
import { revisionSchema } from '../journal/revision.ts';
import { snoozes } from '../journal/snooze.ts';
import type { CataloguePrompt } from '../prompts/catalogue-prompt.ts';
import {
  dismissals,
  followUps,
  locales,
  moments,
  phases,
  type Area,
  type Locale,
  type PromptKind,
  type Trajectory,
} from '../prompts/prompt.ts';
import type { Pickable } from '../record/pick/pickables.ts';
import type { SiteProfile } from '../record/site-profile.ts';
import { answerSchema } from '../survey/answer.ts';
import { definitionSchema } from '../survey/definition.ts';
import { keptRunSchema } from '../survey/run.ts';
import { lockTurnSchema, type LockAnswer } from './lock-messages.ts';
import { openMessages } from './open-messages.ts';
import { quoteLimit } from './quote-limit.ts';
import { setUpMessages, type SetUpView } from './set-up-messages.ts';
import { testMessages, type TesterAnswer, type TestView } from './test-messages.ts';

/**
 * Every message between contexts. Events stand in the past tense, commands in the imperative.
 * The background parses what it receives, and takes from a content script only what a script may tell (`switchboard.ts`);
 * the content script and the panel import types only.
 *
 * What may not cross: text of a report beyond `quotes` (evidence, each at most 80 characters), and names.
 * Nothing of these messages is stored or logged, but for what the background writes: see `lib/store`.
 */

const quoteSchema = z.string().max(quoteLimit);

const cueSchema = z.strictObject({ cue: z.enum(cueNames), quotes: z.array(quoteSchema).max(5) });

const tieSchema = z.strictObject({
  word: z.string().max(40),
  ring: z.enum(rings),
  state: z.enum(tieStates),
});

/** What the content script tells of the report that is being written. */
export const reportViewSchema = z.strictObject({
  /** Made at random when the report is opened; a save of the same report is told under the same id. */
  reportId: z.uuid(),
  /** What the record app shows of the client; the background makes the client's key of it, and never writes it down. */
  client: z.string().max(300).nullable(),
  /** The field already held a report when it was opened: saving it again is the same contact. */
  startedFilled: z.boolean(),
  /** Only part of the text could be read: nothing may be concluded from absence. */
  partial: z.boolean(),
  moment: z.enum(moments),
  words: z.int().min(0),
  finished: z.boolean(),
  meetingHeld: z.boolean(),
  cues: z.array(cueSchema).max(cueNames.length),
  danger: z.array(quoteSchema).max(5),
  dangerLevel: z.enum(dangerLevels),
  ties: z.array(tieSchema).max(60),
});
export type ReportView = z.infer<typeof reportViewSchema>;

export const layoutSchema = z.strictObject({
  side: z.enum(['left', 'right']),
  /** CSS pixels. */
  width: z.int().min(280).max(560),
  folded: z.boolean(),
});
export type Layout = z.infer<typeof layoutSchema>;

/** A prompt as the panel shows it; its texts stand in the catalogue. */
export type PromptCard = {
  promptId: string;
  kind: PromptKind;
  area: Area;
  because: CueName[];
  /** The stretches of the report behind it, each within `quoteLimit`. */
  quotes: string[];
};

/**
 * Whether contact must be safe first: `now` by what this report says, `earlier` by another report of this client (the
 * user may lift that), `perhaps` by hints in this report, of which nothing is said.
 */
export type Careful = 'no' | 'perhaps' | 'now' | 'earlier';

/**
 * What Naast asks of the user's own work, after a report was saved: a question about an area, or the self-assessment;
 * `of` is the id of that survey. `notKept`: what the user did with it could not be kept.
 */
export type Invited = { id: string; kind: 'question' | 'assessment'; of: string; notKept: boolean };

/** What the user wanted to try, in their own words, as it comes back beside this report. `notKept`: as above. */
export type BroughtUp = { id: string; reportId: string; area: Area; text: string; notKept: boolean };

/** What the panel shows; made anew by the background at every change, kept nowhere. */
export type PanelState = {
  layout: Layout;
  locale: Locale;
  /** The organisation chose the language. */
  localeFixed: boolean;
  /** The organisation set up its record systems, and the user may not change that. */
  sitesFixed: boolean;
  /** Where the panel stands with this page. */
  page:
    | { state: 'no-report' }
    /** The user wants Naast to stay away from this page. */
    | { state: 'excluded' }
    | { state: 'broken-profile'; origin: string }
    | { state: 'set-up'; setUp: SetUpView }
    | { state: 'test'; test: TestView }
    | {
        state: 'report';
        reportId: string;
        ties: ReportView['ties'];
        /** Prompts to show, at most two; `well` is the one friendly line. */
        cards: PromptCard[];
        /** The texts of those of them that the organisation wrote; the others stand in the catalogue. */
        ownTexts: Readonly<Record<string, CataloguePrompt['text']>>;
        /** Ids of prompts that were kept in an earlier report and come back beside this one, at most two. */
        returned: string[];
        well: PromptCard | null;
        /** This client's gate is closed: contact must be safe first. The user may lift it. */
        careful: Careful;
        /** The report is known to be saved. */
        saved: boolean;
        trajectory: Pick<Trajectory, 'phase' | 'meetingsHeld' | 'transitionAtHand'> | null;
      };
  /** The editor of this report takes words: they can be put in at a click. */
  canInsert: boolean;
  invitation: Invited | null;
  intention: BroughtUp | null;
  /** `unavailable`: IndexedDB cannot be used here; prompts are given, nothing is remembered. */
  memory: 'available' | 'unavailable';
};

/** How many rows of a client went. */
export type Forgotten = { contacts: number; offers: number; clients: number };

/** To the background; `Answers` has what it answers. */
export const toBackgroundSchema = z.discriminatedUnion('type', [
  /** A content script started in the top frame or a subframe, or may no longer run, and asks what it should do. */
  z.strictObject({ type: z.literal('recordStarted'), url: z.string() }),
  /** The report changed, or the writer paused or left. */
  z.strictObject({ type: z.literal('reportRead'), report: reportViewSchema }),
  /** The record app saved the report. May be told more than once for one report. */
  z.strictObject({ type: z.literal('reportSaved'), report: reportViewSchema }),
  /** The field is gone or another report was opened in its place; with the report, for the background may have slept. */
  z.strictObject({ type: z.literal('reportClosed'), report: reportViewSchema }),
  /** The user stirs beside an open report after a quiet time. Only wakes the background, before a save that it must hear. */
  z.strictObject({ type: z.literal('userStirred') }),
  /** The panel opened and asks for its state. */
  z.strictObject({ type: z.literal('panelOpened') }),
  /** The user moved, resized or folded the panel. */
  z.strictObject({
    type: z.literal('chooseLayout'),
    layout: z.strictObject({
      side: z.exactOptional(layoutSchema.shape.side),
      width: z.exactOptional(layoutSchema.shape.width),
      folded: z.exactOptional(layoutSchema.shape.folded),
    }),
  }),
  z.strictObject({ type: z.literal('chooseLocale'), locale: z.enum(locales) }),
  z.strictObject({
    type: z.literal('choosePhase'),
    reportId: z.uuid(),
    phase: z.literal(phases).nullable(),
  }),
  /** The user copied the starter, kept the prompt for next time, waved it away, or said what became of a kept one. */
  z.strictObject({
    type: z.literal('answerPrompt'),
    reportId: z.uuid(),
    promptId: z.string(),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('copied') }),
      z.strictObject({ kind: z.literal('kept') }),
      z.strictObject({ kind: z.literal('dismissed'), reason: z.enum(dismissals) }),
      z.strictObject({ kind: z.enum(followUps) }),
    ]),
  }),
  /** The user wants these words of a prompt put into the report. */
  z.strictObject({ type: z.literal('insertWords'), reportId: z.uuid(), words: z.string().min(1).max(1_000) }),
  /** The user says that contact is safe again for this client. */
  z.strictObject({ type: z.literal('liftCareful'), reportId: z.uuid() }),
  /** The user began, answered or finished a self-assessment. */
  z.strictObject({
    type: z.literal('keepRun'),
    run: keptRunSchema,
    definition: definitionSchema,
    revision: revisionSchema,
  }),
  z.strictObject({
    type: z.literal('keepReflection'),
    reflection: reflectionSchema,
    revision: revisionSchema,
  }),
  z.strictObject({ type: z.literal('keepIntention'), intention: intentionSchema, revision: revisionSchema }),
  /** The user was asked something, or did something with that. */
  z.strictObject({ type: z.literal('noteInvitation'), invitation: invitationSchema }),
  /** The user answered what they were asked, began the self-assessment, or does not want it: now, for a while, ever. */
  z.strictObject({
    type: z.literal('answerInvitation'),
    invitationId: z.uuid(),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('answered'), answer: answerSchema }),
      z.strictObject({ kind: z.literal('begun') }),
      z.strictObject({ kind: z.literal('skipped') }),
      z.strictObject({ kind: z.literal('snoozed'), until: z.enum(snoozes) }),
      z.strictObject({ kind: z.literal('declined') }),
    ]),
  }),
  /** The user says what became of something that they wanted to try. */
  z.strictObject({
    type: z.literal('answerIntention'),
    intentionId: z.uuid(),
    answer: z.enum(followUps),
  }),
  /** How long what is about clients is kept; what is older goes at once. */
  z.strictObject({ type: z.literal('chooseRetention'), months: z.literal(retentions) }),
  /** Everything of a client goes; `shown` is what the record app shows of them. */
  z.strictObject({ type: z.literal('forgetClient'), shown: z.string().min(1).max(300) }),
  z.strictObject({ type: z.literal('turnLock'), turn: lockTurnSchema }),
  ...setUpMessages,
  ...testMessages,
  ...openMessages,
]);
export type ToBackground = z.infer<typeof toBackgroundSchema>;

/**
 * Whether what the user wrote is kept. `newer-exists`: another window wrote it since; `blocked`: the database cannot
 * be opened; `unknown`: no answer came, or the background knows no better. When it failed nothing was changed, but for
 * `unknown`: then sending it again under the same revision is safe.
 */
export type KeepAnswer =
  { state: 'kept' } | { state: 'failed'; why: 'quota' | 'blocked' | 'locked' | 'newer-exists' | 'unknown' };

/** `open-already`: this definition has another run that is not done, and nothing was kept. */
export type KeepRunAnswer = KeepAnswer | { state: 'open-already'; runId: string };

/** What the background answers, by message; all others answer nothing. */
export type Answers = {
  recordStarted:
    /** `isAsked`: something is asked after a report that was saved on the page before; the panel stays for it. */
    | { state: 'run'; profile: SiteProfile; words: OwnWords; layout: Layout; isAsked: boolean }
    /** The profile of this site is broken, or its permission was withdrawn: nothing runs. */
    | { state: 'stay-away' };
  panelOpened: PanelState;
  /** Whether they stand in the report. */
  insertWords: boolean;
  /** Null when nothing is tested (any more). */
  testerStarted: TesterAnswer | null;
  /** Null when nothing is asked of the page (any more). */
  pickerStarted: { what: Pickable; locale: Locale } | null;
  keepRun: KeepRunAnswer;
  keepReflection: KeepAnswer;
  keepIntention: KeepAnswer;
  noteInvitation: KeepAnswer;
  /** How many contacts and offers went; null when it failed, and nothing was changed. */
  chooseRetention: number | null;
  /** Null when it failed, and nothing was changed. */
  forgetClient: Forgotten | null;
  turnLock: LockAnswer;
};

/** From the background to the content scripts of a tab (all frames). */
export type ToRecord =
  /** The layout changed; the top frame moves, resizes or folds the overlay. */
  | { to: 'record'; type: 'layoutChosen'; layout: Layout }
  /** A report was found in some frame of this tab: the top frame shows the overlay if it does not yet. */
  | { to: 'record'; type: 'showOverlay'; layout: Layout }
  /** Shortcut or toolbar button: the top frame, which knows whether it folded by itself, answers with `chooseLayout`. */
  | { to: 'record'; type: 'togglePanel' }
  /** Tell the report again as it is now (the background had lost it). */
  | { to: 'record'; type: 'tellReport' }
  /** The profile of this site is another now: ask for it, and look anew. */
  | { to: 'record'; type: 'profileChanged' }
  /** The test of this record app is over, or goes on anew. */
  | { to: 'record'; type: 'testerEnded' }
  /** The user is no longer to point at anything. */
  | { to: 'record'; type: 'pickerEnded' }
  /** The user withdrew some permission, and the browser leaves the scripts that run already: ask whether to go on. */
  | { to: 'record'; type: 'permissionWithdrawn' };

/** From the background to the panel, in the overlay or the side panel; `tabId` says which tab it is about. */
export type ToPanel =
  | { to: 'panel'; type: 'panelChanged'; tabId: number; state: PanelState }
  /** The side panel was opened to take part in a focus group. */
  | { to: 'panel'; type: 'joinAsked' };
