import { expect, test } from 'vitest';
import { createGrace } from './host-grace.ts';
import { createSimulatedTime } from '../testing/simulated-time.ts';
import { gradeItem } from '../testing/some-plan.ts';
import { setStage } from '../testing/stage.ts';

function setUp() {
  const time = createSimulatedTime();
  const finished: boolean[] = [];
  const grace = createGrace(time.clock().after, (isStill) => {
    finished.push(isStill());
    return Promise.resolve();
  });
  const over: string[] = [];
  const wait = (name: string): void => void grace.over().then(() => over.push(name));
  return { time, finished, grace, over, wait };
}

test('S2.2 it is over after two seconds, and who waits for it then goes on', async () => {
  const { time, finished, grace, over, wait } = setUp();
  grace.begin();
  wait('reveal');
  await time.pass(1_999);
  expect([finished, over]).toEqual([[], []]);
  await time.pass(1);
  expect([finished, over]).toEqual([[true], ['reveal']]);
});

test('one that is cut has no finish, and one that begins anew has its own', async () => {
  const { time, finished, grace, over, wait } = setUp();
  grace.begin();
  wait('first');
  await time.pass(1_000);
  grace.begin();
  wait('second');
  await time.pass(1_500);
  expect([finished, over]).toEqual([[], ['first']]);
  grace.cut();
  await time.pass(5_000);
  expect([finished, over]).toEqual([[], ['first', 'second']]);
});

test('S2.2 a pause, a lock or one more item after the close gives no more time', async () => {
  const stage = await setStage();
  const host = stage.host();
  await stage.time.pass(1_000);
  void host.open('team');
  await stage.time.pass(1_000);
  void host.close();
  await stage.time.pass(1_000);
  expect(host.view().phase).toMatchObject({ state: 'counted', grace: true });
  void host.pause(true);
  void host.lock(true);
  void host.addItem({ ...gradeItem, id: 'spot' });
  await stage.time.pass(1_100);
  expect(host.view()).toMatchObject({ paused: true, locked: true, phase: { grace: false } });
});
