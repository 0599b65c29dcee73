import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onToldPanel, onToldRecord } from './receive.ts';

beforeEach(() => fakeBrowser.reset());

test('a context hears what is addressed to it, until it is told to stop', async () => {
  const stop = new AbortController();
  const heard: string[] = [];
  onToldRecord((message) => heard.push(message.type), stop.signal);
  onToldPanel((message) => heard.push(message.type), stop.signal);

  await fakeBrowser.runtime.sendMessage({ to: 'record', type: 'togglePanel' });
  await fakeBrowser.runtime.sendMessage({ type: 'panelOpened' });
  await fakeBrowser.runtime.sendMessage(null);
  expect(heard).toEqual(['togglePanel']);

  stop.abort();
  await fakeBrowser.runtime.sendMessage({ to: 'record', type: 'tellReport' }).catch(() => undefined);
  expect(heard).toEqual(['togglePanel']);
});
