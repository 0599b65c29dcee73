import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onToldRecord } from '../../lib/messaging/receive.ts';
import { tellBackground } from '../../lib/messaging/send.ts';
import { beAlone } from '../../lib/record/be-alone.ts';
import { startTester } from '../../lib/record/conform/start-tester.ts';

declare global {
  var naastTester: { naast?: AbortController } | undefined;
}

// Put into the frames of a tab by the background, only while the user tests their record system there.
export default defineUnlistedScript(async () => {
  const stopping = beAlone((globalThis.naastTester ??= {}));
  const asked = await tellBackground({ type: 'testerStarted' }).catch(() => null);
  if (!asked || stopping.signal.aborted) return;
  onToldRecord((message) => {
    if (message.type === 'testerEnded') stopping.abort();
  }, stopping.signal);
  startTester(
    window,
    asked,
    (event) => void tellBackground(event).catch(() => stopping.abort()),
    stopping.signal,
  );
});
