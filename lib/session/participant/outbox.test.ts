import { expect, test } from 'vitest';
import type { Receipt } from '../messages.ts';
import { isReceived, unreceived, withReceipt, withWord, type OwnEntry } from './outbox.ts';

const answer = { kind: 'grade', value: 7 } as const;
const word = (revision: number) => ({
  answer,
  vote: { key: 'k', revision, sealed: `s${revision}`, signature: 'x' },
});
const signed = { body: 'b', signature: 's' };

function receipt(changes: Partial<Receipt>) {
  const base = {
    voter: 'v',
    epoch: 1,
    item: 'team',
    round: 1,
    revision: 1,
    stands: null,
    digest: '',
    refused: null,
  };
  return { receipt: { ...base, ...changes }, signed };
}
const sent = (entry: OwnEntry, epoch: number) =>
  unreceived(entry, epoch).map(({ revision, proof }) => [revision, proof]);

const first = withWord(undefined, word(1));
const received = withReceipt(first, receipt({ revision: 1, stands: 1 }));

test('S3.2 a word is sent until its receipt', () => {
  expect(sent(first, 1)).toEqual([[1, undefined]]);
  expect(sent(received, 1)).toEqual([]);
  expect([isReceived(first, 1), isReceived(received, 1)]).toEqual([false, true]);
});

test('S3.5 in a later epoch what was received is sent again with its receipt, and a later word after it', () => {
  const changed = withWord(received, word(2));
  expect(isReceived(received, 2)).toBe(false);
  expect(sent(changed, 2)).toEqual([
    [1, signed],
    [2, undefined],
  ]);
});

test('S3.4 a refusal ends the sending of that word, and what stood before stands', () => {
  const refused = withReceipt(
    withWord(received, word(2)),
    receipt({ revision: 2, stands: 1, refused: 'too-late' }),
  );
  expect(refused).toMatchObject({ latest: { refused: 'too-late' }, standing: { vote: { revision: 1 } } });
  expect(sent(refused, 1)).toEqual([]);
  expect(sent(refused, 2)).toEqual([[1, signed]]);
});

test('a receipt that comes late or twice changes nothing', () => {
  const twice = withReceipt(withWord(received, word(2)), receipt({ revision: 2, stands: 2 }));
  expect(withReceipt(twice, receipt({ revision: 2, stands: 2 }))).toBe(twice);
  expect(withReceipt(twice, receipt({ revision: 1, stands: 1 }))).toBe(twice);
  expect(withReceipt(twice, receipt({ revision: 1, stands: null, refused: 'locked' }))).toBe(twice);
});

test('what stood with a host that lost the item too stands no more', () => {
  const lost = withReceipt(received, receipt({ epoch: 2, revision: 1, stands: null, refused: 'too-late' }));
  expect(lost).toMatchObject({ latest: { refused: 'too-late' }, standing: null });
  expect(sent(lost, 2)).toEqual([]);
});
