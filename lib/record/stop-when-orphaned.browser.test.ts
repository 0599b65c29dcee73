import { expect, test, vi } from 'vitest';
import { stopWhenOrphaned } from './stop-when-orphaned.ts';

test('a script that was left behind stops when the user comes back to the page, a living one does not', () => {
  const stopping = new AbortController();
  const stop = vi.fn(() => stopping.abort());
  let orphaned = false;
  stopWhenOrphaned(window, () => orphaned, stop, stopping.signal);
  dispatchEvent(new Event('focus'));
  expect(stop).not.toHaveBeenCalled();
  orphaned = true;
  dispatchEvent(new Event('focus'));
  dispatchEvent(new Event('focus'));
  expect(stop).toHaveBeenCalledOnce();
});

test('it stops when a new script lays its panel in the page', async () => {
  const stopping = new AbortController();
  stopWhenOrphaned(
    window,
    () => true,
    () => stopping.abort(),
    stopping.signal,
  );
  document.documentElement.append(document.createElement('naast-panel'));
  await vi.waitFor(() => expect(stopping.signal.aborted).toBe(true));
});
