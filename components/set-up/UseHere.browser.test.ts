import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import UseHere from './UseHere.svelte';

const use = 'Gebruik Naast op dit systeem';

function props(change: { host?: string | null; isChosen?: boolean; refused?: boolean } = {}) {
  return {
    ...{
      host: 'dossier.example.nl',
      isChosen: true,
      refused: false,
      onAsked: vi.fn(),
      onOptionsAsked: vi.fn(),
    },
    ...change,
  };
}

beforeEach(async () => {
  showLocale('nl');
  await page.viewport(360, 500);
});

test('on a record system it asks whether to use Naast there, and says what that means', async () => {
  const given = props();
  const screen = await render(UseHere, given);
  await expect.element(screen.getByText('Dit systeem: dossier.example.nl')).toBeVisible();
  await screen.getByRole('button', { name: use }).click();
  expect(given.onAsked).toHaveBeenCalledOnce();
  expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
});

test('where the organisation chose other systems it says so, and asks for nothing', async () => {
  const screen = await render(UseHere, props({ isChosen: false }));
  await expect
    .element(screen.getByText('Je organisatie koos dit systeem niet. Naast leest hier niet mee.'))
    .toBeVisible();
  expect(screen.getByRole('button', { name: use }).query()).toBeNull();
  expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
});

test('on a page where no record system can be it says where to go', async () => {
  const screen = await render(UseHere, props({ host: null }));
  await expect.element(screen.getByText(/Hier kan Naast niet meelezen\./)).toBeVisible();
  expect(screen.getByRole('button', { name: use }).query()).toBeNull();
});
