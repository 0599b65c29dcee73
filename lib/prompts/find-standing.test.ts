import { expect, test } from 'vitest';
import { findFitting } from './find-fitting.ts';
import { findStanding } from './find-standing.ts';
import type { Gate } from './gate.ts';
import type { Offer, ReportFacts } from './prompt.ts';
import { someFacts, someOffer, someTrajectory } from './testing/some-facts.ts';

function standing(report: Offer[], facts: ReportFacts, gate: Gate = 'open') {
  const fitting = findFitting(facts, someTrajectory());
  return findStanding(report, facts, fitting, gate).map(({ prompt }) => prompt.id);
}

test('a question stays although the cue on which it rested is gone', () => {
  expect(standing([someOffer('mend-is-it-wanted')], someFacts())).toEqual(['mend-is-it-wanted']);
});

test('a question about absence stays only as long as the absence', () => {
  const report = [someOffer('ask-who-this-week')];
  expect(standing(report, someFacts())).toEqual(['ask-who-this-week']);
  expect(standing(report, someFacts(['volunteer']))).toEqual([]);
});

test('a closed gate leaves only what passes it', () => {
  const report = [someOffer('keep-invite'), someOffer('transition-comes-along'), someOffer('tool-vip-card')];
  expect(standing(report, someFacts(['transition']), 'closed')).toEqual(['tool-vip-card']);
});

test('the line that all is well gives way to a question', () => {
  const facts = someFacts(['informal-network', 'network-talk', 'relative-involved']);
  const line = someOffer('well-done-in-view');
  expect(standing([line], facts)).toEqual(['well-done-in-view']);
  expect(standing([line, someOffer('keep-was-there')], facts)).toEqual(['keep-was-there']);
});

test('answered and unknown offers do not stand', () => {
  const report = [someOffer('keep-was-there', { outcome: { kind: 'kept' } }), someOffer('gone')];
  expect(standing(report, someFacts(['informal-network']))).toEqual([]);
});

test('a warning stands first, whatever came before it', () => {
  const report = [someOffer('tool-vip-card'), someOffer('transition-first-week'), someOffer('safety-first')];
  const [first] = standing(report, someFacts(['transition'], { danger: 'plain' }), 'closed');
  expect(first).toBe('safety-first');
});
