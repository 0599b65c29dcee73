import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { offeringOf } from '../../lib/prompts/offering.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { onLockTurned } from '../../lib/store/lock/open-key.ts';
import { readPolicy } from '../../lib/store/policy.ts';
import { createAsides } from './asides.ts';
import { createConformance } from './conformance.ts';
import { createDataKeeper } from './data-keeper.ts';
import { deleteDaily } from './delete-daily.ts';
import { createDesk } from './desk.ts';
import { followPermissions } from './follow-permissions.ts';
import { createInserter } from './inserter.ts';
import { createJournalWriter } from './journal-writer.ts';
import { createMemory } from './memory.ts';
import { createPanelView } from './panel-view.ts';
import { createSetUp } from './set-up.ts';
import { createSwitchboard } from './switchboard.ts';
import { togglePanel } from './toolbar.ts';

export default defineBackground(() => {
  const database = createDatabase();
  const memory = createMemory(database, Date.now);
  const readOffering = async () => offeringOf(await readPolicy());
  const desk = createDesk(memory, (tabId) => void view.show(tabId), Date.now, readOffering);
  const keepJournal = createJournalWriter(database);
  const asides = createAsides(database, keepJournal, Date.now);
  const setUp = createSetUp((tabId) => view.show(tabId));
  const inserter = createInserter();
  const conformance = createConformance((tabId) => view.show(tabId));
  const view = createPanelView(desk, memory, asides, setUp, conformance, inserter);
  const switchboard = createSwitchboard(
    desk,
    view,
    asides,
    keepJournal,
    createDataKeeper(database, Date.now),
    setUp,
    conformance,
    inserter,
  );

  browser.runtime.onMessage.addListener(switchboard);
  browser.tabs.onRemoved.addListener((tabId) => {
    void desk.tabClosed(tabId);
    void asides.tabClosed(tabId);
    void setUp.forget(tabId);
    void conformance.forget(tabId);
    void inserter.tabClosed(tabId);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void view.show(tabId));
  // What the user wanted to try is shown only while the journal is open.
  onLockTurned(() => desk.tabs().forEach((tabId) => void view.show(tabId)));

  followPermissions(setUp);
  deleteDaily(database, Date.now);

  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) void togglePanel(id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-panel' && tab?.id !== undefined) void togglePanel(tab.id);
  });
});
