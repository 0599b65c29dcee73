import { describe, expect, test } from 'vitest';
import { mayPublish, maySubscribe } from './access.ts';

const vote = 'naast/1/room/votes/ann/team/1';
const state = 'naast/1/room/host/state';
const receipts = 'naast/1/room/host/receipts/ann';

describe('what may be published', () => {
  test('a participant writes votes and hellos, and nothing under host', () => {
    expect(mayPublish('participant', vote, false)).toEqual({ room: 'room', voter: 'ann' });
    expect(mayPublish('participant', 'naast/1/room/votes/ann/0/0', false)).not.toBeNull();
    for (const topic of [state, receipts]) expect(mayPublish('participant', topic, false)).toBeNull();
  });

  test('the host says its state and receipts; of votes it may only clear what is kept', () => {
    for (const topic of [state, receipts]) expect(mayPublish('host', topic, false)?.room).toBe('room');
    expect(mayPublish('host', vote, false)).toBeNull();
    expect(mayPublish('host', vote, true)).not.toBeNull();
  });

  test.each([
    'naast/2/room/votes/ann/team/1',
    'naast/1/room/votes/ann/team',
    'naast/1/room/votes/ann/team/1/more',
    'naast/1/room/votes//team/1',
    `naast/1/${'r'.repeat(65)}/votes/ann/team/1`,
    'naast/1/room/votes/ann/team/one',
    '$SYS/broker/new/clients',
    '',
  ])('%j is no topic of ours', (topic) => {
    expect([mayPublish('participant', topic, false), mayPublish('host', topic, true)]).toEqual([null, null]);
  });
});

describe('what may be subscribed to', () => {
  test('a participant reads the state and the receipts of one voter', () => {
    expect(maySubscribe('participant', state)).toEqual({ room: 'room', voter: null });
    expect(maySubscribe('participant', receipts)).toEqual({ room: 'room', voter: 'ann' });
  });

  test.each([
    '#',
    '+/+/+/+/+',
    'naast/#',
    'naast/1/+/host/state',
    'naast/1/room/#',
    'naast/1/room/host/#',
    'naast/1/room/host/receipts/+',
    'naast/1/room/votes/+/+/+',
    'naast/1/room/votes/ann/+/+',
    vote,
    '$SYS/#',
    '$share/all/naast/1/room/host/state',
  ])('a participant does not read %s', (filter) => {
    expect(maySubscribe('participant', filter)).toBeNull();
  });

  test('the host reads its own state and all votes of its room, and of no other', () => {
    expect(maySubscribe('host', state)?.room).toBe('room');
    expect(maySubscribe('host', 'naast/1/room/votes/+/+/+')).toEqual({ room: 'room', voter: null });
    for (const filter of ['naast/1/+/votes/+/+/+', 'naast/#', '#', receipts]) {
      expect(maySubscribe('host', filter)).toBeNull();
    }
  });
});
