import { describe, expect, test } from 'vitest';
import { createMemoryVault } from '../memory-vault.ts';
import { gradeItem, openItem, somePlan } from '../testing/some-plan.ts';
import { setStage, type Stage, type StagedVoter } from '../testing/stage.ts';

const grade = (value: number) => ({ kind: 'grade', value }) as const;

/** Three voters, and the team's grade open. */
async function voting(stage: Stage, changes: Parameters<Stage['host']>[0] = {}) {
  const host = stage.host(changes);
  const voters: [StagedVoter, StagedVoter, StagedVoter] = [stage.voter(), stage.voter(), stage.voter()];
  await stage.time.pass(1_000);
  void host.open('team');
  await stage.time.pass(1_000);
  return { host, voters };
}

async function allVote(stage: Stage, voters: readonly StagedVoter[]): Promise<void> {
  for (const [at, voter] of voters.entries()) void voter.vote(grade(5 + at));
  await stage.time.pass(1_000);
}

describe('S1 the state', () => {
  test('S1.3 a host that comes back goes on at the same phase, with a state not older than before', async () => {
    const stage = await setStage();
    const { host, voters } = await voting(stage);
    await allVote(stage, voters);
    host.stop();
    const again = stage.host({}, host.rows);
    await stage.time.pass(1_000);
    expect(again.view()).toMatchObject({ phase: { state: 'voting', round: 1 }, presence: { answered: 3 } });
    void again.close();
    await stage.time.pass(1_000);
    expect(voters[0].view()).toMatchObject({ phase: { state: 'counted' } });
  });

  test('S1.4 a relay that lost its folder gets the state again, and so does a device that missed it', async () => {
    const stage = await setStage();
    const { voters } = await voting(stage);
    stage.relay.kill({ loseFolder: true });
    stage.relay.restart();
    await stage.time.pass(3_000);
    const late = stage.voter();
    await stage.time.pass(1_000);
    expect(late.view()).toMatchObject({ phase: { state: 'voting' } });
    stage.relay.tamper = () => [];
    const deaf = stage.voter();
    await stage.time.pass(1_000);
    expect(deaf.view()).toMatchObject({ state: 'joining' });
    stage.relay.tamper = (_topic, bytes) => [bytes];
    await stage.time.pass(8_000);
    expect(deaf.view()).toMatchObject({ phase: { state: 'voting' } });
    expect(voters[0].view()).toMatchObject({ phase: { state: 'voting' } });
  });

  test('S1.5 a host that lost its store takes over its own state from the relay, in a new epoch', async () => {
    const stage = await setStage();
    const { host, voters } = await voting(stage);
    await allVote(stage, voters);
    host.stop();
    const again = stage.host({ resumed: true });
    await stage.time.pass(10_000);
    expect(again.view()).toMatchObject({ phase: { state: 'voting', round: 1 }, presence: { answered: 3 } });
    expect(voters[0].view()).toMatchObject({ phase: { own: { state: 'received' } } });
  });

  test('S1.5 a store with a vote that cannot be read begins a new epoch, and the voters bring it again', async () => {
    const stage = await setStage();
    const { host, voters } = await voting(stage);
    await allVote(stage, voters);
    host.stop();
    const broken = [...host.rows.keys()].find((key) => key.includes('/votes/')) ?? '';
    host.rows.set(broken, { revision: 1, sealed: 'AAAA', digest: '' });
    const again = stage.host({}, host.rows);
    await stage.time.pass(6_000);
    expect(again.view().presence.answered).toBe(3);
  });
});

describe('S2 a vote counts', () => {
  test('S2.2 within two seconds after the close, and not later', async () => {
    const stage = await setStage();
    const { host, voters } = await voting(stage);
    // The device does not hear of the close, so it goes on offering the vote.
    stage.relay.tamper = (topic, bytes) => (topic.endsWith('/host/state') ? [] : [bytes]);
    void host.close();
    await stage.time.pass(1_500);
    void voters[0].vote(grade(7));
    await stage.time.pass(1_000);
    void voters[1].vote(grade(8));
    await stage.time.pass(4_000);
    expect(host.view().presence.answered).toBe(1);
    expect(voters[0].view()).toMatchObject({ phase: { own: { state: 'received' } } });
    expect(voters[1].view()).toMatchObject({
      phase: { own: { state: 'refused', why: 'too-late', stands: false } },
    });
  });

  test('S2.2 however many come in at the last moment, all of them count', async () => {
    const stage = await setStage();
    const host = stage.host();
    const voters = Array.from({ length: 600 }, () => stage.voter());
    await stage.time.pass(1_000);
    void host.open('team');
    await stage.time.pass(1_000);
    for (const voter of voters) void voter.vote(grade(7));
    void host.close();
    void host.reveal();
    await stage.time.pass(4_000);
    expect(host.view().released).toMatchObject([{ result: { counts: { 7: 600 } } }]);
  });

  test('S2.3 and S2.4 the last word stands, and an empty one takes it back', async () => {
    const stage = await setStage();
    const { host, voters } = await voting(stage);
    await allVote(stage, voters);
    for (const value of [1, 2, 3]) void voters[0].vote(grade(value));
    void voters[1].withdraw();
    await stage.time.pass(1_000);
    expect(host.view().presence.answered).toBe(2);
    expect(voters[0].view()).toMatchObject({ phase: { own: { state: 'received', answer: grade(3) } } });
    expect(voters[1].view()).toMatchObject({ phase: { own: { state: 'received', answer: null } } });
  });

  test('S2.5 where changing is not agreed, the first word stands and no other is offered', async () => {
    const stage = await setStage();
    const { voters } = await voting(stage, { plan: somePlan({ mayChange: false }) });
    await allVote(stage, voters);
    expect(await voters[0].vote(grade(1))).toBe(false);
    expect(voters[0].view()).toMatchObject({ phase: { mayVote: false, own: { answer: grade(5) } } });
  });

  test('S2.6 an answer that may not stand for the item is not taken', async () => {
    const stage = await setStage();
    const { voters } = await voting(stage);
    expect(await voters[0].vote({ kind: 'agree', value: 3 })).toBe(false);
    expect(voters[0].view()).toMatchObject({ phase: { own: { state: 'none' } } });
  });

  test('S2.7 behind a locked door only who was in before may vote', async () => {
    const stage = await setStage();
    const { host, voters } = await voting(stage);
    void host.lock(true);
    await stage.time.pass(500);
    const late = stage.voter();
    await stage.time.pass(1_000);
    void late.vote(grade(1));
    void voters[0].vote(grade(2));
    await stage.time.pass(1_000);
    expect(late.view()).toMatchObject({ phase: { own: { state: 'refused', why: 'locked' } } });
    expect(host.view().presence).toMatchObject({ joined: 3, answered: 1 });
  });

  test('raised hands count as votes, in place of those entered before', async () => {
    const stage = await setStage();
    const { host } = await voting(stage);
    void host.enterHands([grade(1), grade(2), grade(3), grade(4)]);
    await stage.time.pass(100);
    void host.enterHands([grade(6), grade(6), grade(6)]);
    await stage.time.pass(100);
    expect(host.view().presence).toMatchObject({ joined: 3, answered: 3 });
    host.stop();
    const again = stage.host({}, host.rows);
    await stage.time.pass(1_000);
    expect(again.view().presence.answered).toBe(3);
  });
});

test('S3.1 a vote that cannot be stored is not acknowledged, and the facilitator sees it', async () => {
  const stage = await setStage();
  const rows = new Map<string, unknown>();
  const vault = createMemoryVault(rows);
  let full = false;
  const write: typeof vault.write = (...given) =>
    full ? Promise.reject(new Error('The disk is full')) : vault.write(...given);
  const { host, voters } = await voting(stage, { vault: { ...vault, write } });
  full = true;
  await allVote(stage, voters);
  expect(host.view()).toMatchObject({ storing: 'failed', presence: { answered: 0 } });
  expect(voters[0].view()).toMatchObject({ phase: { own: { state: 'saved' } } });
  expect(await Promise.race([host.close(), stage.time.pass(100)])).toBe(false);
  full = false;
  await stage.time.pass(4_000);
  expect(host.view()).toMatchObject({ storing: 'ok', presence: { answered: 3 } });
  expect(voters[0].view()).toMatchObject({ phase: { own: { state: 'received' } } });
});

test('S4 joined, connected, answered and on the way are four numbers', async () => {
  const stage = await setStage();
  const { host, voters } = await voting(stage);
  voters[2].stop();
  await stage.time.pass(70_000);
  expect(host.view().presence).toEqual({ joined: 3, connected: 2, answered: 0, onTheWay: 0 });
  // Votes get lost, a hello that tells of one does not.
  stage.relay.tamper = (topic, bytes) => (topic.includes('/team/') ? [] : [bytes]);
  void voters[0].vote(grade(4));
  await stage.time.pass(20_000);
  expect(host.view().presence).toEqual({ joined: 3, connected: 2, answered: 0, onTheWay: 1 });
});

describe('S5 what is shown', () => {
  test('nothing before the close, and nothing of fewer than k', async () => {
    const stage = await setStage();
    const { host, voters } = await voting(stage);
    await allVote(stage, voters.slice(0, 2));
    expect(await Promise.race([host.reveal(), stage.time.pass(5_000)])).toBe(false);
    void host.close();
    void host.reveal();
    await stage.time.pass(4_000);
    expect(host.view().phase).toMatchObject({ state: 'shown', released: { result: { kind: 'too-few' } } });
  });

  test('free texts wait for the facilitator, who lets through what may be seen', async () => {
    const stage = await setStage();
    const host = stage.host({ plan: { ...somePlan(), items: [openItem] } });
    const voters = [stage.voter(), stage.voter(), stage.voter()];
    await stage.time.pass(1_000);
    void host.open('missing');
    await stage.time.pass(1_000);
    for (const [at, voter] of voters.entries()) void voter.vote({ kind: 'open', text: `text ${at}` });
    await stage.time.pass(500);
    void host.close();
    await stage.time.pass(1_000);
    expect(host.view().phase).toMatchObject({ state: 'counted', grace: true, texts: [] });
    await stage.time.pass(2_000);
    const { phase } = host.view();
    const texts = phase.state === 'counted' ? phase.texts : [];
    expect(texts.map(({ text }) => text).toSorted()).toEqual(['text 0', 'text 1', 'text 2']);
    const chosen = texts.filter(({ text }) => text !== 'text 1');
    void host.reveal(new Map(chosen.map(({ id, text }) => [id, text.toUpperCase()])));
    await stage.time.pass(1_000);
    const shown = voters[0]?.view();
    const released = shown?.state === 'joined' ? shown.released.at(-1)?.result : undefined;
    expect(released?.kind === 'texts' && released.texts.toSorted()).toEqual(['TEXT 0', 'TEXT 2']);
  });
});

test('S6 a round that was shown is not opened again: the next one begins', async () => {
  const stage = await setStage();
  const { host, voters } = await voting(stage);
  await allVote(stage, voters);
  void host.close();
  void host.reveal();
  await stage.time.pass(4_000);
  void host.again();
  await stage.time.pass(1_000);
  expect(host.view()).toMatchObject({ phase: { state: 'voting', round: 2 }, presence: { answered: 0 } });
  expect(voters[0].view()).toMatchObject({ phase: { round: 2, own: { state: 'none' } } });
});

test('an item that was left goes on with the votes that it has', async () => {
  const stage = await setStage();
  const { host, voters } = await voting(stage);
  await allVote(stage, voters);
  void host.skip();
  void host.addItem({ ...gradeItem, id: 'spot' });
  void host.open('spot');
  void host.open('team');
  await stage.time.pass(1_000);
  expect(host.view()).toMatchObject({ phase: { item: { id: 'team' }, round: 1 }, presence: { answered: 3 } });
});

describe('S8 at the end', () => {
  test('S8.2 votes, voters and what is retained of them are gone, and what was released stays', async () => {
    const stage = await setStage();
    const { host, voters } = await voting(stage);
    await allVote(stage, voters);
    void host.close();
    void host.reveal();
    await stage.time.pass(4_000);
    void host.end();
    await stage.time.pass(5_000);
    expect(host.view()).toMatchObject({
      phase: { state: 'closed', told: true },
      released: [{ item: 'team' }],
    });
    expect([...host.rows.keys()]).toEqual(['head']);
    expect([...stage.relay.retained.keys()]).toEqual(['naast/1/room/host/state']);
    for (const voter of voters) {
      expect(voter.rows.size).toBe(0);
      expect(voter.view()).toMatchObject({ state: 'closed', released: [{ item: 'team' }] });
    }
  });

  test('S8.3 a device that comes after the end learns of it and keeps nothing', async () => {
    const stage = await setStage();
    const { host, voters } = await voting(stage);
    voters[0].stop();
    void host.end();
    await stage.time.pass(2_000);
    host.stop();
    const late = stage.voter(voters[0].rows);
    await stage.time.pass(2_000);
    expect(late.view()).toMatchObject({ state: 'closed' });
    expect(late.rows.size).toBe(0);
  });
});
