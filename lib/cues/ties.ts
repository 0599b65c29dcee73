import type { CueName, Ring, Tie, TieState } from './analysis.ts';
import type { Report } from './engine/report.ts';
import type { Finding } from './engine/rule.ts';

const strength: Readonly<Record<TieState, number>> = { present: 0, proposed: 1, involved: 2, damaged: 3 };

/** What names somebody around the client: cues, and the signal for formal parties. */
const naming: readonly CueName[] = ['informal-network', 'volunteer'];
const formalParty = 'formal-tie';

/**
 * Who is around the client: one tie for each relation word, volunteer and formal party that is named, with the
 * strongest state that the cues of its clause give it. `found`: the findings that count, by cue.
 */
export function findTies(report: Report, found: ReadonlyMap<CueName, readonly Finding[]>): Tie[] {
  const ties = new Map<string, Tie>();
  // By sentence, for a pasted file of hundreds of pages has thousands of findings.
  const inSentence = new Map([...found].map(([cue, all]) => [cue, Map.groupBy(all, (one) => one.sentence)]));
  const named = [
    ...naming.flatMap((cue) => found.get(cue) ?? []),
    ...report.all(formalParty),
    ...(found.get('formal-partner') ?? []).filter(({ tie }) => tie),
  ];
  for (const finding of named) {
    for (const { shown, ring } of namedIn(report, finding)) {
      const state = stateOf(finding, inSentence);
      const known = ties.get(shown);
      if (!known || strength[state] > strength[known.state]) ties.set(shown, { word: shown, ring, state });
    }
  }
  return [...ties.values()];
}

function namedIn(report: Report, finding: Finding): { shown: string; ring: Ring }[] {
  if (finding.tie) return [finding.tie];
  return report
    .entriesOf(finding)
    .flatMap(({ shown, ring }) => (ring ? [{ shown: shown.replace(possessive, ''), ring }] : []));
}

/** 'haar man' is in the lexicon as a phrase, for not every man is one; the circle says 'man'. */
const possessive = /^(haar|zijn) /;

function stateOf(
  person: Finding,
  inSentence: ReadonlyMap<CueName, ReadonlyMap<number, readonly Finding[]>>,
): TieState {
  const near = (cue: CueName): boolean => {
    const beside = inSentence.get(cue)?.get(person.sentence) ?? [];
    return beside.some((one) => shareClause(one, person));
  };
  if (near('damaged-tie')) return 'damaged';
  if (near(person.name === formalParty ? 'formal-partner' : 'relative-involved')) return 'involved';
  if (person.name === formalParty) return 'present';
  if (near('network-meeting') || near('network-talk')) return 'proposed';
  return 'present';
}

/** Of two findings in one sentence. */
function shareClause(one: Finding, other: Finding): boolean {
  return one.firstClause <= other.lastClause && one.lastClause >= other.firstClause;
}
