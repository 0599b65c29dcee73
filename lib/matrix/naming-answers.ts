import { unitKey } from './coding/coding.ts';
import { unitsOf, type Answered } from './coding/units.ts';
import type { Codebook, MatrixInput, MatrixSession } from './matrix-input.ts';
import { byDay, isSelected } from './select.ts';
import type { Selection } from './selection.ts';

/** An open answer, with the session in which it was given. */
export type Naming = { session: MatrixSession; answer: Answered };

/**
 * The coded open answers of all selected sessions, by the factor that they name, those of the oldest session first. An
 * answer names a factor once, by whichever of its earlier names it was coded.
 */
export function namingAnswers(
  { sessions, codebook, answers }: MatrixInput,
  selection: Selection,
): ReadonlyMap<string, readonly Naming[]> {
  const coded = new Map(
    answers.map(({ answer, ...place }) => [unitKey({ ...place, index: answer }), place.factors]),
  );
  const naming = sessions
    .filter((session) => isSelected(session, selection))
    .toSorted(byDay)
    .flatMap((session) => unitsOf(session).map((answer) => ({ session, answer })))
    .flatMap((said) =>
      factorsOfToday(codebook, coded.get(said.answer.key) ?? []).map((factor) => ({ factor, ...said })),
    );
  return Map.groupBy(naming, ({ factor }) => factor);
}

const factorsOfToday = ({ mergedInto }: Codebook, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => mergedInto[id] ?? id)),
];
