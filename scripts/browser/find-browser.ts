import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** In the order in which they are looked for. */
export const browserNames = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export type FoundBrowser = { name: BrowserName; path: string };

/** What is looked at; given in tests, read from the machine otherwise. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
};

/** Names on the PATH: Linux mostly, and the BSDs. */
const commands: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const macApplications: Record<BrowserName, string> = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
};

const windowsPrograms: Record<BrowserName, string> = {
  chromium: 'Chromium\\Application\\chrome.exe',
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  firefox: 'Mozilla Firefox\\firefox.exe',
};

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Finds an installed browser on the PATH or in the places where its installer puts it.
 * @param wanted which browsers will do, the first found wins
 * @returns null when none of them is there.
 */
export function findBrowser(
  wanted: readonly BrowserName[] = browserNames,
  machine: Machine = thisMachine,
): FoundBrowser | null {
  for (const name of wanted) {
    const path = placesOf(name, machine).find(machine.exists);
    if (path) return { name, path };
  }
  return null;
}

function placesOf(name: BrowserName, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env['HOME'] ?? ''}/Applications`];
    return folders.map((folder) => `${folder}/${macApplications[name]}`);
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}\\${windowsPrograms[name]}`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}
