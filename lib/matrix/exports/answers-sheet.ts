import type { Locale } from '../../prompts/prompt.ts';
import { unitKey } from '../coding/coding.ts';
import { unitsOf } from '../coding/units.ts';
import type { MatrixInput } from '../matrix-input.ts';
import { byDay } from '../select.ts';
import type { Sheet } from './sheet.ts';

export type AnswersWords = {
  name: string;
  day: string;
  team: string;
  question: string;
  answer: string;
  factors: string;
  /** Stands where coders found no factor in an answer; an answer that is not coded yet is empty. */
  none: string;
};

/** The open answers that were released, with the factors that coders settled on; without author, as they are kept. */
export function answersSheet(
  { sessions, answers, codebook }: MatrixInput,
  words: AnswersWords,
  locale: Locale,
): Sheet {
  const nameOf = new Map(codebook.factors.map(({ id, text }) => [id, text[locale]]));
  const coded = new Map(
    answers.map(({ session, item, round, answer: index, factors }) => [
      unitKey({ session, item, round, index }),
      factors.map((id) => nameOf.get(id) ?? id).join('; ') || words.none,
    ]),
  );
  return {
    name: words.name,
    columns: [
      { head: words.day, kind: 'day', width: 12 },
      { head: words.team, kind: 'text', width: 24 },
      { head: words.question, kind: 'text', width: 36 },
      { head: words.answer, kind: 'text', width: 64 },
      { head: words.factors, kind: 'text', width: 48 },
    ],
    rows: sessions
      .toSorted(byDay)
      .flatMap((session) =>
        unitsOf(session).map(({ key, text, item }) => [
          ...[session.day, session.team, item.text[locale], text],
          coded.get(key) ?? null,
        ]),
      ),
  };
}
