import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

function machine(platform: NodeJS.Platform, env: Machine['env'], ...installed: string[]): Machine {
  return { platform, env, exists: (path) => installed.includes(path) };
}

describe('finding a browser', () => {
  const linux = { PATH: '/usr/local/bin:/usr/bin' };

  test('Chromium on the PATH comes before Firefox', () => {
    const both = machine('linux', linux, '/usr/bin/firefox-esr', '/usr/bin/chromium');
    expect(findBrowser(undefined, both)).toEqual({ name: 'chromium', path: '/usr/bin/chromium' });
  });

  test('a browser that was asked for is the only one that will do', () => {
    const both = machine('linux', linux, '/usr/bin/firefox-esr', '/usr/bin/chromium');
    expect(findBrowser(['firefox'], both)).toEqual({ name: 'firefox', path: '/usr/bin/firefox-esr' });
    expect(findBrowser(['edge'], both)).toBeNull();
  });

  test('on macOS the applications of the machine and of the user are looked at', () => {
    const path = '/Users/r/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(undefined, machine('darwin', { HOME: '/Users/r' }, path))).toEqual({
      name: 'chrome',
      path,
    });
  });

  test('on Windows Edge is found where its installer puts it', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(undefined, machine('win32', env, path))).toEqual({ name: 'edge', path });
  });

  test('where there is none the answer is null', () => {
    expect(findBrowser(undefined, machine('linux', linux))).toBeNull();
  });
});
