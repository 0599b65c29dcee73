import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPolicyFile } from './read-policy-file.ts';

const words = { 'network-tool': ['kringgesprek*'] };

function fileWith(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'naast-policy-')), 'policy.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test.each([
  ['its parts', { words }],
  ["Chromium's file", { '3rdparty': { extensions: { abc: { words } } } }],
  ["Firefox' file", { policies: { '3rdparty': { Extensions: { 'a@b': { words } } } } }],
])('a policy is read from %s', (_, content) => {
  expect(readPolicyFile(fileWith(content)).words).toEqual(words);
});

test('all that is amiss is named with the file', () => {
  const path = fileWith({ words, langauge: 'nl', areas: ['tlak'] });
  expect(() => readPolicyFile(path)).toThrow(`${path}: langauge: unknown-part`);
  expect(() => readPolicyFile(path)).toThrow(`${path}: areas[0]: wrong-value talk, invite`);
  expect(() => readPolicyFile(fileWith('{'))).toThrow(/policy\.json: /);
});
