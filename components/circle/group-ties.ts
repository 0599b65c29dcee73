import { rings, tieStates, type Ring, type Tie, type TieState } from '../../lib/cues/analysis.ts';

/** One dot to be drawn: one tie, or several ties of a ring together. */
export type Mark = { ring: Ring; state: TieState; ties: readonly Tie[] };

/** Ties that are drawn as one dot: those of a ring in one state, or all of a ring. */
export type Group = `${Ring}/${TieState}` | Ring;

/**
 * One mark a tie, in the order of the ties; the ties of a group become one mark, where the first of them stands.
 * A whole ring has the state that all its ties share, else it is only `present`.
 */
export function groupTies(ties: readonly Tie[], groups: ReadonlySet<Group>): Mark[] {
  const marks = new Map<string, Tie[]>();
  for (const [place, tie] of ties.entries()) {
    const key = [tie.ring, cellOf(tie)].find((group) => groups.has(group)) ?? `${place}`;
    marks.set(key, [...(marks.get(key) ?? []), tie]);
  }
  return [...marks.values()].flatMap((together) => {
    const first = together[0];
    if (!first) return [];
    const shared = together.every((tie) => tie.state === first.state);
    return [{ ring: first.ring, state: shared ? first.state : 'present', ties: together }];
  });
}

/**
 * The group to be made next where the picture is too full: the one that joins most ties of one state, so that the
 * drawing keeps telling who takes part and what is damaged; whole rings only after that. None when none helps.
 */
export function nextGroup(ties: readonly Tie[], groups: ReadonlySet<Group>): Group | undefined {
  const cells = rings.flatMap((ring) => tieStates.map((state): Group => `${ring}/${state}`));
  return (
    fullest(cells, groups, (cell) => ties.filter((tie) => cellOf(tie) === cell).length) ??
    fullest(rings, groups, (ring) => ties.filter((tie) => tie.ring === ring).length)
  );
}

function fullest(
  candidates: readonly Group[],
  groups: ReadonlySet<Group>,
  size: (group: Group) => number,
): Group | undefined {
  return candidates
    .filter((group) => !groups.has(group) && size(group) > 1)
    .sort((one, other) => size(other) - size(one))[0];
}

function cellOf(tie: Tie): Group {
  return `${tie.ring}/${tie.state}`;
}
