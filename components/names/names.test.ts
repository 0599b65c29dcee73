import { describe, expect, test } from 'vitest';
import { cueNames, rings, tieStates } from '../../lib/cues/analysis.ts';
import { areas, dismissals, followUps } from '../../lib/prompts/prompt.ts';
import { overwriteGetLocale } from '../../messages/compiled/runtime.js';
import { areaLabel } from './area-label.ts';
import { cueLabel } from './cue-label.ts';
import { dismissalLabel } from './dismissal-label.ts';
import { followUpLabel } from './follow-up-label.ts';
import { ringLabel } from './ring-label.ts';
import { tieStateLabel } from './tie-state-label.ts';

function allNames(): string[] {
  return [
    ...cueNames.map(cueLabel),
    ...areas.map(areaLabel),
    ...dismissals.map(dismissalLabel),
    ...followUps.map(followUpLabel),
    ...rings.map((ring) => ringLabel(ring, 'full')),
    ...rings.map((ring) => ringLabel(ring, 'short')),
    ...tieStates.map(tieStateLabel),
  ];
}

describe('names', () => {
  test('differ between Dutch and English, so none was left untranslated', () => {
    overwriteGetLocale(() => 'nl');
    const dutch = allNames();
    overwriteGetLocale(() => 'en');
    const english = allNames();
    expect(dutch.filter((name, place) => name === english[place])).toEqual([]);
  });

  test('of cues are all different from each other', () => {
    overwriteGetLocale(() => 'nl');
    expect(new Set(cueNames.map(cueLabel)).size).toBe(cueNames.length);
  });
});
