import type { CataloguePrompt } from './catalogue-prompt.ts';

/**
 * The situation in which a prompt fits, spelt so that the same one reads the same, in whatever order its parts and its
 * cues stand. Two prompts of one situation could always be swapped.
 */
export function situationOf({ kind, when }: Pick<CataloguePrompt, 'kind' | 'when'>): string {
  const condition = JSON.stringify(when, (_key, value: unknown) => {
    if (Array.isArray(value)) return [...value].sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
  });
  return `${kind} ${condition}`;
}
