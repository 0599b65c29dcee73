import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { isGateClosed, kindsBehindGate, passesGate } from './gate.ts';
import { someFacts, someHistory, someOffer } from './testing/some-facts.ts';

describe('isGateClosed', () => {
  const warning = (kind: 'shown' | 'ignored') => [someOffer('safety-first', { outcome: { kind } })];
  test.each([
    ['open where nothing points to danger', {}, {}, false],
    ['closed by a sign of danger in the report', { danger: true }, {}, true],
    ['closed by danger in an earlier report', {}, { careful: true }, true],
    ['closed while a warning stands beside the report', {}, { report: warning('shown') }, true],
    [
      'open again once the warning is answered and the sign is gone',
      {},
      { report: warning('ignored') },
      false,
    ],
  ] as const)('%s', (_case, facts, history, closed) => {
    expect(isGateClosed(someFacts([], facts), someHistory(history))).toBe(closed);
  });
});

test('only three kinds pass, and of them only what brings nobody else in', () => {
  const passing = catalogue.filter(passesGate);
  expect(new Set(passing.map(({ kind }) => kind))).toEqual(new Set(kindsBehindGate));
  for (const { leadsToContact } of passing) expect(leadsToContact).toBe(false);
});
