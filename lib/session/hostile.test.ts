import { describe, expect, test } from 'vitest';
import { toBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';
import { writeHello } from './hello-message.ts';
import { largestMessage } from './messages.ts';
import { writeState } from './state-message.ts';
import { gradeItem } from './testing/some-plan.ts';
import type { ParticipantView } from './participant/participant-view.ts';
import { setStage } from './testing/stage.ts';
import { toBytes } from './text-bytes.ts';
import { topics } from './topics.ts';
import { sealVote } from './vote-message.ts';
import { writeMessage } from './wire.ts';

const grade = (value: number) => ({ kind: 'grade', value }) as const;
const text = (bytes: Bytes): string => new TextDecoder().decode(bytes);

/** A session in which three voted 5, 6 and 7, and somebody with the code who means harm. */
async function underAttack(seed = 1) {
  const stage = await setStage(seed);
  const transport = stage.relay.connect();
  let flood: (topic: string, bytes: Bytes) => void = () => undefined;
  const host = stage.host({
    transport: {
      ...transport,
      subscribe(filter, listener) {
        flood = listener;
        transport.subscribe(filter, listener);
      },
    },
  });
  const voters = [stage.voter(), stage.voter(), stage.voter()];
  const attacker = stage.relay.connect();
  await stage.time.pass(1_000);
  void host.open('team');
  await stage.time.pass(1_000);
  for (const [at, voter] of voters.entries()) void voter.vote(grade(5 + at));
  await stage.time.pass(1_000);
  const topic = [...stage.relay.retained.keys()].find((each) => each.endsWith('/team/1')) ?? '';
  const send = async (to: string, bytes: Bytes): Promise<void> => {
    void attacker.publish(to, bytes, { retain: true });
    await stage.time.pass(100);
  };
  const counted = async (): Promise<unknown> => {
    void host.close();
    void host.reveal();
    await stage.time.pass(4_000);
    const released = host.view().released.at(-1)?.result;
    return released?.kind === 'shown' ? released.counts : released;
  };
  return { ...stage, flood, stage, host, voters, topic, voter: topic.split('/')[4] ?? '', send, counted };
}
const asVoted = { 5: 1, 6: 1, 7: 1 };

describe('S1.1 a forged state', () => {
  test('by somebody who has the code but not the keys is passed over', async () => {
    const { crypto, door, relay, send, voters, host, stage } = await underAttack();
    const own = await crypto.makeHostKeys();
    const { title, contract } = host.view();
    const forged = await writeState(crypto, own, door, {
      ...{
        title,
        contract,
        phase: { state: 'closed' },
        paused: false,
        locked: false,
        released: [],
        leftOut: [],
        talkUntil: null,
      },
      moment: { epoch: 2 ** 50, number: 1 },
    });
    await send(topics.state(door.room), forged);
    for (const voter of voters) expect(voter.view()).toMatchObject({ phase: { state: 'voting' } });
    const late = stage.voter();
    await stage.time.pass(1_000);
    expect(late.view()).toMatchObject({ state: 'stranger' });
    relay.cutAll();
    await stage.time.pass(3_000);
    expect(late.view()).toMatchObject({ state: 'joined' });
  });

  test('that is altered on the way does not open', async () => {
    const { relay, send, voters, door } = await underAttack();
    const message = text(relay.retained.get(topics.state(door.room)) ?? new Uint8Array());
    for (const at of [30, 100, 400]) {
      await send(topics.state(door.room), toBytes(`${message.slice(0, at)}A${message.slice(at + 1)}`));
    }
    for (const voter of voters) expect(voter.view()).toMatchObject({ phase: { state: 'voting' } });
  });
});

describe('S2.1 a vote that is not the voter’s', () => {
  test('under the topic of another is dropped and counted as forged', async () => {
    const { crypto, keys, door, voter, topic, send, host, counted } = await underAttack();
    const own = await crypto.makeVoterKeys();
    const sealer = { keys: own, hostKeys: keys.publicKeys, room: door.room };
    const place = { voter, item: 'team', round: 1 };
    const vote = await sealVote(crypto, sealer, place, { item: gradeItem, answer: grade(1), revision: 9 });
    if (vote) await send(topic, writeMessage('vote', vote));
    expect(host.view().dropped.forged).toBe(1);
    expect(await counted()).toEqual(asVoted);
  });

  test('moved to another round, another item or another voter does not count', async () => {
    const { relay, topic, send, host, counted } = await underAttack();
    const vote = relay.retained.get(topic) ?? new Uint8Array();
    await send(topic.replace(/1$/, '2'), vote);
    await send(topic.replace('/team/', '/time/'), vote);
    await send(topic.replace(/votes\/[^/]+/, 'votes/AAAAAAAAAAAAAAAAAAAAAA'), vote);
    expect(host.view().dropped.forged).toBe(3);
    expect(await counted()).toEqual(asVoted);
  });

  test('with a revision that was raised on the way does not count', async () => {
    const { relay, topic, send, host, counted } = await underAttack();
    const vote = text(relay.retained.get(topic) ?? new Uint8Array());
    await send(topic, toBytes(vote.replace('"revision":1', '"revision":2')));
    expect(host.view().dropped.forged).toBe(1);
    expect(await counted()).toEqual(asVoted);
  });

  test('played again after a change brings nothing back', async () => {
    const { relay, topic, send, voters, time, counted } = await underAttack();
    const old = [...relay.retained].filter(([each]) => each.endsWith('/team/1'));
    for (const voter of voters) void voter.vote(grade(9));
    await time.pass(1_000);
    for (const [each, vote] of old) for (let times = 0; times < 5; times += 1) await send(each, vote);
    expect(topic).not.toBe('');
    expect(await counted()).toEqual({ 9: 3 });
  });

  test('a receipt that nobody gave does not make a closed round count more', async () => {
    const { crypto, keys, door, send, host, time } = await underAttack();
    void host.close();
    await time.pass(3_000);
    const own = await crypto.makeVoterKeys();
    const voter = await crypto.voterName(own.publicKey);
    const place = { voter, item: 'team', round: 1 };
    const sealer = { keys: own, hostKeys: keys.publicKeys, room: door.room };
    const vote = await sealVote(crypto, sealer, place, { item: gradeItem, answer: grade(1), revision: 1 });
    const body = JSON.stringify({ ...place, epoch: 0, revision: 1, stands: 1, digest: '', refused: null });
    const proof = { body, signature: 'A'.repeat(86) };
    if (vote) await send(topics.vote(door.room, place), writeMessage('vote', { ...vote, proof }));
    expect(host.view().presence.answered).toBe(3);
  });
});

test('S3 a receipt that the host did not sign leaves a vote on its way', async () => {
  const { crypto, door, host, voters, time, send, voter } = await underAttack();
  host.stop();
  for (const each of voters) void each.vote(grade(2));
  await time.pass(100);
  const body = JSON.stringify({
    voter,
    epoch: 2 ** 50,
    item: 'team',
    round: 1,
    revision: 2,
    stands: 2,
    digest: '',
    refused: null,
  });
  const stranger = await crypto.makeHostKeys();
  const signature = toBase64url(await crypto.sign(stranger.signing, toBytes(body)));
  await send(topics.receipts(door.room, voter), writeMessage('receipt', { body, signature }));
  for (const each of voters) expect(each.view()).toMatchObject({ phase: { own: { state: 'saved' } } });
});

describe('S9 what cannot be read', () => {
  test(
    'is dropped and counted, 100,000 messages of it, and the session goes on',
    { timeout: 60_000 },
    async () => {
      const { time, host, counted, random, flood } = await underAttack();
      const junk = [
        ...['', '{', 'null', '[]', '{"v":1}', '{"v":1,"kind":"vote"}', '{"v":"1"}', '\u0000', '"__proto__"'],
        ...['{"v":1,"kind":"vote","key":5,"revision":-1,"sealed":"!","signature":""}', '['.repeat(2_000)],
      ].map(toBytes);
      const places = [
        'x/team/1',
        'x/0/0',
        '__proto__/constructor/1',
        'x/team/99999',
        `${'y'.repeat(5_000)}/team/1`,
      ];
      for (let sent = 0; sent < 100_000; sent += 1) {
        const bytes = junk[Math.floor(random() * junk.length)] ?? new Uint8Array();
        flood(`naast/1/room/votes/${places[sent % places.length]}`, bytes);
        if (sent % 10_000 === 0) await time.pass(1);
      }
      await time.pass(1);
      expect(host.view().dropped.malformed).toBe(100_000);
      expect(await counted()).toEqual(asVoted);
    },
  );

  test('of 10 MB it is not even read, by the host nor by a participant', { timeout: 60_000 }, async () => {
    const { send, topic, host, voters, door, counted } = await underAttack();
    const huge = new Uint8Array(10 * 1024 * 1024).fill(91);
    await send(topic, huge);
    await send(topics.state(door.room), huge);
    await send(topics.state(door.room), new Uint8Array(largestMessage + 1));
    expect(host.view().dropped.oversized).toBe(1);
    for (const voter of voters) expect(voter.view()).toMatchObject({ phase: { state: 'voting' } });
    expect(await counted()).toEqual(asVoted);
  });

  test('a sealed answer that may not stand is refused as unfit, and counted', async () => {
    const { crypto, keys, door, send, host } = await underAttack();
    const own = await crypto.makeVoterKeys();
    const voter = await crypto.voterName(own.publicKey);
    const place = { voter, item: 'team', round: 1 };
    const sealer = { keys: own, hostKeys: keys.publicKeys, room: door.room };
    const odd = { ...gradeItem, kind: 'agree' } as const;
    const vote = await sealVote(crypto, sealer, place, {
      item: odd,
      answer: { kind: 'agree', value: 2 },
      revision: 1,
    });
    if (vote) await send(topics.vote(door.room, place), writeMessage('vote', vote));
    expect(host.view()).toMatchObject({ dropped: { unfit: 1 }, presence: { joined: 3, answered: 3 } });
  });

  test('a hello of a later life, or with numbers beyond all bounds, moves nothing', async () => {
    const { crypto, door, send, host } = await underAttack();
    const own = await crypto.makeVoterKeys();
    const voter = await crypto.voterName(own.publicKey);
    const hello = await writeHello(crypto, own, door.room, {
      seen: { epoch: 2 ** 52, number: 2 ** 52 },
      waiting: { item: 'nothing', round: 9999, revision: 2 ** 52 },
    });
    await send(topics.hello(door.room, voter), hello);
    await send(topics.hello(door.room, voter), toBytes(text(hello).replace(/\d{10,}/, '1e999')));
    expect(host.view()).toMatchObject({ presence: { joined: 4, answered: 3, onTheWay: 0 } });
  });
});

describe('a relay that means harm', () => {
  test('alters, doubles and drops what it likes: nothing is forged, and what gets through counts once', async () => {
    const stage = await setStage(7);
    const { relay, time, random } = stage;
    const host = stage.host();
    const voters = Array.from({ length: 6 }, () => stage.voter());
    const kept: Bytes[] = [];
    relay.tamper = (_topic, bytes) => {
      kept.push(bytes);
      const dice = random();
      if (dice < 0.2) return [];
      if (dice < 0.4) return [bytes.map((byte) => (random() < 0.01 ? byte ^ 1 : byte)), bytes];
      if (dice < 0.6) return [bytes, kept[Math.floor(random() * kept.length)] ?? bytes];
      return [bytes];
    };
    await time.pass(20_000);
    void host.open('team');
    // It may drop the same word several times.
    const isVoting = (view: ParticipantView): boolean =>
      view.state === 'joined' && view.phase.state === 'voting';
    while (!voters.every((voter) => isVoting(voter.view()))) await time.pass(15_000);
    for (const voter of voters) void voter.vote(grade(3));
    await time.pass(5_000);
    for (const voter of voters) void voter.vote(grade(8));
    await time.pass(60_000);
    void host.close();
    void host.reveal();
    await time.pass(4_000);
    expect(host.view().released).toMatchObject([{ result: { kind: 'shown', voters: 6, counts: { 8: 6 } } }]);
    expect(host.view().dropped.forged + host.view().dropped.malformed).toBeGreaterThan(0);
  });
});
