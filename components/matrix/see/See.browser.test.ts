import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { buildMatrix } from '../../../lib/matrix/build-matrix.ts';
import type { MatrixInput, MatrixSession } from '../../../lib/matrix/matrix-input.ts';
import { everySession, type Selection } from '../../../lib/matrix/selection.ts';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import { exampleMatrix } from '../example-matrix.ts';
import Live from './Live.svelte';
import See from './See.svelte';

function props(input: MatrixInput = exampleMatrix, selection: Selection = everySession) {
  const onSelected = vi.fn<(selection: Selection) => void>();
  return { sessions: input.sessions, selection, matrix: buildMatrix(input, selection), onSelected };
}

/** The matrix of one session, changed so. */
function only(change: (session: MatrixSession) => Partial<MatrixSession>): MatrixInput {
  const [first] = exampleMatrix.sessions;
  if (!first) throw new Error('There are sessions.');
  return { ...exampleMatrix, sessions: [{ ...first, ...change(first) }], answers: [] };
}

const link = (name: string | RegExp) => page.getByRole('link', { name });

describe('the picture', () => {
  test('says each factor in words, for who does not see the bar', async () => {
    await render(See, props());
    await expect
      .element(
        link(
          /^De cliënt is wantrouwend 25 van 28 waarvan 22 ‘veel’ sterker dan de vorige keer: was 19 van 28/,
        ),
      )
      .toBeVisible();
  });

  test('folds away what nobody named', async () => {
    const screen = await render(See, props());
    const group = screen
      .getByRole('region', { name: /^Het kunnen/ })
      .getByRole('group', { name: 'Zit in de weg' });
    const rest = group.getByRole('button', { name: /Niet genoemd of niet gevraagd/ });
    const before = group.getByRole('link').elements().length;
    await rest.click();
    expect(group.getByRole('link').elements().length).toBeGreaterThan(before);
    await expect.element(group.getByText('niemand van 28').first()).toBeVisible();
  });

  test('says of what may not be shown that there are too few votes, and draws no bar', async () => {
    const tooFew = only((session) => ({
      rounds: session.rounds.map((round) => ({ ...round, result: { kind: 'too-few' } })),
    }));
    const screen = await render(See, props(tooFew));
    await expect.element(screen.getByText('te weinig stemmen om te tonen').first()).toBeVisible();
    expect(document.querySelectorAll('.row .factor-bar')).toHaveLength(0);
  });

  test('has no bar longer than its track, whatever the counts', async () => {
    await render(See, props());
    for (const bar of document.querySelectorAll('.row .factor-bar')) {
      const parts = [...bar.querySelectorAll<HTMLElement>('.lot, .little')];
      const width = parts.reduce((sum, part) => sum + part.getBoundingClientRect().width, 0);
      expect(width).toBeLessThanOrEqual(bar.getBoundingClientRect().width + 1);
    }
  });

  test('lets hindering bars end at the axis on the left, and helping ones begin there', async () => {
    await page.viewport(1280, 800);
    await render(See, props());
    const side = (name: string) => document.querySelector(`.sides > .${name}`)?.getBoundingClientRect();
    const [hindering, promoting] = [side('hindering'), side('promoting')];
    expect(hindering?.right).toBeCloseTo(promoting?.left ?? 0, -0.5);
    const [left] = document.querySelectorAll('.sides .hindering .lot');
    expect(left?.getBoundingClientRect().right).toBeCloseTo(hindering?.right ?? 0, -0.5);
  });
});

describe('what counts', () => {
  test('is a choice of teams', async () => {
    const given = props();
    const screen = await render(See, given);
    await screen.getByRole('checkbox', { name: 'Team West' }).click();
    expect(given.onSelected).toHaveBeenCalledWith({ ...everySession, teams: ['team oost'] });
  });

  test('is no choice where there is one session', async () => {
    const screen = await render(See, props(only(() => ({}))));
    expect(screen.getByRole('group', { name: 'Wat telt mee?' }).elements()).toEqual([]);
    await expect.element(screen.getByText(/^Eén focusgroep, 12 februari 2026/)).toBeVisible();
  });

  test('tells of the sessions whose votes count, and apart of earlier ones whose answers do', async () => {
    const [answer] = exampleMatrix.answers;
    const [first] = exampleMatrix.sessions;
    if (!answer || !first) throw new Error('There are answers and sessions.');
    const answers = [{ ...answer, session: first.id }];
    await render(See, props({ ...exampleMatrix, answers }));
    await expect.element(page.getByText(/^2 focusgroepen, .* ook in eerdere focusgroepen\.$/)).toBeVisible();
    await expect.element(page.getByText('Team Oost en Team West', { exact: true })).toBeVisible();
    showLocale('en');
    await expect.element(page.getByText('Team Oost and Team West', { exact: true })).toBeVisible();
    showLocale('nl');
  });

  test('that leaves nothing says so, and can be undone', async () => {
    const given = props(exampleMatrix, { ...everySession, teams: [] });
    const screen = await render(See, given);
    await screen.getByRole('button', { name: 'Alles weer mee laten tellen' }).click();
    expect(given.onSelected).toHaveBeenCalledWith(everySession);
  });
});

test('a search that finds nothing says for what', async () => {
  const screen = await render(See, props());
  await userEvent.fill(screen.getByLabelText('Zoek een factor'), 'xyz');
  await expect.element(screen.getByText('Geen factor past bij ‘xyz’.')).toBeVisible();
});

describe('the matrix of a session that runs', () => {
  test('shows only what was asked, without links', async () => {
    const few = only((session) => ({
      items: session.items.map((item) =>
        item.kind === 'factors' ? { ...item, factors: ['courage', 'ad-hoc-days'] } : item,
      ),
    }));
    const screen = await render(Live, { matrix: buildMatrix(few), onWall: false, onWallTurned: vi.fn() });
    await expect.element(screen.getByText('Durf en lef')).toBeVisible();
    expect(screen.getByRole('link').elements()).toEqual([]);
    expect(screen.getByText('De cliënt is wantrouwend').elements()).toEqual([]);
  });

  test('says that it fills when nothing was shown yet, and offers no beamer', async () => {
    const none = only(() => ({ rounds: [] }));
    const screen = await render(Live, { matrix: buildMatrix(none), onWall: false, onWallTurned: vi.fn() });
    await expect.element(screen.getByText(/^De matrix vult zich/)).toBeVisible();
    expect(screen.getByRole('button').elements()).toEqual([]);
  });
});
