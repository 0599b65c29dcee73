import type { History, Offer } from './prompt.ts';

/**
 * The prompts that the user kept for the client's next report ('volgende keer'): those of which the last offer in
 * earlier reports was kept, latest first. What became of a prompt since then counts.
 */
export function findKept({ client }: Pick<History, 'client'>): string[] {
  const last = new Map<string, Offer>();
  for (const offer of client.toReversed()) {
    if (!last.has(offer.promptId)) last.set(offer.promptId, offer);
  }
  return [...last.values()].filter(({ outcome }) => outcome.kind === 'kept').map(({ promptId }) => promptId);
}
