import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDatabase } from '../../lib/store/database.ts';
import { createAsides } from './asides.ts';
import { createConformance } from './conformance.ts';
import { createDesk } from './desk.ts';
import { createInserter } from './inserter.ts';
import { createJournalWriter } from './journal-writer.ts';
import { createMemory } from './memory.ts';
import { createPanelView } from './panel-view.ts';
import { createSetUp } from './set-up.ts';
import { someView } from './testing/some-view.ts';

const tab = 7;

beforeEach(() => fakeBrowser.reset());

test('a report that is laid on the desk while the page is looked up is shown', async () => {
  const database = createDatabase();
  const memory = createMemory(database, Date.now);
  const desk = createDesk(memory, () => undefined, Date.now);
  const asides = createAsides(database, createJournalWriter(database), Date.now);
  const view = createPanelView(
    desk,
    memory,
    asides,
    createSetUp(async () => undefined),
    createConformance(async () => undefined),
    createInserter(),
  );
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => {
    await desk.read(tab, someView());
    return {};
  });
  expect((await view.stateOf(tab)).page.state).toBe('report');
});
