import { catalogue } from './catalogue.ts';
import type { CataloguePrompt } from './catalogue-prompt.ts';

const byId = new Map(catalogue.map((prompt) => [prompt.id, prompt]));

/** The prompt with this id, or undefined when the catalogue does not know it (any more). */
export function findPrompt(id: string): CataloguePrompt | undefined {
  return byId.get(id);
}
