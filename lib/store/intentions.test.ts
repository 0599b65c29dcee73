import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Intention } from '../journal/intention.ts';
import { plainCodec } from './codec.ts';
import { openDatabase } from './database.ts';
import { keepIntention, readIntentions } from './intentions.ts';
import { nextRevision } from './testing/next-revision.ts';

test('an intention is kept with how far it is, and what another window said of it stands', async () => {
  const database = await openDatabase();
  const intention: Intention = {
    id: crypto.randomUUID(),
    day: '2026-11-24',
    area: 'invite',
    text: 'De buurvrouw uitnodigen.',
    state: 'open',
  };
  const [made, done] = [nextRevision(), nextRevision()];
  await keepIntention(database, plainCodec, intention, made);
  await keepIntention(database, plainCodec, { ...intention, state: 'done' }, { ...done, after: [made.id] });
  const late = await keepIntention(
    database,
    plainCodec,
    { ...intention, state: 'let-go' },
    nextRevision(made),
  );
  expect(late).toEqual({ state: 'failed', why: 'newer-exists' });
  expect(await readIntentions(database, plainCodec)).toEqual({
    locked: false,
    value: [{ content: { ...intention, state: 'done' }, revision: done.id }],
  });
});
