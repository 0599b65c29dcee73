import type { Moment } from '../prompts/prompt.ts';
import type { Later } from './later.ts';

/** How long nobody typed (ms): about a breath, and about the time to read back what was written. */
const pauseAfter = 1500;
const longPauseAfter = 8000;

/**
 * Tells how far the writer is: `typing` from each touch on, then `pause` and `long-pause` as nothing is typed,
 * and `left` until the next touch once the writer left the field or saved.
 * @param later the clock; its two timers run only after a touch, and stop with the next one
 */
export function createMoments(later: Later, onChanged: (moment: Moment) => void) {
  let moment: Moment = 'typing';
  let stops: (() => void)[] = [];

  function change(next: Moment): void {
    if (moment === next) return;
    moment = next;
    onChanged(next);
  }

  function stop(): void {
    for (const cancel of stops) cancel();
    stops = [];
  }

  return {
    now: (): Moment => moment,
    /** Something was typed, or a report was opened. Not told: what was typed is about to be read. */
    touch(): void {
      stop();
      moment = 'typing';
      stops = [later(() => change('pause'), pauseAfter), later(() => change('long-pause'), longPauseAfter)];
    },
    leave(): void {
      stop();
      change('left');
    },
    stop,
  };
}
