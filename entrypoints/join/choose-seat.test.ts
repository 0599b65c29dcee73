import { expect, test } from 'vitest';
import { chooseSeat } from './choose-seat.ts';

const free = () => Promise.resolve(true);
const elsewhere = () => Promise.resolve(false);
const fresh = () => 'new';

test('the first person on a device sits down at once', async () => {
  expect(await chooseSeat(null, [], free, fresh)).toEqual({ state: 'seated', seat: 'new' });
});

test('a reload goes on as the same person, also beside others', async () => {
  expect(await chooseSeat('mine', ['other', 'mine'], free, fresh)).toEqual({ state: 'seated', seat: 'mine' });
});

test('who comes where somebody took part is asked whether they are that person', async () => {
  expect(await chooseSeat(null, ['theirs'], free, fresh)).toEqual({ state: 'ask', same: 'theirs' });
});

test('what another tab has is not taken up, not by a tab that was doubled either', async () => {
  expect(await chooseSeat(null, ['theirs'], elsewhere, fresh)).toEqual({ state: 'ask', same: null });
  expect(await chooseSeat('mine', ['mine'], elsewhere, fresh)).toEqual({ state: 'ask', same: null });
});

test('where several took part, the next is a new one', async () => {
  expect(await chooseSeat(null, ['one', 'two'], free, fresh)).toEqual({ state: 'seated', seat: 'new' });
});
