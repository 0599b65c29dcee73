import { answerDeclinesPrompts } from './catalogue/answer-declines.ts';
import { answerPriorityPrompts } from './catalogue/answer-priority.ts';
import { askWhoPrompts } from './catalogue/ask-who.ts';
import { betweenPrompts } from './catalogue/between.ts';
import { findPrompts } from './catalogue/find.ts';
import { handOverPrompts } from './catalogue/hand-over.ts';
import { informalTooPrompts } from './catalogue/informal-too.ts';
import { keepPrompts } from './catalogue/keep.ts';
import { meetingPrompts } from './catalogue/meeting.ts';
import { mendPrompts } from './catalogue/mend.ts';
import { safetyPrompts } from './catalogue/safety.ts';
import { toolPrompts } from './catalogue/tool.ts';
import { transitionPrompts } from './catalogue/transition.ts';
import { wellDonePrompts } from './catalogue/well-done.ts';
import type { CataloguePrompt } from './catalogue-prompt.ts';

/** Every built-in prompt, by kind in the order of `promptKinds`; within a kind the more general one first. */
export const catalogue: readonly CataloguePrompt[] = [
  ...askWhoPrompts,
  ...findPrompts,
  ...mendPrompts,
  ...keepPrompts,
  ...betweenPrompts,
  ...handOverPrompts,
  ...answerDeclinesPrompts,
  ...answerPriorityPrompts,
  ...informalTooPrompts,
  ...meetingPrompts,
  ...transitionPrompts,
  ...toolPrompts,
  ...safetyPrompts,
  ...wellDonePrompts,
];
