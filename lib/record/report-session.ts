import { sharedLength } from './shared-length.ts';

/** From this many words on, what a field holds before anything was typed is a report (DESIGN 2: of substance). */
const substance = 25;

/** A report that lies open in a field, as far as one script in one frame can tell. */
export type OpenReport = {
  state: 'open';
  reportId: string;
  /** What the record app shows of the client; the last that was shown, where it shows nothing for a while. */
  client: string | null;
  /** The text as last read: the only copy, and it stays here. */
  text: string;
  /** Something was typed since the report was opened. */
  typed: boolean;
  startedFilled: boolean;
  saved: boolean;
};

export type ReportSession = { state: 'none' } | OpenReport;

/** What was just read of the field, wherever it stands by now. */
export type Sight = {
  text: string;
  client: string | null;
  /** The user typed, pasted or cut something since the last sight; else the record app changed the text. */
  byUser: boolean;
  /** The user went on in another field of the page: some record apps ask for a report in parts. */
  elsewhere: boolean;
};

/**
 * Says which report the field holds: the same as before, or a new one with an id of its own. A new one begins when
 * - another client is shown;
 * - the user goes on in another field, and this one was saved or nothing was typed in it;
 * - the field is emptied after a save, or by the record app;
 * - the record app puts another text in the place of a report of substance.
 */
export function continueSession(session: ReportSession, sight: Sight, newId: () => string): OpenReport {
  if (session.state === 'none' || isAnother(session, sight)) return open(sight, newId());
  const typed = session.typed || sight.byUser;
  return {
    ...session,
    client: sight.client ?? session.client,
    text: sight.text,
    typed,
    startedFilled: typed ? session.startedFilled : hasSubstance(sight.text),
  };
}

/** The report once it is known to be saved. */
export function markSaved(session: ReportSession, reportId: string): ReportSession {
  return session.state === 'open' && session.reportId === reportId ? { ...session, saved: true } : session;
}

function open({ text, client, byUser }: Sight, reportId: string): OpenReport {
  const startedFilled = !byUser && hasSubstance(text);
  return { state: 'open', reportId, client, text, typed: byUser, startedFilled, saved: false };
}

function isAnother(report: OpenReport, { text, client, byUser, elsewhere }: Sight): boolean {
  if (client !== null && report.client !== null && client !== report.client) return true;
  if (elsewhere) return report.saved || !report.typed;
  if (text.trim() === '') return report.text.trim() !== '' && (report.saved || !byUser);
  if (byUser || !hasSubstance(report.text)) return false;
  if (!report.saved && text.includes(report.text.trim())) return false;
  // A template may stand at the head of every report: after a save it takes more than that to be the same one.
  const measure = report.saved
    ? Math.max(text.length, report.text.length)
    : Math.min(text.length, report.text.length);
  return sharedLength(report.text, text) < measure / 2;
}

function hasSubstance(text: string): boolean {
  let words = 0;
  for (const _ of text.matchAll(/\p{L}[^\s]*/gu)) {
    words += 1;
    if (words === substance) return true;
  }
  return false;
}
