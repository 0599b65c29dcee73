import { describe, expect, test } from 'vitest';
import { createAnalyser } from './analyser.ts';

const { analyse } = createAnalyser();
const tiesOf = (text: string) =>
  analyse(text).ties.map(({ word, ring, state }) => `${word} (${ring}, ${state})`);

describe('the people around the client', () => {
  test('somebody who takes part is involved, in the ring of the family', () => {
    expect(tiesOf('Haar zus was bij het gesprek.')).toEqual(['zus (family, involved)']);
  });

  test('a broken tie is damaged', () => {
    expect(tiesOf('Met zijn broer heeft hij geen contact meer, na ruzie om geld.')).toEqual([
      'broer (family, damaged)',
    ]);
  });

  test('a man or woman who is somebody’s is drawn as that', () => {
    expect(tiesOf('Haar man heeft haar geslagen.')).toEqual(['man (family, damaged)']);
    expect(tiesOf('Zijn vrouw belde ons.')).toEqual(['vrouw (family, involved)']);
    expect(tiesOf('Een man aan de balie vroeg de weg.')).toEqual([]);
  });

  test('who is named twice stands there once', () => {
    expect(tiesOf('Zijn buurman belde. Die buurman heeft een sleutel.')).toHaveLength(1);
  });

  test('a formal party that was spoken to is involved, in the outer ring, by what it is', () => {
    expect(tiesOf('HA gebeld over de medicatie.')).toEqual(['huisarts (formal, involved)']);
  });

  test('a greeting is no doctor, and who is not there is not drawn', () => {
    expect(tiesOf('Ha Naomi, er was geen huisarts nodig.')).toEqual([]);
  });

  test('a volunteer stands in the ring of the community', () => {
    expect(tiesOf('Een taalmaatje lijkt hem wel wat.')).toEqual(['taalmaatje (community, present)']);
  });
});
