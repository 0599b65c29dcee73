import { catalogue } from '../prompts/catalogue.ts';
import type { CataloguePrompt } from '../prompts/catalogue-prompt.ts';
import { checkWording, kindsThatLead } from '../prompts/check-wording.ts';
import { situationOf } from '../prompts/situation-of.ts';
import { ownPromptSchema } from './own-prompt.ts';
import type { Path } from './policy-fault.ts';
import type { PolicyReader } from './policy-reader.ts';

/**
 * The prompts of an organisation that pass what the built-in ones pass: their wording, the client's consent, and a
 * situation of their own among those that are offered.
 * @param leftOut ids of built-in prompts that the organisation does without
 */
export function readOwnPrompts(
  raw: unknown,
  path: Path,
  leftOut: readonly string[],
  reader: PolicyReader,
): CataloguePrompt[] {
  const offered = catalogue.filter(({ id }) => !leftOut.includes(id));
  const situations = new Map(offered.map((prompt) => [situationOf(prompt), prompt.id]));
  return reader.readList(raw, path, take, ({ id }) => id);

  function take(entry: unknown, at: Path): CataloguePrompt | null {
    const prompt = reader.read(ownPromptSchema, entry, at);
    if (!prompt || !isWellWorded(prompt, at)) return null;
    const other = situations.get(situationOf(prompt));
    if (other !== undefined && other !== prompt.id)
      return reader.blame([...at, 'when'], 'same-situation', other);
    situations.set(situationOf(prompt), prompt.id);
    return prompt;
  }

  function isWellWorded(prompt: CataloguePrompt, at: Path): boolean {
    const before = reader.faults.length;
    if (kindsThatLead.includes(prompt.kind) && !prompt.leadsToContact)
      reader.blame([...at, 'leadsToContact'], 'leads-to-contact');
    // Without English the Dutch stands for both, and is checked as Dutch alone.
    const isDutchAlone = prompt.text.en === prompt.text.nl;
    for (const { locale, text, why } of checkWording(prompt))
      if (locale === 'nl' || !isDutchAlone) reader.blame([...at, 'text', locale, text], why);
    return reader.faults.length === before;
  }
}
