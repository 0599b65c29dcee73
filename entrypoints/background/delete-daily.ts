import { browser } from 'wxt/browser';
import { dayOf } from '../../lib/journal/contact.ts';
import type { Database } from '../../lib/store/database.ts';
import { readRetention } from '../../lib/store/keeping-settings.ts';
import { deleteExpired } from '../../lib/store/retention.ts';

const alarm = 'delete-expired';

/** Deletes what is older than the retention, a minute after the browser starts and each day from then on. */
export function deleteDaily(database: Database, now: () => number): void {
  // At every start: Firefox forgets its alarms when it closes, and Chromium may.
  const schedule = () => void browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
  browser.runtime.onStartup.addListener(schedule);
  browser.runtime.onInstalled.addListener(schedule);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarm) return;
    database()
      .then(async (opened) => deleteExpired(opened, dayOf(now()), await readRetention()))
      // A failure is met again tomorrow; there is nobody to tell at this hour.
      .catch(() => undefined);
  });
}
