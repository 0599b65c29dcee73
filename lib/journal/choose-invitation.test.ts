import { describe, expect, test } from 'vitest';
import { areas } from '../prompts/prompt.ts';
import { questionId } from './area-question.ts';
import { chooseInvitation, type Occasion } from './choose-invitation.ts';
import { firstInvitationSettings, type InvitationSettings } from './invitation-settings.ts';
import type { Invitation } from './invitation.ts';
import { someInvitation } from './testing/some-invitation.ts';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 24, 10);
/** Tuesday, ten o'clock. */
const clock = { now, day: '2026-11-24', hour: 10, weekday: 2 } as const;

function occasion({ settings, ...change }: Partial<Omit<Occasion, 'settings'>> & Change = {}): Occasion {
  return {
    clock,
    settings: { ...firstInvitationSettings, ...settings },
    snoozedUntil: null,
    past: [],
    contacts: 0,
    lastAssessment: null,
    ...change,
  };
}
type Change = { settings?: Partial<InvitationSettings> };

/** What is asked, by the id of its definition. */
const asked = (change: Parameters<typeof occasion>[0]) => chooseInvitation(occasion(change))?.of ?? 'nothing';

const assessed = (change: Partial<Invitation> = {}) =>
  someInvitation({ kind: 'assessment', of: 'self-assessment', ...change });

describe('after a saved report', () => {
  test.each<[string, Parameters<typeof occasion>[0], string]>([
    ['one question is asked', {}, 'area-talk'],
    ['nothing before working hours', { clock: { ...clock, hour: 7 } }, 'nothing'],
    ['something from the first hour on', { clock: { ...clock, hour: 8 } }, 'area-talk'],
    ['nothing once the last hour has struck', { clock: { ...clock, hour: 18 } }, 'nothing'],
    ['nothing on a Saturday', { clock: { ...clock, weekday: 6 } }, 'nothing'],
    [
      'something on a Saturday of who works then',
      { clock: { ...clock, weekday: 6 }, settings: { days: [6] } },
      'area-talk',
    ],
    [
      'nothing when all is off',
      { settings: { questions: false, assessments: false }, contacts: 50 },
      'nothing',
    ],
    ['nothing while it was put off', { snoozedUntil: now + hour }, 'nothing'],
    ['something when that is over', { snoozedUntil: now }, 'area-talk'],
    [
      'something when the end is so far off that a clock was wrong',
      { snoozedUntil: now + 400 * 24 * hour },
      'area-talk',
    ],
  ])('%s', (_name, change, of) => {
    expect(asked(change)).toBe(of);
  });
});

describe('one question a day', () => {
  test.each<[string, Invitation, string]>([
    ['none after one that was shown', someInvitation(), 'nothing'],
    ['none after one that was answered', someInvitation({ outcome: 'answered' }), 'nothing'],
    ['none after one that was skipped', someInvitation({ outcome: 'skipped' }), 'nothing'],
    ['none after an assessment was offered', assessed(), 'nothing'],
    [
      'the same again when it was put off',
      someInvitation({ of: 'area-partners', outcome: 'snoozed' }),
      'area-partners',
    ],
    [
      'one all the same when an intention came back',
      someInvitation({ kind: 'intention', of: 'x' }),
      'area-talk',
    ],
    ['another the next day', someInvitation({ day: '2026-11-23' }), 'area-invite'],
    ['one when the last is of a clock that ran ahead', someInvitation({ day: '2030-01-01' }), 'area-invite'],
  ])('%s', (_name, before, of) => {
    expect(asked({ past: [before] })).toBe(of);
  });

  test('or one a week, if that is what the user chose, whichever way the clock went', () => {
    const past = (day: string) => [someInvitation({ day })];
    const settings = { questionDays: 7 };
    expect(asked({ settings, past: past('2026-11-18') })).toBe('nothing');
    expect(asked({ settings, past: past('2026-11-30') })).toBe('nothing');
    expect(asked({ settings, past: past('2026-11-17') })).toBe('area-invite');
  });

  test('or one a week, once three in a row were left or skipped', () => {
    const past = (...outcomes: Invitation['outcome'][]) =>
      outcomes.map((outcome, index) => someInvitation({ day: `2026-11-${20 + index}`, outcome }));
    expect(asked({ past: past('shown', 'shown', 'skipped') })).toBe('nothing');
    expect(asked({ past: past('shown', 'skipped') })).not.toBe('nothing');
    expect(asked({ past: past('shown', 'shown', 'answered') })).not.toBe('nothing');
    expect(asked({ past: past('answered', 'shown', 'snoozed', 'shown') })).not.toBe('nothing');
    const later = { ...clock, day: '2026-11-29' };
    expect(asked({ clock: later, past: past('shown', 'shown', 'skipped') })).not.toBe('nothing');
  });

  test('goes round the six areas before one comes again', () => {
    const past: Invitation[] = [];
    for (let day = 1; day <= 12; day += 1) {
      const chosen = chooseInvitation(occasion({ past }));
      if (chosen)
        past.push(
          someInvitation({ ...chosen, outcome: 'answered', day: `2026-10-${String(day).padStart(2, '0')}` }),
        );
    }
    const round = areas.map(questionId);
    expect(past.map(({ of }) => of)).toEqual([...round, ...round]);
  });
});

describe('the whole self-assessment', () => {
  const busy = { contacts: 10 };

  test.each<[string, Parameters<typeof occasion>[0], string]>([
    ['is offered to who has some contacts', busy, 'self-assessment'],
    ['is not offered on the first day', { contacts: 9 }, 'area-talk'],
    ['is not offered when it is off', { ...busy, settings: { assessments: false } }, 'area-talk'],
    ['is not offered within six weeks of the last', { ...busy, lastAssessment: '2026-10-14' }, 'area-talk'],
    ['is offered when six weeks have passed', { ...busy, lastAssessment: '2026-10-13' }, 'self-assessment'],
    [
      'is not offered again within six weeks',
      { ...busy, past: [assessed({ day: '2026-10-14' })] },
      'area-talk',
    ],
    ['is offered again after those', { ...busy, past: [assessed({ day: '2026-10-13' })] }, 'self-assessment'],
    [
      'comes back when it was put off for a week',
      { ...busy, past: [assessed({ day: '2026-11-17', outcome: 'snoozed' })] },
      'self-assessment',
    ],
    [
      'does not come back when it was finished since',
      { ...busy, past: [assessed({ outcome: 'snoozed' })], lastAssessment: '2026-11-24' },
      'nothing',
    ],
    [
      'waits as many weeks as the user chose',
      { ...busy, lastAssessment: '2026-10-13', settings: { assessmentWeeks: 12 } },
      'area-talk',
    ],
  ])('%s', (_name, change, of) => {
    expect(asked(change)).toBe(of);
  });
});
