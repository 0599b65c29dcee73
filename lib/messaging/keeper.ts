import type { Revision } from '../journal/revision.ts';
import type { KeepAnswer } from './messages.ts';

/** Sends one write to the background; rejects, or resolves to nothing, where no answer came. */
type Send<Content, Answer> = (content: Content, revision: Revision) => Promise<Answer | undefined>;

/**
 * Keeps the states of one run, reflection or intention for a page, one after the other, each in the place of the one
 * before. Where no answer comes (the background was ended while it wrote) the same write is sent once more. The page
 * holds what was typed until the answer is `kept`, and says so otherwise; a next state may then be kept all the same.
 * @param send the message, by `tellBackground`
 * @param readRevision the revision that was read with the row; null for a new one
 */
export function createKeeper<Content, Answer extends { state: string }>(
  send: Send<Content, Answer>,
  readRevision: string | null,
): (content: Content) => Promise<Answer | KeepAnswer> {
  let after = readRevision === null ? [] : [readRevision];
  let last: Promise<unknown> = Promise.resolve();

  async function keep(content: Content): Promise<Answer | KeepAnswer> {
    const revision = { id: crypto.randomUUID(), after };
    const attempt = () => send(content, revision).catch(() => undefined);
    const answer = (await attempt()) ?? (await attempt());
    if (answer === undefined) {
      // It may have been kept or not: what follows may go on from either.
      after = [...after, revision.id].slice(-100);
      return { state: 'failed', why: 'unknown' };
    }
    if (answer.state === 'kept') after = [revision.id];
    return answer;
  }

  return (content) => {
    const kept = last.then(() => keep(content));
    last = kept;
    return kept;
  };
}
