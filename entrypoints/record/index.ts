import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAnalyser } from '../../lib/cues/analyser.ts';
import type { ToBackground } from '../../lib/messaging/messages.ts';
import { onToldRecord } from '../../lib/messaging/receive.ts';
import { isOrphaned, tellBackground } from '../../lib/messaging/send.ts';
import { beAlone } from '../../lib/record/be-alone.ts';
import { startOverlay } from '../../lib/record/start-overlay.ts';
import { startSensor } from '../../lib/record/start-sensor.ts';
import { stopWhenOrphaned } from '../../lib/record/stop-when-orphaned.ts';

// Registered by the background, for the origins that the user permitted (see `record-scripts.ts` there). Not one of
// WXT's content scripts: those tell the page by an event that a script of ours runs.
export default defineUnlistedScript(() => {
  // Nothing is given back: the browser would keep the page loading until a promise of ours is settled.
  void start();
});

async function start(): Promise<void> {
  const stopping = beAlone();
  const { signal } = stopping;
  const stop = (): void => stopping.abort();
  const tell = (message: ToBackground): void => {
    if (isOrphaned()) return stop();
    tellBackground(message).catch(() => isOrphaned() && stop());
  };

  const ask = () => tellBackground({ type: 'recordStarted', url: location.href }).catch(() => undefined);
  const answer = await ask();
  if (answer?.state !== 'run' || signal.aborted) return;
  const { profile, layout, isAsked } = answer;
  stopWhenOrphaned(window, isOrphaned, stop, signal);
  let looking = new AbortController();
  const look = ({ profile, words }: typeof answer) =>
    startSensor(
      window,
      profile,
      () => createAnalyser(words),
      tell,
      AbortSignal.any([signal, looking.signal]),
    );
  let sensor = look(answer);
  stopping.field = () => sensor.field();
  const overlay =
    window === window.top &&
    startOverlay(window, profile, layout, browser.runtime.getURL('/panel.html'), tell, signal);
  if (overlay && isAsked) overlay({ to: 'record', type: 'showOverlay', layout });
  const askAnew = async (): Promise<void> => {
    const now = await ask();
    if (now?.state !== 'run') return stop();
    // The overlay keeps clear of what the profile names.
    Object.assign(profile, now.profile);
    looking.abort();
    looking = new AbortController();
    sensor = look(now);
  };
  onToldRecord((message) => {
    if (message.type === 'tellReport') sensor.tellAgain();
    else if (message.type === 'permissionWithdrawn') void ask().then((now) => now?.state === 'run' || stop());
    else if (message.type === 'profileChanged') void askAnew();
    else if (overlay) overlay(message);
  }, signal);
}
