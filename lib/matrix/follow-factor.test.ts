import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMatrix } from './build-matrix.ts';
import { changeBetween } from './change-between.ts';
import { followFactor } from './follow-factor.ts';
import type { MatrixInput } from './matrix-input.ts';
import { everySession } from './selection.ts';
import { teamKey } from './team-key.ts';
import { uuidOf } from './testing/some-events.ts';
import { courageOn, inputOf, sessionOn, shownRound, someInput } from './testing/some-sessions.ts';

const roundsOf = (input: MatrixInput) => followFactor(input, everySession, 'courage')?.rounds ?? [];

describe('behind a factor', () => {
  const said = sessionOn(5, [
    shownRound(['asked', 1], 8, { courage: [0, 2], 'takes-over': [0, 0] }),
    shownRound(['asked', 2], 8, { courage: [0, 8], 'takes-over': [0, 0] }),
    { item: 'asked', round: 3, result: { kind: 'hardly-changed' } },
    { item: 'why', round: 1, result: { kind: 'texts', voters: 8, texts: ['we dare', 'no room'] } },
  ]);

  test('stand the rounds that asked about it, the newest first, and which of them the cell holds', () => {
    expect(roundsOf(inputOf([courageOn(1, [5, 8]), said]))).toMatchObject([
      { session: uuidOf(5), day: '2026-11-05', round: 3, state: 'hardly-changed', counted: false },
      { session: uuidOf(5), team: 'Noord', item: 'asked', round: 2, counts: { lot: 8 }, counted: true },
      { session: uuidOf(5), round: 1, counts: { lot: 2 }, counted: false },
      { session: uuidOf(1), round: 1, counts: { lot: 5 }, counted: false },
    ]);
  });

  test('stand the open answers that name it, with their question and no author', () => {
    const answers = [{ session: said.id, item: 'why', round: 1, answer: 0, factors: ['courage'] }];
    expect(followFactor(inputOf([said], answers), everySession, 'courage')?.answers).toEqual([
      {
        ...{ session: said.id, day: said.day, team: 'Noord', title: said.title },
        ...{ item: 'why', question: said.items[1]?.text, round: 1, text: 'we dare' },
      },
    ]);
  });

  test('stands nothing of sessions that are not selected', () => {
    const zuid = { ...everySession, teams: ['zuid'] };
    expect(followFactor(inputOf([said]), zuid, 'courage')).toMatchObject({ rounds: [], answers: [] });
  });

  test('S7 stands no earlier session of the team that differs by fewer than k votes', () => {
    const input = inputOf([
      courageOn(1, [5, 8]),
      courageOn(5, [6, 8]),
      courageOn(3, [5, 8], { team: 'Zuid' }),
    ]);
    expect(roundsOf(input)).toMatchObject([
      { session: uuidOf(5), state: 'shown' },
      { session: uuidOf(3), state: 'shown' },
      { session: uuidOf(1), state: 'hardly-changed', counts: null },
    ]);
  });
});

test('of a factor that does not exist there is nothing', () => {
  expect(followFactor(inputOf([]), everySession, 'luck')).toBeNull();
});

test('what is behind a cell adds up to it', () => {
  fc.assert(
    fc.property(someInput, fc.constantFrom('courage', 'takes-over', 'no-daily-room'), (input, id) => {
      const cell = buildMatrix(input).cells.find(({ factor }) => factor.id === id);
      const trail = followFactor(input, everySession, id);
      const counted = trail?.rounds.filter((round) => round.counted) ?? [];
      const sum = (of: 'little' | 'lot' | 'voters') =>
        counted.reduce((total, { counts }) => total + (counts?.[of] ?? 0), 0);
      expect([sum('little'), sum('lot'), sum('voters')]).toEqual([cell?.little, cell?.lot, cell?.voters]);
      expect(trail?.answers).toHaveLength(cell?.named ?? NaN);
    }),
  );
});

test('S7 what is behind a cell leaves nobody apart between the sessions of a team', () => {
  fc.assert(
    fc.property(someInput, fc.constantFrom('courage', 'takes-over', 'no-daily-room'), (input, id) => {
      const shown = (followFactor(input, everySession, id)?.rounds ?? []).flatMap((round) =>
        round.state === 'shown' ? [round] : [],
      );
      for (const one of shown) {
        const others = shown.filter(
          ({ session, team }) => session !== one.session && teamKey(team) === teamKey(one.team),
        );
        const k = input.sessions.find((session) => session.id === one.session)?.contract.k ?? Infinity;
        const changes = others.map((other) => changeBetween(k, one.counts, other.counts).kind);
        expect(changes).not.toContain('too-few');
      }
    }),
  );
});
