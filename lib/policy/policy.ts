import type { OwnWords } from '../cues/own-words.ts';
import type { SetFactor } from '../matrix/codebook/set-factor.ts';
import type { CataloguePrompt } from '../prompts/catalogue-prompt.ts';
import type { Area, Locale } from '../prompts/prompt.ts';
import type { SiteProfile } from '../record/site-profile.ts';

/** The parts of a policy that users may be kept from changing. */
export const fixable = ['sites', 'language', 'relay'] as const;
export type Fixable = (typeof fixable)[number];

/** A site of a policy. Of a broken one nothing is used: where its origin can be read, nothing runs there. */
export type PolicySite = { state: 'ok'; profile: SiteProfile } | { state: 'broken'; origin: string };

/**
 * What an organisation set for its users, by `storage.managed`. Data alone: nothing of it runs. What was left out is null
 * or empty, and Naast does as it does without a policy.
 */
export type Policy = {
  sites: readonly PolicySite[];
  /** Until the user chooses another, unless it is fixed. */
  language: Locale | null;
  /** The page of the relay for focus groups. */
  relay: string | null;
  /** No smaller group is shown in a focus group (k); a larger one may be chosen. */
  smallestGroup: number | null;
  /** Areas to which prompts are kept; null for all. */
  areas: readonly Area[] | null;
  /** Ids of built-in prompts that the organisation does without; never one about safety. */
  leftOut: readonly string[];
  /** Words that carry a cue beside those that Naast knows. */
  words: OwnWords;
  prompts: readonly CataloguePrompt[];
  /** What helps or hinders here, beside the factors of the study: in the codebook of the matrix. */
  factors: readonly SetFactor[];
  /** What users may not change. */
  fixed: readonly Fixable[];
};

export const noPolicy: Policy = {
  sites: [],
  language: null,
  relay: null,
  smallestGroup: null,
  areas: null,
  leftOut: [],
  words: {},
  prompts: [],
  factors: [],
  fixed: [],
};

/** Whether users may change a part that the policy may set. */
export function mayChange({ fixed }: Policy, part: Fixable): boolean {
  return !fixed.includes(part);
}

/** Whether it sets nothing at all. */
export function isEmpty({ words, ...policy }: Policy): boolean {
  const sets = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== null);
  return Object.keys(words).length === 0 && !Object.values(policy).some(sets);
}
