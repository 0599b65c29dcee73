import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { bareProfile } from '../../lib/record/site-profile.ts';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import Options from './Options.svelte';
import type { RecordSystem } from './record-system.ts';
import { setUp } from './testing/set-up.ts';

const origin = 'https://dossier.example.nl/*';
const allowed: RecordSystem = {
  origin,
  allowed: true,
  fixed: false,
  fromOrganisation: 'no',
  profile: { state: 'none' },
};
const broken: RecordSystem = {
  ...allowed,
  profile: { state: 'broken', stored: { ...bareProfile(origin), version: 2, knop: 1 } },
};

beforeEach(async () => {
  showLocale('nl');
  document.documentElement.lang = 'nl';
  await page.viewport(800, 900);
});

const address = (screen: Awaited<ReturnType<typeof render>>) =>
  screen.getByRole('textbox', { name: 'Webadres van je dossiersysteem' });

describe('record systems', () => {
  test('are added by address, for their origin alone', async () => {
    const props = setUp([]);
    const screen = await render(Options, props);
    await address(screen).fill('dossier.example.nl/clienten?id=7');
    await screen.getByRole('button', { name: 'Toestemming geven' }).click();
    expect(props.onAllowed.mock.calls).toEqual([[origin]]);
    await expect.element(address(screen)).toHaveValue('');
  });

  test('are not added from what is no web address', async () => {
    const props = setUp([]);
    const screen = await render(Options, props);
    await address(screen).fill('ftp://dossier.example.nl');
    await screen.getByRole('button', { name: 'Toestemming geven' }).click();
    await expect
      .element(
        screen.getByText('Dit is geen webadres. Er is niets veranderd. Kopieer het adres uit de adresbalk.'),
      )
      .toBeVisible();
    expect(props.onAllowed).not.toHaveBeenCalled();
  });

  test('say so when the browser gave no permission', async () => {
    const screen = await render(Options, setUp([{ ...allowed, allowed: false }], false));
    await screen.getByRole('button', { name: 'Toestemming geven' }).first().click();
    await expect
      .element(screen.getByText('De browser gaf geen toestemming. Naast leest hier niets.'))
      .toBeVisible();
  });

  test('lose the permission at one click, and go after a second yes', async () => {
    const props = setUp([allowed]);
    const screen = await render(Options, props);
    await screen.getByRole('button', { name: 'Toestemming intrekken' }).click();
    expect(props.onWithdrawn.mock.calls).toEqual([[origin]]);
    await screen.getByRole('button', { name: 'Verwijderen' }).click();
    expect(props.onRemoved).not.toHaveBeenCalled();
    await screen.getByRole('button', { name: 'Ja, verwijder het' }).click();
    expect(props.onRemoved.mock.calls).toEqual([[origin]]);
  });

  test('of the organisation can be neither withdrawn nor removed', async () => {
    const screen = await render(Options, setUp([{ ...allowed, fixed: true }]));
    await expect.element(screen.getByText('Je organisatie heeft dit ingesteld.')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Verwijderen' })).not.toBeInTheDocument();
  });
});

describe('a profile', () => {
  const editor = (screen: Awaited<ReturnType<typeof render>>) =>
    screen.getByRole('textbox', { name: 'Profiel als JSON' });

  test('that is stored broken says that nothing runs there, with every problem', async () => {
    const screen = await render(Options, setUp([broken]));
    await expect
      .element(screen.getByText('Dit profiel klopt niet. Naast draait hier niet. Je verslagen zijn veilig.'))
      .toBeVisible();
    await expect.element(screen.getByText('version: hier hoort 1 te staan')).toBeVisible();
    await expect.element(screen.getByText('knop: dit woord kent Naast niet')).toBeVisible();
    showLocale('en');
    await expect.element(screen.getByText('version: this should be 1')).toBeVisible();
  });

  test('that is broken is saved nowhere, and saved once it is right', async () => {
    const props = setUp([allowed]);
    const screen = await render(Options, props);
    await screen.getByRole('button', { name: 'Voor beheerders: profiel' }).click();
    await editor(screen).fill('{"version": 1,');
    await screen.getByRole('button', { name: 'Profiel opslaan' }).click();
    await expect
      .element(screen.getByText('Dit is geen JSON. Een komma of aanhalingsteken zit niet goed.'))
      .toBeVisible();
    await editor(screen).fill(JSON.stringify({ ...bareProfile(origin), report: ['#verslag', 'p:::'] }));
    await expect
      .element(screen.getByText('report [2]: de browser kan deze selector niet lezen'))
      .toBeVisible();
    expect(props.onSaved).not.toHaveBeenCalled();

    const profile = { ...bareProfile(origin), report: ['#verslag'] };
    await editor(screen).fill(JSON.stringify(profile));
    await screen.getByRole('button', { name: 'Profiel opslaan' }).click();
    expect(props.onSaved.mock.calls).toEqual([[profile]]);
    await expect.element(screen.getByText('Het profiel is opgeslagen.')).toBeVisible();
  });
});

test.each([1280, 360, 320])('axe finds nothing on the options at a width of %i', async (width) => {
  await page.viewport(width, 900);
  document.title = 'Naast';
  await render(Options, setUp([broken, { ...allowed, origin: 'https://b.example.nl/*' }]));
  const { violations } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
