import { browser } from 'wxt/browser';
import { tellTab } from '../../lib/messaging/send.ts';

const script = {
  id: 'record',
  js: ['/record.js'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
} as const;

let last: Promise<void> = Promise.resolve();

/**
 * Registers the content script for just the origins that the user (or the build) permitted. Calls are taken one after
 * the other: an update at the start of the browser makes two, and no id may be registered twice.
 */
export function registerRecordScripts(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  if (origins.length > 0) {
    await browser.scripting.registerContentScripts([{ ...script, js: [...script.js], matches: origins }]);
  }
}

/** Starts the script in the tabs that are open already: after a permission was given, or Naast was updated. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [...script.js] }),
    ),
  );
}

/**
 * Has the scripts in all open tabs ask whether they may go on: the browser does not stop them when a permission is
 * withdrawn, and no longer says in which tabs they are.
 */
export async function stopWithdrawnScripts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? undefined : tellTab(id, { to: 'record', type: 'permissionWithdrawn' }),
    ),
  );
}
