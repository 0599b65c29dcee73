import { beforeEach, describe, expect, test } from 'vitest';
import { emptyWords } from '../../components/mirror/example-mirror.ts';
import type { KeepRunAnswer, ToBackground } from '../../lib/messaging/messages.ts';
import { selfAssessment } from '../../lib/survey/definitions/self-assessment.ts';
import { startRun } from '../../lib/survey/moves.ts';
import { createWriting, type Kept } from './create-writing.ts';
import { withKept } from './with-kept.ts';

const run = startRun(selfAssessment, { id: crypto.randomUUID(), seed: 1, day: '2026-11-24' });
let told: ToBackground[];
let kept: Kept[];

/** The writes of a page whose background answers like this. */
function writing(answer: KeepRunAnswer | (() => KeepRunAnswer), revisions = new Map<string, string>()) {
  return createWriting({
    tell(message) {
      told.push(message);
      return Promise.resolve(typeof answer === 'function' ? answer() : answer);
    },
    revisions,
    today: () => '2026-11-24',
    readBegun: () => Promise.resolve({ begun: { run, definition: selfAssessment }, revision: 'theirs' }),
    onKept: (what) => kept.push(what),
  });
}

beforeEach(() => {
  told = [];
  kept = [];
});

describe('a write of the mirror', () => {
  test('goes on from the revision that was read, then from its own', async () => {
    const { keepNote } = writing({ state: 'kept' }, new Map([['2026-11', 'read']]));
    await keepNote('2026-11', 'Eén.');
    await keepNote('2026-11', 'Twee.');
    const [first, second] = told.map((message) => (message.type === 'keepReflection' ? message : null));
    expect(first).toMatchObject({
      reflection: { about: '2026-11', day: '2026-11-24', text: 'Eén.' },
      revision: { after: ['read'] },
    });
    expect(second?.revision.after).toEqual([first?.revision.id]);
  });

  test('is shown once it is kept, and not before', async () => {
    await writing({ state: 'failed', why: 'quota' }).makeTry('invite', 'Vragen.');
    expect(kept).toEqual([]);
    await writing({ state: 'kept' }).makeTry('invite', 'Vragen.');
    expect(kept).toMatchObject([{ kind: 'try', intention: { area: 'invite', state: 'open' } }]);
  });

  test('of a note that is not kept is held on to, until a later one is', async () => {
    let answer: KeepRunAnswer = { state: 'failed', why: 'quota' };
    const { keepNote, unkeptNote } = writing(() => answer);
    await keepNote('2026-11', 'Eén.');
    expect([unkeptNote('2026-11'), unkeptNote('2026-10')]).toEqual(['Eén.', null]);
    answer = { state: 'kept' };
    await keepNote('2026-11', 'Twee.');
    expect(unkeptNote('2026-11')).toBeNull();
  });

  test('of a run gives way to the one that another window began', async () => {
    const answer = await writing({ state: 'open-already', runId: run.id }).keepRun(run, selfAssessment);
    expect(answer).toEqual({ state: 'open-already', begun: { run, definition: selfAssessment } });
    expect(kept).toEqual([]);
  });
});

describe('what is kept', () => {
  const note = { about: '2026-11', day: '2026-11-24', text: 'Eén.' };

  test('takes the place of what was there', () => {
    const once = withKept(emptyWords, { kind: 'note', reflection: note });
    const twice = withKept(once, { kind: 'note', reflection: { ...note, text: 'Twee.' } });
    expect(twice.reflections).toEqual([{ ...note, text: 'Twee.' }]);
  });

  test('is a self-assessment that goes on until it is done', () => {
    const begun = withKept(emptyWords, { kind: 'run', run, definition: selfAssessment });
    expect(begun.begun).toEqual({ run, definition: selfAssessment });
    const { at: _at, ...rest } = run;
    const answers = { grade: { kind: 'grade', value: 7 } } as const;
    const done = { ...rest, state: 'done', answers, finishedDay: '2026-11-24' } as const;
    const after = withKept(begun, { kind: 'run', run: done, definition: selfAssessment });
    expect(after.begun).toBe(null);
    expect(after.assessments).toMatchObject([{ runId: run.id, firstGrade: 7 }]);
  });
});
