import type { ToBackground } from '../messaging/messages.ts';
import { findClient } from './find-client.ts';
import { areaOf, findReportField, reportFieldAround } from './find-report-field.ts';
import { isTextarea } from './editing-root.ts';
import { focusedElement } from './focused-element.ts';
import { windowsOutward } from './frames.ts';
import { isShown } from './is-shown.ts';
import { keepReport, type ReportEvent } from './keep-report.ts';
import type { Analyser } from './keep-analysis.ts';
import { laterUntil, throttled } from './later.ts';
import { listen } from './listen.ts';
import { isExcluded } from './match-origin.ts';
import { randomId } from './random-id.ts';
import { readReport } from './read-report.ts';
import type { Evidence } from './save-attempt.ts';
import { findSaveControls } from './save-control.ts';
import { hostOf } from './shadow.ts';
import type { SiteProfile } from './site-profile.ts';
import { watchPage } from './watch-page.ts';
import { watchSave } from './watch-save.ts';

/** How long a changing page is left alone before it is looked at (ms). */
const lookAfter = 200;
/** Typing is read when the browser has a moment, and after this long at the latest (ms). */
const readWithin = 150;

type UserStirred = Extract<ToBackground, { type: 'userStirred' }>;

export type Sensor = {
  /** Tells the report again as it is now. */
  tellAgain(): void;
  /** The field of the report, while there is one. */
  field(): HTMLElement | null;
};

/**
 * Starts what senses the report in one frame: finds its field, reads and analyses it, and tells what changed, until
 * the signal aborts. Reads only; nothing of the page is changed and no event of it is taken.
 */
export function startSensor(
  win: Window,
  profile: Pick<SiteProfile, 'report' | 'client' | 'save' | 'exclude'>,
  createAnalyser: () => Analyser,
  tell: (event: ReportEvent | UserStirred) => void,
  signal: AbortSignal,
): Sensor {
  const later = laterUntil(signal);
  const now = (): number => performance.timeOrigin + performance.now();
  const report = keepReport({
    createAnalyser,
    // An analysis in slices may end after the signal.
    tell: (event) => signal.aborted || tell(event),
    wake: () => tell({ type: 'userStirred' }),
    newId: randomId,
    now,
    later,
    pause: () => new Promise((resume) => setTimeout(resume)),
  });
  let field: HTMLElement | null = null;
  let client: string | null = null;
  let byUser = false;
  let changedInside = false;
  let hadFocus = false;
  let typedAt = 0;
  /** The last request of the page. */
  let request: Evidence | null = null;

  function read(elsewhere = false): void {
    if (signal.aborted || !field?.isConnected) return;
    const sight = { client: findClient(win, profile.client), byUser, elsewhere };
    client = sight.client;
    byUser = changedInside = false;
    report.see(readReport(field), sight);
  }

  function look(): void {
    const next = isAway() ? null : currentField();
    if (field && !next) report.lose();
    // A form that is put out of sight is as good as gone, for who pressed save.
    if (field && !isShown(field)) report.weigh({ kind: 'gone' });
    const isOther = next !== field;
    field = next;
    if (!field) return;
    if (isOther) hadFocus = hasFocus();
    if (isOther || hasChanged(field) || findClient(win, profile.client) !== client) read();
  }

  /** Whether its text may have changed: a textarea that gets another value gives no sign of it, nor does a shadow root. */
  function hasChanged(current: HTMLElement): boolean {
    return changedInside || isTextarea(current) || hostOf(current) !== null;
  }

  function currentField(): HTMLElement | null {
    const found =
      field?.isConnected && isShown(field) ? field : findReportField(win.document, profile.report);
    // A field in a closed tab or behind a question is still the report, as long as there is no other.
    return found ?? (field?.isConnected ? field : null);
  }

  /** The app may have moved on within one page, to a place where Naast stays away. */
  function isAway(): boolean {
    const outermost = windowsOutward(win).at(-1) ?? win;
    return isExcluded(profile.exclude, outermost.location);
  }

  function touch(element: Element, isBefore: boolean): void {
    if (!field?.contains(element)) {
      const other = isAway() ? null : reportFieldAround(element, profile.report);
      // Typing a remark beside a large report does not make the remark the report.
      if (!other || (field?.isConnected && profile.report.length === 0 && 2 * areaOf(other) < areaOf(field)))
        return;
      const elsewhere = field?.isConnected === true;
      field = other;
      // What stands there before the first letter tells a report that is opened again from a new one.
      byUser = !isBefore;
      read(elsewhere);
    } else if (isBefore && !byUser && hasChanged(field)) {
      // What the record app did to the text until now (emptied it after a save) is not of the user.
      read();
    }
    byUser = hadFocus = true;
    typedAt = now();
    readSoon();
  }

  function hasFocus(): boolean {
    // An editor's frame keeps its active element when the focus goes to the page around it.
    return win.document.hasFocus() && field?.contains(focusedElement(win.document)) === true;
  }

  function noticeFocus(): void {
    const had = hadFocus;
    hadFocus = hasFocus();
    if (!had || hadFocus) return;
    // The last letters first: read later they would look as if the writer was back.
    read();
    weighOwnSave();
    report.leave();
  }

  /** Where there is no control to save with, what the page sends once something was typed saves it, when it is left. */
  function weighOwnSave(): void {
    if (hadFocus || !request || profile.save.length > 0) return;
    const controls = windowsOutward(win).some(
      ({ document }) => field && findSaveControls(document, field, []).length > 0,
    );
    if (!controls) report.weighOwnSave(typedAt, request);
  }

  function end(): void {
    report.end();
    // Found anew if the browser brings the page back from its cache.
    field = null;
  }

  const lookSoon = throttled(look, lookAfter, later);
  const readSoon = throttled(() => requestIdleCallback(() => read(), { timeout: readWithin }), 0, later);

  const coming = { pagehide: end, pageshow: lookSoon };
  const stirring = { pointermove: report.stir, keydown: report.stir };
  const rearm = watchSave(
    win,
    profile.save,
    {
      field: () => field,
      onAttempt() {
        read();
        report.tryToSave();
      },
      onRefused: report.refuse,
      onEvidence(evidence) {
        report.weigh(evidence);
        if (evidence.kind === 'request') {
          request = evidence;
          weighOwnSave();
        }
        lookSoon();
      },
    },
    signal,
  );
  watchPage(
    win,
    {
      onTouched: touch,
      onFocusMoved() {
        later(noticeFocus, 0);
        lookSoon();
      },
      onChanged(changed) {
        if (field && !changedInside) changedInside = changed(field);
        lookSoon();
      },
      onRewritten() {
        rearm();
        listen(win, coming, signal);
      },
    },
    signal,
  );
  listen(win, coming, signal);
  // The save control of an editor's frame is outside it.
  for (const each of windowsOutward(win)) listen(each, stirring, signal);
  lookSoon();
  return { tellAgain: report.tellAgain, field: () => field };
}
