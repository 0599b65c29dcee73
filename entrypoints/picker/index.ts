import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onToldRecord } from '../../lib/messaging/receive.ts';
import { tellBackground } from '../../lib/messaging/send.ts';
import { beAlone } from '../../lib/record/be-alone.ts';
import { startPicker } from '../../lib/record/pick/start-picker.ts';
import { m } from '../../messages/compiled/messages.js';
import { overwriteGetLocale } from '../../messages/compiled/runtime.js';

declare global {
  var naastPicker: { naast?: AbortController } | undefined;
}

const here = { report: m.setup_pick_report, client: m.setup_pick_client, save: m.setup_pick_save };

// Put into the frames of a tab by the background, only while the user is to point at something there.
export default defineUnlistedScript(async () => {
  const stopping = beAlone((globalThis.naastPicker ??= {}));
  const asked = await tellBackground({ type: 'pickerStarted' }).catch(() => null);
  if (!asked || stopping.signal.aborted) return;
  overwriteGetLocale(() => asked.locale);
  onToldRecord((message) => {
    if (message.type === 'pickerEnded') stopping.abort();
  }, stopping.signal);
  startPicker(
    window,
    asked.what,
    { here: here[asked.what](), place: (at, of, shown) => m.setup_pick_place({ at, of, shown }) },
    // Whoever is gone by now cannot hear it, and the user sees that nothing happened.
    (event) => void tellBackground(event).catch(() => stopping.abort()),
    stopping.signal,
  );
});
