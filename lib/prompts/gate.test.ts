import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { gateOf, passesGate } from './gate.ts';
import type { PromptKind } from './prompt.ts';
import { someFacts, someHistory, someOffer } from './testing/some-facts.ts';

describe('the gate', () => {
  const warning = (kind: 'shown' | 'ignored') => [someOffer('safety-first', { outcome: { kind } })];
  test.each([
    ['is open where nothing points to danger', {}, {}, 'open'],
    ['is closed by danger in the report', { danger: 'plain' }, {}, 'closed'],
    ['stands ajar where danger is hinted at', { danger: 'hinted' }, {}, 'ajar'],
    ['is closed by danger in an earlier report', {}, { careful: true }, 'closed'],
    ['is closed while a warning stands beside the report', {}, { report: warning('shown') }, 'closed'],
    ['opens once the warning is answered and the sign is gone', {}, { report: warning('ignored') }, 'open'],
  ] as const)('%s', (_case, facts, history, gate) => {
    expect(gateOf(someFacts([], facts), someHistory(history))).toBe(gate);
  });
});

describe('what passes it', () => {
  const kindsThatPass = (gate: 'ajar' | 'closed') =>
    new Set(catalogue.filter((prompt) => passesGate(prompt, gate)).map(({ kind }) => kind));

  test('when it is closed, is of three kinds', () => {
    expect(kindsThatPass('closed')).toEqual(new Set(['safety', 'tool', 'transition']));
  });

  test('when it stands ajar, neither mends, invites, brings together, hands over nor praises', () => {
    const passing = kindsThatPass('ajar');
    const kept: PromptKind[] = ['mend', 'keep', 'meeting', 'hand-over', 'answer-declines', 'well-done'];
    for (const kind of kept) expect(passing).not.toContain(kind);
  });

  test('never brings anybody in, unless it is open', () => {
    const bringing = catalogue.filter(({ leadsToContact }) => leadsToContact);
    expect(bringing.filter((prompt) => passesGate(prompt, 'closed') || passesGate(prompt, 'ajar'))).toEqual(
      [],
    );
    expect(bringing.every((prompt) => passesGate(prompt, 'open'))).toBe(true);
  });
});
