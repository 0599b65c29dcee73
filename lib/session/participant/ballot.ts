import type { Bytes } from '../bytes.ts';
import type { Clock } from '../clock.ts';
import type { Hello } from '../hello-message.ts';
import type { HostState } from '../messages.ts';
import { isReceived, unreceived, type OwnEntry } from './outbox.ts';
import type { ParticipantOptions } from './participant.ts';
import type { KeptParticipant } from './participant-store.ts';
import { topics, type VotePlace } from '../topics.ts';

/** All that a participant's device has in hand. It changes only in tasks that run one after the other. */
export type Ballot = {
  options: ParticipantOptions & { clock: Clock; random: () => number };
  voter: string;
  keys: KeptParticipant['keys'];
  hostKeys: Bytes | null;
  state: HostState | null;
  entries: Map<string, OwnEntry>;
};

export const entryKey = ({ item, round }: Pick<VotePlace, 'item' | 'round'>): string => `${item}/${round}`;

export function placeOf({ voter }: Ballot, key: string): VotePlace {
  const [item = '', round = ''] = key.split('/');
  return { voter, item, round: Number(round) };
}

/** All that the host does not have yet, with its topic. */
export function toSend(ballot: Ballot): { topic: string; vote: ReturnType<typeof unreceived>[number] }[] {
  const epoch = ballot.state?.moment.epoch ?? 0;
  return [...ballot.entries].flatMap(([key, entry]) => {
    const topic = topics.vote(ballot.options.door.room, placeOf(ballot, key));
    return unreceived(entry, epoch).map((vote) => ({ topic, vote }));
  });
}

/** What a hello tells now. */
export function helloOf({ state, entries }: Ballot): Hello {
  const seen = state?.moment ?? { epoch: 0, number: 0 };
  if (!state || !('item' in state.phase)) return { seen, waiting: null };
  const place = { item: state.phase.item.id, round: state.phase.round };
  const entry = entries.get(entryKey(place));
  const waits = entry && !entry.latest.refused && !isReceived(entry, seen.epoch);
  return { seen, waiting: waits ? { ...place, revision: entry.latest.vote.revision } : null };
}
