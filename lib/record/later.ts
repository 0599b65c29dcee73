/** Runs `task` after `ms` milliseconds, unless the function that it returns is called first. */
export type Later = (task: () => void, ms: number) => () => void;

/** The browser's own timers, which end with the signal. */
export function laterUntil(signal: AbortSignal): Later {
  return (task, ms) => {
    if (signal.aborted) return () => undefined;
    const cancel = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cancel);
      task();
    }, ms);
    signal.addEventListener('abort', cancel);
    return cancel;
  };
}

/** Makes `task` run once, `ms` milliseconds after it was first asked for, however often it is asked in between. */
export function throttled(task: () => void, ms: number, later: Later): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    later(() => {
      waiting = false;
      task();
    }, ms);
  };
}
