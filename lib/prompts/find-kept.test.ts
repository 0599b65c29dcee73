import { expect, test } from 'vitest';
import { findKept } from './find-kept.ts';
import { someOffer } from './testing/some-facts.ts';

const kept = (promptId: string, reportId: string) =>
  someOffer(promptId, { reportId, outcome: { kind: 'kept' } });

test('a prompt that was kept is due, the latest first', () => {
  const client = [kept('keep-invite', 'one'), kept('mend-is-it-wanted', 'two'), someOffer('tool-vip-card')];
  expect(findKept({ client })).toEqual(['mend-is-it-wanted', 'keep-invite']);
});

test('it is due once: what became of it in a later report counts', () => {
  const later = someOffer('keep-invite', { reportId: 'two', outcome: { kind: 'ignored' } });
  expect(findKept({ client: [kept('keep-invite', 'one'), later] })).toEqual([]);
  expect(findKept({ client: [kept('keep-invite', 'one'), later, kept('keep-invite', 'three')] })).toEqual([
    'keep-invite',
  ]);
});
