import type { ToBackground } from '../../lib/messaging/messages.ts';

/** What the user did with a prompt, as the background wants to know it. */
export type PromptAnswer = Extract<ToBackground, { type: 'answerPrompt' }>['answer'];
