import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hidesAll, leftoverOf, type Term } from '../session/release/leftover.ts';
import { buildMatrix } from './build-matrix.ts';
import type { Counts } from './matrix.ts';
import { everySession, type Selection } from './selection.ts';
import { someInput } from './testing/some-sessions.ts';

const someSelection: fc.Arbitrary<Selection> = fc.record({
  teams: fc.option(fc.subarray(['noord', 'zuid', ''])),
  from: fc.option(fc.constantFrom('2026-11-03', '2026-11-05')),
  to: fc.option(fc.constantFrom('2026-11-04', '2026-11-08')),
  sessions: fc.constant(null),
});

test('a matrix does not depend on the order of sessions, items of another kind, or codings', () => {
  fc.assert(
    fc.property(someInput, someSelection, (input, selection) => {
      const turned = {
        ...{ codebook: input.codebook, answers: input.answers.toReversed() },
        sessions: input.sessions
          .toReversed()
          .map((session) => ({ ...session, items: session.items.toReversed() })),
      };
      expect(buildMatrix(turned, selection)).toEqual(buildMatrix(input, selection));
    }),
  );
});

test('a cell shows k votes at least, k being the largest of its sessions, or says why not', () => {
  fc.assert(
    fc.property(someInput, someSelection, (input, selection) => {
      const { cells, k } = buildMatrix(input, selection);
      for (const { state, voters, little, lot, sessions } of cells) {
        const least = Math.max(
          0,
          ...input.sessions.filter(({ id }) => sessions.includes(id)).map((s) => s.contract.k),
        );
        expect(state === 'shown').toBe(voters > 0);
        expect(voters).toBeGreaterThanOrEqual(least);
        expect(little + lot).toBeLessThanOrEqual(voters);
        expect(least).toBeLessThanOrEqual(k ?? 0);
      }
    }),
  );
});

test('S7 a change that is told leaves nobody apart', () => {
  const table = { name: 'factor', keys: ['little', 'lot'] };
  const term = (sign: 1 | -1, { little, lot, voters }: Counts): Term => ({
    sign,
    of: { voters, counts: { little, lot } },
  });
  fc.assert(
    fc.property(someInput, fc.constantFrom('noord', 'zuid', ''), (input, team) => {
      for (const cell of buildMatrix(input, { ...everySession, teams: [team] }).cells) {
        if (cell.change.kind !== 'known') continue;
        expect(cell.change.now).toEqual({ little: cell.little, lot: cell.lot, voters: cell.voters });
        const leftover = leftoverOf(table, [term(1, cell), term(-1, cell.change.before)]);
        const k = input.sessions.find(({ id }) => id === cell.sessions[0])?.contract.k ?? Infinity;
        expect(hidesAll(k, leftover)).toBe(true);
      }
    }),
  );
});

test('a selection of everything is that of every team together', () => {
  fc.assert(
    fc.property(someInput, (input) => {
      const teams = ['noord', 'zuid', ''];
      const apart = teams.map((team) => buildMatrix(input, { ...everySession, teams: [team] }));
      const whole = buildMatrix(input);
      for (const [at, cell] of whole.cells.entries()) {
        const sum = (of: 'little' | 'lot' | 'voters' | 'named') =>
          apart.reduce((total, { cells }) => total + (cells[at]?.[of] ?? 0), 0);
        expect([sum('little'), sum('lot'), sum('voters'), sum('named')]).toEqual([
          ...[cell.little, cell.lot, cell.voters, cell.named],
        ]);
      }
    }),
  );
});
