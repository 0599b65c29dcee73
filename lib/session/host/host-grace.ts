/** What was on its way when a round closed may still come, in milliseconds by the host's clock (S2.2). */
const graceTime = 2_000;

/** The time after the close of a round. */
export type Grace = {
  begin(): void;
  /** Ends it without its finish: the host went on. */
  cut(): void;
  /** Resolves when none runs any more. */
  over(): Promise<void>;
};

/**
 * @param after runs a task later, and returns what cancels it
 * @param finish is called when the time is over; its `isStill` tells whether that is still this grace
 */
export function createGrace(
  after: (ms: number, task: () => void) => () => void,
  finish: (isStill: () => boolean) => Promise<void>,
): Grace {
  let running: { cancel: () => void; resolve: () => void } | null = null;
  let over = Promise.resolve();
  const cut = (): void => {
    running?.cancel();
    running?.resolve();
    running = null;
  };
  return {
    cut,
    over: () => over,
    begin() {
      cut();
      over = new Promise((resolve) => {
        const isStill = (): boolean => running === own;
        const end = async (): Promise<void> => {
          await finish(isStill);
          if (isStill()) cut();
        };
        const own = { resolve, cancel: after(graceTime, () => void end()) };
        running = own;
      });
    },
  };
}
