import { describe, expect, test } from 'vitest';
import type { MatrixSession } from '../../../lib/matrix/matrix-input.ts';
import { exampleMatrix } from '../example-matrix.ts';
import { firstSides, sideOptions } from './side-options.ts';

const { sessions } = exampleMatrix;
const [one] = sessions as [MatrixSession, ...MatrixSession[]];

/** The session with a second round on its factors. */
const twice: MatrixSession = {
  ...one,
  rounds: one.rounds.flatMap((round) => (round.item === 'plays' ? [round, { ...round, round: 2 }] : [round])),
};

describe('what can be compared', () => {
  test('is each session, the newest first, and each team', () => {
    const options = sideOptions(sessions);
    expect(options.map(({ kind }) => kind)).toEqual([...sessions.map(() => 'session'), 'team', 'team']);
    const days = options.flatMap((option) => (option.kind === 'session' ? [option.session.day] : []));
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('is also each round of a session that had more than one', () => {
    const rounds = sideOptions([twice]).filter(({ kind }) => kind === 'round');
    expect(rounds.map(({ side }) => side)).toEqual(
      [1, 2].map((round) => ({ kind: 'round', session: one.id, item: 'plays', round })),
    );
  });

  test('has keys of which each leads to one thing', () => {
    const keys = sideOptions([...sessions.slice(1), twice]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what is compared at first', () => {
  test('are the last two sessions of the team that met last', () => {
    const sides = firstSides(sessions);
    const days = [sides?.before, sides?.now].map((key) => sessions.find(({ id }) => id === key)?.day);
    expect(days).toEqual(['2026-06-18', '2026-11-12']);
  });

  test('are the first and the last round where there is one session', () => {
    expect(firstSides([twice])).toEqual({
      before: `${one.id}/plays/1`,
      now: `${one.id}/plays/2`,
    });
  });

  test('are rounds on some factor twice, not one on what helps and one on what hinders', () => {
    const [item] = one.items.filter(({ kind }) => kind === 'factors');
    const [round] = one.rounds.filter((each) => each.item === item?.id);
    if (item?.kind !== 'factors' || !round) throw new Error('There is a round on factors.');
    const items = [
      { ...item, factors: 'promoting' as const },
      { ...item, id: 'hinders', factors: 'hindering' as const },
    ];
    const apart: MatrixSession = { ...one, items, rounds: [round, { ...round, item: 'hinders' }] };
    expect(sideOptions([apart]).filter(({ kind }) => kind === 'round')).toHaveLength(2);
    expect(firstSides([apart])).toBeNull();
  });

  test('are two teams where each met once', () => {
    const once = sessions.filter(({ day }) => day === '2026-02-12');
    expect(firstSides(once)).toEqual({ before: 'team/team oost', now: 'team/team west' });
  });

  test('is nothing where there is one session with one round', () => {
    expect(firstSides([one])).toBeNull();
  });
});
