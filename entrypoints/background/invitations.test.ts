import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Invitation } from '../../lib/journal/invitation.ts';
import type { Invited, PanelState, ToBackground } from '../../lib/messaging/messages.ts';
import { keepContact } from '../../lib/store/contacts.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { changeInvitationSettings, readInvitationSettings } from '../../lib/store/invitation-settings.ts';
import { closeLock, turnLockOn } from '../../lib/store/lock/journal-lock.ts';
import { runsBetween } from '../../lib/store/runs.ts';
import { plainCodec } from '../../lib/store/codec.ts';
import { changeLayout } from '../../lib/store/settings.ts';
import { asidesBeside, createAsides, type Asides } from './asides.ts';
import { contactOf } from './open-report.ts';
import { createJournalWriter, type JournalWriter } from './journal-writer.ts';
import { askedPage, somePage } from './testing/some-page.ts';
import { someView } from './testing/some-view.ts';

type Answer = Extract<ToBackground, { type: 'answerInvitation' }>['answer'];

const tab = 7;
const hour = 3_600_000;
const yes: Answer = { kind: 'answered', answer: { kind: 'choice', option: 'once' } };
let clock: number;
let database: Database;
let asides: Asides;

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  // A Tuesday, ten o'clock on the user's own clock.
  clock = new Date(2026, 10, 24, 10).getTime();
  start(createDatabase());
});

/** Starts the background, anew if it ran already. */
function start(on: Database, keepJournal: JournalWriter = createJournalWriter(on)): void {
  database = on;
  asides = createAsides(on, keepJournal, () => clock);
}

async function save(page: PanelState['page'] = somePage(), inTab = tab): Promise<Invited | null> {
  await asides.reportSaved(inTab, page);
  return (await asides.of(inTab)).invitation;
}

/** Saves a report, and answers what is asked then. */
async function saveAndAnswer(answer: Answer): Promise<void> {
  const invitation = await save();
  if (!invitation) throw new Error('nothing is asked');
  await asides.answered(tab, { type: 'answerInvitation', invitationId: invitation.id, answer });
}

async function noted(): Promise<Pick<Invitation, 'of' | 'outcome'>[]> {
  const rows = await (await database()).getAll('invitations');
  return rows.map(({ of, outcome }) => ({ of, outcome }));
}

describe('after a report was saved', () => {
  test('one question is asked, and counted as shown', async () => {
    expect(await save()).toMatchObject({ kind: 'question', of: 'area-talk', notKept: false });
    expect(await noted()).toEqual([{ of: 'area-talk', outcome: 'shown' }]);
  });

  test('nothing more is asked that day, in whichever tab', async () => {
    await saveAndAnswer(yes);
    expect(await save()).toBeNull();
    expect(await save(somePage(), 8)).toBeNull();
    clock += 24 * hour;
    expect(await save()).toMatchObject({ of: 'area-invite' });
  });

  test('two that are saved at once are not both asked about', async () => {
    const asked = await Promise.all([asides.reportSaved(tab, somePage()), asides.reportSaved(8, somePage())]);
    expect(asked).toEqual([true, false]);
    expect(await noted()).toHaveLength(1);
  });

  test.each<[string, PanelState['page']]>([
    ['danger was hinted at', somePage({ careful: 'perhaps' })],
    ['danger shows plainly', somePage({ careful: 'now' })],
    ['an earlier report of the client showed danger', somePage({ careful: 'earlier' })],
    ['a question about the report waits', askedPage({ saved: true })],
    ['a kept question waits', somePage({ returned: ['keep-join'] })],
    ['the report is not saved', somePage({ saved: false })],
  ])('nothing is asked where %s', async (_name, page) => {
    expect(await save(page)).toBeNull();
    expect(await noted()).toEqual([]);
  });

  test('nothing is asked outside working hours, nor in a panel that is folded', async () => {
    clock += 10 * hour;
    expect(await save()).toBeNull();
    clock -= 10 * hour;
    await changeLayout({ folded: true });
    expect(await save()).toBeNull();
  });

  test('the self-assessment is offered to who has ten contacts', async () => {
    for (let count = 0; count < 10; count += 1)
      await keepContact(await database(), contactOf(someView(), null, clock), false);
    expect(await save()).toMatchObject({ kind: 'assessment', of: 'self-assessment' });
  });

  test('nothing is asked while the journal is locked: the answer could not be kept', async () => {
    await turnLockOn(await database(), 'vier gewone woorden samen');
    await closeLock();
    expect(await save()).toBeNull();
  });

  test('nothing is asked where nothing can be remembered', async () => {
    start(() => Promise.reject(new Error('IndexedDB is off')));
    expect(await save()).toBeNull();
  });
});

describe('what is asked', () => {
  test('goes when another report is written in, not when an empty one is opened', async () => {
    const page = somePage();
    await save(page);
    await asides.reportRead(tab, someView({ reportId: page.reportId }), page);
    await asides.reportRead(tab, someView({ words: 0 }), askedPage());
    expect((await asides.of(tab)).invitation).not.toBeNull();
    expect(await asides.reportRead(tab, someView(), askedPage())).toBe(true);
    expect((await asides.of(tab)).invitation).toBeNull();
  });

  test('is not shown beside a report that may be about danger', async () => {
    await save();
    const asked = await asides.of(tab);
    expect(asidesBeside(somePage({ careful: 'perhaps' }), asked).invitation).toBeNull();
    expect(asidesBeside({ state: 'no-report' }, asked).invitation).not.toBeNull();
  });

  test('goes along to the next page once, and stays while the background sleeps', async () => {
    await save();
    start(createDatabase());
    expect((await asides.of(tab)).invitation).not.toBeNull();
    expect([await asides.followsTo(tab), await asides.followsTo(tab)]).toEqual([true, false]);
    await asides.tabClosed(tab);
    expect((await asides.of(tab)).invitation).toBeNull();
  });
});

describe('an answer', () => {
  test('is kept as a run of its own small survey, and counted', async () => {
    await saveAndAnswer(yes);
    expect((await asides.of(tab)).invitation).toBeNull();
    expect(await noted()).toEqual([{ of: 'area-talk', outcome: 'answered' }]);
    const runs = await runsBetween(await database(), plainCodec, '2026-11-24', '2026-11-24');
    expect(runs.locked ? [] : runs.value.map(({ content }) => content)).toMatchObject([
      { state: 'done', definitionId: 'area-talk', answers: { 'past-week': { option: 'once' } } },
    ]);
  });

  test('that cannot be kept leaves the question there, and says so; once it can it is kept', async () => {
    const keep = createJournalWriter(database);
    let isFull = true;
    start(database, (message) =>
      isFull && message.type === 'keepRun'
        ? Promise.resolve({ state: 'failed', why: 'quota' })
        : keep(message),
    );
    await saveAndAnswer(yes);
    const { invitation } = await asides.of(tab);
    expect(invitation?.notKept).toBe(true);
    isFull = false;
    await asides.answered(tab, { type: 'answerInvitation', invitationId: invitation?.id ?? '', answer: yes });
    expect((await asides.of(tab)).invitation).toBeNull();
    expect(await noted()).toEqual([{ of: 'area-talk', outcome: 'answered' }]);
  });

  test('that the question does not offer is not kept', async () => {
    await saveAndAnswer({ kind: 'answered', answer: { kind: 'choice', option: 'always' } });
    expect((await asides.of(tab)).invitation?.notKept).toBe(true);
    expect(await (await database()).count('runs')).toBe(0);
  });

  test('to something else that was asked changes nothing', async () => {
    await save();
    const invitationId = crypto.randomUUID();
    await asides.answered(tab, { type: 'answerInvitation', invitationId, answer: { kind: 'skipped' } });
    expect((await asides.of(tab)).invitation).not.toBeNull();
  });

  test('to skip is counted, and asks nothing more today', async () => {
    await saveAndAnswer({ kind: 'skipped' });
    expect(await noted()).toEqual([{ of: 'area-talk', outcome: 'skipped' }]);
    expect(await save()).toBeNull();
  });

  test('to ask later today brings the same question back, some hours later', async () => {
    await saveAndAnswer({ kind: 'snoozed', until: 'later-today' });
    expect(await save()).toBeNull();
    clock += 2 * hour;
    expect(await save()).toMatchObject({ of: 'area-talk' });
    expect((await noted()).map(({ outcome }) => outcome).sort()).toEqual(['shown', 'snoozed']);
  });

  test('to ask in a week keeps it quiet for a week', async () => {
    await saveAndAnswer({ kind: 'snoozed', until: 'next-week' });
    clock += 6 * 24 * hour;
    expect(await save()).toBeNull();
    clock += 24 * hour;
    expect(await save()).toMatchObject({ of: 'area-talk' });
  });

  test('never to ask again switches everything off, in one click, until the user switches it on', async () => {
    await saveAndAnswer({ kind: 'declined' });
    expect(await readInvitationSettings()).toMatchObject({ questions: false, assessments: false });
    clock += 7 * 24 * hour;
    expect(await save()).toBeNull();
    await changeInvitationSettings({ questions: true });
    expect(await save()).not.toBeNull();
  });

  test('to begin opens the mirror', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await saveAndAnswer({ kind: 'begun' });
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('/mirror.html') });
    expect(await noted()).toMatchObject([{ outcome: 'answered' }]);
  });
});
