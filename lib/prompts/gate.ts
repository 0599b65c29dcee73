import type { CataloguePrompt } from './catalogue-prompt.ts';
import { findPrompt } from './find-prompt.ts';
import type { History, PromptKind, ReportFacts } from './prompt.ts';
import { stillStands } from './still-stands.ts';

/**
 * The danger gate (DESIGN 3.7). `closed`: there is, or was, danger; only three kinds pass. `ajar`: danger is hinted at;
 * nothing that proposes mending, inviting, contact or a meeting passes, and nothing that praises.
 */
export type Gate = 'open' | 'ajar' | 'closed';

const kindsThatPass: Readonly<Record<Exclude<Gate, 'open'>, readonly PromptKind[]>> = {
  closed: ['safety', 'tool', 'transition'],
  ajar: ['tool', 'transition', 'ask-who', 'find', 'between', 'informal-too', 'answer-priority'],
};

/**
 * How the gate stands: closed where this report plainly shows danger, an earlier one of this client did, or a warning
 * still stands beside this one, so that a sentence that is being rewritten does not open it.
 */
export function gateOf(facts: ReportFacts, history: History): Gate {
  const isWarned = history.report.some(
    ({ promptId, outcome }) => stillStands(outcome) && findPrompt(promptId)?.kind === 'safety',
  );
  if (facts.danger === 'plain' || history.careful || isWarned) return 'closed';
  return facts.danger === 'hinted' ? 'ajar' : 'open';
}

/** Whether a prompt may be shown as the gate stands; where it is not open, nothing that brings anybody in. */
export function passesGate({ kind, leadsToContact, own }: CataloguePrompt, gate: Gate): boolean {
  return gate === 'open' || (kindsThatPass[gate].includes(kind) && !leadsToContact && !own);
}
