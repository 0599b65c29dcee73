import type { CataloguePrompt } from './catalogue-prompt.ts';
import { findPrompt } from './find-prompt.ts';
import type { History, PromptKind, ReportFacts } from './prompt.ts';

/** All that may be shown where there is, or was, danger (DESIGN 3.7). */
export const kindsBehindGate: readonly PromptKind[] = ['safety', 'tool', 'transition'];

/**
 * Whether the danger gate is closed: this report shows a sign of danger, an earlier one of this client did, or a
 * warning still stands beside this one, so that a sentence that is being rewritten does not open it.
 */
export function isGateClosed(facts: ReportFacts, history: History): boolean {
  return (
    facts.danger ||
    history.careful ||
    history.report.some(
      ({ promptId, outcome }) => outcome.kind === 'shown' && findPrompt(promptId)?.kind === 'safety',
    )
  );
}

/** Whether a prompt may be shown behind a closed gate: of the three kinds, and bringing nobody else in. */
export function passesGate({ kind, leadsToContact }: CataloguePrompt): boolean {
  return kindsBehindGate.includes(kind) && !leadsToContact;
}
