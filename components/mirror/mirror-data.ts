import type { Assessment } from '../../lib/journal/assessment.ts';
import type { MeetingCounts } from '../../lib/journal/count-meetings.ts';
import type { Intention } from '../../lib/journal/intention.ts';
import type { Reflection } from '../../lib/journal/reflection.ts';
import type { AreaAnswer } from '../../lib/journal/sum-area-answers.ts';
import type { Summary } from '../../lib/journal/summarise-period.ts';
import type { KeepAnswer } from '../../lib/messaging/messages.ts';
import type { Area } from '../../lib/prompts/prompt.ts';
import type { Definition } from '../../lib/survey/definition.ts';
import type { AnsweringRun, KeptRun } from '../../lib/survey/run.ts';

/** A run that goes on, with the questions as they were when it was begun. */
export type Begun = { run: AnsweringRun; definition: Definition };

/** What the user wrote: grades, notes, intentions. */
export type OwnWords = {
  /** The journal has a lock, which is open now. */
  hasLock: boolean;
  /** Finished self-assessments, in any order. */
  assessments: readonly Assessment[];
  /** The self-assessment that was begun and not finished. */
  begun: Begun | null;
  /** Answers to single questions, in any order. */
  areaAnswers: readonly AreaAnswer[];
  reflections: readonly Reflection[];
  intentions: readonly Intention[];
};

/** What was counted in the period that is shown; `meetings` comes later. */
export type Reports = { summary: Summary; meetings: MeetingCounts | null };

/** Writes of the page; each says whether it was kept, and what was typed stays until it was. */
export type Writing = {
  /** `open-already`: another run is open, which the page goes on with. */
  keepRun: (
    run: KeptRun,
    definition: Definition,
  ) => Promise<KeepAnswer | { state: 'open-already'; begun: Begun }>;
  keepNote: (about: string, text: string) => Promise<KeepAnswer>;
  /** The note that was written last and is not kept yet; null when there is none. */
  unkeptNote: (about: string) => string | null;
  makeTry: (area: Area, text: string) => Promise<KeepAnswer>;
  changeTry: (intention: Intention) => Promise<KeepAnswer>;
};
