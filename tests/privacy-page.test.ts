import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../lib/policy/parse-policy.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const page = read('docs/privacy.md');
const proofs = [...page.matchAll(/`([\w./-]+(?:\.(?:test|e2e|long)|-suite)\.ts)`: “([^”]+)”/g)];
/** The lines that claim something, each with what stands under it. */
const claims = page
  .slice(0, page.indexOf('## Toestemmingen'))
  .split(/^(?=- )/m)
  .slice(1);

describe('the page about privacy', () => {
  test.each(proofs.map(([, path = '', name = '']) => [path, name]))('%s has “%s”', (path, name) => {
    expect(existsSync(join(root, path))).toBe(true);
    expect(read(path)).toContain(name);
  });

  test('says each thing in Dutch and in English, with a test or the reason why there is none', () => {
    expect(claims.length).toBeGreaterThan(20);
    for (const claim of claims) {
      expect(claim).toMatch(/^ {2}_.+_$/m);
      expect(claim).toMatch(/^ {2}- (`|Geen test)/m);
    }
  });
});

describe('the examples for administrators', () => {
  const chromium = JSON.parse(read('docs/policies/chromium.json'));
  const firefox = JSON.parse(read('docs/policies/firefox.json'));

  test.each<[string, Record<string, Record<string, unknown>>]>([
    ['chromium.json', chromium['3rdparty'].extensions],
    ['firefox.json', firefox.policies['3rdparty'].Extensions],
  ])('%s has nothing amiss, and sets something', (_, extensions) => {
    const [managed = {}] = Object.values(extensions);
    const { policy, faults } = parsePolicy(managed);
    expect(faults).toEqual([]);
    expect(policy.sites).toHaveLength(1);
  });
});
