/**
 * Time for a session: the device's own in a page, a simulated one in tests. `now` is in whole milliseconds since 1970 and may
 * be wrong; nothing of the protocol rests on the clocks of two devices.
 */
export interface Clock {
  now(): number;
  /** Runs `task` after `ms` milliseconds, unless the function that it returns is called first. */
  after(ms: number, task: () => void): () => void;
}

/** The clock of the device. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};
