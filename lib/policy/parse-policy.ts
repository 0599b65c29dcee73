import { z } from 'zod';
import { setFactorSchema } from '../matrix/codebook/set-factor.ts';
import { findPrompt } from '../prompts/find-prompt.ts';
import { areas, locales } from '../prompts/prompt.ts';
import { readRelayPage } from '../session/relay-page.ts';
import { smallestGroup } from '../session/session-plan.ts';
import { fixable, type Policy } from './policy.ts';
import type { Path, PolicyFault } from './policy-fault.ts';
import { createPolicyReader, type PolicyReader } from './policy-reader.ts';
import { readOwnPrompts } from './read-own-prompts.ts';
import { readOwnWords } from './read-own-words.ts';
import { readSites } from './read-sites.ts';

/** The parts of a policy, as `storage.managed` spells them; `public/policy-schema.json` has the same. */
export const policyParts = [
  ...['sites', 'language', 'relay', 'smallestGroup', 'areas'],
  ...['withoutPrompts', 'words', 'prompts', 'factors', 'fixed'],
];

/** A policy as far as it can be used, and what of it cannot. */
export type ParsedPolicy = { policy: Policy; faults: readonly PolicyFault[] };

/**
 * Reads a policy part by part and entry by entry: what is wrong is named and not used, and the rest is.
 * @param managed all of `storage.managed`
 */
export function parsePolicy(managed: Readonly<Record<string, unknown>>): ParsedPolicy {
  const reader = createPolicyReader();
  const take =
    <Value>(schema: z.ZodType<Value>) =>
    (entry: unknown, path: Path) =>
      reader.read(schema, entry, path);
  const itself = <Value>(value: Value): Value => value;

  for (const part of Object.keys(managed))
    if (!policyParts.includes(part)) reader.blame([part], 'unknown-part', policyParts.join(', '));

  const areasKept = reader.readList(managed['areas'], ['areas'], take(z.enum(areas)), itself);
  const leftOut = reader.readList(
    managed['withoutPrompts'],
    ['withoutPrompts'],
    (entry, path) => readLeftOut(entry, path, reader),
    itself,
  );
  const policy: Policy = {
    sites: readSites(managed['sites'], ['sites'], reader),
    language: reader.readGiven(z.enum(locales), managed['language'], ['language']),
    relay: readRelay(managed['relay'], reader),
    smallestGroup: reader.readGiven(z.int().min(smallestGroup).max(100), managed['smallestGroup'], [
      'smallestGroup',
    ]),
    areas: areasKept.length > 0 ? areasKept : null,
    leftOut,
    words: readOwnWords(managed['words'], ['words'], reader),
    prompts: readOwnPrompts(managed['prompts'], ['prompts'], leftOut, reader),
    factors: reader.readList(managed['factors'], ['factors'], take(setFactorSchema), ({ id }) => id),
    fixed: reader.readList(managed['fixed'], ['fixed'], take(z.enum(fixable)), itself),
  };
  return { policy, faults: reader.faults };
}

function readRelay(raw: unknown, reader: PolicyReader): string | null {
  const address = reader.readGiven(z.string().max(300), raw, ['relay']);
  if (address === null) return null;
  return readRelayPage(address) ? address : reader.blame(['relay'], 'no-address', address);
}

function readLeftOut(raw: unknown, path: Path, reader: PolicyReader): string | null {
  const id = reader.read(z.string().max(100), raw, path);
  if (id === null) return null;
  const prompt = findPrompt(id);
  if (!prompt) return reader.blame(path, 'unknown-prompt', id);
  return prompt.kind === 'safety' ? reader.blame(path, 'safety-stays', id) : id;
}
