import { expect, test } from 'vitest';
import { actionSchema } from './action.ts';
import { changeAction, makeAction, removeAction, type ActionDraft } from './make-action.ts';

const draft: ActionDraft = {
  ...{ team: 'Noord', factor: 'takes-over', suggestion: 'one-step-back' },
  ...{ text: ' Vragen wie mee kan. ', who: ' Sam ', by: '2026-12-24' },
};

test('what is agreed is open, of today, and without space around its words', () => {
  const action = makeAction(draft, '2026-11-24');
  expect(actionSchema.parse(action)).toMatchObject({
    ...{ day: '2026-11-24', state: 'open', text: 'Vragen wie mee kan.', who: 'Sam', revision: 1 },
  });
});

test('each change is a revision of its own', () => {
  const action = makeAction(draft, '2026-11-24');
  const done = changeAction(action, { state: 'done', outcome: 'De zus ging mee.' });
  expect(done).toEqual({ ...action, state: 'done', outcome: 'De zus ging mee.', revision: 2 });
});

test('of what is removed no words are left', () => {
  const removed = removeAction(makeAction(draft, '2026-11-24'));
  expect(actionSchema.parse(removed)).toMatchObject({ state: 'removed', text: '', who: '', team: null });
});
