import { isReceived, type OwnEntry } from './outbox.ts';
import type { HostState } from '../messages.ts';
import type { Ballot } from './ballot.ts';
import type { OwnVote, ParticipantPhase, ParticipantView } from './participant-view.ts';
import type { TransportState } from '../transport/transport.ts';

/** What the screen of somebody who takes part may know. */
export function lookFrom(ballot: Ballot, state: HostState, connection: TransportState): ParticipantView {
  const { title, contract, paused, talkUntil, released } = state;
  const phase = phaseFor(state, ballot.entries);
  return { state: 'joined', title, contract, phase, paused, talkUntil, connection, released };
}

/** Where the session is for this voter. */
function phaseFor(state: HostState, entries: ReadonlyMap<string, OwnEntry>): ParticipantPhase {
  const { phase, released, paused } = state;
  if (phase.state === 'lobby' || phase.state === 'closed') return { state: 'lobby' };
  const { item, round } = phase;
  const entry = entries.get(`${item.id}/${round}`);
  const own = ownVote(entry, state);
  if (phase.state === 'counted') return { state: 'counted', item, round, own };
  if (phase.state === 'voting') {
    return { state: 'voting', item, round, own, mayVote: !paused && mayVote(entry, state) };
  }
  const shown = released.find((found) => found.item === item.id && found.round === round);
  return shown
    ? { state: 'shown', item, round, own, released: shown }
    : { state: 'counted', item, round, own };
}

/** A first word, or a change of it where that is agreed (S2.5). */
export function mayVote(entry: OwnEntry | undefined, { contract }: HostState): boolean {
  return contract.mayChange || !entry || (entry.latest.refused !== null && entry.standing === null);
}

function ownVote(entry: OwnEntry | undefined, { phase, moment }: HostState): OwnVote {
  if (!entry) return { state: 'none' };
  const { latest, standing } = entry;
  const { answer } = latest;
  if (latest.refused) return { state: 'refused', why: latest.refused, answer, stands: standing !== null };
  if (!isReceived(entry, moment.epoch)) return { state: 'saved', answer };
  return { state: phase.state === 'voting' ? 'received' : 'counted', answer };
}
