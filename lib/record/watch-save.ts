import { windowsOutward } from './frames.ts';
import { listen, originOf, type Listeners } from './listen.ts';
import type { Evidence } from './save-attempt.ts';
import { isBeside, saveControlAt, savesReport } from './save-control.ts';

export type SaveHandlers = {
  /** The field whose report may be saved, or null while there is none. */
  field(): Element | null;
  /** A save control was pressed, or a form sent; told before the page acts on it. */
  onAttempt(): void;
  /** The browser found the form invalid: nothing was saved. */
  onRefused(): void;
  onEvidence(evidence: Evidence): void;
};

/**
 * Watches for a save in this window and in those around it (an editor's frame has its form outside), and touches
 * nothing. A script in a content script's world cannot see the page's `fetch`; resource timing tells of it afterwards.
 * @param selectors the save controls of the site profile
 * @returns puts back the listeners of this window: `document.open()` removes them
 */
export function watchSave(
  win: Window,
  selectors: readonly string[],
  { field, onAttempt, onRefused, onEvidence }: SaveHandlers,
  signal: AbortSignal,
): () => void {
  const listeners: Listeners = {
    click(event) {
      const target = originOf(event);
      const report = field();
      if (target && report && saveControlAt(target, report, selectors)) onAttempt();
    },
    keydown(event) {
      const { ctrlKey, metaKey, key } = event as KeyboardEvent;
      if ((ctrlKey || metaKey) && (key === 's' || key === 'Enter') && field()) onAttempt();
    },
    submit(event) {
      const form = originOf(event);
      const report = field();
      if (!form || !report) return;
      if (!savesReport(form, (event as SubmitEvent).submitter, report, selectors)) return;
      onAttempt();
      // Once the page has had its turn it is known whether the browser sends the form or a script took over.
      setTimeout(() => {
        const sent = !event.defaultPrevented && form.getAttribute('method')?.toLowerCase() !== 'dialog';
        if (sent && !signal.aborted) onEvidence({ kind: 'submitted' });
      });
    },
    invalid(event) {
      const target = originOf(event);
      const report = field();
      if (target && report && isBeside(target, report)) onRefused();
    },
  };
  for (const each of windowsOutward(win)) {
    listen(each, listeners, signal);
    watchRequests(each, onEvidence, signal);
  }
  return () => listen(win, listeners, signal);
}

function watchRequests(win: Window, onEvidence: (evidence: Evidence) => void, signal: AbortSignal): void {
  // A request is on the timeline of the window whose `fetch` was called: each window has an observer of its own.
  const { PerformanceObserver, performance } = win as Window & typeof globalThis;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      const startedAt = performance.timeOrigin + entry.startTime;
      onEvidence({
        kind: 'request',
        initiator: entry.initiatorType,
        startedAt,
        status: entry.responseStatus ?? 0,
      });
    }
  });
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect());
}
