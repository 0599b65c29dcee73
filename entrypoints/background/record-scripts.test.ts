import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerRecordScripts, stopWithdrawnScripts } from './record-scripts.ts';

beforeEach(() => fakeBrowser.reset());

test('two registrations at once leave one script, for the origins that are permitted', async () => {
  const registered = new Map<string, string[]>();
  fakeBrowser.permissions.getAll = async () => ({ origins: ['https://dossier.example.nl/*'] });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...registered.keys()].map((id) => ({ id })),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
      for (const { id, matches } of scripts) {
        if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
        registered.set(id, matches);
      }
    },
  });
  await Promise.all([registerRecordScripts(), registerRecordScripts()]);
  expect([...registered]).toEqual([['record', ['https://dossier.example.nl/*']]]);
});

test('every open tab hears that a permission was withdrawn, also when one has no script of ours', async () => {
  const told: number[] = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 1 }, { id: 2 }]);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId: number) => {
    told.push(tabId);
    if (tabId === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  await stopWithdrawnScripts();
  expect(told).toEqual([1, 2]);
});
