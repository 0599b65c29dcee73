import { expect, test } from 'vitest';
import { settleOutcomes } from './outcomes.ts';
import { someFacts, someOffer } from './testing/some-facts.ts';

test('an offer was acted on when the cue that it asked for came into the report', () => {
  const [offer] = settleOutcomes([someOffer('ask-who-this-week')], someFacts(['informal-network']));
  expect(offer).toEqual(someOffer('ask-who-this-week', { outcome: { kind: 'acted', how: 'cue-appeared' } }));
});

test('an offer that was only shown, or that the catalogue does not know, was ignored', () => {
  const offers = [someOffer('ask-who-this-week'), someOffer('keep-give-and-take'), someOffer('gone')];
  for (const { outcome } of settleOutcomes(offers, someFacts(['transition']))) {
    expect(outcome).toEqual({ kind: 'ignored' });
  }
});

test('what the user answered stays', () => {
  const answered = [
    someOffer('ask-who-this-week', { outcome: { kind: 'dismissed', reason: 'other' } }),
    someOffer('keep-invite', { outcome: { kind: 'kept' } }),
  ];
  expect(settleOutcomes(answered, someFacts(['informal-network', 'relative-involved']))).toEqual(answered);
});

test('the line that all is well asks nothing, so nobody ignored it', () => {
  const line = [someOffer('well-done-in-view')];
  expect(settleOutcomes(line, someFacts())).toEqual(line);
});
