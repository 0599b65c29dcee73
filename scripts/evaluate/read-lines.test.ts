import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelledReport } from './labelled-report.ts';
import { readLines } from './read-lines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(...lines: string[]) {
  const file = join(folder, 'reports.jsonl');
  writeFileSync(file, lines.join('\n'));
  return readLines([file], labelledReport);
}

const good = '{"id":"a","text":"Moeder belde.","cues":{"informal-network":["Moeder"]},"danger":false}';

describe('labelled reports', () => {
  test('are read with further fields ignored and empty lines skipped', () => {
    expect(read(good, '', '')).toEqual([
      { id: 'a', text: 'Moeder belde.', cues: { 'informal-network': ['Moeder'] } },
    ]);
  });

  test('that cannot be used are all named with their line', () => {
    expect(() => read(good, 'no json', '{"id":"b","text":"","cues":{"mood":["x"]}}', good)).toThrow(
      /:2: is no JSON\n.*:3: cues: unknown name 'mood'\n.*:4: the id 'a' stands already at .*:1$/,
    );
  });

  test('of a file that is not there are named too', () => {
    expect(() => readLines([join(folder, 'none.jsonl')], labelledReport)).toThrow(
      /none\.jsonl: cannot be read/,
    );
  });
});
