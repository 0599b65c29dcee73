import { expect, test } from 'vitest';
import { uuidOf } from '../testing/some-events.ts';
import { someResult } from '../testing/some-result.ts';
import { sessionsSheet } from './sessions-sheet.ts';
import { sheetWords } from './testing/sheet-words.ts';

test('the sessions stand by day, with how many people, the smallest groups, and the answers', () => {
  const later = someResult(uuidOf(1), { day: '2026-11-25', team: null });
  const earlier = someResult(uuidOf(2), { contract: { k: 5, kOpen: 3, mayChange: true } });
  expect(sessionsSheet([later, earlier], sheetWords.sessions, 'en').rows).toEqual([
    ['2026-11-24', 'North', 'Our team', 6, 5, 5, 3],
    ['2026-11-25', null, 'Our team', 6, 3, 3, 3],
  ]);
});
