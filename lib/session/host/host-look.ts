import type { Item } from '../../survey/item.ts';
import { presentRound, type Desk } from './host-desk.ts';
import { countPresence } from './host-presence.ts';
import type { HostPhase, HostView, WaitingText } from './host-view.ts';
import { answersIn } from './ledger.ts';
import { areApart } from '../release/release-texts.ts';
import { standingVotes } from '../release/tally.ts';
import type { RoundVotes } from '../released-round.ts';
import { readVoteTopic } from '../topics.ts';
import type { TransportState } from '../transport/transport.ts';

/** What the facilitator may see of the desk at this moment. */
export function lookAt(desk: Desk, connection: TransportState, told: boolean): HostView {
  const { head, dropped, storing } = desk;
  const { title, contract, paused, locked, talkUntil, released } = head.state;
  const round = presentRound(desk);
  const presence = countPresence(desk.attendance, desk.voters, desk.ledger, round, arriving(desk));
  const phase = phaseOf(desk, told);
  return {
    ...{ state: 'running', title, contract, items: head.items, phase, paused, locked, talkUntil },
    ...{ presence, dropped: { ...dropped }, connection, storing, released },
  };
}

function phaseOf({ head, grace, texts }: Desk, told: boolean): HostPhase {
  const { phase, released } = head.state;
  if (phase.state === 'closed') return { state: 'closed', told };
  if (phase.state === 'counted') return { ...phase, grace, texts };
  if (phase.state !== 'shown') return phase;
  const shown = released.find(({ item, round }) => item === phase.item.id && round === phase.round);
  // A shown phase without its release cannot be made by a move, only by a damaged store: then nothing is shown.
  return shown ? { ...phase, released: shown } : { state: 'lobby' };
}

function arriving({ inbox, options }: Desk): string[] {
  return inbox.flatMap(({ arrival: { topic, open } }) => {
    const place = open ? readVoteTopic(options.door.room, topic) : null;
    return place && place.round > 0 ? [place.voter] : [];
  });
}

/** What was read of other rounds on this item: as it came, and as it was let through where votes were lost. */
function readBefore({ head, ledger }: Desk, item: Item, round: number): string[][] {
  const isOther = (one: { item: string; round: number }): boolean =>
    one.item === item.id && one.round !== round;
  const came = head.read.filter(isOther).map((one) => textsOf(standingVotes(item, answersIn(ledger, one))));
  const shown = head.state.released
    .filter(isOther)
    .flatMap(({ result }) => (result.kind === 'texts' ? [result.texts] : []));
  return [...came, ...shown].filter(({ length }) => length > 0);
}

const textsOf = (answers: RoundVotes): string[] =>
  [...answers.values()].flatMap((answer) => (answer.kind === 'open' ? [answer.text] : []));

/** The free texts of the round that closed, in an order of chance; none when there are fewer than may be shown (S5). */
export function waitingTexts(desk: Desk): WaitingText[] {
  const { phase, contract } = desk.head.state;
  if (phase.state !== 'counted' || desk.grace || phase.item.kind !== 'open') return [];
  const { item, round } = phase;
  const answers = standingVotes(item, answersIn(desk.ledger, { item: item.id, round }));
  const k = Math.max(contract.k, contract.kOpen);
  if (answers.size < k) return [];
  const texts = textsOf(answers);
  // Beside what the facilitator has read before, a new text would be the one of who came.
  if (!readBefore(desk, item, round).every((before) => areApart(k, texts, before))) return [];
  return texts
    .map((text) => ({ text, at: desk.options.random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ text }, index) => ({ id: `text-${index + 1}`, text }));
}
