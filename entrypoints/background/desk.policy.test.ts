import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { someOwnPrompt } from '../../lib/policy/testing/some-own-prompt.ts';
import { offeringOf } from '../../lib/prompts/offering.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { createDesk } from './desk.ts';
import { createMemory } from './memory.ts';
import { dangerous, someView } from './testing/some-view.ts';

const now = Date.UTC(2026, 10, 24, 10);
const tab = 7;
let managed: Record<string, unknown>;
let desk: ReturnType<typeof createDesk>;

const choir = {
  cues: [{ cue: 'informal-network' as const, quotes: ['het koor'] }],
  ties: [{ word: 'koor', ring: 'community' as const, state: 'present' as const }],
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  managed = { prompts: [someOwnPrompt] };
  const memory = createMemory(createDatabase(), () => now);
  desk = createDesk(
    memory,
    () => undefined,
    () => now,
    () => Promise.resolve(offeringOf(parsePolicy(managed).policy)),
  );
});

function pageNow() {
  const page = desk.pageOf(tab);
  if (page?.state !== 'report') throw new Error('no report lies open');
  return page;
}

describe("an organisation's own prompt", () => {
  test('is shown where it fits, with its texts, which the panel does not have', async () => {
    await desk.read(tab, someView(choir));
    expect(pageNow().cards.map(({ promptId }) => promptId)).toEqual([someOwnPrompt.id]);
    const { nl } = someOwnPrompt.text;
    expect(pageNow().ownTexts).toEqual({ [someOwnPrompt.id]: { nl, en: nl } });
  });

  test('goes when danger shows', async () => {
    const view = someView(choir);
    await desk.read(tab, view);
    await desk.read(tab, { ...view, ...dangerous, ties: choir.ties });
    expect(pageNow().cards.map(({ kind }) => kind)).toEqual(['safety']);
  });

  test('that was kept comes back in the next report with its texts, and not once it is taken away', async () => {
    const first = someView(choir);
    await desk.read(tab, first);
    await desk.answered(tab, first.reportId, someOwnPrompt.id, { kind: 'kept' });
    await desk.saved(tab, first);
    await desk.read(tab, someView(choir));
    expect(pageNow().returned).toEqual([someOwnPrompt.id]);
    expect(Object.keys(pageNow().ownTexts)).toEqual([someOwnPrompt.id]);

    managed = {};
    await desk.read(tab, someView(choir));
    expect(pageNow().returned).toEqual([]);
  });

  test('that is taken away while its report lies open stays until the report goes', async () => {
    const view = someView(choir);
    await desk.read(tab, view);
    managed = {};
    await desk.read(tab, view);
    expect(pageNow().cards.map(({ promptId }) => promptId)).toEqual([someOwnPrompt.id]);
  });
});

test('a prompt that the organisation does without is not offered', async () => {
  managed = {};
  await desk.read(tab, someView(choir));
  const [first] = pageNow().cards;
  managed = { withoutPrompts: [first?.promptId] };
  await desk.read(tab, someView({ ...choir, client: 'K. Bos (7)' }));
  expect(pageNow().cards.map(({ promptId }) => promptId)).not.toContain(first?.promptId);
});
