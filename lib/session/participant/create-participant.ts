import type { Answer } from '../../survey/answer.ts';
import { helloOf, placeOf, toSend, type Ballot } from './ballot.ts';
import type { Bytes } from '../bytes.ts';
import { deviceClock } from '../clock.ts';
import { writeHello } from '../hello-message.ts';
import { beatEvery } from '../host/host-presence.ts';
import type { HostState } from '../messages.ts';
import { lookFrom } from './participant-look.ts';
import type { ParticipantView } from './participant-view.ts';
import type { CreateParticipant } from './participant.ts';
import { createSerial } from '../serial.ts';
import { castVote, hearReceipt, hearState, type Heard } from './take-part.ts';
import { takeSeat } from './take-seat.ts';
import { topics } from '../topics.ts';
import type { TransportState } from '../transport/transport.ts';
import { createWatched } from '../watched.ts';
import { writeMessage } from '../wire.ts';

/** Votes without a receipt are sent again after so long, in milliseconds; half a second more or less by chance (S3.2). */
const resendAfter = { least: 2_500, spread: 1_000 };

/** Takes part on this device, or goes on with it after a reload. Everything that changes it runs one after the other. */
export const createParticipant: CreateParticipant = (given) => {
  const options = { ...given, clock: given.clock ?? deviceClock, random: given.random ?? Math.random };
  const { transport, clock, door, vault, crypto } = options;
  const view = createWatched<ParticipantView>({ state: 'joining', connection: { state: 'connecting' } });
  const serial = createSerial();
  let connection: TransportState = { state: 'connecting' };
  let ballot: Ballot | null = null;
  let trouble: 'joining' | 'stranger' | 'outdated' = 'joining';
  let over = false;

  const changed = (): void => {
    if (!over)
      view.set(ballot?.state ? lookFrom(ballot, ballot.state, connection) : { state: trouble, connection });
  };
  const after = (ms: number, task: () => void): void => void clock.after(ms, () => !over && task());
  const send = (topic: string, message: Bytes | null, retain: boolean): void =>
    // What the relay does not take is sent again until the host has it.
    void transport.publish(topic, message, { retain }).catch(() => undefined);

  const sayHello = async (from: Ballot, first: boolean): Promise<void> => {
    const hello = first ? { ...helloOf(from), seen: null } : helloOf(from);
    const message = await writeHello(crypto, from.keys, door.room, hello);
    send(topics.hello(door.room, from.voter), message, first);
  };
  const sendVotes = (from: Ballot): void => {
    for (const { topic, vote } of toSend(from)) send(topic, writeMessage('vote', vote), true);
  };
  const resend = (from: Ballot): void => {
    after(resendAfter.least + options.random() * resendAfter.spread, () => {
      sendVotes(from);
      if (!from.state) void sayHello(from, false);
      resend(from);
    });
  };
  const beat = (from: Ballot): void => {
    after(beatEvery - options.random() * resendAfter.spread, () => {
      void sayHello(from, false);
      beat(from);
    });
  };

  const onState = async (from: Ballot, message: Bytes): Promise<void> => {
    const epoch = from.state?.moment.epoch;
    react(await hearState(from, message));
    if (from.state?.phase.state === 'closed') await forget(from, from.state);
    else if (epoch !== undefined && from.state?.moment.epoch !== epoch) sendVotes(from);
    changed();
  };
  const react = (heard: Heard): void => {
    if (heard === 'stranger' || heard === 'outdated') trouble = heard;
  };
  /** The signed close: nothing of the voter stays on this device or, as far as it can, on the relay (S8.2). */
  const forget = async (from: Ballot, { title, released }: HostState): Promise<void> => {
    over = true;
    await vault.wipe().catch(() => undefined);
    const votes = [...from.entries.keys()].map((key) => topics.vote(door.room, placeOf(from, key)));
    for (const topic of [...votes, topics.hello(door.room, from.voter)]) send(topic, null, true);
    from.entries.clear();
    view.set({ state: 'closed', title, released });
  };

  const act = (task: (from: Ballot) => Promise<void>): void =>
    void serial(async () => {
      if (ballot && !over) await task(ballot);
    });
  const cast = (answer: Answer | null): Promise<boolean> =>
    serial(async () => {
      if (!ballot || over || !(await castVote(ballot, answer))) return false;
      sendVotes(ballot);
      changed();
      return true;
    });

  void serial(async () => {
    const from = await takeSeat(options);
    if (over) return;
    ballot = from;
    transport.subscribe(topics.state(door.room), (_topic, message) => act(() => onState(from, message)));
    transport.subscribe(topics.receipts(door.room, from.voter), (_topic, message) =>
      act(async () => {
        if (await hearReceipt(from, message)) changed();
      }),
    );
    transport.watch((state) => {
      connection = state;
      changed();
      if (state.state !== 'connected' || over) return;
      void sayHello(from, true);
      sendVotes(from);
    });
    resend(from);
    beat(from);
  });

  return {
    subscribe: view.subscribe,
    vote: (answer) => cast(answer),
    withdraw: () => cast(null),
    leave: () =>
      serial(async () => {
        over = true;
        await vault.wipe();
        ballot?.entries.clear();
        view.set({ state: 'left' });
        transport.close();
      }),
    stop() {
      over = true;
      transport.close();
    },
  };
};
