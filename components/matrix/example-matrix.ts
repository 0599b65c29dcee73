import { readCodebook } from '../../lib/matrix/codebook/read-codebook.ts';
import { factors } from '../../lib/matrix/factors.ts';
import type { CodedAnswer, MatrixInput, MatrixSession } from '../../lib/matrix/matrix-input.ts';
import type { Text } from '../../lib/survey/text.ts';

// Two made-up teams with three sessions each, for the tests of the components.

const voters = 14;
const days = ['2026-02-12', '2026-06-18', '2026-11-12'];
const teams = ['Team Oost', 'Team West'];

const both = (said: string): Text => ({ nl: said, en: said });

/** A number from 0 up to `below` that looks like chance, and is always the same. */
function pick(seed: number, below: number): number {
  const mixed = Math.imul(seed + 1, 2654435761) >>> 0;
  return (mixed >>> 8) % below;
}

/** At the first session; at each later one three people more or fewer say 'a lot', or everything stays. */
function countsOf(factor: number, team: number, meeting: number): { little: number; lot: number } {
  const lot = pick(factor * 7 + team, 7);
  const little = factor % 9 === 8 ? 0 : pick(factor * 13 + team, 5);
  if (factor % 9 === 8 && lot < 4) return { little: 0, lot: 0 };
  const step = [0, 3, -3, 0, 0][pick(factor * 3 + team * 5, 5)] ?? 0;
  const moved = lot + step * meeting;
  return { little, lot: moved >= 0 && moved + little <= voters ? moved : lot };
}

const said = [
  'Er is in de week geen moment voor.',
  'Mijn collega ging een keer mee, dat hielp.',
  'Ik weet niet hoe ik een bijeenkomst leid.',
];

function session(team: number, meeting: number): MatrixSession {
  const counts = factors.flatMap(({ id }, at) => {
    const { little, lot } = countsOf(at, team, meeting);
    return [
      [`${id}:little`, little],
      [`${id}:lot`, lot],
    ] as const;
  });
  return {
    id: `6b0f2a52-9f0c-4f0e-8d7b-0f1de1c0f${team}${meeting}e`,
    day: days[meeting] ?? '',
    team: teams[team] ?? null,
    title: both('Wat helpt, wat zit in de weg?'),
    contract: { k: 3, kOpen: 3, mayChange: true },
    items: [
      { id: 'plays', kind: 'factors', factors: 'all', text: both('Speelt dit bij ons?'), required: false },
      { id: 'else', kind: 'open', text: both('Wat speelt er nog meer?'), required: false, maxLength: 400 },
    ],
    rounds: [
      {
        item: 'plays',
        round: 1,
        result: {
          ...{ kind: 'shown', voters, withheld: [], movement: null },
          counts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
        },
      },
      { item: 'else', round: 1, result: { kind: 'texts', voters: said.length, texts: said } },
    ],
  };
}

const sessions = [0, 1].flatMap((team) => [0, 1, 2].map((meeting) => session(team, meeting)));

const answers: CodedAnswer[] = sessions.flatMap(({ id }) => [
  { session: id, item: 'else', round: 1, answer: 0, factors: ['no-daily-room'] },
  { session: id, item: 'else', round: 1, answer: 1, factors: ['colleagues-positive'] },
]);

export const exampleMatrix: MatrixInput = { sessions, codebook: readCodebook([]), answers };
