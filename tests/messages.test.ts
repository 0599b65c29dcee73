import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function keysOf(locale: 'nl' | 'en'): string[] {
  const { $schema: _, ...texts } = JSON.parse(readFileSync(join(root, `messages/${locale}.json`), 'utf8'));
  return Object.keys(texts);
}

describe('the texts of the interface', () => {
  test('stand in both languages, in one order', () => {
    expect(keysOf('en')).toEqual(keysOf('nl'));
  });

  test('are all shown somewhere', () => {
    const code = ['components', 'entrypoints']
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /(?<!\.test)\.(ts|svelte)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    const shown = new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key));
    expect(keysOf('nl').filter((key) => !shown.has(key))).toEqual([]);
  });
});
