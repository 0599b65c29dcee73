import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';
import { reaches } from './reaches.ts';

/** The pages that speak with a relay, when the user begins or joins a focus group there. */
const speakWithRelay = ['focus-group', 'join'];

/**
 * What packages name and never run: zod and mqtt probe whether text may run as a program. The content security policy
 * of the extension's pages forbids it (`manifest.e2e.ts`).
 */
const forbiddenByPolicy = ['Function', 'eval'];

describe.each(['chromium', 'firefox'] as const)('what was built for %s', (browser) => {
  const folder = extensionFolder(browser);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ path, found: reaches(readFileSync(join(folder, path), 'utf8')) }));

  test('holds nothing that can reach the network, but for the pages of a focus group', () => {
    const reaching = scripts
      .filter(({ path }) => !speakWithRelay.some((page) => path.startsWith(`chunks/${page}-`)))
      .map(({ path, found }) => ({ path, found: found.filter((way) => !forbiddenByPolicy.includes(way)) }))
      .filter(({ found }) => found.length > 0);
    expect(reaching).toEqual([]);
  });

  test('has in those pages the socket of the relay and nothing else', () => {
    const speaking = scripts.filter(({ found }) => found.includes('WebSocket'));
    expect(speaking.map(({ path }) => path.replace(/-.{8}\.js$/, ''))).toEqual(
      speakWithRelay.map((page) => `chunks/${page}`),
    );
    const ways = speaking.flatMap(({ found }) => found).filter((way) => !forbiddenByPolicy.includes(way));
    expect(new Set(ways)).toEqual(new Set(['WebSocket']));
  });

  test('runs no text as a program in a page of the record app', () => {
    const inPages = scripts.filter(({ path }) => !/^(chunks\/|background\.js$)/.test(path));
    expect(inPages).not.toEqual([]);
    expect(inPages.filter(({ found }) => found.length > 0)).toEqual([]);
  });
});
