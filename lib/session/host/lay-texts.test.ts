import { describe, expect, test } from 'vitest';
import { openItem, somePlan } from '../testing/some-plan.ts';
import { setStage, type Stage } from '../testing/stage.ts';

/** An open question on which three wrote, and which is closed: the facilitator has their texts. */
async function reading(stage: Stage) {
  const host = stage.host({ plan: { ...somePlan(), items: [openItem] } });
  const voters = [stage.voter(), stage.voter(), stage.voter()];
  await stage.time.pass(1_000);
  void host.open('missing');
  await stage.time.pass(1_000);
  for (const [at, voter] of voters.entries()) void voter.vote({ kind: 'open', text: `text ${at}` });
  await stage.time.pass(500);
  void host.close();
  await stage.time.pass(4_000);
  const textsOf = (one: typeof host) => {
    const { phase } = one.view();
    return phase.state === 'counted' ? phase.texts.map(({ text }) => text).toSorted() : null;
  };
  expect(textsOf(host)).toEqual(['text 0', 'text 1', 'text 2']);
  return { host, voters, textsOf };
}

describe('S5 the text of who comes later is not read beside those that were read before', () => {
  test('when the question is opened again: its next round begins, and so few new texts are not laid open', async () => {
    const stage = await setStage();
    const { host, voters, textsOf } = await reading(stage);
    void host.skip();
    void host.open('missing');
    const late = stage.voter();
    await stage.time.pass(20_000);
    expect(host.view()).toMatchObject({ phase: { round: 2 }, presence: { answered: 0 } });
    for (const [at, voter] of voters.entries()) void voter.vote({ kind: 'open', text: `Text ${at}` });
    void late.vote({ kind: 'open', text: 'mine' });
    await stage.time.pass(1_000);
    void host.close();
    await stage.time.pass(4_000);
    expect([textsOf(host), host.view().presence.answered]).toEqual([[], 4]);
    void host.reveal();
    await stage.time.pass(1_000);
    expect(host.view().released).toMatchObject([{ round: 2, result: { kind: 'hardly-changed' } }]);
  });

  test('when the page is loaded again: the round takes no more votes, and all that were read are there', async () => {
    const stage = await setStage();
    const { host, textsOf } = await reading(stage);
    const late = stage.voter();
    await stage.time.pass(1_000);
    host.stop();
    // This device does not hear of the close.
    stage.relay.tamper = (topic, bytes) => (topic.endsWith('/host/state') ? [] : [bytes]);
    const again = stage.host({}, host.rows);
    await stage.time.pass(100);
    expect(again.view()).toMatchObject({ phase: { state: 'counted', grace: false } });
    void late.vote({ kind: 'open', text: 'mine' });
    await stage.time.pass(4_000);
    expect(textsOf(again)).toEqual(['text 0', 'text 1', 'text 2']);
    expect(again.view().presence.answered).toBe(3);
  });

  test('a pause does not shuffle what the facilitator is reading', async () => {
    const stage = await setStage();
    const { host } = await reading(stage);
    const before = host.view().phase;
    void host.pause(true);
    await stage.time.pass(1_000);
    expect(host.view()).toMatchObject({ paused: true, phase: before });
  });
});
