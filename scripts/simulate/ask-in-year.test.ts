import { expect, test } from 'vitest';
import { askInYear } from './ask-in-year.ts';
import { createDice } from './dice.ts';
import { invitationLines, tallyInvitations } from './tally-invitations.ts';
import type { Written } from './write-report.ts';

/** Twelve reports on each working day of forty weeks, of which every third leaves room to ask something. */
const year = Array.from({ length: 200 }, (_, day) =>
  Array.from({ length: 12 }, (_hour, nth): Written => {
    const savedAt = new Date(2026, 0, 5 + Math.floor(day / 5) * 7 + (day % 5), 8 + nth).getTime();
    const rest = { offers: [], returned: 0, repeats: 0, silence: null };
    return { ...rest, day: `day ${day}`, savedAt, isOccasion: nth % 3 === 0 };
  }),
).flat();

test('a year keeps to the caps, whatever the dice', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const tally = tallyInvitations(year, askInYear(year, createDice(seed)));
    expect(tally.mostADay).toBe(1);
    expect(tally.fewestWeeksBetween).toBeGreaterThanOrEqual(6);
    expect(tally.questions).toBeGreaterThan(50);
  }
});

test('the figures are told in lines', () => {
  const day = { id: 'one', kind: 'assessment', of: 'self-assessment', outcome: 'shown' } as const;
  const invitations = [
    { ...day, day: '2026-01-05' },
    { ...day, day: '2026-02-16' },
  ];
  const tally = tallyInvitations(year, invitations);
  expect(tally).toMatchObject({ assessments: 2, fewestWeeksBetween: 6, questions: 0 });
  expect(invitationLines(tally)).toContain('self-assessments     2, at least 6 weeks apart');
});
