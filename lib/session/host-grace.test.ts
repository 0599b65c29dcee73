import { expect, test } from 'vitest';
import { createGrace } from './host-grace.ts';
import { createSimulatedTime } from './testing/simulated-time.ts';

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
