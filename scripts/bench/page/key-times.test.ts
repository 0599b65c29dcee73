import { describe, expect, test } from 'vitest';
import { keyTimes } from './key-times.ts';
import type { TraceEvent } from './trace-events.ts';

/** Times in milliseconds, as they are told apart below. */
function event(name: string, ts: number, dur: number, data: TraceEvent['args']['data'] = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts: ts * 1000, dur: dur * 1000, args: { data } };
}

const ours = { url: 'chrome-extension://abc/record.js' };

/** One key: we look at the keydown, and read in an idle moment that comes later. */
function key(at: number): TraceEvent[] {
  return [
    event('EventDispatch', at, 1, { type: 'keydown' }),
    event('FunctionCall', at, 0.5, ours),
    event('FunctionCall', at + 0.1, 0.2, ours),
    event('EventDispatch', at + 2, 1, { type: 'input' }),
    event('FunctionCall', at + 2.1, 3, { url: 'http://127.0.0.1/report.js' }),
    event('FireIdleCallback', at + 10, 4),
    event('FunctionCall', at + 10.5, 3, ours),
  ];
}

describe('what a key costs', () => {
  const times = keyTimes([...key(0), ...key(100)]);

  test('an input is done when our reading in a later idle moment ends', () => {
    expect(times.inputToDone).toEqual([11.5, 11.5]);
  });

  test('our work is the sum of our calls, those within each other once, and none of the page', () => {
    expect(times.work).toEqual([3.5, 3.5]);
  });

  test('what other threads do does not count', () => {
    const elsewhere = key(0).map((each) => ({ ...each, tid: 2 }));
    expect(keyTimes([...key(0), ...elsewhere]).work).toEqual([3.5]);
  });

  test('a key that was never read is no measurement', () => {
    expect(() => keyTimes(key(0).slice(0, -1))).toThrow('A key was never read.');
  });
});
