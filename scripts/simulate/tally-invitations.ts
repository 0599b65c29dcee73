import { dayNumber } from '../../lib/journal/day.ts';
import type { Invitation } from '../../lib/journal/invitation.ts';
import type { Written } from './write-report.ts';

export type InvitationTally = {
  days: number;
  /** Of all reports: after saving nothing stood in the way. */
  shareOccasion: number;
  questions: number;
  /** What was put off and came back counts once. */
  mostADay: number;
  assessments: number;
  /** Between two self-assessments that were not put off; null when there were fewer than two. */
  fewestWeeksBetween: number | null;
  /** How often each thing was asked, by the id of its survey. */
  asked: Record<string, number>;
};

/** The figures of what was asked in a simulated year. */
export function tallyInvitations(
  year: readonly Written[],
  invitations: readonly Invitation[],
): InvitationTally {
  const counted = invitations.filter(({ outcome }) => outcome !== 'snoozed');
  const assessments = counted.filter(({ kind }) => kind === 'assessment');
  const gaps = assessments.slice(1).map(({ day }, index) => {
    return (dayNumber(day) - dayNumber(assessments[index]?.day ?? day)) / 7;
  });
  const byDay = Map.groupBy(counted, ({ day }) => day);
  const asked = Map.groupBy(counted, ({ of }) => of);
  return {
    days: new Set(year.map(({ day }) => day)).size,
    shareOccasion: year.length === 0 ? 0 : year.filter(({ isOccasion }) => isOccasion).length / year.length,
    questions: counted.length - assessments.length,
    mostADay: Math.max(0, ...[...byDay.values()].map((ofDay) => ofDay.length)),
    assessments: assessments.length,
    fewestWeeksBetween: gaps.length === 0 ? null : Math.min(...gaps),
    asked: Object.fromEntries([...asked].map(([of, all]) => [of, all.length])),
  };
}

/** The same as lines to read. */
export function invitationLines(tally: InvitationTally): string[] {
  const row = (name: string, value: string) => `${name.padEnd(20)} ${value}`;
  return [
    row('occasions', `${(100 * tally.shareOccasion).toFixed(1)} % of the reports`),
    row('questions', `${tally.questions} on ${tally.days} days, at most ${tally.mostADay} a day`),
    row('self-assessments', `${tally.assessments}, at least ${tally.fewestWeeksBetween ?? '-'} weeks apart`),
    '',
    ...Object.entries(tally.asked).map(([of, count]) => row(of, `${count}`)),
  ];
}
