import type { CueName, Ring, Tie, TieState } from './analysis.ts';
import type { Report } from './engine/report.ts';
import type { Finding } from './engine/rule.ts';

const strength: Readonly<Record<TieState, number>> = { present: 0, proposed: 1, involved: 2, damaged: 3 };

/**
 * Who is around the client: one tie for each relation word among the findings of `informal-network` and the signal
 * `formal-tie`, with the strongest state that the cues of its clause give it. `found`: the findings that count, by cue.
 */
export function findTies(report: Report, found: ReadonlyMap<CueName, readonly Finding[]>): Tie[] {
  const ties = new Map<string, Tie>();
  for (const finding of [...(found.get('informal-network') ?? []), ...report.all('formal-tie')]) {
    for (const { shown, ring } of namedIn(report, finding)) {
      const state = stateOf(finding, found);
      const known = ties.get(shown);
      if (!known || strength[state] > strength[known.state]) ties.set(shown, { word: shown, ring, state });
    }
  }
  return [...ties.values()];
}

function namedIn(report: Report, finding: Finding): { shown: string; ring: Ring }[] {
  return report.entriesOf(finding).flatMap(({ shown, ring }) => (ring ? [{ shown, ring }] : []));
}

function stateOf(person: Finding, found: ReadonlyMap<CueName, readonly Finding[]>): TieState {
  const near = (cue: CueName): boolean => found.get(cue)?.some((one) => shareClause(one, person)) ?? false;
  if (near('damaged-tie')) return 'damaged';
  if (near('relative-involved')) return 'involved';
  if (near('network-meeting') || near('network-talk')) return 'proposed';
  return 'present';
}

function shareClause(one: Finding, other: Finding): boolean {
  return (
    one.sentence === other.sentence &&
    one.firstClause <= other.lastClause &&
    one.lastClause >= other.firstClause
  );
}
