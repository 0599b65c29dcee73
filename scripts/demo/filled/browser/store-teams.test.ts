import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openSessionDatabase } from '../../../../lib/store/session-database.ts';
import { readMatrixData } from '../../../../lib/store/matrix-data.ts';
import { readSessions } from '../../../../lib/store/sessions.ts';
import { composeTeams } from '../teams/compose-teams.ts';
import { storeTeams } from './store-teams.ts';

test('the fictional teams are taken whole by the store: one led here, two brought in', async () => {
  const data = composeTeams(new Date(2026, 10, 24, 15).getTime());
  await storeTeams(data);
  const database = await openSessionDatabase();
  expect((await readSessions(database)).sessions).toHaveLength(3);
  const read = await readMatrixData(database);
  expect(read.unreadable).toBe(0);
  for (const part of ['results', 'events', 'codings', 'actions'] as const) {
    expect(read.data[part], part).toHaveLength(data[part].length);
  }
});
