import type { ReportView, ToBackground } from '../messaging/messages.ts';
import { describeReport } from './describe-report.ts';
import { keepAnalysis, type Analyser } from './keep-analysis.ts';
import type { Later } from './later.ts';
import { createMoments } from './moment.ts';
import type { Reading } from './read-report.ts';
import { continueSession, markSaved, type ReportSession, type Sight } from './report-session.ts';
import { attemptAt, endAttempt, provesSave, type Attempt, type Evidence } from './save-attempt.ts';

export type ReportEvent = Extract<ToBackground, { type: 'reportRead' | 'reportSaved' | 'reportClosed' }>;

/** How long a report is kept open without its field (ms): editors take theirs away and put it back. */
const graceAfterLoss = 1500;
/**
 * After so long without a message the background may sleep soon (ms; Chromium waits half a minute). It must be awake
 * before the report is saved: what a page tells while it goes away does not wake it in time.
 */
const drowsyAfter = 20_000;
/** A saved one stays a while longer, so that what the panel asked about it can be read. */
const graceAfterSave = 60_000;

export type KeeperPorts = {
  createAnalyser(): Analyser;
  tell(event: ReportEvent): void;
  /** Wakes the background. */
  wake(): void;
  newId(): string;
  /** Milliseconds since the epoch, on the clock of resource timing. */
  now(): number;
  later: Later;
  pause(): Promise<void>;
};

/**
 * Keeps the report that lies open in this frame: its id, its analysis, how far its writer is, and whether it was
 * saved; tells what changed, and each thing once.
 */
export function keepReport({ createAnalyser, tell, wake, newId, now, later, pause }: KeeperPorts) {
  let session: ReportSession = { state: 'none' };
  let pending: { attempt: Attempt; view: ReportView } | null = null;
  let told = '';
  let toldAt = 0;
  let cancelClosing = (): void => undefined;
  const moments = createMoments(later, () => tellReport());
  const analysis = keepAnalysis(createAnalyser, pause, () => tellReport());

  function view(): ReportView | null {
    const analysed = analysis.current();
    if (session.state === 'none' || !analysed) return null;
    return describeReport(session, analysed.reading, analysed.analysis, moments.now());
  }

  function tellReport(again = false): void {
    const report = view();
    if (!report) return;
    const content = JSON.stringify(report);
    if (content === told && !again) return;
    told = content;
    toldAt = now();
    tell({ type: 'reportRead', report });
  }

  function close(): void {
    cancelClosing();
    const report = view();
    if (told !== '' && report) tell({ type: 'reportClosed', report: { ...report, moment: 'left' } });
    told = '';
    moments.stop();
  }

  function weigh(evidence: Evidence): void {
    if (!pending || !provesSave(pending.attempt, evidence, now())) return;
    const report: ReportView = { ...pending.view, moment: 'left' };
    pending = null;
    session = markSaved(session, report.reportId);
    tell({ type: 'reportSaved', report });
    if (session.state === 'open' && session.reportId === report.reportId) moments.leave();
  }

  function tryToSave(at = now()): void {
    const report = view();
    if (!report || report.words === 0) return;
    const before = pending?.view.reportId === report.reportId ? pending.attempt : null;
    pending = { attempt: { ...attemptAt(at), ...(before && { at: before.at }) }, view: report };
  }

  return {
    /** The field was read. */
    see(reading: Reading, { client, byUser, elsewhere }: Omit<Sight, 'text'>): void {
      cancelClosing();
      const next = continueSession(session, { text: reading.text, client, byUser, elsewhere }, newId);
      const isNew = session.state === 'none' || session.reportId !== next.reportId;
      const unchanged = !isNew && session.state === 'open' && session.text === reading.text;
      if (isNew) {
        weigh({ kind: 'gone' });
        close();
        pending = null;
        analysis.forget();
      }
      if (byUser && pending) pending = { ...pending, attempt: endAttempt(pending.attempt, now()) };
      session = next;
      if (byUser || told === '') moments.touch();
      if (unchanged && told !== '') tellReport();
      else analysis.take(reading);
    },
    /** The writer went elsewhere. */
    leave: moments.leave,
    /** The field is gone; it may come back. */
    lose(): void {
      weigh({ kind: 'gone' });
      cancelClosing();
      const saved = session.state === 'open' && session.saved;
      cancelClosing = later(close, saved ? graceAfterSave : graceAfterLoss);
    },
    /** The page goes away: there is no later. */
    end(): void {
      weigh({ kind: 'leaving' });
      close();
    },
    /** A save was pressed; the field was read just before. */
    tryToSave: () => tryToSave(),
    /** The record app may have saved by itself what was typed until `at`; only a request is proof of that. */
    weighOwnSave(at: number, request: Evidence): void {
      if (pending) return;
      tryToSave(at);
      weigh(request);
      pending = null;
    },
    refuse(): void {
      pending = null;
    },
    weigh,
    /** The user moves or presses something, perhaps on the way to save. */
    stir(): void {
      if (told === '' || now() - toldAt <= drowsyAfter) return;
      toldAt = now();
      wake();
    },
    /** Tells the report once more as it is now; one that was closed stays closed. */
    tellAgain(): void {
      if (told !== '') tellReport(true);
    },
  };
}
