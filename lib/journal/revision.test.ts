import { expect, test } from 'vitest';
import { compareRevision, revisionSchema } from './revision.ts';

const [first, second, third] = ['a', 'b', 'c'] as const;

test('the first write of a row follows on nothing', () => {
  expect(compareRevision({ id: first, after: [] }, undefined)).toBe('follows');
});

test('a write follows on what its writer read, or wrote itself since without an answer', () => {
  expect(compareRevision({ id: second, after: [first] }, first)).toBe('follows');
  expect(compareRevision({ id: third, after: [first, second] }, first)).toBe('follows');
  expect(compareRevision({ id: third, after: [first, second] }, second)).toBe('follows');
});

test('a write that is sent again is known again', () => {
  expect(compareRevision({ id: second, after: [first] }, second)).toBe('repeats');
});

test('what another window wrote is newer, also for one that knows of no write at all', () => {
  expect(compareRevision({ id: third, after: [first] }, second)).toBe('newer-exists');
  expect(compareRevision({ id: third, after: [] }, second)).toBe('newer-exists');
});

test('an older state that comes late does not go over a newer one of the same window', () => {
  expect(compareRevision({ id: second, after: [first] }, third)).toBe('newer-exists');
});

test('a row that is gone can be written again: what the user typed is theirs', () => {
  expect(compareRevision({ id: second, after: [first] }, undefined)).toBe('follows');
});

test('revisions are named at random', () => {
  expect(revisionSchema.safeParse({ id: crypto.randomUUID(), after: [] }).success).toBe(true);
  expect(revisionSchema.safeParse({ id: '7', after: [] }).success).toBe(false);
});
