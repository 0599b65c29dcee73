import type { CataloguePrompt } from './catalogue-prompt.ts';
import { locales, type Locale, type PromptKind, type PromptText } from './prompt.ts';

/** What is amiss with the words of a prompt, and in which text. */
export type WordingFault = { locale: Locale; text: keyof PromptText; why: WordingTrouble };

export type WordingTrouble =
  | 'too-long'
  | 'too-short'
  | 'no-question'
  | 'no-statement'
  | 'long-sentence'
  | 'commands-or-blames'
  | 'no-consent';

const parts = ['summary', 'detail', 'starter', 'source'] as const;

/** Characters that each text has at least, and fewer than which it has. */
const lengths: Readonly<Record<keyof PromptText, readonly [atLeast: number, below: number]>> = {
  summary: [10, 140],
  detail: [41, 260],
  starter: [10, 140],
  source: [2, 120],
};

/** Words in a sentence, at most; English takes a few more. */
const longest: Readonly<Record<Locale, number>> = { nl: 15, en: 18 };

/** What commands or blames, and what calls somebody he or she. */
const forbidden: Readonly<Record<Locale, RegExp>> = {
  nl: /\b(moet|moeten|fout|verkeerd|hij|zij|hem|haar|hun)\b/i,
  en: /\b(must|should|wrong|mistake|he|she|him|her|his)\b/i,
};

/** What asks the client first, in the detail of a prompt that leads to contact with somebody. */
const consent: Readonly<Record<Locale, RegExp>> = {
  nl: /vraag eerst|als je cliënt dat wil|je cliënt beslist/i,
  en: /first ask|if your client wants|your client decides/i,
};

/** Kinds of which every prompt leads to contact with somebody. */
export const kindsThatLead: readonly PromptKind[] = ['between', 'hand-over', 'informal-too', 'meeting'];

/**
 * Checks the words of a prompt, built in or of an organisation: one question (only the line that all is well states),
 * short sentences, nothing that commands or blames, and the client's consent first. Says nothing of what they mean.
 */
export function checkWording({
  kind,
  leadsToContact,
  text,
}: Pick<CataloguePrompt, 'kind' | 'leadsToContact' | 'text'>): WordingFault[] {
  return locales.flatMap((locale) => {
    const faults: WordingFault[] = [];
    const blame = (part: keyof PromptText, why: WordingTrouble) => faults.push({ locale, text: part, why });
    for (const part of parts) {
      const words = text[locale][part];
      const [atLeast, below] = lengths[part];
      if (words.length < atLeast) blame(part, 'too-short');
      if (words.length >= below) blame(part, 'too-long');
      if (part === 'source') continue;
      if (sentencesOf(words).some((sentence) => wordCount(sentence) > longest[locale]))
        blame(part, 'long-sentence');
      if (forbidden[locale].test(words)) blame(part, 'commands-or-blames');
    }
    const { summary, detail } = text[locale];
    if (kind === 'well-done' && !summary.endsWith('.')) blame('summary', 'no-statement');
    if (kind !== 'well-done' && !summary.endsWith('?')) blame('summary', 'no-question');
    if (leadsToContact && !consent[locale].test(detail)) blame('detail', 'no-consent');
    return faults;
  });
}

const sentencesOf = (words: string): string[] => words.split(/(?<=[.?!:;])\s+/);
const wordCount = (sentence: string): number => sentence.split(/\s+/).length;
