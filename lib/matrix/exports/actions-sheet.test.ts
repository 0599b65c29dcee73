import { expect, test } from 'vitest';
import { ownFactorId } from '../codebook/codebook-event.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import { someAction } from '../testing/some-action.ts';
import { added, eventOf, uuidOf } from '../testing/some-events.ts';
import { actionsSheet } from './actions-sheet.ts';
import { sheetWords } from './testing/sheet-words.ts';

test('actions stand by day, under the factor as it is called now; what was removed is gone', () => {
  const own = ownFactorId(uuidOf(1));
  const codebook = readCodebook([added(1), eventOf('merged', 2, { factor: own, into: 'no-daily-room' })]);
  const actions = [
    someAction(1, { day: '2026-11-25', factor: own, state: 'let-go', outcome: 'No room' }),
    someAction(2, { by: '2026-12-24' }),
    someAction(3, { state: 'removed' }),
  ];
  const { rows } = actionsSheet(actions, codebook, sheetWords.actions, 'en');
  const factor = codebook.byId.get('no-daily-room')?.text.en;
  expect(rows).toEqual([
    ['2026-11-24', 'North', factor, 'An hour a week', 'Everybody', '2026-12-24', 'open', ''],
    ['2026-11-25', 'North', factor, 'An hour a week', 'Everybody', null, 'let go', 'No room'],
  ]);
});
