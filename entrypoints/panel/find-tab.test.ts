import { afterEach, describe, expect, test, vi } from 'vitest';
import { browser, type Browser } from 'wxt/browser';
import { findTab } from './find-tab.ts';

const tab = (id: number) => ({ id }) as Browser.tabs.Tab;

describe('the tab that the panel is about', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('is the one it lies over', async () => {
    vi.spyOn(browser.tabs, 'getCurrent').mockImplementation(() => Promise.resolve(tab(7)));
    expect(await findTab()).toBe(7);
  });

  test('is the active one where it stands beside the tabs', async () => {
    vi.spyOn(browser.tabs, 'getCurrent').mockImplementation(() => Promise.resolve(undefined));
    vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([tab(3)]));
    expect(await findTab()).toBe(3);
  });

  test('is unknown to a frame that is given no tabs', async () => {
    vi.spyOn(browser, 'tabs', 'get').mockReturnValue(undefined as never);
    expect(await findTab()).toBeNull();
  });
});
