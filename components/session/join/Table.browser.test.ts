import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ParticipantView } from '../../../lib/session/participant/participant-view.ts';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import { items } from '../../survey/example-survey.ts';
import { joined, voting } from './example-views.ts';
import Table from './Table.svelte';

function setUp(view: ParticipantView) {
  return {
    view,
    items: new Map(Object.values(items).map((item) => [item.id, item])),
    onVoted: vi.fn(() => Promise.resolve(true)),
    onNext: vi.fn(),
    onOtherCode: vi.fn(),
    onResultsSaved: vi.fn(),
  };
}
const begin = { name: 'Ik ben aan de beurt' };
const received = voting(items.grade, { state: 'received', answer: { kind: 'grade', value: 7 } });

beforeEach(async () => {
  showLocale('nl');
  document.title = 'Naast';
  document.documentElement.lang = 'nl';
  await page.viewport(360, 720);
});

test('the question shows only to whoever takes the turn', async () => {
  const screen = await render(Table, setUp(voting(items.grade)));
  await expect.element(screen.getByRole('heading', { name: 'Geef door aan de volgende' })).toBeVisible();
  await expect.element(screen.getByRole('radiogroup')).not.toBeInTheDocument();
  await screen.getByRole('button', begin).click();
  await expect.element(screen.getByRole('radiogroup')).toBeVisible();
});

test('once the vote is received nothing of it shows, and the next person comes with a clean page', async () => {
  const props = setUp(voting(items.grade));
  const screen = await render(Table, props);
  await screen.getByRole('button', begin).click();
  await screen.getByRole('radio', { name: '7' }).click();
  await screen.getByRole('button', { name: 'Stem', exact: true }).click();
  expect(props.onVoted).toHaveBeenCalledWith({ kind: 'grade', value: 7 });
  expect(props.onNext).not.toHaveBeenCalled();
  await screen.rerender({ view: received });
  await expect.element(screen.getByText('Ontvangen, dank je.')).toBeVisible();
  await expect.element(screen.getByRole('radiogroup')).not.toBeInTheDocument();
  expect(props.onNext).toHaveBeenCalledOnce();
  await screen.rerender({ view: voting(items.grade) });
  await screen.getByRole('button', begin).click();
  await expect.element(screen.getByRole('radio', { name: '7' })).not.toBeChecked();
});

test('who passes leaves nothing', async () => {
  const props = setUp(voting(items.grade));
  const screen = await render(Table, props);
  await screen.getByRole('button', begin).click();
  await screen.getByRole('radio', { name: '7' }).click();
  await screen.getByRole('button', { name: 'Ik sla over' }).click();
  expect(props.onVoted).not.toHaveBeenCalled();
  expect(props.onNext).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole('button', begin)).toBeVisible();
});

test('another question asks anew who has the device', async () => {
  const screen = await render(Table, setUp(voting(items.grade)));
  await screen.getByRole('button', begin).click();
  await screen.rerender({ view: voting(items.agree) });
  await expect.element(screen.getByRole('button', begin)).toBeVisible();
});

test.each([
  ['before it', joined({ state: 'lobby' })],
  ['at the turn', voting(items.grade)],
  ['after the close', joined({ state: 'counted', item: items.grade, round: 1, own: { state: 'none' } })],
])('axe finds nothing %s, and it fits in 320 px', async (_when, view) => {
  await page.viewport(320, 640);
  const screen = await render(Table, setUp(view));
  const { violations } = await axe.run(screen.container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
