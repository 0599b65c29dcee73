import { describe, expect, test } from 'vitest';
import { compareRevision, type Revision } from '../journal/revision.ts';
import { createKeeper } from './keeper.ts';
import type { KeepAnswer } from './messages.ts';

/** A background that keeps one row, and answers or is ended as it is told, one entry a message. */
function background(...fate: ('answers' | 'ends before' | 'ends after' | 'disk full')[]) {
  let row: { content: string; revision: string } | undefined;
  let sent = 0;
  return {
    kept: () => row?.content,
    sent: () => sent,
    revision: () => row?.revision ?? null,
    async send(content: string, revision: Revision): Promise<KeepAnswer> {
      const now = fate[sent] ?? 'answers';
      sent += 1;
      if (now === 'ends before') throw new Error('the message channel closed');
      if (now === 'disk full') return { state: 'failed', why: 'quota' };
      const compared = compareRevision(revision, row?.revision);
      if (compared === 'newer-exists') return { state: 'failed', why: compared };
      row = { content, revision: revision.id };
      if (now === 'ends after') throw new Error('the message channel closed');
      return { state: 'kept' };
    },
  };
}

describe('what is kept for a page', () => {
  test('is each state in the place of the one before, in the order in which they came', async () => {
    const { send, kept } = background();
    const keep = createKeeper(send, null);
    expect(await Promise.all(['one', 'two', 'three'].map(keep))).toEqual(Array(3).fill({ state: 'kept' }));
    expect(kept()).toBe('three');
  });

  test.each(['ends before', 'ends after'] as const)(
    'is sent once more when the background %s it is written',
    async (fate) => {
      const { send, kept, sent } = background(fate);
      expect(await createKeeper(send, null)('one')).toEqual({ state: 'kept' });
      expect(kept()).toBe('one');
      expect(sent()).toBe(2);
    },
  );

  test('is told as failed where no answer comes twice, and the next state is kept all the same', async () => {
    for (const fate of ['ends before', 'ends after'] as const) {
      const { send, kept } = background(fate, fate);
      const keep = createKeeper(send, null);
      expect(await keep('one')).toEqual({ state: 'failed', why: 'unknown' });
      expect(await keep('two')).toEqual({ state: 'kept' });
      expect(kept()).toBe('two');
    }
  });

  test('is told as failed when the disk is full, and kept when there is room again', async () => {
    const { send, kept } = background('disk full');
    const keep = createKeeper(send, null);
    expect(await keep('one')).toEqual({ state: 'failed', why: 'quota' });
    expect(await keep('one')).toEqual({ state: 'kept' });
    expect(kept()).toBe('one');
  });

  test('never goes over what another window wrote', async () => {
    const { send, kept, revision } = background();
    await createKeeper(send, null)('first');
    const [here, there] = [createKeeper(send, revision()), createKeeper(send, revision())];
    expect(await here('here')).toEqual({ state: 'kept' });
    expect(await there('there')).toEqual({ state: 'failed', why: 'newer-exists' });
    expect(await there('there, longer')).toEqual({ state: 'failed', why: 'newer-exists' });
    expect(kept()).toBe('here');
  });
});
