import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stopWithdrawnScripts } from './record-scripts.ts';

beforeEach(() => fakeBrowser.reset());

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
