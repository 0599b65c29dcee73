import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { contactsOfClient } from '../../lib/store/contacts.ts';
import { clientKeyOf } from '../../lib/store/client-key.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { offersOfReport } from '../../lib/store/offers.ts';
import { createDesk } from './desk.ts';
import { createMemory, type Memory } from './memory.ts';
import { dangerous, someView } from './testing/some-view.ts';

const now = Date.UTC(2026, 10, 24, 10);
const tab = 7;
let database: Database;
let memory: Memory;
let desk: ReturnType<typeof createDesk>;
let shown: number[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  start(createDatabase());
});

function start(on: Database) {
  database = on;
  memory = createMemory(on, () => now);
  shown = [];
  desk = createDesk(
    memory,
    (tabId) => shown.push(tabId),
    () => now,
  );
}

function pageNow() {
  const page = desk.pageOf(tab);
  if (page?.state !== 'report') throw new Error('no report lies open');
  return page;
}

async function savedContacts(client = 'M. de Wit (1042)') {
  const opened = await database();
  return contactsOfClient(opened, await clientKeyOf(opened, client));
}

describe('a report that is read', () => {
  test('gets its prompt with the quotes behind it, and the tab is told', async () => {
    await desk.read(tab, someView());
    const [card] = pageNow().cards;
    expect(card?.kind).toBe('hand-over');
    expect(card?.quotes).toContain('voor haar gebeld');
    expect(shown).toEqual([tab]);
  });

  test('quotes once what two of its cues rest on', async () => {
    const [, ...others] = someView().cues;
    const cues = [
      { cue: 'took-over' as const, quotes: ['heb voor haar gebeld', 'voor haar gebeld'] },
      ...others,
    ];
    await desk.read(tab, someView({ cues }));
    expect(pageNow().cards[0]?.quotes.filter((quote) => quote.includes('haar'))).toEqual([
      'heb voor haar gebeld',
    ]);
  });

  test('keeps its prompt while writing goes on', async () => {
    const report = someView();
    await desk.read(tab, report);
    const before = pageNow().cards.map((card) => card.promptId);
    await desk.read(tab, { ...report, moment: 'typing', finished: false });
    expect(pageNow().cards.map((card) => card.promptId)).toEqual(before);
  });

  test('keeps an answer over a restart of the background', async () => {
    const report = someView();
    await desk.read(tab, report);
    const promptId = pageNow().cards[0]?.promptId ?? '';
    await desk.answered(tab, report.reportId, promptId, { kind: 'dismissed', reason: 'already-done' });
    expect(pageNow().cards.map((card) => card.promptId)).not.toContain(promptId);

    start(createDatabase());
    await desk.read(tab, report);
    expect(pageNow().cards.map((card) => card.promptId)).not.toContain(promptId);
  });
});

describe('a report that is saved', () => {
  test('is one contact, however often the save is told', async () => {
    const report = someView();
    await desk.read(tab, report);
    await Promise.all([desk.saved(tab, report), desk.saved(tab, report)]);
    const contacts = await savedContacts();
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ id: report.reportId, cues: ['took-over', 'formal-partner'] });
    expect(pageNow().saved).toBe(true);
  });

  test('keeps no word of the text', async () => {
    const report = someView({ ties: [{ word: 'buurvrouw', ring: 'friends', state: 'present' }] });
    await desk.read(tab, report);
    await desk.saved(tab, report);
    const opened = await database();
    const kept = JSON.stringify([
      await savedContacts(),
      await opened.getAll('offers'),
      await opened.getAll('clients'),
    ]);
    expect(kept).not.toMatch(/voor haar|gemeente|buurvrouw|wit/i);
  });

  test('settles what became of its prompts', async () => {
    const report = someView();
    await desk.read(tab, report);
    await desk.saved(tab, report);
    const offers = await offersOfReport(await database(), report.reportId);
    expect(offers.map((offer) => offer.outcome.kind)).toEqual(offers.map(() => 'ignored'));
    expect(offers.length).toBeGreaterThan(0);
  });

  test('counts a network meeting that was held', async () => {
    const report = someView({ meetingHeld: true });
    await desk.read(tab, report);
    expect(pageNow().trajectory?.meetingsHeld).toBe(0);
    await desk.saved(tab, report);
    expect(pageNow().trajectory?.meetingsHeld).toBe(1);
  });
});

describe('the danger gate', () => {
  const kinds = () => pageNow().cards.map((card) => card.kind);

  test('closes for this client in later reports, and keeps no reason', async () => {
    await desk.read(tab, someView(dangerous));
    expect(pageNow().careful).toBe('now');
    expect(kinds()).toEqual(['safety']);

    await desk.read(tab, someView());
    expect(pageNow().careful).toBe('earlier');
    expect(kinds()).not.toContain('hand-over');
    expect(JSON.stringify(await (await database()).getAll('clients'))).not.toMatch(/dreigt/);
  });

  test('closes also when the report was never saved: another was opened, or the tab was closed', async () => {
    await desk.read(tab, someView({ ...dangerous, moment: 'pause' }));
    await desk.tabClosed(tab);
    await desk.read(tab, someView());
    expect(pageNow().careful).toBe('earlier');
  });

  test('stays closed in the panel while a warning stands, though its sentence was rewritten', async () => {
    const report = someView({ moment: 'pause' });
    await desk.read(tab, { ...report, ...dangerous });
    await desk.read(tab, { ...report, moment: 'typing' });
    expect(kinds()).toEqual(['safety']);
    expect(pageNow().careful).toBe('now');
    const promptId = pageNow().cards[0]?.promptId ?? '';
    await desk.answered(tab, report.reportId, promptId, { kind: 'dismissed', reason: 'does-not-fit' });
    expect(pageNow().careful).toBe('no');
  });

  test('closes at a long pause: the page may go away while the background sleeps', async () => {
    await desk.read(tab, someView({ ...dangerous, moment: 'long-pause' }));
    start(createDatabase());
    await desk.read(tab, someView());
    expect(pageNow().careful).toBe('earlier');
  });

  test('stands ajar for a report with a hint of danger, without a word, and only for that report', async () => {
    await desk.read(tab, someView({ danger: ['haalt haar elke dag op'], dangerLevel: 'hinted' }));
    expect(pageNow().careful).toBe('perhaps');
    expect(kinds()).not.toContain('hand-over');
    expect(kinds()).not.toContain('safety');
    await desk.read(tab, someView());
    expect(pageNow().careful).toBe('no');
    expect(kinds()).toContain('hand-over');
  });

  test('stays open for other clients', async () => {
    await desk.read(tab, someView(dangerous));
    await desk.read(tab, someView({ client: 'B. Bakker (2077)' }));
    expect(pageNow().careful).toBe('no');
    expect(kinds()).toContain('hand-over');
  });

  test('is opened by the user, but not while this report shows danger', async () => {
    const report = someView(dangerous);
    await desk.read(tab, report);
    await desk.carefulLifted(tab, report.reportId);
    expect(kinds()).toEqual(['safety']);

    const next = someView();
    await desk.read(tab, next);
    await desk.carefulLifted(tab, next.reportId);
    expect(pageNow().careful).toBe('no');
  });

  test('closes for a report of the same client in another tab too', async () => {
    await desk.read(tab, someView());
    await desk.read(tab + 1, someView(dangerous));
    expect(pageNow()).toMatchObject({ careful: 'earlier', cards: [] });
    expect(shown).toContain(tab);
  });
});

describe('after the background slept', () => {
  test('an answer waits until the report is told again, and is then remembered', async () => {
    const report = someView();
    await desk.read(tab, report);
    const promptId = pageNow().cards[0]?.promptId ?? '';

    start(createDatabase());
    await desk.answered(tab, report.reportId, promptId, { kind: 'dismissed', reason: 'does-not-fit' });
    await desk.read(tab, report);
    expect(pageNow().cards.map((card) => card.promptId)).not.toContain(promptId);
    const offers = await offersOfReport(await database(), report.reportId);
    expect(offers.find((offer) => offer.promptId === promptId)?.outcome).toEqual({
      kind: 'dismissed',
      reason: 'does-not-fit',
    });
  });

  test('what was done is done once, however often the report is told', async () => {
    const report = someView(dangerous);
    await desk.read(tab, report);
    const next = someView();

    start(createDatabase());
    await desk.carefulLifted(tab, next.reportId);
    await desk.read(tab, next);
    expect(pageNow().careful).toBe('no');
    await desk.read(tab, someView(dangerous));
    await desk.read(tab, next);
    expect(pageNow().careful).toBe('earlier');
  });

  test('a report with a sign of danger that is closed still closes the gate of its client', async () => {
    const report = someView({ ...dangerous, moment: 'pause' });
    await desk.read(tab, report);

    start(createDatabase());
    await desk.closed(tab, report);
    await desk.read(tab, someView());
    expect(pageNow().careful).toBe('earlier');
  });
});

test('a report that is closed lies open no longer; the one that took its place does', async () => {
  const report = someView();
  const next = someView();
  await desk.read(tab, report);
  await desk.closed(tab, report);
  expect(desk.pageOf(tab)).toBeNull();
  await desk.read(tab, next);
  await desk.closed(tab, report);
  expect(pageNow().reportId).toBe(next.reportId);
});

describe('without memory', () => {
  const broken = () => Promise.reject(new Error('IndexedDB is off'));

  test('prompts are given, answers hold within the report, and the state says so', async () => {
    start(broken);
    const report = someView();
    await desk.read(tab, report);
    const promptId = pageNow().cards[0]?.promptId ?? '';
    expect(promptId).not.toBe('');
    expect(memory.isAvailable()).toBe(false);
    await desk.answered(tab, report.reportId, promptId, { kind: 'kept' });
    expect(pageNow().cards.map((card) => card.promptId)).not.toContain(promptId);
    expect(await desk.saved(tab, report)).toMatchObject({ saved: true });
  });

  test('the danger gate stays closed all the same', async () => {
    start(broken);
    await desk.read(tab, someView(dangerous));
    await desk.read(tab, someView());
    expect(pageNow().careful).toBe('earlier');
    expect(pageNow().cards).toEqual([]);
  });
});

test('an answer about a report that no longer lies open changes nothing', async () => {
  await desk.read(tab, someView());
  const before = pageNow();
  await desk.answered(tab, crypto.randomUUID(), before.cards[0]?.promptId ?? '', { kind: 'kept' });
  expect(pageNow()).toEqual(before);
});

test('the phase is remembered for the client', async () => {
  const report = someView();
  await desk.read(tab, report);
  await desk.phaseChosen(tab, report.reportId, 2);
  await desk.read(tab, someView());
  expect(pageNow().trajectory?.phase).toBe(2);
});
