import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../analyser.ts';
import { cueNames } from '../analysis.ts';
import { dangerRules } from '../danger/danger-rules.ts';
import { cueRules } from './cue-rules.ts';

const analyser = createAnalyser();

test('every cue has one rule, with carrying examples and near misses', () => {
  expect(cueRules.map((rule) => rule.cue).toSorted()).toEqual(cueNames.toSorted());
  for (const rule of [...cueRules, ...dangerRules]) {
    const name = 'cue' in rule ? rule.cue : rule.sign;
    expect.soft(rule.carries.length, name).toBeGreaterThan(0);
    expect.soft(rule.misses.length, name).toBeGreaterThan(0);
  }
});

test('names of signals are unique over all rules', () => {
  const names = [...cueRules, ...dangerRules].flatMap((rule) => Object.keys(rule.signals ?? {}));
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

describe.each(cueRules.map((rule) => [rule.cue, rule] as const))('%s', (cue, rule) => {
  test.each(rule.carries)('is carried by: %s', (text) => {
    expect([...analyser.analyse(text).cues.keys()]).toContain(cue);
  });
  test.each(rule.misses)('is not carried by: %s', (text) => {
    expect([...analyser.analyse(text).cues.keys()]).not.toContain(cue);
  });
});

describe.each(dangerRules.map((rule) => [rule.sign, rule] as const))('danger: %s', (_sign, rule) => {
  test.each(rule.carries)('is seen in: %s', (text) => {
    expect(analyser.analyse(text).danger).not.toEqual([]);
  });
  test.each(rule.misses)('is not seen in: %s', (text) => {
    expect(analyser.analyse(text).danger).toEqual([]);
  });
});
