import { beforeAll, expect, test } from 'vitest';
import { agreementOfCoders } from '../../../../lib/matrix/agreement/agreement-of-coders.ts';
import { buildMatrix } from '../../../../lib/matrix/build-matrix.ts';
import { makeBundle, writeBundle } from '../../../../lib/matrix/bundle/bundle.ts';
import { parseBundle } from '../../../../lib/matrix/bundle/parse-bundle.ts';
import type { MatrixData } from '../../../../lib/matrix/bundle/matrix-data.ts';
import { readCodebook } from '../../../../lib/matrix/codebook/read-codebook.ts';
import { codersOf } from '../../../../lib/matrix/coding/coders-of.ts';
import { settleCodings } from '../../../../lib/matrix/coding/settle-codings.ts';
import { unitsOf } from '../../../../lib/matrix/coding/units.ts';
import { everySession } from '../../../../lib/matrix/selection.ts';
import { findSuggestion } from '../../../../lib/matrix/suggestions/suggestions.ts';
import { teamsOf } from '../../../../lib/matrix/teams-of.ts';
import { composeTeams } from './compose-teams.ts';

const now = new Date(2026, 10, 24, 15).getTime();
let data: MatrixData;

beforeAll(() => {
  data = composeTeams(now);
});

const matrixOf = () => {
  const codebook = readCodebook(data.events);
  const answers = settleCodings(data.results, data.codings, codebook);
  return buildMatrix({ sessions: data.results, codebook, answers }, everySession);
};

test('the fictional teams are the same for the same day', () => {
  expect(composeTeams(now)).toEqual(data);
});

test('they are three, each with three sessions of which something is shown', () => {
  expect(teamsOf(data.results).map(({ sessions }) => sessions.length)).toEqual([3, 3, 3]);
  const kinds = data.results.flatMap(({ rounds }) => rounds.map(({ result }) => result.kind));
  expect(kinds).not.toContain('too-few');
  expect(data.results.filter((result) => unitsOf(result).length !== 5)).toEqual([]);
});

test('what they hold is sound: it can be brought in like any other', () => {
  expect(parseBundle(writeBundle(makeBundle(data)))).toMatchObject(data);
});

test('their matrix has something for every view: votes, named answers, what moved, and what may not be told', () => {
  const { cells } = matrixOf();
  expect(cells.filter(({ state }) => state === 'shown').length).toBeGreaterThanOrEqual(51);
  expect(cells.filter(({ named }) => named > 0).length).toBeGreaterThan(8);
  const known = cells.flatMap(({ change }) => (change.kind === 'known' ? [change.by] : []));
  expect(known.filter((by) => by > 0.05).length).toBeGreaterThan(1);
  expect(known.filter((by) => by < -0.05).length).toBeGreaterThan(1);
  expect(cells.filter(({ change }) => change.kind === 'too-few').length).toBeGreaterThan(1);
});

test('two coders agree well over all, and differ in some answers; one is still at the last session', () => {
  const codebook = readCodebook(data.events);
  const alphas = data.results.map((result) => {
    const answers = unitsOf(result);
    return agreementOfCoders(answers, codersOf(answers, data.codings), codebook)?.alpha ?? null;
  });
  expect(alphas.at(-1)).toBeNull();
  const told = alphas.slice(0, -1).flatMap((alpha) => alpha ?? []);
  expect(told).toHaveLength(8);
  expect(told.reduce((sum, alpha) => sum + alpha, 0) / 8).toBeGreaterThan(0.6);
  expect(Math.min(...told)).toBeLessThan(1);
});

test('what was agreed came from suggestions that exist, and each team has something to be asked after', () => {
  const suggested = data.actions.flatMap(({ suggestion }) => suggestion ?? []);
  expect(suggested.filter((id) => findSuggestion(id) === undefined)).toEqual([]);
  const open = data.actions.filter(({ state }) => state === 'open');
  expect(new Set(open.map(({ team }) => team)).size).toBe(3);
});
