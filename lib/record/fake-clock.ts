import type { Later } from './later.ts';

/** A clock for tests that stands still until it is told to go on. */
export function createFakeClock() {
  let now = 0;
  let waiting: { at: number; task: () => void }[] = [];
  const later: Later = (task, ms) => {
    const timer = { at: now + ms, task };
    waiting.push(timer);
    return () => {
      waiting = waiting.filter((other) => other !== timer);
    };
  };
  return {
    later,
    now: (): number => now,
    /** Lets `ms` milliseconds pass; what falls due runs in its order. */
    pass(ms: number): void {
      const until = now + ms;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at);
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        now = next.at;
        next.task();
      }
      now = until;
    },
    /** How many timers run. */
    timers: (): number => waiting.length,
  };
}
