import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Intention } from '../../lib/journal/intention.ts';
import type { PanelState, ReportView } from '../../lib/messaging/messages.ts';
import type { FollowUp } from '../../lib/prompts/prompt.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { readIntentions } from '../../lib/store/intentions.ts';
import { closeLock, turnLockOn } from '../../lib/store/lock/journal-lock.ts';
import { journalCodec } from '../../lib/store/lock/lock-codec.ts';
import { changeLayout } from '../../lib/store/settings.ts';
import { asidesBeside, createAsides, type Asides } from './asides.ts';
import { createJournalWriter, type JournalWriter } from './journal-writer.ts';
import { askedPage, somePage } from './testing/some-page.ts';
import { someView } from './testing/some-view.ts';

type ReportPage = Extract<PanelState['page'], { state: 'report' }>;

const tab = 7;
let clock: number;
let database: Database;
let keepJournal: JournalWriter;
let asides: Asides;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  clock = new Date(2026, 10, 24, 10).getTime();
  database = createDatabase();
  keepJournal = createJournalWriter(database);
  asides = createAsides(database, keepJournal, () => clock);
  await want();
});

async function want(change: Partial<Intention> = {}): Promise<void> {
  const intention: Intention = {
    id: crypto.randomUUID(),
    day: '2026-11-20',
    area: 'invite',
    text: 'Vragen of haar zus erbij wil zijn',
    state: 'open',
    ...change,
  };
  await keepJournal({ type: 'keepIntention', intention, revision: { id: crypto.randomUUID(), after: [] } });
}

/** What stands beside a report that is read. */
async function read(page: ReportPage = askedPage(), change: Partial<ReportView> = {}) {
  await asides.reportRead(tab, someView({ reportId: page.reportId, ...change }), page);
  return asidesBeside(page, await asides.of(tab)).intention;
}

async function states(): Promise<Intention['state'][]> {
  const opened = await database();
  const rows = await readIntentions(opened, journalCodec(opened));
  return rows.locked ? [] : rows.value.map(({ content }) => content.state);
}

describe('what the user wanted to try', () => {
  test('comes back in their words beside a report with a question of its area', async () => {
    expect(await read()).toMatchObject({ area: 'invite', text: 'Vragen of haar zus erbij wil zijn' });
    expect(await states()).toEqual(['brought-up']);
    expect(await (await database()).getAll('invitations')).toMatchObject([
      { kind: 'intention', outcome: 'shown' },
    ]);
  });

  test('stays beside that report while it is written, also when the background slept', async () => {
    const page = askedPage();
    await read(page);
    asides = createAsides(database, keepJournal, () => clock);
    expect(await read(page)).not.toBeNull();
  });

  test('comes once: not beside the next report, not another day', async () => {
    await read();
    expect(await read()).toBeNull();
    clock += 30 * 86_400_000;
    expect(await read()).toBeNull();
  });

  test('comes no more than once a day, whatever the user wants to try', async () => {
    await want({ text: 'Een maatje zoeken' });
    await read();
    expect(await read()).toBeNull();
    clock += 86_400_000;
    expect(await read()).not.toBeNull();
  });

  test.each<[string, ReportPage, Partial<ReportView>]>([
    ['while the user types', askedPage(), { moment: 'typing' }],
    ['beside an empty report', askedPage(), { words: 0 }],
    ['where danger is hinted at', askedPage({ careful: 'perhaps' }), {}],
    ['where danger shows plainly', askedPage({ careful: 'now' }), {}],
    ['where an earlier report showed danger', askedPage({ careful: 'earlier' }), {}],
    ['beside a report that is saved already', askedPage({ saved: true }), {}],
    ['where nothing calls for it', somePage({ saved: false }), {}],
  ])('does not come %s', async (_name, page, change) => {
    expect(await read(page, change)).toBeNull();
    expect(await states()).toEqual(['open']);
  });

  test('does not come in a panel that is folded', async () => {
    await changeLayout({ folded: true });
    expect(await read()).toBeNull();
    expect(await states()).toEqual(['open']);
  });

  test('does not show while the journal is locked, nor once the report turns out to be about danger', async () => {
    const page = askedPage();
    await read(page);
    expect(asidesBeside({ ...page, careful: 'now' }, await asides.of(tab)).intention).toBeNull();
    await turnLockOn(await database(), 'vier gewone woorden samen');
    expect(await read(page)).not.toBeNull();
    await closeLock();
    expect(await read(page)).toBeNull();
  });

  test('keeps a question about the user themselves away', async () => {
    const page = askedPage();
    await read(page);
    expect(await asides.reportSaved(tab, { ...page, cards: [], saved: true })).toBe(false);
  });
});

describe('what became of it', () => {
  test.each<[FollowUp, Intention['state']]>([
    ['done', 'done'],
    ['not-yet', 'brought-up'],
    ['not-needed', 'let-go'],
  ])('%s is kept as %s, and the card goes', async (answer, state) => {
    const page = askedPage();
    const intention = await read(page);
    await asides.answered(tab, { type: 'answerIntention', intentionId: intention?.id ?? '', answer });
    expect(await states()).toEqual([state]);
    expect(await read(page)).toBeNull();
    expect(await (await database()).getAll('invitations')).toMatchObject([{ outcome: 'answered' }]);
  });

  test('is said to be not kept where it could not be', async () => {
    const page = askedPage();
    const intention = await read(page);
    asides = createAsides(
      database,
      async () => ({ state: 'failed', why: 'quota' }),
      () => clock,
    );
    await asides.answered(tab, { type: 'answerIntention', intentionId: intention?.id ?? '', answer: 'done' });
    expect(await read(page)).toMatchObject({ notKept: true });
  });
});
