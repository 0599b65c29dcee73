import { describe, expect, test } from 'vitest';
import { overwriteGetLocale } from '../../messages/compiled/runtime.js';
import { whyThis } from './why-this.ts';

describe('why a prompt is shown', () => {
  test('names the cues that it rests on, in the language shown', () => {
    const card = { kind: 'mend', because: ['damaged-tie', 'informal-network'] } as const;
    overwriteGetLocale(() => 'nl');
    expect(whyThis({ ...card, because: [...card.because] }, 'no')).toBe(
      'Naast las dit in je verslag: een beschadigd contact, iemand uit het eigen netwerk.',
    );
    overwriteGetLocale(() => 'en');
    expect(whyThis({ ...card, because: [...card.because] }, 'no')).toBe(
      "Naast read this in your report: a damaged tie, somebody from the client's own network.",
    );
  });

  test('says of a question about absence that nobody was read', () => {
    overwriteGetLocale(() => 'nl');
    expect(whyThis({ kind: 'ask-who', because: [] }, 'no')).toContain('nog niets over mensen');
  });

  test('points to the trajectory where neither cues nor absence called for it', () => {
    overwriteGetLocale(() => 'nl');
    expect(whyThis({ kind: 'meeting', because: [] }, 'no')).toContain('waar je nu bent');
  });

  test('tells danger in this report apart from danger in an earlier one', () => {
    overwriteGetLocale(() => 'nl');
    expect(whyThis({ kind: 'safety', because: ['damaged-tie'] }, 'now')).toMatch(/^In je verslag/);
    expect(whyThis({ kind: 'safety', because: [] }, 'earlier')).toMatch(/^In een eerder verslag/);
  });
});
