import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../analyser.ts';

const analyser = createAnalyser();
const shown = (text: string): string[] =>
  analyser.analyse(text).danger.map(({ start, end }) => text.slice(start, end));

describe('signs of danger', () => {
  test('too weak alone add up within three sentences', () => {
    const first = 'Ze fluisterde aan de deur.';
    const second = 'Haar man houdt haar telefoon.';
    expect(shown(`${first} ${second}`)).not.toEqual([]);
  });

  test('do not add up over a whole report', () => {
    const calm = 'De planten kregen water. Het regende de hele dag. De kraan lekt nog. ';
    expect(shown(`Ze schrok van de post. ${calm} De wijkagent groette. ${calm} Hij zoekt werk.`)).toEqual([]);
  });

  test('are shown where they stand', () => {
    const [evidence] = shown('Koffie gedronken. Haar man heeft haar met een mes bedreigd. Het regende.');
    expect(evidence).toContain('mes bedreigd');
  });
});
