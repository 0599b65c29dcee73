import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areas } from '../prompts/prompt.ts';
import { questionId } from './area-question.ts';
import { chooseInvitation, contactsBeforeAssessment } from './choose-invitation.ts';
import { dayNumber } from './day.ts';
import { firstInvitationSettings, type InvitationSettings } from './invitation-settings.ts';
import type { Invitation } from './invitation.ts';
import type { LocalTime } from './local-time.ts';
import { snoozedUntil, snoozes, type Snooze } from './snooze.ts';
import { someInvitation } from './testing/some-invitation.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** One saved report: how far the clock went since the one before, in which zone, and what the user does if asked. */
type Save = { passed: number; zone: number; outcome: Invitation['outcome'] | Snooze; finishes: boolean };

const forward = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: minute, max: day / 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: day / 2, max: 2 * day }) },
  { weight: 1, arbitrary: fc.integer({ min: day, max: 30 * day }) },
);
/** Set back, or ahead by years and back again. */
const wild = fc.oneof(fc.integer({ min: -60 * day, max: 0 }), fc.constantFrom(1500 * day, -1500 * day));

const savesOf = (passed: fc.Arbitrary<number>, zone: fc.Arbitrary<number>): fc.Arbitrary<Save[]> =>
  fc.array(
    fc.record({
      passed,
      zone,
      outcome: fc.constantFrom<Save['outcome']>('shown', 'answered', 'skipped', ...snoozes),
      finishes: fc.boolean(),
    }),
    { minLength: 1, maxLength: 120 },
  );

const rules = fc
  .record({ questionDays: fc.integer({ min: 1, max: 9 }), assessmentWeeks: fc.integer({ min: 1, max: 8 }) })
  .map((chosen): InvitationSettings => ({ ...firstInvitationSettings, ...chosen }));

/** The user's clock in a zone so many minutes ahead of UTC. */
function clockIn(zone: number, now: number): LocalTime {
  const there = new Date(now + zone * minute);
  const weekday = ([7, 1, 2, 3, 4, 5, 6] as const)[there.getUTCDay()] ?? 7;
  return { now, day: there.toISOString().slice(0, 10), hour: there.getUTCHours(), weekday };
}

/** What is asked, and what was known then. */
type Moment = { asked: Invitation; clock: LocalTime; past: Invitation[]; lastAssessment: string | null };

function live(saves: readonly Save[], settings: InvitationSettings, contactsBefore: number): Moment[] {
  const moments: Moment[] = [];
  let now = Date.UTC(2026, 10, 24, 10);
  let until: number | null = null;
  let lastAssessment: string | null = null;
  for (const [index, { passed, zone, outcome, finishes }] of saves.entries()) {
    now += passed;
    const clock = clockIn(zone, now);
    const past = moments.map(({ asked }) => asked);
    const contacts = contactsBefore + index;
    const occasion = { clock, settings, snoozedUntil: until, past, contacts, lastAssessment };
    const chosen = chooseInvitation(occasion);
    if (!chosen) continue;
    const isPutOff = outcome === 'later-today' || outcome === 'next-week';
    const asked = someInvitation({ ...chosen, day: clock.day, outcome: isPutOff ? 'snoozed' : outcome });
    moments.push({ asked, clock, past, lastAssessment });
    if (isPutOff) until = snoozedUntil(outcome, now);
    if (asked.kind === 'assessment' && outcome === 'answered' && finishes) lastAssessment = clock.day;
  }
  return moments;
}

const counted = (invitations: readonly Invitation[]) =>
  invitations.filter(({ outcome }) => outcome !== 'snoozed');
const apart = (one: string, other: string) => Math.abs(dayNumber(one) - dayNumber(other));

test('whatever the saves, clocks, zones and answers, no cap is ever exceeded', () => {
  const passed = fc.oneof({ weight: 4, arbitrary: forward }, { weight: 1, arbitrary: wild });
  // Amsterdam in winter and summer, and far away.
  const saves = savesOf(passed, fc.constantFrom(60, 120, -480, 840));
  fc.assert(
    fc.property(saves, rules, fc.nat(contactsBeforeAssessment), (drawn, settings, contactsBefore) => {
      for (const { asked, clock, past, lastAssessment } of live(drawn, settings, contactsBefore)) {
        expect(settings.days).toContain(clock.weekday);
        expect(clock.hour).toBeGreaterThanOrEqual(settings.fromHour);
        expect(clock.hour).toBeLessThan(settings.toHour);

        const rest = asked.kind === 'question' ? settings.questionDays : 7 * settings.assessmentWeeks;
        const before = counted(past).filter(({ kind }) => kind === asked.kind);
        for (const each of before) expect(apart(asked.day, each.day)).toBeGreaterThanOrEqual(rest);
        if (asked.kind === 'assessment' && lastAssessment !== null)
          expect(apart(asked.day, lastAssessment)).toBeGreaterThanOrEqual(rest);

        // Only what was put off comes a second time on one day.
        for (const { day: on, kind, of, outcome } of past.filter((each) => each.day === asked.day))
          expect([on, kind, of, outcome]).toEqual([asked.day, asked.kind, asked.of, 'snoozed']);
      }
    }),
    { numRuns: 300 },
  );
});

test('however long somebody works on, the six areas take turns', () => {
  fc.assert(
    fc.property(savesOf(forward, fc.constant(60)), rules, (drawn, settings) => {
      const asked = counted(live(drawn, settings, 0).map((moment) => moment.asked));
      const times = areas.map((area) => asked.filter(({ of }) => of === questionId(area)).length);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
});
