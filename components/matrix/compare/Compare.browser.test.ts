import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { MatrixInput } from '../../../lib/matrix/matrix-input.ts';
import '../../styles/base.css';
import { exampleMatrix } from '../example-matrix.ts';
import Compare from './Compare.svelte';
import Year from './Year.svelte';

const [first] = exampleMatrix.sessions;
const one: MatrixInput = { ...exampleMatrix, sessions: first ? [first] : [] };

/** The second session of a team differs from the first by a single voter. */
const nearly: MatrixInput = {
  ...exampleMatrix,
  sessions: exampleMatrix.sessions.slice(0, 2).map((session, at) => ({
    ...session,
    rounds: session.rounds.map((round) =>
      round.result.kind === 'shown'
        ? { ...round, result: { ...round.result, counts: { 'courage:lot': 4 + at } } }
        : round,
    ),
  })),
};

describe('two sides', () => {
  test('show what moved most, in words beside the slopes', async () => {
    const screen = await render(Compare, { input: exampleMatrix });
    const helps = screen.getByRole('region', { name: 'Helpt', exact: true });
    await expect.element(helps.getByText(/van \d+ van 14 naar \d+ van 14/).first()).toBeVisible();
  });

  test('keep their labels apart', async () => {
    await render(Compare, { input: exampleMatrix });
    for (const list of document.querySelectorAll('ol')) {
      const boxes = [...list.children].map((label) => label.getBoundingClientRect());
      for (const [at, box] of boxes.entries()) {
        expect(box.top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? -Infinity) - 1);
      }
    }
  });

  test('that differ by one voter show no difference, and say that there are too few votes', async () => {
    const screen = await render(Compare, { input: nearly });
    await expect.element(screen.getByText('Bij één factor: te weinig stemmen om te tonen.')).toBeVisible();
    await screen.getByRole('button', { name: 'Alle verschillen als tabel' }).click();
    const row = screen.getByRole('row', { name: /^Durf en lef/ });
    await expect.element(row.getByText('te weinig stemmen om te tonen')).toBeVisible();
    expect(row.element().textContent).not.toMatch(/\d van/);
  });

  test('that are the same are not compared', async () => {
    const screen = await render(Compare, { input: exampleMatrix });
    const before = screen.getByLabelText('Eerst', { exact: true });
    await before.selectOptions('Team Oost · 12 november 2026');
    await expect.element(screen.getByText(/^Dit is twee keer hetzelfde/)).toBeVisible();
  });

  test('can be rounds of teams that met on one day, each under its own name', async () => {
    const sessions = exampleMatrix.sessions
      .filter(({ day }) => day === '2026-02-12')
      .map((session) => ({
        ...session,
        rounds: session.rounds.flatMap((round) => [round, { ...round, round: 2 }]),
      }));
    const screen = await render(Compare, { input: { ...exampleMatrix, sessions } });
    const groups = screen.getByLabelText('Eerst', { exact: true }).element().querySelectorAll('optgroup');
    expect([...groups].map(({ label }) => label).slice(-2)).toEqual([
      expect.stringMatching(/^Rondes van Team (Oost|West) · 12 februari 2026$/),
      expect.stringMatching(/^Rondes van Team (Oost|West) · 12 februari 2026$/),
    ]);
    expect(new Set([...groups].map(({ label }) => label)).size).toBe(groups.length);
  });

  test('are not there after one session with one round', async () => {
    const screen = await render(Compare, { input: one });
    await expect.element(screen.getByText('Er is nog niets om naast elkaar te leggen.')).toBeVisible();
  });
});

describe('a year', () => {
  test('is a small picture for each factor that moved most, and on demand for all', async () => {
    const screen = await render(Year, { input: exampleMatrix });
    await expect.element(screen.getByRole('img').first()).toBeVisible();
    expect(screen.getByRole('img').elements()).toHaveLength(12);
    await screen.getByRole('button', { name: 'Toon alle 51 factoren' }).click();
    expect(screen.getByRole('img').elements()).toHaveLength(51);
  });

  test('has its figures in a table', async () => {
    const screen = await render(Year, { input: exampleMatrix });
    await screen.getByRole('button', { name: 'De cijfers door de tijd als tabel' }).click();
    const row = screen.getByRole('row', { name: /^De cliënt is wantrouwend/ });
    expect(row.getByRole('cell').elements()).toHaveLength(3);
  });

  test('is told to come after one session', async () => {
    const screen = await render(Year, { input: one });
    await expect.element(screen.getByText('Dat kan na een tweede focusgroep.')).toBeVisible();
  });
});
