import { createParticipant } from '../../lib/session/participant/create-participant.ts';
import type { OwnVote, ParticipantView } from '../../lib/session/participant/participant-view.ts';
import type { Participant } from '../../lib/session/participant/participant.ts';
import { createFaultyVault, type FaultyVault } from './faulty-vault.ts';
import type { World } from './world.ts';

/** What one voter said in one round, in order; `sure` is the last word that the device said to have saved. */
type Words = { said: Map<number, string | null>; sure: number; received: Set<string | null> };

/** A voter whose page may die and come back, and who remembers what they were shown. */
export type FuzzedVoter = {
  name: string;
  vault: FaultyVault;
  start(): void;
  die(power: boolean): void;
  isAlive(): boolean;
  /** A new word, unlike all others; sometimes a withdrawal. */
  speak(): void;
  words(round: string): Words;
  view(): ParticipantView | null;
};

export function createFuzzedVoter(world: World, name: string): FuzzedVoter {
  const { time, random, relay, crypto, door, proof } = world;
  const vault = createFaultyVault(time.clock(), random);
  const told = new Map<string, Words>();
  let page: Participant | null = null;
  let last: ParticipantView | null = null;
  let spoken = 0;

  const words = (round: string): Words => {
    const known = told.get(round) ?? { said: new Map(), sure: 0, received: new Set() };
    told.set(round, known);
    return known;
  };
  const notice = (view: ParticipantView): void => {
    last = view;
    const vote = view.state === 'joined' && 'own' in view.phase ? view.phase.own : null;
    if (view.state !== 'joined' || !('own' in view.phase) || !vote) return;
    const round = `${view.phase.item.id}/${view.phase.round}`;
    if (vote.state === 'received' || vote.state === 'counted') words(round).received.add(textOf(vote));
  };

  return {
    name,
    vault,
    words,
    view: () => last,
    isAlive: () => page !== null,
    start() {
      const clock = time.clock(world.wrongClock());
      const transport = relay.connect();
      page = createParticipant({ door, proof, vault: vault.open(), transport, crypto, clock, random });
      page.subscribe(notice);
    },
    die(power) {
      vault.crash({ power });
      page?.stop();
      page = null;
    },
    speak() {
      if (!page || last?.state !== 'joined' || last.phase.state !== 'voting' || !last.phase.mayVote) return;
      const record = words(`${last.phase.item.id}/${last.phase.round}`);
      const withdraws = last.phase.own.state !== 'none' && random() < 0.15;
      spoken += 1;
      const [at, text] = [spoken, withdraws ? null : `${name} ${spoken}`];
      record.said.set(at, text);
      const done = text === null ? page.withdraw() : page.vote({ kind: 'open', text });
      void done.then((saved) => {
        if (saved) record.sure = Math.max(record.sure, at);
        else record.said.delete(at);
      });
    },
  };
}

/** The text of one's own vote, null when it was withdrawn. */
export function textOf(vote: OwnVote): string | null {
  return vote.state !== 'none' && vote.answer?.kind === 'open' ? vote.answer.text : null;
}
