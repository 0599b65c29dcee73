import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Action } from '../../../lib/matrix/actions/action.ts';
import { factors } from '../../../lib/matrix/factors.ts';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import Actions from './Actions.svelte';
import CameOfIt from './CameOfIt.svelte';
import { actions, cells } from './example-actions.ts';

const keeping = () => vi.fn<(action: Action) => Promise<'kept' | 'failed'>>(() => Promise.resolve('kept'));
const props = {
  ...{ today: '2026-11-24', cells, actions, teams: ['Noord', 'Zuid'], onKept: keeping() },
  factors: new Map(factors.map((factor) => [factor.id, factor])),
};

beforeEach(async () => {
  showLocale('nl');
  document.documentElement.lang = 'nl';
  await page.viewport(1280, 900);
});

test('what hinders most stands on top, with how many say so, and has its ideas open', async () => {
  const screen = await render(Actions, props);
  const names = [...screen.container.querySelectorAll('h3')].map((heading) => heading.textContent);
  expect(names[0]).toContain('Geneigd zijn om dingen over te nemen');
  expect(names[0]).toContain('Bij 16 van 18');
  expect(names[3]).toContain('In 2 antwoorden genoemd');
  await expect.element(screen.getByRole('heading', { name: 'Kijk bij elkaar mee' })).toBeVisible();
});

test('an idea goes to the list with who and when, in its own first step or in other words', async () => {
  const onKept = keeping();
  const screen = await render(Actions, { ...props, onKept });
  await screen.getByRole('button', { name: 'Dit gaan we doen' }).first().click();
  const text = screen.getByLabelText('Wat gaan jullie doen?');
  await expect.element(text).toHaveFocus();
  await expect.element(text).not.toHaveValue('');
  await text.fill('Samen meekijken');
  await screen.getByLabelText('Wie pakt het op?').fill('Sam');
  await screen.getByLabelText('Wanneer kijken jullie ernaar?').fill('2026-12-24');
  await screen.getByLabelText('Voor welk team?').selectOptions('Zuid');
  await screen.getByRole('button', { name: 'Zet op de lijst' }).click();
  expect(onKept).toHaveBeenCalledWith(
    expect.objectContaining({
      ...{ factor: 'takes-over', text: 'Samen meekijken', who: 'Sam', by: '2026-12-24', team: 'Zuid' },
      ...{ day: '2026-11-24', state: 'open', revision: 1 },
    }),
  );
  expect(onKept.mock.calls[0]?.[0].suggestion).not.toBeNull();
  await expect.element(screen.getByText('Het staat op de lijst.')).toBeVisible();
});

test('what could not be kept is said, and the words stay', async () => {
  const screen = await render(Actions, { ...props, onKept: () => Promise.resolve('failed' as const) });
  await screen.getByRole('button', { name: 'Een eigen idee' }).first().click();
  await screen.getByLabelText('Wat gaan jullie doen?').fill('Iets nieuws');
  await screen.getByRole('button', { name: 'Zet op de lijst' }).click();
  await expect.element(screen.getByText(/Nog niet bewaard/)).toBeVisible();
  await expect.element(screen.getByLabelText('Wat gaan jullie doen?')).toHaveValue('Iets nieuws');
});

test('an action is done at one press, and tells what came of it', async () => {
  const onKept = keeping();
  const screen = await render(Actions, { ...props, onKept });
  await screen.getByRole('button', { name: 'Gedaan' }).first().click();
  expect(onKept).toHaveBeenCalledWith({ ...actions[0], state: 'done', revision: 2 });
  await screen.getByRole('button', { name: /^Eerder gedaan/ }).click();
  await screen.getByLabelText(/Wat is ervan gekomen/).fill('Drie keer gelukt.');
  await userEvent.tab();
  expect(onKept).toHaveBeenLastCalledWith({ ...actions[2], outcome: 'Drie keer gelukt.', revision: 2 });
});

test('an action is removed only when that is sure, with its words', async () => {
  const onKept = keeping();
  const screen = await render(Actions, { ...props, onKept });
  await screen.getByRole('button', { name: 'Wijzig' }).first().click();
  await screen.getByRole('button', { name: 'Verwijder' }).first().click();
  expect(onKept).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: 'Ja, verwijder' }).click();
  expect(onKept).toHaveBeenCalledWith(expect.objectContaining({ state: 'removed', text: '', who: '' }));
});

test('the next session asks first what came of what was agreed', async () => {
  const onKept = keeping();
  const screen = await render(CameOfIt, { actions: actions.slice(0, 2), onKept });
  await screen.getByRole('radio', { name: 'gedaan' }).first().click();
  expect(onKept).toHaveBeenLastCalledWith({ ...actions[0], state: 'done', revision: 2 });
  await screen
    .getByRole('textbox', { name: /Vragen wie mee kan/ })
    .first()
    .fill('Een zus ging mee.');
  await userEvent.tab();
  expect(onKept).toHaveBeenLastCalledWith(expect.objectContaining({ outcome: 'Een zus ging mee.' }));
});

test.each([
  [1280, 'nl'],
  [320, 'nl'],
  [320, 'en'],
] as const)('everybody can use it at %i pixels, in %s', async (width, locale) => {
  showLocale(locale);
  await page.viewport(width, 900);
  const screen = await render(Actions, props);
  await screen
    .getByRole('button', { name: /^(Een eigen idee|An idea)/ })
    .first()
    .click();
  const rules = { region: { enabled: false } };
  expect((await axe.run(screen.container, { rules })).violations).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await screen.rerender({ ...props, actions: [], cells: [] });
  expect((await axe.run(screen.container, { rules })).violations).toEqual([]);
  const asked = await render(CameOfIt, { actions, onKept: keeping() });
  expect((await axe.run(asked.container, { rules })).violations).toEqual([]);
});

test('what is typed and what is pressed to leave it are both kept, the one after the other', async () => {
  let now = actions.slice(0, 1);
  const screen = await render(CameOfIt, { actions: now, onKept: keep });
  async function keep(action: Action): Promise<'kept' | 'failed'> {
    if (now.some(({ revision }) => revision >= action.revision)) return 'failed';
    now = [action];
    await screen.rerender({ actions: now, onKept: keep });
    return 'kept';
  }
  await screen.getByRole('textbox').fill('Een zus ging mee.');
  await screen.getByRole('radio', { name: 'gedaan' }).click();
  await expect.poll(() => now[0]).toMatchObject({ state: 'done', outcome: 'Een zus ging mee.', revision: 3 });
});
