import { expect, test } from 'vitest';
import { setStage } from './testing/stage.ts';

const grade = (value: number) => ({ kind: 'grade', value }) as const;

test('S3 a vote reaches the host, and its voter is told so', async () => {
  const { time, ...stage } = await setStage();
  const host = stage.host();
  const voters = [stage.voter(), stage.voter(), stage.voter()];
  await time.pass(1000);
  expect(host.view()).toMatchObject({ phase: { state: 'lobby' }, presence: { joined: 3, connected: 3 } });
  void host.open('team');
  await time.pass(1000);
  for (const [at, voter] of voters.entries()) void voter.vote(grade(5 + at));
  await time.pass(1000);
  expect(host.view().presence).toEqual({ joined: 3, connected: 3, answered: 3, onTheWay: 0 });
  expect(voters[0]?.view()).toMatchObject({ phase: { own: { state: 'received', answer: grade(5) } } });
  void host.close();
  void host.reveal();
  await time.pass(3000);
  expect(host.view().phase).toMatchObject({ state: 'shown' });
  expect(voters[1]?.view()).toMatchObject({ phase: { state: 'shown', own: { state: 'counted' } } });
});
