import type { TraceEvent } from './trace-events.ts';

/** What a key cost, in milliseconds. */
export type KeyTimes = {
  /** For each `input` event, from its start to the end of our reading of it, the wait for an idle moment included. */
  inputToDone: number[];
  /** For each key, all that our script did on the page's main thread until the next key. */
  work: number[];
};

type Stretch = { start: number; end: number };

/**
 * Takes from a trace what the content script did. Its calls are known by the address of the script, so nothing in the
 * product needs to be measured from within.
 * @throws when the trace has no key, or a key that was never read
 */
export function keyTimes(events: readonly TraceEvent[]): KeyTimes {
  const isEvent = (event: TraceEvent, type: string) =>
    event.name === 'EventDispatch' && event.args.data?.type === type;
  const first = events.find((event) => isEvent(event, 'input'));
  if (!first) throw new Error('The trace has no input event.');
  const thread = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
  const stretches = (wanted: (event: TraceEvent) => boolean): Stretch[] =>
    thread
      .filter(wanted)
      .map(({ ts, dur = 0 }) => ({ start: ts / 1000, end: (ts + dur) / 1000 }))
      .toSorted((one, other) => one.start - other.start);

  const ours = outermost(
    stretches(
      ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:') === true,
    ),
  );
  const idle = stretches(({ name }) => name === 'FireIdleCallback');
  const readings = ours.filter((call) =>
    idle.some((each) => each.start <= call.start && call.end <= each.end),
  );
  const keys = stretches((event) => isEvent(event, 'keydown'));

  return {
    inputToDone: stretches((event) => isEvent(event, 'input')).map(({ start, end }) => {
      const reading = readings.find((each) => each.start >= end);
      if (!reading) throw new Error('A key was never read.');
      return reading.end - start;
    }),
    work: keys.map(({ start }, i) => {
      const next = keys[i + 1]?.start ?? Infinity;
      return ours
        .filter((call) => call.start >= start && call.start < next)
        .reduce((sum, call) => sum + call.end - call.start, 0);
    }),
  };
}

/** Stretches that lie in no other one; they are sorted by their start. */
function outermost(stretches: readonly Stretch[]): Stretch[] {
  let end = -Infinity;
  return stretches.filter((stretch) => {
    const isOutside = stretch.end > end;
    end = Math.max(end, stretch.end);
    return isOutside;
  });
}
