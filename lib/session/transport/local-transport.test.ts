import { expect, test, vi } from 'vitest';
import type { Bytes } from '../bytes.ts';
import { createLocalTransport } from './local-transport.ts';
import { transportContract } from '../testing/transport-contract.ts';

let channels = 0;
const newName = (): string => `naast-${(channels += 1)}`;
const until = (fact: () => boolean): Promise<void> =>
  vi.waitFor(() => {
    if (!fact()) throw new Error('not yet');
  });

transportContract('between pages of one browser', () => {
  const name = newName();
  return { connect: () => createLocalTransport(name), until };
});

test('what is strange on the channel is passed over', async () => {
  const name = newName();
  const heard: Bytes[] = [];
  const [transport, stranger] = [createLocalTransport(name), new BroadcastChannel(name)];
  transport.subscribe('a', (_topic, bytes) => heard.push(bytes));
  for (const odd of [
    null,
    5,
    'text',
    { said: 'message' },
    { said: 'message', topic: 'a', bytes: 'x', retain: true },
  ]) {
    stranger.postMessage(odd);
  }
  stranger.postMessage({ said: 'message', topic: 'a', bytes: Uint8Array.of(1), retain: false });
  await until(() => heard.length > 0);
  expect(heard.map((bytes) => [...bytes])).toEqual([[1]]);
  transport.close();
  stranger.close();
});
