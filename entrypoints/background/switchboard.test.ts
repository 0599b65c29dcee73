import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToBackground, ToRecord } from '../../lib/messaging/messages.ts';
import type { Invitation } from '../../lib/journal/invitation.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { createAsides } from './asides.ts';
import { createDataKeeper } from './data-keeper.ts';
import { createConformance } from './conformance.ts';
import { createDesk } from './desk.ts';
import { createInserter } from './inserter.ts';
import { createJournalWriter } from './journal-writer.ts';
import { createMemory } from './memory.ts';
import { createPanelView } from './panel-view.ts';
import { createSetUp } from './set-up.ts';
import { createSwitchboard } from './switchboard.ts';
import { someView } from './testing/some-view.ts';

// All that the switchboard looks at.
const tab = { id: 7 } as Browser.tabs.Tab;
const script = { tab, url: 'https://dossier.example.nl/clients/1' };
let told: ToRecord['type'][];
let database: Database;
let desk: ReturnType<typeof createDesk>;
let switchboard: ReturnType<typeof createSwitchboard>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('__ORGANISATION_PROFILE__', null);
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab: number, message: unknown) => {
    told.push((message as ToRecord).type);
  });
  database = createDatabase();
  const memory = createMemory(database, Date.now);
  desk = createDesk(memory, () => undefined, Date.now);
  const keepJournal = createJournalWriter(database);
  const asides = createAsides(database, keepJournal, Date.now);
  const setUp = createSetUp((tabId) => view.show(tabId));
  const inserter = createInserter();
  const conformance = createConformance((tabId) => view.show(tabId));
  const view = createPanelView(desk, memory, asides, setUp, conformance, inserter);
  const keepData = createDataKeeper(database, Date.now);
  switchboard = createSwitchboard(desk, view, asides, keepJournal, keepData, setUp, conformance, inserter);
});

/** Sends as the panel in the tab does, and waits for the answer. */
function tell(
  message: ToBackground,
  sender: Browser.runtime.MessageSender = { tab, url: fakeBrowser.runtime.getURL('/panel.html') },
): Promise<unknown> {
  return new Promise((respond) => switchboard(message, sender, respond));
}

test('what is none of our messages is left to other listeners', () => {
  expect(switchboard({ type: 'deleteEverything' }, { tab }, () => undefined)).toBe(false);
});

test('the first reading of a report shows the overlay, the next ones do not', async () => {
  const report = someView();
  await tell({ type: 'reportRead', report }, script);
  await tell({ type: 'reportRead', report: { ...report, words: 61 } }, script);
  expect(told).toEqual(['showOverlay']);
});

describe('a script that asks what it should do', () => {
  const url = 'https://dossier.example.nl/clients/1';
  const permit = (...origins: string[]) => {
    fakeBrowser.permissions.contains = async ({ origins: asked = [] }: { origins?: string[] }) =>
      asked.every((origin) => origins.includes(origin));
  };

  test('runs where the user permitted its origin', async () => {
    permit('https://dossier.example.nl/*');
    expect(await tell({ type: 'recordStarted', url }, script)).toMatchObject({ state: 'run' });
  });

  test('stays away once the permission was withdrawn, though its page is still open', async () => {
    permit('https://another.example.nl/*');
    expect(await tell({ type: 'recordStarted', url }, script)).toEqual({ state: 'stay-away' });
  });

  test('in a frame without an address belongs to the origin that made the frame', async () => {
    permit('https://dossier.example.nl/*');
    const sender = { tab, origin: 'https://dossier.example.nl' };
    expect(await tell({ type: 'recordStarted', url: 'about:blank' }, sender)).toMatchObject({ state: 'run' });
  });
});

describe('after the background slept', () => {
  const { reportId } = someView();

  test.each<ToBackground>([
    { type: 'panelOpened' },
    { type: 'answerPrompt', reportId, promptId: 'keep-join', answer: { kind: 'kept' } },
    { type: 'choosePhase', reportId, phase: 2 },
    { type: 'liftCareful', reportId },
  ])('$type has the report told again', async (message) => {
    await tell(message);
    expect(told).toEqual(['tellReport']);
  });

  test('nothing is asked while the report still lies open', async () => {
    await tell({ type: 'reportRead', report: someView({ reportId }) }, script);
    told = [];
    await tell({ type: 'choosePhase', reportId, phase: 2 });
    expect(told).toEqual([]);
  });
});

describe('what belongs in the journal', () => {
  const invitation: Invitation = {
    id: crypto.randomUUID(),
    kind: 'question',
    of: 'grade-first',
    day: '2026-11-24',
    outcome: 'skipped',
  };
  const noted = async () => (await database()).getAll('invitations');

  test('is kept when a page of ours asks for it, also outside a tab', async () => {
    const sender = { url: fakeBrowser.runtime.getURL('/panel.html') };
    expect(await tell({ type: 'noteInvitation', invitation }, sender)).toEqual({ state: 'kept' });
    expect(await noted()).toContainEqual(invitation);
  });

  test.each([
    script,
    { tab, url: 'https://dossier.example.nl/chrome-extension://test-extension-id/panel.html' },
    { tab },
  ])('is refused from a script in a page of somebody else ($url)', async (sender) => {
    const other = { ...invitation, id: crypto.randomUUID() };
    expect(switchboard({ type: 'noteInvitation', invitation: other }, sender, () => undefined)).toBe(false);
    expect(await noted()).not.toContainEqual(other);
  });
});

test.each<ToBackground>([
  { type: 'liftCareful', reportId: crypto.randomUUID() },
  { type: 'chooseRetention', months: 12 },
  { type: 'answerInvitation', invitationId: crypto.randomUUID(), answer: { kind: 'declined' } },
  { type: 'panelOpened' },
])('$type is of the user, and refused from a script in a page of somebody else', (message) => {
  expect(switchboard(message, script, () => undefined)).toBe(false);
});
