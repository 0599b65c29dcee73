import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { CodebookEvent } from '../../../lib/matrix/codebook/codebook-event.ts';
import { readCodebook } from '../../../lib/matrix/codebook/read-codebook.ts';
import type { Coding as CodingRow } from '../../../lib/matrix/coding/coding.ts';
import { coderOf, codingOf } from '../../../lib/matrix/testing/some-coding.ts';
import { added, eventOf, uuidOf } from '../../../lib/matrix/testing/some-events.ts';
import { someResult } from '../../../lib/matrix/testing/some-result.ts';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import type { Kept } from './coding-work.ts';
import Coding from './Coding.svelte';

const session = uuidOf(1);
const [ann, ben] = [coderOf(11), coderOf(12)];
const found = (coder: typeof ann, ...codes: (string[] | null)[]): CodingRow[] =>
  codes.map((factors, index) => codingOf(session, coder, index, factors));
const both = [
  ...found(ann, ['no-daily-room'], ['courage'], ['takes-over']),
  ...found(ben, ['ad-hoc-days'], ['courage'], ['takes-over', 'keeps-control']),
];

/** The page over some codings, which shows what is kept as it comes. */
async function open(start: { codings?: CodingRow[]; events?: CodebookEvent[]; answer?: Kept } = {}) {
  const { codings = [], events = [], answer = 'kept' } = start;
  const kept: (CodingRow | CodebookEvent)[] = [];
  const now = () => ({
    codings: [...codings, ...kept.filter((row): row is CodingRow => 'unit' in row)],
    events: [...events, ...kept.filter((row): row is CodebookEvent => 'turn' in row)],
  });
  const saveTask = vi.fn();
  const saveCodings = vi.fn();
  const props = () => ({
    ...{ today: '2026-11-24', sessions: [someResult(session)], codebook: readCodebook(now().events) },
    ...now(),
    work: { keepCoding: keep, keepEvent: keep, saveTask, saveCodings },
  });
  const screen = await render(Coding, { props: props() });
  async function keep(row: CodingRow | CodebookEvent): Promise<Kept> {
    if (answer === 'failed') return 'failed';
    kept.push(row);
    await screen.rerender(props());
    return 'kept';
  }
  return { screen, kept, saveTask, saveCodings };
}

async function beginAs(screen: Awaited<ReturnType<typeof open>>['screen'], name: string) {
  await screen.getByLabelText('Je naam of je letters').fill(name);
  await screen.getByRole('button', { name: 'Begin met coderen' }).click();
}

beforeEach(async () => {
  showLocale('nl');
  document.documentElement.lang = 'nl';
  await page.viewport(1280, 900);
});

describe('who codes alone', () => {
  test('goes from answer to answer, and each is kept at once', async () => {
    const { screen, kept } = await open();
    await beginAs(screen, 'A.');
    await expect.element(screen.getByText('No time')).toBeVisible();
    await screen.getByLabelText('Zoek een factor').fill('weinig ruimte');
    await screen.getByRole('checkbox', { name: /dagelijks weinig ruimte/ }).click();
    await screen.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    await expect.element(screen.getByText('Antwoord 2 van 3')).toHaveFocus();
    await screen.getByRole('button', { name: 'Gaat over geen factor' }).click();
    await screen.getByRole('button', { name: 'Dat weet ik niet' }).click();
    expect(kept).toMatchObject([
      { coder: { name: 'A.' }, codes: { kind: 'factors', factors: ['no-daily-room'] }, revision: 1 },
      { codes: { kind: 'none' } },
      { codes: { kind: 'undecided' } },
    ]);
    await expect.element(screen.getByText(/door alle antwoorden heen/)).toBeVisible();
  });

  test('does not begin anew under the name of somebody who began', async () => {
    const { screen, kept } = await open({ codings: found(ben, ['ad-hoc-days']) });
    await beginAs(screen, 'Coder 12.');
    await expect.element(screen.getByRole('alert').getByText(/^Deze naam staat al/)).toBeVisible();
    await screen.getByLabelText('Je naam of je letters').fill('Coder 12 B');
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Begin met coderen' }).click();
    await screen.getByRole('button', { name: 'Gaat over geen factor' }).click();
    expect(kept).toMatchObject([{ coder: { name: 'Coder 12 B' } }]);
  });

  test('sees nothing of what another found before all are through', async () => {
    const { screen } = await open({ codings: found(ben, ['ad-hoc-days'], ['courage'], ['takes-over']) });
    await beginAs(screen, 'A.');
    await screen.getByRole('button', { name: 'Gaat over geen factor' }).click();
    await expect.element(screen.getByText(/Nog bezig: A\./)).toBeVisible();
    await expect.element(screen.getByRole('table')).not.toBeInTheDocument();
  });

  test('adds a new factor with its place, which is chosen for this answer', async () => {
    const { screen, kept } = await open();
    await beginAs(screen, 'A.');
    await screen.getByRole('button', { name: 'Een nieuwe factor' }).click();
    await screen.getByLabelText('Hoe heet de factor?').fill('Geen vervoer');
    await screen.getByRole('radio', { name: 'Het mogen' }).click({ force: true });
    await screen.getByRole('button', { name: 'Voeg toe' }).click();
    expect(kept).toMatchObject([
      {
        ...{ kind: 'added', text: { nl: 'Geen vervoer', en: 'Geen vervoer' } },
        ...{ dimension: 'opportunity', direction: 'hindering', turn: 1 },
      },
    ]);
    await expect.element(screen.getByRole('button', { name: 'Haal weg: Geen vervoer' })).toBeVisible();
  });

  test('is told when something was not kept, and stays there', async () => {
    const { screen } = await open({ answer: 'failed' });
    await beginAs(screen, 'A.');
    await screen.getByRole('button', { name: 'Gaat over geen factor' }).click();
    await expect.element(screen.getByText(/Nog niet bewaard/)).toBeVisible();
    await expect.element(screen.getByText('Antwoord 1 van 3')).toBeVisible();
  });

  test('hands in what they found as a file, and takes the answers along as one', async () => {
    const { screen, saveTask, saveCodings } = await open({ codings: both });
    await screen.getByLabelText('Wie codeert er nu?').selectOptions('coder 11: 3 van 3');
    await screen.getByRole('button', { name: 'Begin met coderen' }).click();
    await screen.getByRole('button', { name: 'Bewaar wat coder 11 vond' }).click();
    expect(saveCodings).toHaveBeenCalledWith(ann.id);
    await screen.getByRole('button', { name: 'Bewaar de antwoorden voor een ander' }).click();
    expect(saveTask).toHaveBeenCalledWith(session);
  });
});

describe('side by side', () => {
  test('stand the differences, and what they choose together stands beside what each found', async () => {
    const { screen, kept } = await open({ codings: both });
    const table = screen.getByRole('table').first();
    expect(table.element().querySelectorAll('tbody tr')).toHaveLength(2);
    await expect.element(screen.getByText(/^Krippendorffs alfa: 0,/)).toBeVisible();
    await screen.getByRole('button', { name: 'Kies samen voor: No time' }).click();
    await screen.getByRole('button', { name: /^Haal weg: De dagen bestaan/ }).click();
    await screen.getByRole('button', { name: 'Bewaar samen' }).click();
    expect(kept).toMatchObject([
      { coder: { id: 'together' }, codes: { kind: 'factors', factors: ['no-daily-room'] } },
    ]);
    await expect.element(screen.getByText('Verschillen om over te praten (1)')).toHaveFocus();
  });
});

describe('a factor of their own', () => {
  const own = readCodebook([added(1)]).factors.at(-1);

  test('is renamed, and what it was called stays to be read', async () => {
    const { screen, kept } = await open({ events: [added(1)] });
    await screen.getByRole('button', { name: 'Andere naam' }).click();
    await screen.getByLabelText('Hoe heet de factor?').fill('Beter gezegd');
    await screen.getByRole('button', { name: 'Bewaar', exact: true }).click();
    expect(kept).toMatchObject([{ kind: 'renamed', factor: own?.id, text: { nl: 'Beter gezegd' } }]);
    await expect.element(screen.getByText(/^Heette eerder/)).toBeVisible();
    await screen.getByRole('button', { name: /^Maak de laatste stap ongedaan/ }).click();
    expect(kept[1]).toMatchObject({ kind: 'withdrawn' });
    await expect.element(screen.getByText(/^Heette eerder/)).not.toBeInTheDocument();
  });

  test('is merged into another of its direction, which tells of it, and that can be taken back', async () => {
    const into = own?.direction === 'hindering' ? 'no-daily-room' : 'courage';
    const merged = eventOf('merged', 2, { factor: own?.id ?? '', into });
    const { screen, kept } = await open({ events: [added(1), merged] });
    await expect.element(screen.getByText(/^Hierbij gevoegd/)).toBeVisible();
    await screen.getByRole('button', { name: /samengevoegd/ }).click();
    expect(kept).toMatchObject([{ kind: 'withdrawn', event: merged.id }]);
  });
});

test.each([
  [1280, 'nl'],
  [320, 'nl'],
  [320, 'en'],
] as const)('everybody can use it at %i pixels, in %s', async (width, locale) => {
  showLocale(locale);
  await page.viewport(width, 900);
  const rules = { region: { enabled: false } };
  const { screen } = await open({ codings: both, events: [added(1)] });
  expect((await axe.run(screen.container, { rules })).violations).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await screen.unmount();
  const alone = await open();
  await alone.screen.getByRole('textbox').fill('A.');
  await alone.screen.getByRole('button', { name: /^Begin/ }).click();
  expect((await axe.run(alone.screen.container, { rules })).violations).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
