import type { Answer } from '../survey/answer.ts';
import type { Item } from '../survey/item.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';
import type { Message } from './messages.ts';
import type { HostKeys, SessionCrypto, VoterKeys } from './session-crypto.ts';
import { isSigned, signBody, voteBody, voteContext } from './signing.ts';
import { topics, type VotePlace } from './topics.ts';
import { readContent, writeContent } from './vote-content.ts';

/** A vote as the voter's device keeps it and sends it again: always the same bytes. */
export type SealedVote = Pick<Message<'vote'>, 'key' | 'revision' | 'sealed' | 'signature'>;

/** Seals a vote to the host and signs it for its topic (S2.1); null when the answer does not fit the item. */
export async function sealVote(
  crypto: SessionCrypto,
  { keys, hostKeys, room }: { keys: VoterKeys; hostKeys: Bytes; room: string },
  place: VotePlace,
  vote: { item: Item; answer: Answer | null; revision: number },
): Promise<SealedVote | null> {
  const content = writeContent(vote.item, vote.answer);
  if (!content) return null;
  const topic = topics.vote(room, place);
  const context = voteContext(topic, vote.revision);
  const sealed = toBase64url(await crypto.sealVote(hostKeys, content, context));
  const body = voteBody(topic, vote.revision, sealed);
  const { signature } = await signBody(crypto, keys.signing, { room, what: 'vote' }, body);
  return { key: toBase64url(keys.publicKey), revision: vote.revision, sealed, signature };
}

/** Whether the key is that of the voter whom the topic names, and signed this (S2.1). */
export async function isByVoter(
  crypto: SessionCrypto,
  room: string,
  voter: string,
  message: { key: string; signature: string },
  about: { what: 'vote' | 'hello'; body: string },
): Promise<boolean> {
  const key = fromBase64url(message.key);
  if (key?.length !== 32 || (await crypto.voterName(key)) !== voter) return false;
  const { what, body } = about;
  return isSigned(crypto, key, { room, what }, { body, signature: message.signature });
}

/** Opens a vote: undefined when it does not open, or holds nothing that may stand for this item. */
export async function openVote(
  crypto: SessionCrypto,
  { keys, room }: { keys: HostKeys; room: string },
  place: VotePlace,
  { revision, sealed }: Pick<SealedVote, 'revision' | 'sealed'>,
  item: Item,
): Promise<Answer | null | undefined> {
  const bytes = fromBase64url(sealed);
  if (!bytes) return undefined;
  const context = voteContext(topics.vote(room, place), revision);
  const content = await crypto.openVote(keys, bytes, context);
  return content ? readContent(item, content) : undefined;
}
