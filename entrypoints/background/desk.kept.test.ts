import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ReportView, ToBackground } from '../../lib/messaging/messages.ts';
import type { FollowUp } from '../../lib/prompts/prompt.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { createDesk } from './desk.ts';
import { createMemory } from './memory.ts';
import { dangerous, someView } from './testing/some-view.ts';

type Answer = Extract<ToBackground, { type: 'answerPrompt' }>['answer'];

const week = 7 * 86_400_000;
const tab = 7;
let clock: number;
let database: Database;
let desk: ReturnType<typeof createDesk>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock = Date.UTC(2026, 10, 24, 10);
  start();
});

/** Starts the background, anew if it ran already. */
function start(): void {
  database = createDatabase();
  const now = () => clock;
  desk = createDesk(createMemory(database, now), () => undefined, now);
}

function pageNow() {
  const page = desk.pageOf(tab);
  if (page?.state !== 'report') throw new Error('no report lies open');
  return page;
}

describe('a prompt kept for next time', () => {
  /** Keeps the first prompt beside a report, and saves that. */
  async function keepOne(): Promise<string> {
    const report = someView();
    await desk.read(tab, report);
    const promptId = pageNow().cards[0]?.promptId ?? '';
    await desk.answered(tab, report.reportId, promptId, { kind: 'kept' });
    await desk.saved(tab, report);
    clock += week;
    return promptId;
  }

  /** The kept prompts beside the next report that is opened, before a word is in it. */
  async function openNext(change: Partial<ReportView> = {}): Promise<string[]> {
    await desk.read(tab, someView({ words: 0, moment: 'typing', cues: [], ties: [], ...change }));
    return pageNow().returned;
  }

  async function answerNext(promptId: string, answer: Answer): Promise<void> {
    await desk.answered(tab, pageNow().reportId, promptId, answer);
  }

  async function write(): Promise<void> {
    await desk.read(tab, someView({ reportId: pageNow().reportId }));
  }

  test('takes one of the two places, but never that of a warning', async () => {
    const first = await keepOne();
    const second = someView();
    await desk.read(tab, second);
    const other = pageNow().cards[0]?.promptId ?? '';
    await desk.answered(tab, second.reportId, first, { kind: 'not-yet' });
    await desk.answered(tab, second.reportId, other, { kind: 'kept' });
    await desk.saved(tab, second);
    clock += week;
    await openNext();
    await write();
    expect(pageNow().returned).toHaveLength(2);
    expect(pageNow().cards).toEqual([]);
    await desk.read(tab, someView({ reportId: pageNow().reportId, ...dangerous }));
    expect(pageNow().cards.map((card) => card.kind)).toEqual(['safety']);
  });

  test("comes back when the client's next report is opened, not beside another client's", async () => {
    const promptId = await keepOne();
    expect(pageNow().returned).toEqual([]);
    expect(await openNext({ client: 'B. Bakker (2077)' })).toEqual([]);
    expect(await openNext()).toEqual([promptId]);
  });

  test('stays while that report is written, is no new offer, and does not come a third time', async () => {
    const promptId = await keepOne();
    await openNext();
    await write();
    expect(pageNow().returned).toEqual([promptId]);
    expect(pageNow().cards.map((card) => card.promptId)).not.toContain(promptId);
    const opened = await database();
    expect((await opened.getAll('offers')).filter((offer) => offer.promptId === promptId)).toHaveLength(1);
    expect(await openNext()).toEqual([]);
  });

  test('comes again when the report was opened but never written in', async () => {
    const promptId = await keepOne();
    await openNext();
    expect(await openNext()).toEqual([promptId]);
  });

  test.each<[FollowUp, number]>([
    ['done', 0],
    ['not-yet', 1],
    ['not-needed', 0],
  ])('goes when it is answered with %s, and comes back %i time more', async (kind, times) => {
    const promptId = await keepOne();
    await openNext();
    await answerNext(promptId, { kind });
    expect(pageNow().returned).toEqual([]);
    await write();
    expect(pageNow().returned).toEqual([]);

    start();
    clock += week;
    expect(await openNext()).toHaveLength(times);
  });

  test('is hidden at the first sign of danger, and waits until the gate is open', async () => {
    const promptId = await keepOne();
    expect(await openNext({ ...dangerous, words: 12 })).toEqual([]);
    expect(await openNext()).toEqual([]);
    await desk.carefulLifted(tab, pageNow().reportId);
    expect(pageNow().returned).toEqual([promptId]);
  });
});
