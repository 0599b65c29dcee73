import { Aedes, type AuthenticateError, type Client, type PublishPacket, type Subscription } from 'aedes';
import { largestMessage } from '../lib/session/messages.ts';
import type { Access } from './access.ts';
import { createCleanPersistence } from './clean-persistence.ts';
import type { Rooms } from './rooms.ts';
import { createSeat, type Seat } from './seat.ts';

/** Denied so often, a connection is closed; before that the message vanishes: who is closed at once comes back at once. */
const mostDenied = 20;
/** What is only acknowledged goes here, where nobody can listen. */
const nowhere = '$nowhere';
/** 'Not authorised' (MQTT 3.1.1, 3.2.2.3). */
const notAuthorised = 5;

/** The broker with our rules: who may say and hear what, how much, and stored before it is acknowledged. */
export async function createBroker(
  rooms: Rooms,
  { mayPublish, maySubscribe }: Access,
  now: () => number,
): Promise<Aedes> {
  const seats = new WeakMap<Client, Seat>();

  /** Does it when the connection's rate allows; what comes behind it on the connection waits with it. */
  const inTurn = (
    client: Client,
    task: (seat: Seat) => Promise<void>,
    deny: (reason: Error) => void,
  ): void => {
    const seat = seats.get(client);
    if (!seat) return deny(new Error('Not connected'));
    const run = (): void => void task(seat).catch(() => deny(new Error('Not stored')));
    const wait = seat.wait();
    if (wait > 0) setTimeout(run, wait).unref();
    else run();
  };

  /**
   * Takes a message, or denies it. What is retained goes to whoever listens at once, and is on the disk when this
   * resolves: the acknowledgement waits for the disk, the host of a vote need not.
   */
  const take = async (seat: Seat, packet: PublishPacket): Promise<'pass' | 'end' | 'deny'> => {
    const payload = Buffer.from(packet.payload);
    const place = mayPublish(seat.role, packet.topic, packet.retain && payload.length === 0);
    if (!place || packet.qos > 1 || payload.length > largestMessage) return 'deny';
    if (!(await seat.sitsAt(place))) return 'deny';
    if (!packet.retain) return 'pass';
    const stored = rooms.keep(place.room, packet.topic, payload);
    // A room without a host, or a full one: the voter's device keeps the vote and says it again.
    if (!stored) return 'end';
    broker.publish({ ...packet, qos: 0 }, () => undefined);
    await stored;
    return 'end';
  };

  const broker = await Aedes.createBroker({
    persistence: createCleanPersistence(rooms),
    // One slow connection would hold up all others once as many messages wait for it.
    concurrency: 0,
    drainTimeout: 10_000,
    connectTimeout: 10_000,
    maxTopicLevels: 8,
    preConnect(_client, { clean, will, clientId }, done) {
      const isOurs = clean === true && !will && clientId.length <= 64;
      done(isOurs ? null : new Error('Only clean sessions, without a will'), isOurs);
    },
    authenticate(client, username, password, done) {
      if (username !== 'host' && username !== 'participant') {
        const refusal: AuthenticateError = Object.assign(new Error('No such role'), {
          returnCode: notAuthorised,
        });
        return done(refusal, null);
      }
      seats.set(client, createSeat(username, password ?? Buffer.alloc(0), rooms, now));
      done(null, true);
    },
    authorizePublish(client, packet, done) {
      if (!client) return done();
      inTurn(
        client,
        async (seat) => {
          const verdict = await take(seat, packet);
          if (verdict === 'deny' && ++seat.denied > mostDenied) return done(new Error('Denied too often'));
          // Acknowledged and no more: MQTT 3.1.1 has no way to say no to one message.
          if (verdict !== 'pass') Object.assign(packet, { topic: nowhere, payload: '', retain: false });
          done();
        },
        done,
      );
    },
    authorizeSubscribe(client, subscription: Subscription, done) {
      inTurn(
        client,
        async (seat) => {
          const place = maySubscribe(seat.role, subscription.topic);
          const granted = place && subscription.qos === 0 && (await seat.sitsAt(place));
          if (!granted && ++seat.denied > mostDenied) return done(new Error('Denied too often'));
          done(null, granted ? subscription : null);
        },
        (reason) => done(reason),
      );
    },
  });
  const leave = (client: Client): void => seats.get(client)?.leave();
  broker.on('clientDisconnect', leave);
  broker.on('clientError', leave);
  return broker;
}
