import { expect, test } from 'vitest';
import { inJournalTurn } from './in-journal-turn.ts';

test('one thing is done after the other, also after one that failed', async () => {
  const done: string[] = [];
  const task = (name: string) => async () => {
    done.push(`${name} begins`);
    await Promise.resolve();
    done.push(`${name} ends`);
  };
  const failed = inJournalTurn(() => Promise.reject(new Error('failed')));
  await Promise.all([
    inJournalTurn(task('one')),
    inJournalTurn(task('two')),
    expect(failed).rejects.toThrow(),
  ]);
  expect(done).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});
