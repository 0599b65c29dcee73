import { expect, test } from 'vitest';
import type { Action } from './action.ts';
import { changeAction, makeAction } from './make-action.ts';
import { openActions } from './open-actions.ts';

function agreed(text: string, team: string | null, by: string | null): Action {
  return makeAction({ team, factor: 'takes-over', suggestion: null, text, who: '', by }, '2026-09-01');
}

test('a team sees what it agreed itself and did not look back on, what is due first in front', () => {
  const list = [
    agreed('later', 'Noord', '2026-12-01'),
    agreed('some day', 'Noord', null),
    agreed('first', ' noord', '2026-10-01'),
    agreed('of others', 'Zuid', '2026-10-01'),
    changeAction(agreed('done', 'Noord', '2026-09-02'), { state: 'done' }),
  ];
  expect(openActions(list, 'Noord').map(({ text }) => text)).toEqual(['first', 'later', 'some day']);
});

test('who leads one team and gave it no name has its actions too', () => {
  expect(openActions([agreed('ours', null, null)], null)).toHaveLength(1);
});
