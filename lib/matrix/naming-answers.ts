import { byDay, isSelected } from './select.ts';
import type { CodedAnswer, Codebook, MatrixInput, MatrixSession } from './matrix-input.ts';
import type { Selection } from './selection.ts';
import { shownAnswers, type ShownAnswer } from './shown-answers.ts';

/** An open answer, with the session in which it was given. */
export type Naming = { session: MatrixSession; answer: ShownAnswer };

/**
 * The coded open answers of all selected sessions, by the factor that they name, those of the oldest session first. An
 * answer names a factor once, by whichever of its earlier names it was coded.
 */
export function namingAnswers(
  { sessions, codebook, answers }: MatrixInput,
  selection: Selection,
): ReadonlyMap<string, readonly Naming[]> {
  const coded = new Map(answers.map((answer) => [placeOf(answer), answer.factors]));
  const naming = new Map<string, Naming[]>();
  for (const session of sessions.filter((each) => isSelected(each, selection)).toSorted(byDay)) {
    for (const answer of shownAnswers(session)) {
      const { item, round, index } = answer;
      const place = placeOf({ session: session.id, item: item.id, round, answer: index });
      for (const factor of factorsOfToday(codebook, coded.get(place) ?? [])) {
        const found = naming.get(factor) ?? [];
        naming.set(factor, found);
        found.push({ session, answer });
      }
    }
  }
  return naming;
}

const placeOf = ({ session, item, round, answer }: Omit<CodedAnswer, 'factors'>): string =>
  [session, item, round, answer].join('/');

const factorsOfToday = ({ mergedInto }: Codebook, ids: readonly string[]): Set<string> =>
  new Set(ids.map((id) => mergedInto[id] ?? id));
