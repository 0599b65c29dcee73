import { browser } from 'wxt/browser';
import { registerRecordScripts, startInOpenTabs, stopWithdrawnScripts } from './record-scripts.ts';
import type { SetUp } from './set-up.ts';
import { buttonAsksAgain } from './toolbar.ts';

/** Has the scripts run just where they may: at each start, and when a permission is given or withdrawn. */
export function followPermissions(setUp: Pick<SetUp, 'allowed'>): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    // What is asked of the user stands before the scripts start, which ask for it.
    void registerRecordScripts()
      .then(() => setUp.allowed(origins))
      .then(() => startInOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => {
    void buttonAsksAgain();
    void stopWithdrawnScripts();
    void registerRecordScripts();
  });
  browser.runtime.onStartup.addListener(() => void registerRecordScripts());
  browser.runtime.onInstalled.addListener(() => {
    void registerRecordScripts()
      .then(() => browser.permissions.getAll())
      .then(({ origins = [] }) => startInOpenTabs(origins));
  });
}
