import type { Action } from '../../../lib/matrix/actions/action.ts';
import { makeAction } from '../../../lib/matrix/actions/make-action.ts';
import { factors } from '../../../lib/matrix/factors.ts';
import type { Cell } from '../../../lib/matrix/matrix.ts';

// What a team voted and agreed, for the tests of the components.

const votes: Readonly<Record<string, readonly [little: number, lot: number]>> = {
  'takes-over': [5, 11],
  'ad-hoc-days': [6, 8],
  'client-shame': [7, 2],
};

export const cells: Cell[] = factors.map((factor): Cell => {
  const [little, lot] = votes[factor.id] ?? [0, 0];
  const asked = factor.id in votes;
  const counts = { little, lot, voters: asked ? 18 : 0 };
  return {
    ...{ factor, ...counts, strength: (little / 2 + lot) / 18, sessions: [] },
    state: asked ? 'shown' : 'unasked',
    named: factor.id === 'no-daily-room' ? 2 : 0,
    change: { kind: 'none' },
  };
});

const agreed = (text: string, who: string, by: string | null): Action =>
  makeAction(
    { text, who, by, team: 'Noord', factor: 'takes-over', suggestion: 'one-step-back' },
    '2026-09-15',
  );

export const actions: Action[] = [
  agreed('Vragen wie mee kan naar de afspraak.', 'Sam', '2026-11-01'),
  agreed('Een goed verhaal vertellen in het overleg.', '', null),
  { ...agreed('Bij elkaar meekijken.', 'Noor', null), state: 'done', outcome: 'Twee keer gelukt.' },
];
