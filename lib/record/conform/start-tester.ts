import type { TesterAnswer, ToTest } from '../../messaging/test-messages.ts';
import { findReportField } from '../find-report-field.ts';
import { laterUntil, throttled } from '../later.ts';
import { listen, originOf, type Listeners } from '../listen.ts';
import { readReport } from '../read-report.ts';
import { holds, isTelling, printOf } from './print-of.ts';
import { createTypedRun } from './typed-run.ts';

/** How long a page that changes is left alone before it is looked at (ms). */
const lookAfter = 300;

/**
 * Watches in one frame whether Naast does with this record app what it should, until the signal aborts: compares what is
 * typed with what is read, and what was saved with what is opened again. No text leaves it, only prints.
 */
export function startTester(
  win: Window,
  { report, seed, saved }: TesterAnswer,
  tell: (event: ToTest) => void,
  signal: AbortSignal,
): void {
  const { document } = win;
  const run = createTypedRun();
  let told = '';

  function tellOnce(event: ToTest): void {
    const content = JSON.stringify(event);
    if (content === told) return;
    told = content;
    tell(event);
  }

  function look(): void {
    const field = findReportField(document, report);
    const text = field ? readReport(field).text : '';
    const print = printOf(text, seed);
    if (saved && !run.hasTyped() && document.body) {
      const isHere = [text, document.body.innerText].some((shown) => holds(shown, saved, seed));
      if (isHere || isTelling(print)) return tellOnce({ type: 'openedAgain', same: isHere });
    }
    if (field) tellOnce({ type: 'textTested', print, asTyped: run.isIn(text) });
  }

  const lookSoon = throttled(look, lookAfter, laterUntil(signal));
  const listeners: Listeners = {
    keydown(event) {
      const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      const field = findReportField(document, report);
      const target = originOf(event);
      if (!field || !target || !(field === target || field.contains(target))) return;
      if (ctrlKey || metaKey || altKey) run.interrupt();
      else run.press(key);
    },
    pointerdown: () => run.interrupt(),
    keyup: lookSoon,
    input: lookSoon,
  };
  listen(win, listeners, signal);
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  lookSoon();
}
