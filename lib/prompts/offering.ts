import { catalogue } from './catalogue.ts';
import type { CataloguePrompt } from './catalogue-prompt.ts';
import { findPrompt } from './find-prompt.ts';
import type { Area, PromptKind } from './prompt.ts';

/** The prompts that there are to choose from. */
export type Offering = {
  /** Of two that fit as well, the later one comes first (`find-fitting.ts`). */
  prompts: readonly CataloguePrompt[];
  /** One of them, or undefined. */
  find(id: string): CataloguePrompt | undefined;
  /** The kind also of a prompt that is no longer among them: what was offered before counts for the budget. */
  kindOf(id: string): PromptKind | undefined;
};

/** What an organisation changes about the built-in prompts. */
export type OfferingChange = {
  /** Areas to which prompts are kept; null for all. */
  areas: readonly Area[] | null;
  /** Ids of built-in prompts that it does without. */
  leftOut: readonly string[];
  /** Its own. */
  prompts: readonly CataloguePrompt[];
};

/** The built-in prompts, all of them. */
export const builtIn: Offering = offer(catalogue);

/**
 * The built-in prompts as an organisation wants them, over its own: where both fit as well, the built-in one comes first.
 * A warning is never left out.
 */
export function offeringOf({ areas, leftOut, prompts }: OfferingChange): Offering {
  const isWanted = ({ id, kind, area }: CataloguePrompt) =>
    kind === 'safety' || ((areas?.includes(area) ?? true) && !leftOut.includes(id));
  return offer([...prompts, ...catalogue].filter(isWanted));
}

function offer(prompts: readonly CataloguePrompt[]): Offering {
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  return {
    prompts,
    find: (id) => byId.get(id),
    kindOf: (id) => (byId.get(id) ?? findPrompt(id))?.kind,
  };
}
