import { browser, type Browser } from 'wxt/browser';
import { toBackgroundSchema, type Answers, type ToBackground } from '../../lib/messaging/messages.ts';
import { tellTab } from '../../lib/messaging/send.ts';
import { patternOf } from '../../lib/record/match-origin.ts';
import type { Pickable } from '../../lib/record/pick/pickables.ts';
import { readPolicy } from '../../lib/store/policy.ts';
import { readLayout, readLocale } from '../../lib/store/settings.ts';
import type { Asides } from './asides.ts';
import type { Conformance } from './conformance.ts';
import { isDataMessage, type DataKeeper, type DataMessage } from './data-keeper.ts';
import type { createDesk } from './desk.ts';
import { isOwnPage } from './is-own-page.ts';
import type { Inserter } from './inserter.ts';
import { isJournalMessage, type JournalMessage, type JournalWriter } from './journal-writer.ts';
import { openJoin, tellIfJoinAsked } from './open-join.ts';
import { openFocusGroup } from './open-focus-group.ts';
import { openMatrix } from './open-matrix.ts';
import { openMirror } from './open-mirror.ts';
import type { PanelView } from './panel-view.ts';
import type { SetUp } from './set-up.ts';
import { findSite } from './sites.ts';
import { stayAway } from './stay-away.ts';
import { buttonTurnsPanel, togglePanel } from './toolbar.ts';

/** What a script in the page of a record app may tell. All else is done by the user, in pages of our own. */
const fromScripts: ReadonlySet<ToBackground['type']> = new Set([
  'recordStarted',
  'reportRead',
  'reportSaved',
  'reportClosed',
  'userStirred',
  'chooseLayout',
  'pickerStarted',
  'picked',
  'pickMissed',
  'pickStopped',
  'testerStarted',
  'textTested',
  'openedAgain',
]);

/**
 * Takes every message to the background, parses it, and passes it on. What is not one of ours is left alone.
 * @returns a listener for `runtime.onMessage`
 */
export function createSwitchboard(
  desk: ReturnType<typeof createDesk>,
  view: PanelView,
  asides: Asides,
  keepJournal: JournalWriter,
  keepData: DataKeeper,
  setUp: SetUp,
  conformance: Conformance,
  inserter: Inserter,
) {
  return (
    raw: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): boolean => {
    const parsed = toBackgroundSchema.safeParse(raw);
    if (!parsed.success) return false;
    if (!fromScripts.has(parsed.data.type) && !isOwnPage(sender)) return false;
    if (isJournalMessage(parsed.data)) {
      void keepJournal(parsed.data).then(respond);
      return true;
    }
    if (isDataMessage(parsed.data)) {
      void keepData(parsed.data).then(respond);
      return true;
    }
    answer(parsed.data, sender).then(respond, () => respond(undefined));
    return true;
  };

  /** The background may have slept since the report was read, and lost it: it is told again. */
  async function askForLostReport(tabId: number): Promise<void> {
    if (desk.pageOf(tabId) === null) await tellTab(tabId, { to: 'record', type: 'tellReport' });
  }

  async function beginIn(tabId: number, only: Pickable | null): Promise<void> {
    await setUp.begin(tabId, only);
    await openOverlay(tabId);
  }

  async function testIn(tabId: number): Promise<void> {
    await conformance.begin(tabId);
    await openOverlay(tabId);
  }

  async function answer(
    message: Exclude<ToBackground, JournalMessage | DataMessage>,
    sender: Browser.runtime.MessageSender,
  ): Promise<unknown> {
    if (message.type === 'userStirred') return undefined;
    if (message.type === 'openOptions') return browser.runtime.openOptionsPage();
    if (message.type === 'openMirror') return openMirror();
    if (message.type === 'openFocusGroup') return openFocusGroup();
    if (message.type === 'openMatrix') return openMatrix();
    if (message.type === 'openJoin') return openJoin(sender);
    if (message.type === 'openSidePanel') return openSidePanel(sender);
    if (message.type === 'recordStarted') return start(message.url, sender, asides, setUp, conformance);
    if (message.type === 'prepareSetUp') return setUp.prepare(message.tabId);
    if (message.type === 'pressPanel') return togglePanel(message.tabId);
    if (message.type === 'beginTest' && message.tabId !== null) return testIn(message.tabId);
    if (message.type === 'beginSetUp' && message.tabId !== null) return beginIn(message.tabId, message.only);
    const tabId = sender.tab?.id ?? (await activeTab());
    if (tabId === undefined) return undefined;
    switch (message.type) {
      case 'reportRead': {
        const before = desk.pageOf(tabId);
        const isKnown = before?.state === 'report' && before.reportId === message.report.reportId;
        await desk.read(tabId, message.report);
        await conformance.reportRead(tabId, message.report);
        if (!isKnown) await showOverlay(tabId);
        const page = desk.pageOf(tabId);
        const aside = page && (await asides.reportRead(tabId, message.report, page));
        const insert = await inserter.read(tabId, sender.frameId ?? 0, message.report.reportId);
        if (aside || insert) await view.show(tabId);
        return undefined;
      }
      case 'reportSaved': {
        const page = await desk.saved(tabId, message.report);
        await conformance.reportSaved(tabId);
        if (!(await asides.reportSaved(tabId, page))) return undefined;
        // The app may have opened another page meanwhile, to which the panel goes along.
        await showOverlay(tabId);
        return view.show(tabId);
      }
      case 'reportClosed':
        await conformance.reportClosed(tabId);
        return desk.closed(tabId, message.report);
      case 'panelOpened':
        if (!sender.tab) await tellIfJoinAsked();
        await askForLostReport(tabId);
        if (await isLed(tabId, setUp, conformance)) await openOverlay(tabId);
        return view.stateOf(tabId);
      case 'chooseLayout':
        return view.choose(tabId, message.layout);
      case 'chooseLocale':
        return view.speak(tabId, message.locale);
      case 'choosePhase':
        await askForLostReport(tabId);
        return desk.phaseChosen(tabId, message.reportId, message.phase);
      case 'answerPrompt':
        await askForLostReport(tabId);
        return desk.answered(tabId, message.reportId, message.promptId, message.answer);
      case 'insertWords':
        return inserter.insert(tabId, message.reportId, message.words);
      case 'answerInvitation':
      case 'answerIntention':
        await asides.answered(tabId, message);
        return view.show(tabId);
      case 'beginTest':
        return testIn(tabId);
      case 'endTest':
        return conformance.end(tabId);
      case 'testerStarted':
        return conformance.assignment(tabId);
      case 'textTested':
      case 'openedAgain':
        return conformance.tested(tabId, message, desk.viewOf(tabId)?.partial ?? false);
      case 'beginSetUp':
        return beginIn(tabId, message.only);
      case 'answerSetUp':
        return setUp.answered(tabId, message.answer);
      case 'pickerStarted': {
        const what = await setUp.whatToPick(tabId);
        return what && { what, locale: await readLocale() };
      }
      case 'picked':
        return setUp.picked(tabId, message.what, message.selectors);
      case 'pickMissed':
        return setUp.missed(tabId, message.frame);
      case 'pickStopped':
        return setUp.leave(tabId);
      case 'stayAway':
        await stayAway(tabId, message.away);
        return view.show(tabId);
      case 'liftCareful':
        await askForLostReport(tabId);
        return desk.carefulLifted(tabId, message.reportId);
    }
  }
}

/** Whether the panel leads the user through something in this tab. */
async function isLed(tabId: number, ...guides: Pick<SetUp | Conformance, 'of'>[]): Promise<boolean> {
  for (const guide of guides) if ((await guide.of(tabId, null)) !== null) return true;
  return false;
}

/** Opens it also where it was folded, or where there is little room: the user is asked to do something. */
async function openOverlay(tabId: number): Promise<void> {
  const layout = { ...(await readLayout()), folded: false };
  await tellTab(tabId, { to: 'record', type: 'showOverlay', layout });
  await tellTab(tabId, { to: 'record', type: 'layoutChosen', layout });
}

async function showOverlay(tabId: number): Promise<void> {
  await tellTab(tabId, { to: 'record', type: 'showOverlay', layout: await readLayout() });
}

async function start(
  address: string,
  sender: Browser.runtime.MessageSender,
  asides: Asides,
  setUp: SetUp,
  conformance: Conformance,
): Promise<Answers['recordStarted']> {
  if (!(await isPermitted(sender.origin ?? address, sender.tab?.url))) return { state: 'stay-away' };
  // A frame without an address of its own (about:blank, srcdoc) belongs to the page that holds it.
  const site = await findSite(sender.tab?.url ?? address);
  if (site.state !== 'run') return { state: 'stay-away' };
  const { frameId, tab } = sender;
  if (tab?.id === undefined) return { state: 'stay-away' };
  const isTop = frameId === 0;
  if (isTop) await buttonTurnsPanel(tab.id);
  await setUp.frameStarted(tab.id, frameId ?? 0);
  await conformance.frameStarted(tab.id, frameId ?? 0);
  const isAsked = isTop && ((await isLed(tab.id, setUp, conformance)) || (await asides.followsTo(tab.id)));
  const [layout, { words }] = await Promise.all([readLayout(), readPolicy()]);
  return { state: 'run', profile: site.profile, words, layout, isAsked };
}

/** Whether the frame's own origin may be read; of a frame that has none, that of the page that holds it. */
async function isPermitted(origin: string, page: string | undefined): Promise<boolean> {
  const pattern = patternOf(origin) ?? patternOf(page ?? '');
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** The native side panel is in no tab: what it says is about the tab before the user. */
async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

async function openSidePanel(sender: Browser.runtime.MessageSender): Promise<void> {
  // Only Chromium lets a message open its side panel; Firefox' sidebar is opened in the browser's own menu.
  if (sender.tab?.windowId !== undefined) await browser.sidePanel?.open({ windowId: sender.tab.windowId });
}
