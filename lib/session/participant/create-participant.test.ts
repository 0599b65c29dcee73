import { expect, test } from 'vitest';
import { createParticipant } from './create-participant.ts';
import { createMemoryVault } from '../memory-vault.ts';
import { toBase64url } from '../base64url.ts';
import { firstHead } from '../host/host-head.ts';
import type { ParticipantView } from './participant-view.ts';
import { writeState } from '../state-message.ts';
import { somePlan } from '../testing/some-plan.ts';
import { setStage } from '../testing/stage.ts';
import { writeMessage } from '../wire.ts';
import { toBytes } from '../text-bytes.ts';

const grade = (value: number) => ({ kind: 'grade', value }) as const;
const state = 'naast/1/room/host/state';

async function voting(seed = 1) {
  const stage = await setStage(seed);
  const host = stage.host();
  const voter = stage.voter();
  await stage.time.pass(1_000);
  void host.open('team');
  await stage.time.pass(1_000);
  return { ...stage, stage, host, voter };
}

test('S1.2 an older state is passed over, after a reload too', async () => {
  const { host, voter, relay, time, stage } = await voting();
  const older = relay.retained.get(state) ?? null;
  void host.close();
  await time.pass(1_000);
  voter.stop();
  host.stop();
  const attacker = relay.connect();
  await time.pass(100);
  void attacker.publish(state, older, { retain: true });
  await time.pass(100);
  const again = stage.voter(voter.rows);
  await time.pass(1_000);
  expect(again.view()).toMatchObject({ state: 'joined', phase: { state: 'counted' } });
});

test('S3.2 without a connection a vote is saved, and it goes when there is one, over a reload too', async () => {
  const { host, voter, relay, time, stage } = await voting();
  relay.kill();
  await time.pass(100);
  void voter.vote(grade(7));
  await time.pass(5_000);
  expect(voter.view()).toMatchObject({
    connection: { state: 'connecting' },
    phase: { own: { state: 'saved' } },
  });
  voter.stop();
  const again = stage.voter(voter.rows);
  await time.pass(2_000);
  expect(again.view()).toMatchObject({ phase: { own: { state: 'saved', answer: grade(7) } } });
  relay.restart();
  await time.pass(5_000);
  expect(again.view()).toMatchObject({ phase: { own: { state: 'received' } } });
  expect(host.view().presence).toMatchObject({ joined: 1, answered: 1 });
});

test('S3.2 a vote without a receipt goes again every three seconds, half a second more or less', async () => {
  const { host, voter, relay, time } = await voting();
  host.stop();
  await time.pass(100);
  const before = relay.passed.length;
  void voter.vote(grade(7));
  await time.pass(60_000);
  const votes = relay.passed
    .slice(before)
    .filter((bytes) => new TextDecoder().decode(bytes).includes('"vote"'));
  expect(votes.length).toBeGreaterThanOrEqual(60 / 3.5);
  expect(votes.length).toBeLessThanOrEqual(1 + 60 / 2.5);
});

test('S3.3 saved, received and counted follow each other', async () => {
  const { host, voter, time } = await voting();
  const seen: string[] = [];
  voter.subscribe((view) => {
    const own = view.state === 'joined' && 'own' in view.phase ? view.phase.own.state : view.state;
    if (seen.at(-1) !== own) seen.push(own);
  });
  void voter.vote(grade(7));
  await time.pass(1_000);
  void host.close();
  await time.pass(1_000);
  expect(seen).toEqual(['none', 'saved', 'received', 'counted']);
});

test('S3.3 a vote that this device cannot store is not taken', async () => {
  const { relay, time, crypto, door, keys, random } = await voting();
  const vault = createMemoryVault();
  const views: ParticipantView[] = [];
  const voter = createParticipant({
    ...{ door, crypto, random, clock: time.clock(), transport: relay.connect() },
    proof: { by: 'link', fingerprint: toBase64url(keys.publicKeys) },
    vault: { ...vault, write: () => Promise.reject(new Error('The disk is full')) },
  });
  voter.subscribe((view) => views.push(view));
  await time.pass(1_000);
  expect(await voter.vote(grade(1))).toBe(false);
  expect(views.at(-1)).toMatchObject({ phase: { own: { state: 'none' } } });
});

test('S3.4 when a change comes too late, the earlier word stands and is told to', async () => {
  const { host, voter, relay, time } = await voting();
  void voter.vote(grade(7));
  await time.pass(1_000);
  relay.kill();
  await time.pass(100);
  void voter.vote(grade(2));
  void host.close();
  await time.pass(5_000);
  relay.restart();
  await time.pass(6_000);
  expect(voter.view()).toMatchObject({ phase: { own: { state: 'refused', why: 'too-late', stands: true } } });
  expect(host.view().presence.answered).toBe(1);
});

test('S3.5 what was received before a host lost its store counts again, though its round is closed', async () => {
  const { host, voter, relay, time, stage } = await voting();
  const others = [stage.voter(), stage.voter()];
  await time.pass(1_000);
  for (const each of [voter, ...others]) void each.vote(grade(7));
  await time.pass(1_000);
  void host.close();
  await time.pass(3_000);
  relay.cutAll();
  await time.pass(2_000);
  host.stop();
  const again = stage.host({ resumed: true });
  await time.pass(4_000);
  expect(again.view()).toMatchObject({ phase: { state: 'counted' }, presence: { answered: 3 } });
  expect(voter.view()).toMatchObject({ phase: { own: { state: 'counted' } } });
});

test('S1.7 until when there is talk reaches who takes part, and ends with the round', async () => {
  const { host, voter, time } = await voting();
  void host.close();
  await time.pass(3_000);
  await host.reveal();
  void host.talk(90_000);
  await time.pass(1_000);
  expect(voter.view()).toMatchObject({ phase: { state: 'shown' }, talkUntil: 90_000 });
  void host.again();
  await time.pass(1_000);
  expect(voter.view()).toMatchObject({ phase: { state: 'voting' }, talkUntil: null });
});

test('S10 a state in which a later host says more is understood as far as it is known', async () => {
  const { host, voter, relay, time, stage } = await voting();
  const { crypto, keys, door } = stage;
  const known = firstHead(somePlan(), 10 ** 15).state;
  const later = await writeState(crypto, keys, door, Object.assign({ weather: 'fine' }, known));
  host.stop();
  const speaker = relay.connect();
  await time.pass(100);
  void speaker.publish(state, later, { retain: true });
  await time.pass(100);
  expect(voter.view()).toMatchObject({ state: 'joined', phase: { state: 'lobby' } });
});

test('S8.4 a device that is handed on keeps and shows nothing of who had it', async () => {
  const { voter, time, stage } = await voting();
  void voter.vote(grade(7));
  await time.pass(1_000);
  void voter.leave();
  await time.pass(100);
  expect(voter.view()).toEqual({ state: 'left' });
  expect(voter.rows.size).toBe(0);
  const next = stage.voter(voter.rows);
  await time.pass(1_000);
  expect(next.view()).toMatchObject({ phase: { state: 'voting', own: { state: 'none' } } });
  void next.vote(grade(3));
  await time.pass(1_000);
  expect(next.view()).toMatchObject({ phase: { own: { state: 'received', answer: grade(3) } } });
});

test('S10 a page that is too old for the host says so, and comes in once it hears one it knows', async () => {
  const { relay, time, ...stage } = await setStage();
  const newer = toBytes(JSON.stringify({ v: 2, kind: 'state', whatever: true }));
  const other = relay.connect();
  await time.pass(100);
  void other.publish(state, newer, { retain: true });
  const voter = stage.voter();
  await time.pass(1_000);
  expect(voter.view()).toMatchObject({ state: 'outdated' });
  stage.host();
  await time.pass(1_000);
  expect(voter.view()).toMatchObject({ state: 'joined' });
});

test('S10 a host refuses a vote of a later protocol by its name', async () => {
  const { host, relay, time } = await voting();
  const heard: string[] = [];
  const other = relay.connect();
  other.subscribe('naast/1/room/host/receipts/later', (_topic, bytes) =>
    heard.push(new TextDecoder().decode(bytes)),
  );
  await time.pass(100);
  const vote = writeMessage('vote', { key: '', revision: 1, sealed: '', signature: '' });
  const later = toBytes(new TextDecoder().decode(vote).replace('"v":1', '"v":2'));
  void other.publish('naast/1/room/votes/later/team/1', later, { retain: true });
  await time.pass(1_000);
  expect(heard.join()).toContain('newer-protocol');
  expect(host.view().dropped.newer).toBe(1);
});
