import { z } from 'zod';
import { cueNames, type CueName } from '../cues/analysis.ts';
import type { OwnWords } from '../cues/own-words.ts';
import type { Path } from './policy-fault.ts';
import type { PolicyReader } from './policy-reader.ts';

/** Letters and digits, joined by an apostrophe or a hyphen. */
const word = "[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*";

/** A word, or up to six in a row, of three characters or more; `*` may stand behind the last. */
const ownWordSchema = z
  .string()
  .max(60)
  .regex(new RegExp(`^(?=.{3})${word}(?: ${word}){0,5}\\*?$`, 'u'));

/** The words that carry a cue for an organisation, by cue. */
export function readOwnWords(raw: unknown, path: Path, reader: PolicyReader): OwnWords {
  const byCue = reader.readGiven(z.record(z.string(), z.unknown()), raw, path) ?? {};
  const words: Partial<Record<CueName, string[]>> = {};
  for (const [name, list] of Object.entries(byCue)) {
    const cue = cueNames.find((each) => each === name);
    if (!cue) reader.blame([...path, name], 'unknown-part', cueNames.join(', '));
    else words[cue] = reader.readList(list, [...path, cue], takeWord, (own) => own.toLowerCase());
  }
  return words;

  function takeWord(entry: unknown, at: Path): string | null {
    return reader.read(ownWordSchema, entry, at);
  }
}
