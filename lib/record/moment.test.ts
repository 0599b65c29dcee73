import { expect, test } from 'vitest';
import { createFakeClock } from './fake-clock.ts';
import { createMoments } from './moment.ts';

function start() {
  const clock = createFakeClock();
  const told: string[] = [];
  const moments = createMoments(clock.later, (moment) => told.push(moment));
  return { clock, told, moments };
}

test('a writer who stops typing pauses, and later pauses for long', () => {
  const { clock, told, moments } = start();
  moments.touch();
  clock.pass(1499);
  expect(told).toEqual([]);
  clock.pass(1);
  expect(told).toEqual(['pause']);
  clock.pass(6500);
  expect(told).toEqual(['pause', 'long-pause']);
});

test('a writer who types on does not pause', () => {
  const { clock, told, moments } = start();
  for (let letter = 0; letter < 20; letter += 1) {
    moments.touch();
    clock.pass(1000);
  }
  expect(told).toEqual([]);
  expect(moments.now()).toBe('typing');
});

test('who left has left until something is typed again', () => {
  const { clock, told, moments } = start();
  moments.touch();
  moments.leave();
  clock.pass(20_000);
  expect(told).toEqual(['left']);
  moments.touch();
  expect(moments.now()).toBe('typing');
});

test('leaving twice is told once', () => {
  const { told, moments } = start();
  moments.leave();
  moments.leave();
  expect(told).toEqual(['left']);
});

test('no timer runs once the writer left or paused for long', () => {
  const { clock, moments } = start();
  moments.touch();
  clock.pass(8000);
  expect(clock.timers()).toBe(0);
  moments.touch();
  moments.leave();
  expect(clock.timers()).toBe(0);
});
