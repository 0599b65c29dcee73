import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { makeSessionResult } from '../session/session-result.ts';
import { createPlainCrypto } from '../session/testing/plain-crypto.ts';
import { somePlan } from '../session/testing/some-plan.ts';
import { openSessionDatabase } from './session-database.ts';
import { createStoredVault } from './session-vault.ts';
import {
  keepDone,
  keepSession,
  readSessions,
  removeSession,
  type DoneSession,
  type SessionRow,
} from './sessions.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const id = '6b0f2a52-9f0c-4f0e-8d7b-0f1de1c0ffee';
const plan = somePlan();
const base = { id, day: '2026-11-24' };
const done: DoneSession = {
  ...base,
  state: 'done',
  result: makeSessionResult(
    {
      ...{ ...base, title: plan.title, team: null, template: null, language: 'nl', people: 4 },
      ...{ contract: plan.contract, items: plan.items, agreed: { team: 'We talk each week.' } },
    },
    [],
  ),
};

test('a running session comes back with its keys', async () => {
  const database = await openSessionDatabase();
  const keys = await createPlainCrypto(() => 0.5).makeHostKeys();
  const invitation = { code: 'ABCD1234', seed: new Uint8Array(16), fingerprint: 'f', relay: 'local' };
  const row: SessionRow = {
    ...base,
    ...{ state: 'running', team: null, template: null, language: 'nl', plan, keys, invitation },
    ...{ page: null, password: '', people: 0, agreed: {} },
  };
  await keepSession(database, row);
  expect(await readSessions(database)).toEqual({ sessions: [row], unreadable: 0 });
});

test('S8 a session that is done keeps no keys and nothing of its host', async () => {
  const database = await openSessionDatabase();
  const vault = createStoredVault(database, id);
  await vault.write([['head', 1]], 'strict');
  await keepDone(database, done);
  expect(await readSessions(database)).toEqual({ sessions: [done], unreadable: 0 });
  expect(await vault.readAll('')).toEqual([]);
});

test('S8 a change of a running session that is kept too late brings no keys back', async () => {
  const database = await openSessionDatabase();
  const keys = await createPlainCrypto(() => 0.5).makeHostKeys();
  const invitation = { code: 'ABCD1234', seed: new Uint8Array(16), fingerprint: 'f', relay: 'local' };
  await keepDone(database, done);
  await keepSession(database, {
    ...base,
    ...{ state: 'running', team: null, template: null, language: 'nl', plan, keys, invitation },
    ...{ page: null, password: '', people: 0, agreed: {} },
  });
  expect(await readSessions(database)).toEqual({ sessions: [done], unreadable: 0 });
});

test('a row that cannot be read is counted and stays as it is', async () => {
  const database = await openSessionDatabase();
  const damaged = { ...done, result: 'nothing' };
  // Written as by an older or damaged program, which the type rules out.
  await database.put('sessions', damaged as unknown as SessionRow);
  expect(await readSessions(database)).toEqual({ sessions: [], unreadable: 1 });
  expect(await database.get('sessions', id)).toEqual(damaged);
});

test('a session is removed with all that there is of it', async () => {
  const database = await openSessionDatabase();
  await keepSession(database, done);
  await removeSession(database, id);
  expect(await readSessions(database)).toEqual({ sessions: [], unreadable: 0 });
});
