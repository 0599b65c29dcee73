import { expect, test } from 'vitest';
import type { Answer } from '../../survey/answer.ts';
import { ofKind } from '../../survey/testing/every-kind.ts';
import { movementBetween } from './movement.ts';

const votes = (answers: readonly Answer[]) =>
  new Map(answers.map((answer, at) => [`person-${at}`, answer] as const));
const times = (count: number, answer: Answer): Answer[] => Array<Answer>(count).fill(answer);

test('between options there is no up and down', () => {
  const before = votes(times(6, { kind: 'choice', option: 'tea' }));
  const now = new Map([...before, ...votes(times(3, { kind: 'choice', option: 'water' }))]);
  expect(movementBetween(ofKind.choice, 3, { before, now })).toEqual({ kind: 'moved', moved: 3, same: 3 });
});

test('the same options in another order are no movement', () => {
  const before = votes(times(8, { kind: 'choices', options: ['tea', 'water'] }));
  const now = votes([
    ...times(4, { kind: 'choices', options: ['water', 'tea'] }),
    ...times(4, { kind: 'choices', options: ['water'] }),
  ]);
  expect(movementBetween(ofKind.choices, 3, { before, now })).toEqual({ kind: 'moved', moved: 4, same: 4 });
});

test('ways under k are taken together', () => {
  const before = votes(times(9, { kind: 'agree', value: 3 }));
  const now = votes([
    ...times(4, { kind: 'agree', value: 5 }),
    ...times(2, { kind: 'agree', value: 1 }),
    ...times(3, { kind: 'agree', value: 3 }),
  ]);
  expect(movementBetween(ofKind.agree, 3, { before, now })).toEqual({ kind: 'moved', moved: 6, same: 3 });
});
