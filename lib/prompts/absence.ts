import type { PromptKind } from './prompt.ts';

const kindsAboutAbsence: readonly PromptKind[] = ['ask-who', 'informal-too'];

/** Words from which on a report has substance enough to ask what is missing (DESIGN 2). */
export const absenceMinWords = 25;

/** Whether a kind asks about what the report leaves out: such a question waits, and has a cap of its own. */
export function asksAboutAbsence(kind: PromptKind): boolean {
  return kindsAboutAbsence.includes(kind);
}
