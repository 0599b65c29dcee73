import { isCapital, isLetter } from './characters.ts';
import { role } from './clauses.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { NameLike, Sentence } from './sentence.ts';

/**
 * Marks an unknown word with one capital as a name ('Kevin', but not 'GGZ'). `i` is the token just read.
 */
export function markName(sentence: Sentence, i: number, word: string, text: string, lexicon: Lexicon): void {
  const from = sentence.start + (sentence.starts[i] as number);
  if (!isCapital(text.charCodeAt(from))) return;
  if (isCapital(text.charCodeAt(from + 1)) && isLetter(text.charCodeAt(from + 1))) return;
  (sentence.names ??= []).push({ at: i, word, given: false });
  // At the start of a sentence every word has a capital.
  if (i === 0) return;
  sentence.entries[i] = lexicon.name;
  sentence.classes.addAll(lexicon.name.classes);
}

/** Finds the names that the sentence gives to a person: 'zijn zoon Kevin', 'Samira, haar nicht', 'Truus (vriendin)', 'Sjaak van beneden'. */
export function giveNames(sentence: Sentence, breaks: readonly number[]): void {
  if (!sentence.names) return;
  for (const name of sentence.names) name.given = isGiven(sentence.entries, breaks, name.at);
}

function isGiven(entries: readonly Entry[], breaks: readonly number[], i: number): boolean {
  if (isPerson(entries[i - 1]) && breaks[i] !== 1) return true;
  const next = entries[i + 1];
  if (next?.word === 'van' && !breaks[i + 1]) return isFromNearBy(entries, i + 2);
  if (!breaks[i + 1]) return false;
  return (
    isPerson(next) || (next !== undefined && (next.role & role.modifier) !== 0 && isPerson(entries[i + 2]))
  );
}

/** 'Sjaak van beneden', 'Roel van je werk', 'Gonnie van de manege'. */
function isFromNearBy(entries: readonly Entry[], i: number): boolean {
  const place = (entries[i]?.role ?? 0) & role.modifier ? entries[i + 1] : entries[i];
  return place !== undefined && (place.role & role.nearBy) !== 0;
}

function isPerson(entry: Entry | undefined): boolean {
  return entry !== undefined && (entry.role & role.nominal) !== 0;
}

/**
 * The names that a report gives to people around the client. A name that stood there before it was given is left out:
 * in 'Jaimy kwam binnen … de moeder Jaimy' it is the client's.
 */
export function namesGiven(sentences: readonly Sentence[]): ReadonlySet<string> {
  const given = new Set<string>();
  const seen = new Set<string>();
  for (const { names } of sentences) {
    if (!names) continue;
    for (const { word, given: isGivenHere } of names) {
      if (isGivenHere && !seen.has(word)) given.add(word);
      seen.add(word);
    }
  }
  return given;
}

/** Lets the given names stand for persons in a sentence, and no others; whether that changed anything. */
export function applyNames(sentence: Sentence, given: ReadonlySet<string>, lexicon: Lexicon): boolean {
  let changed = false;
  for (const name of sentence.names ?? []) {
    const wanted = given.has(name.word) ? lexicon.named : plainEntry(name, lexicon);
    if (wanted === sentence.entries[name.at]) continue;
    sentence.entries[name.at] = wanted;
    sentence.classes.addAll(wanted.classes);
    changed = true;
  }
  return changed;
}

function plainEntry(name: NameLike, lexicon: Lexicon): Entry {
  return name.at > 0 ? lexicon.name : lexicon.unknown;
}
