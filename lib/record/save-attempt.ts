/**
 * Something that saves was pressed; whether it saved shows from what follows. Times are milliseconds since the epoch.
 */
export type Attempt = {
  at: number;
  /** What happens later than this is no longer of this attempt. */
  until: number;
};

export type Evidence =
  /** A form was sent off: nobody stopped its `submit`, so it was valid and the browser posts it. */
  | { kind: 'submitted' }
  /** The field is gone, was emptied by the record app, or holds another report. */
  | { kind: 'gone' }
  /** The page or the frame goes away. */
  | { kind: 'leaving' }
  /** A request of the page is answered; `status` is 0 where the browser does not tell. */
  | { kind: 'request'; initiator: string; startedAt: number; status: number };

/** How long after the press a record app may still begin to save: it may ask 'are you sure?' first. */
const patience = 10_000;
/** Initiators by which a script sends something; `beacon` is Chromium's and `other` is no such thing. */
const sending = ['fetch', 'xmlhttprequest', 'beacon'];

export function attemptAt(now: number): Attempt {
  return { at: now, until: now + patience };
}

/** The user typed on: a request that was begun before may still save, later ones and an emptied field are not it. */
export function endAttempt(attempt: Attempt, now: number): Attempt {
  return { ...attempt, until: Math.min(attempt.until, now) };
}

/**
 * Whether the evidence says that the attempt saved. In doubt it does: a contact counts once however often it is told.
 * A request may be answered long after the attempt, if it began in its time.
 */
export function provesSave(attempt: Attempt, evidence: Evidence, now: number): boolean {
  if (evidence.kind !== 'request') return now <= attempt.until;
  const { initiator, startedAt, status } = evidence;
  return sending.includes(initiator) && status < 400 && startedAt >= attempt.at && startedAt <= attempt.until;
}
