import { expect, test } from 'vitest';
import type { Outcome } from './prompt.ts';
import { stillStands } from './still-stands.ts';

test.each<[string, Outcome, boolean]>([
  ['was shown', { kind: 'shown' }, true],
  ['was copied', { kind: 'acted', how: 'copied' }, true],
  ['has its cue in the report', { kind: 'acted', how: 'cue-appeared' }, false],
  ['was kept for next time', { kind: 'kept' }, false],
  ['was waved away', { kind: 'dismissed', reason: 'other' }, false],
  ['was ignored', { kind: 'ignored' }, false],
])('a prompt that %s', (_case, outcome, stands) => {
  expect(stillStands(outcome)).toBe(stands);
});
