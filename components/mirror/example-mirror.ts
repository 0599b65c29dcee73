import type { ComponentProps } from 'svelte';
import type { Assessment } from '../../lib/journal/assessment.ts';
import type { Contact } from '../../lib/journal/contact.ts';
import { countMeetings } from '../../lib/journal/count-meetings.ts';
import { summarisePeriod } from '../../lib/journal/summarise-period.ts';
import type { KeepAnswer } from '../../lib/messaging/messages.ts';
import { selfAssessment } from '../../lib/survey/definitions/self-assessment.ts';
import type Mirror from './Mirror.svelte';
import type { OwnWords, Reports, Writing } from './mirror-data.ts';

// A mirror with some months in it, for the tests of the components.

const today = '2026-11-24';
export const period = { from: '2025-11-25', to: today };

function assessment(day: string, firstGrade: number, secondGrade: number | null): Assessment {
  return {
    runId: crypto.randomUUID(),
    day,
    version: selfAssessment.version,
    firstGrade,
    secondGrade,
    areas: { talk: null, invite: null, accompany: null, meeting: null, partners: null, volunteers: null },
    tries: {},
    helped: [],
    hindered: [],
    movedBy: null,
  };
}

/** Two contacts a month, but for a pause in the spring. */
const contacts = ['2026-01', '2026-02', '2026-05', '2026-06', '2026-10', '2026-11'].flatMap(
  (month, index): Contact[] => [
    {
      id: crypto.randomUUID(),
      day: `${month}-04`,
      clientKey: `client-${index}`,
      cues: ['network-talk', 'informal-network'],
      meetingHeld: index === 0,
      people: { family: 1, friends: 0, community: 0, formal: 0 },
    },
    {
      id: crypto.randomUUID(),
      day: `${month}-18`,
      clientKey: `client-${index}`,
      cues: ['formal-partner'],
      meetingHeld: false,
      people: { family: 0, friends: 0, community: 0, formal: 2 },
    },
  ],
);

export const reports: Reports = {
  summary: summarisePeriod(contacts, [], period, 'month'),
  meetings: countMeetings(contacts),
};

export const emptyReports: Reports = {
  summary: summarisePeriod([], [], period, 'month'),
  meetings: countMeetings([]),
};

export const words: OwnWords = {
  hasLock: false,
  assessments: [
    assessment('2025-12-01', 7, 6),
    assessment('2026-01-20', 6, null),
    { ...assessment('2026-11-02', 7, 8), version: selfAssessment.version + 1 },
  ],
  begun: null,
  areaAnswers: [
    { area: 'talk', day: '2026-11-03', option: 'more' },
    { area: 'volunteers', day: '2026-11-10', option: 'no' },
  ],
  reflections: [{ about: '2026-10', day: '2026-10-30', text: 'Meer gevraagd wie er nog is.' }],
  intentions: [
    {
      id: '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01',
      day: '2026-11-02',
      area: 'invite',
      text: 'Vragen wie erbij wil zijn.',
      state: 'open',
    },
  ],
};

export const emptyWords: OwnWords = {
  hasLock: false,
  assessments: [],
  begun: null,
  areaAnswers: [],
  reflections: [],
  intentions: [],
};

/** Answers so to everything, and remembers what. */
export function writingTo(kept: unknown[], answer: KeepAnswer = { state: 'kept' }): Writing {
  const keep = (...what: unknown[]) => {
    kept.push(what);
    return Promise.resolve(answer);
  };
  const unkept = new Map<string, string>();
  return {
    keepRun: (run) => keep(run),
    keepNote(about, text) {
      if (answer.state !== 'kept') unkept.set(about, text);
      return keep(about, text);
    },
    unkeptNote: (about) => unkept.get(about) ?? null,
    makeTry: keep,
    changeTry: (changed) => keep(changed),
  };
}

/** A page of the mirror in which nothing was done yet. */
export function exampleMirror(): ComponentProps<typeof Mirror> {
  const nothing = () => undefined;
  return {
    today,
    definition: selfAssessment,
    words,
    reports,
    firstContact: '2026-01-04',
    span: 'year',
    period,
    grain: 'month',
    backupDue: false,
    optionsPage: '/options.html',
    writing: writingTo([]),
    onLocaleChosen: nothing,
    onSpan: nothing,
    onFree: nothing,
    onGrain: nothing,
    onUnlocked: () => Promise.resolve('opened'),
    onLocked: nothing,
    onRefreshed: () => Promise.resolve(),
    onPicture: nothing,
    onTable: nothing,
    onPrinted: nothing,
  };
}
