import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { largestMessage } from '../lib/session/messages.ts';
import { sessionAccess, type Access } from './access.ts';
import { createBroker } from './create-broker.ts';
import { openDurableMap } from './durable-map.ts';
import { createPacketGauge } from './packet-gauge.ts';
import { answerFrom, readPage } from './page.ts';
import { openRooms, type RoomLimits } from './rooms.ts';

export type RelayOptions = {
  /** Where retained messages are kept: one relay has it. */
  data: string;
  /** The folder of the built join page. */
  page: string;
  /** 0 for one that is free. */
  port: number;
  /** The address to listen at; all when left out. */
  host?: string;
  /** Certificate and key, as PEM. */
  tls?: { cert: string; key: string };
  limits?: Partial<RelayLimits>;
  /** The protocol's own when left out. */
  access?: Access;
  now?: () => number;
  /** Told what an administrator may know: never an address, a code or a message. */
  log?: (line: string) => void;
};
type RelayLimits = RoomLimits & { connections: number };

export type Relay = {
  port: number;
  hasPage: boolean;
  connections(): number;
  /** Wipes what is idle or old; the relay does it by itself every ten minutes. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
};

const hour = 3_600_000;
const usualLimits: RelayLimits = {
  connections: 20_000,
  rooms: 10_000,
  roomBytes: 64 * 2 ** 20,
  allBytes: 2 ** 30,
  // Those who vote, and some more for devices that come back before the relay knows that they went.
  seats: 2_500,
  idleTime: 24 * hour,
  entryTime: 7 * 24 * hour,
};
const sweepEvery = hour / 6;
/** A message, its topic and the few bytes around it. */
const largestPacket = largestMessage + 1024;

/** Starts a relay: the broker at `/mqtt`, the join page at `/`. Throws when folder, port or certificate cannot be had. */
export async function createRelay(options: RelayOptions): Promise<Relay> {
  const { now = Date.now, log = () => undefined } = options;
  const limits = { ...usualLimits, ...options.limits };
  const page = await readPage(options.page);
  const answer: RequestListener = (request, response) => answerFrom(page, request, response);
  const server = options.tls ? createTlsServer(options.tls, answer) : createServer(answer);
  const map = await openDurableMap(options.data);
  const rooms = await openRooms(map, limits, now);
  const broker = await createBroker(rooms, options.access ?? sessionAccess, now);

  const sockets = new WebSocketServer({
    ...{ server, path: '/mqtt', maxPayload: largestPacket, perMessageDeflate: false },
    handleProtocols: (offered) => offered.has('mqtt') && 'mqtt',
  });
  // It repeats the errors of the server, which are told by `listen` below.
  sockets.on('error', () => undefined);
  sockets.on('connection', (socket) => {
    if (sockets.clients.size > limits.connections) return socket.close(1013);
    const fits = createPacketGauge(largestPacket);
    socket.on('message', (piece: Buffer) => {
      if (!fits(piece)) socket.terminate();
    });
    const stream = createWebSocketStream(socket);
    stream.on('error', () => socket.terminate());
    broker.handle(stream);
  });

  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port: options.port, host: options.host, backlog: 4096 }, resolve);
    });
  } catch (error) {
    broker.close();
    await map.close();
    throw error;
  }
  const sweep = async (): Promise<void> => {
    const wiped = await rooms.sweep();
    if (wiped > 0) log(`Wiped ${wiped} sessions that nobody used.`);
  };
  const timer = setInterval(
    () => void sweep().catch(() => log('Wiping failed: is the disk full?')),
    sweepEvery,
  );
  timer.unref();
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets.clients) socket.close(1001);
    await new Promise<void>((resolve) => broker.close(resolve));
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    await closed;
    // What was cleared is not in the files of a relay that does not run.
    await map.shred().catch(() => log('Wiping failed: is the disk full?'));
    await map.close();
  };
  return {
    // A server that listens at a port has an address of this kind.
    port: (server.address() as AddressInfo).port,
    hasPage: page !== null,
    connections: () => sockets.clients.size,
    sweep,
    stop,
  };
}
