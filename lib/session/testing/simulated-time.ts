import type { Clock } from '../clock.ts';

export type SimulatedTime = {
  /** A device's clock, which may be wrong by so many milliseconds. */
  clock(wrongBy?: number): Clock;
  /** Lets so many milliseconds pass: all that falls due in them happens, in order, each with all that follows from it. */
  pass(ms: number): Promise<void>;
};

/**
 * Time that passes when it is told to.
 * @param settled resolves when nothing is being worked on any more; by default after all that is ready to run
 */
export function createSimulatedTime(settled: () => Promise<void> = nextTurn): SimulatedTime {
  const start = Date.UTC(2026, 10, 24, 9);
  let now = start;
  let last = 0;
  let due: { at: number; order: number; task: () => void }[] = [];

  return {
    clock: (wrongBy = 0) => ({
      now: () => Math.round(now + wrongBy),
      after(ms, task) {
        const event = { at: now + Math.max(0, ms), order: ++last, task };
        const at = due.findLastIndex((other) => other.at <= event.at);
        due.splice(at + 1, 0, event);
        return () => {
          due = due.filter((other) => other !== event);
        };
      },
    }),
    async pass(ms) {
      const end = now + ms;
      await settled();
      for (let next = due[0]; next && next.at <= end; next = due[0]) {
        due.shift();
        now = next.at;
        next.task();
        await settled();
      }
      now = end;
    },
  };
}

/** When all promises that can go on have gone on. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
