import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import type { BackupTrouble, Keeping, KeepingActions } from './keeping.ts';
import Options from './Options.svelte';
import { setUp, someKeeping } from './testing/set-up.ts';

const passphrase = 'paars kozijn draagt mandarijn';
const open = (change: Partial<typeof someKeeping> = {}): Keeping => ({ ...someKeeping, ...change });

async function show(keeping: Keeping = open(), actions: Partial<KeepingActions> = {}) {
  const props = setUp([], true, keeping, actions);
  return { screen: await render(Options, props), actions: props.actions };
}
type Screen = Awaited<ReturnType<typeof show>>['screen'];

beforeEach(async () => {
  showLocale('nl');
  document.documentElement.lang = 'nl';
  document.title = 'Naast';
  await page.viewport(800, 900);
});

const press = (screen: Screen, name: string) => screen.getByRole('button', { name, exact: true }).click();
// By role: what is folded away has none.
const field = (screen: Screen, name: string) => screen.getByRole('textbox', { name, exact: true });
const type = (screen: Screen, label: string, text: string) => field(screen, label).fill(text);

async function typeTwice(screen: Screen, text: string): Promise<void> {
  await type(screen, 'Nieuwe wachtzin', text);
  await type(screen, 'Wachtzin, nog een keer', text);
}

describe('what is kept', () => {
  test('stands there in figures, with the last backup', async () => {
    const { screen } = await show();
    await expect.element(screen.getByText('312')).toBeVisible();
    await expect.element(screen.getByText('Je laatste reservekopie is van 3 november 2026.')).toBeVisible();
    await expect.element(screen.getByText('De browser bewaart dit tot jij het wist.')).toBeVisible();
  });

  test('brings up a backup when it is due, and the browser when it may clear it', async () => {
    const { screen, actions } = await show(open({ isBackupDue: true, isSafe: false }));
    await expect.element(screen.getByText(/Wil je er weer een maken/)).toBeVisible();
    await press(screen, 'Vraag de browser het te bewaren');
    expect(actions.onSafetyAsked).toHaveBeenCalledOnce();
  });

  test('that cannot be reached is said to be unchanged', async () => {
    const { screen } = await show({ state: 'failed', why: 'blocked' });
    await expect.element(screen.getByText(/^Er is niets veranderd/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reservekopie maken' }).elements()).toEqual([]);
  });

  test.each([
    ['is of a newer Naast', 'newer-version'],
    ['could not be brought up to date', 'failed-migration'],
  ] as const)('that %s can still be put in a backup', async (_what, why) => {
    const { screen, actions } = await show({ state: 'failed', why });
    await press(screen, 'Reservekopie maken');
    await typeTwice(screen, passphrase);
    await press(screen, 'Maak het bestand');
    expect(actions.onBackup).toHaveBeenCalledExactlyOnceWith(passphrase);
  });
});

describe('a backup', () => {
  test('is made once the passphrase is strong enough and typed twice, and then it is forgotten here', async () => {
    const { screen, actions } = await show();
    await press(screen, 'Reservekopie maken');
    const make = screen.getByRole('button', { name: 'Maak het bestand' });
    await type(screen, 'Nieuwe wachtzin', 'kort');
    await expect.element(screen.getByText('Nog te kort: neem 12 tekens of meer.')).toBeVisible();
    await type(screen, 'Nieuwe wachtzin', passphrase);
    await expect.element(screen.getByText('Sterk.')).toBeVisible();
    await expect.element(make).toBeDisabled();
    await type(screen, 'Wachtzin, nog een keer', 'iets heel anders');
    await expect.element(screen.getByText('De twee wachtzinnen zijn nog niet gelijk.')).toBeVisible();
    await expect.element(make).toBeDisabled();
    await type(screen, 'Wachtzin, nog een keer', passphrase);
    await make.click();
    expect(actions.onBackup).toHaveBeenCalledExactlyOnceWith(passphrase);
    await expect.element(screen.getByText(/staat bij je downloads/)).toBeVisible();
    await expect.element(field(screen, 'Nieuwe wachtzin')).toHaveValue('');
  });

  test('says that it takes a moment, and cannot be asked twice meanwhile', async () => {
    const { screen } = await show(open(), { onBackup: () => new Promise(() => undefined) });
    await press(screen, 'Reservekopie maken');
    await typeTwice(screen, passphrase);
    await press(screen, 'Maak het bestand');
    await expect.element(screen.getByText('Even geduld, dit duurt een paar tellen.')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Maak het bestand' })).toBeDisabled();
  });

  async function restore(screen: Screen): Promise<void> {
    await press(screen, 'Reservekopie terugzetten');
    await screen.getByLabelText('Bestand').upload(new File(['x'], 'naast-2026-11-03.naast'));
    await type(screen, 'Wachtzin', passphrase);
    await press(screen, 'Zet terug');
  }

  test('tells no more of a restore when all is erased', async () => {
    const { screen } = await show();
    await restore(screen);
    await expect.element(screen.getByText(/^Teruggezet/)).toBeVisible();
    await press(screen, 'Wis alles');
    await press(screen, 'Ja, wis alles');
    await expect.element(screen.getByText('Alles is gewist.')).toBeVisible();
    await expect.element(screen.getByText(/^Teruggezet/)).not.toBeInTheDocument();
  });

  test('that is restored says what came of it', async () => {
    const { screen, actions } = await show();
    await restore(screen);
    expect(actions.onRestored).toHaveBeenCalledExactlyOnceWith(expect.any(File), passphrase);
    await expect.element(screen.getByText(/^Teruggezet: 12 nieuw, 1 bijgewerkt/)).toBeVisible();
  });

  test('with rows that this Naast cannot read says how many, and what to do', async () => {
    const { screen } = await show(open(), {
      onRestored: () =>
        Promise.resolve({
          state: 'done',
          added: 9,
          changed: 0,
          unread: 2,
          expired: 0,
          madeDay: '2026-11-03',
        }),
    });
    await restore(screen);
    await expect.element(screen.getByText(/2 rijen kent deze Naast niet/)).toBeVisible();
  });

  test.each<[BackupTrouble, RegExp]>([
    ['wrong-passphrase', /past niet bij dit bestand\. Er is niets veranderd/],
    ['truncated', /niet compleet\. Er is niets veranderd/],
    ['altered', /beschadigd of bewerkt\. Hier is niets veranderd/],
    ['not-a-backup', /geen reservekopie van Naast\. Er is niets veranderd/],
    ['newer-version', /nieuwere Naast\. Er is niets veranderd/],
    ['locked', /op slot\. Er is niets veranderd/],
    ['failed', /niet gelukt\. Er is niets veranderd/],
  ])('that is not restored says why, and that nothing changed: %s', async (why, words) => {
    const { screen } = await show(open(), { onRestored: () => Promise.resolve({ state: 'failed', why }) });
    await restore(screen);
    await expect.element(screen.getByText(words)).toBeVisible();
  });
});

describe('the lock', () => {
  test('says before it goes on what a lost passphrase means', async () => {
    const { screen, actions } = await show();
    await press(screen, 'Slot erop zetten');
    await expect.element(screen.getByText(/niemand dit nog openen/)).toBeVisible();
    await typeTwice(screen, passphrase);
    await press(screen, 'Zet het slot erop');
    expect(actions.onLockTurned).toHaveBeenCalledExactlyOnceWith({ to: 'on', passphrase });
  });

  test('that is closed opens with its passphrase, and says when that does not fit', async () => {
    const onLockTurned = () => Promise.resolve('wrong-passphrase' as const);
    const { screen } = await show(open({ lock: 'closed' }), { onLockTurned });
    await type(screen, 'Wachtzin', 'iets');
    await press(screen, 'Open het slot');
    await expect.element(screen.getByText(/past niet\. Er is niets veranderd/)).toBeVisible();
  });

  test('whose passphrase is lost erases what was written, after a second yes', async () => {
    const { screen, actions } = await show(open({ lock: 'closed' }));
    await press(screen, 'Ik ben de wachtzin kwijt');
    expect(actions.onLockTurned).not.toHaveBeenCalled();
    await press(screen, 'Ja, wis wat ik schreef');
    expect(actions.onLockTurned).toHaveBeenCalledExactlyOnceWith({ to: 'erased' });
  });

  test('that is open closes at one click, takes another passphrase, and comes off', async () => {
    const { screen, actions } = await show(open({ lock: 'open' }));
    await press(screen, 'Nu op slot');
    expect(actions.onLockTurned).toHaveBeenLastCalledWith({ to: 'closed' });
    await press(screen, 'Slot eraf halen');
    await type(screen, 'Wachtzin', passphrase);
    await press(screen, 'Haal het slot eraf');
    expect(actions.onLockTurned).toHaveBeenLastCalledWith({ to: 'off', passphrase });
  });
});

describe('how long it is kept', () => {
  test('can be longer at once, and shorter after a yes', async () => {
    const { screen, actions } = await show();
    const choice = screen.getByLabelText('Contacten en vragen bewaren');
    await choice.selectOptions('36 maanden');
    expect(actions.onRetentionChosen).toHaveBeenLastCalledWith(36);
    await choice.selectOptions('6 maanden');
    expect(actions.onRetentionChosen).toHaveBeenCalledOnce();
    await press(screen, 'Toch niet');
    await expect.element(choice).toHaveValue('24');
    await choice.selectOptions('6 maanden');
    await press(screen, 'Ja, bewaar het korter');
    expect(actions.onRetentionChosen).toHaveBeenLastCalledWith(6);
    await expect.element(screen.getByText(/Er gingen 3 contacten en vragen weg/)).toBeVisible();
  });
});

describe('forgetting a client', () => {
  const label = 'Naam of nummer, zoals het daar staat';

  async function forget(screen: Screen): Promise<void> {
    await type(screen, label, 'J. Jansen (1042)');
    await press(screen, 'Vergeet deze cliënt');
    await press(screen, 'Ja, vergeet deze cliënt');
  }

  test('asks first, says how much went, and leaves no name in the field', async () => {
    const { screen, actions } = await show();
    await forget(screen);
    expect(actions.onForgotten).toHaveBeenCalledExactlyOnceWith('J. Jansen (1042)');
    await expect.element(screen.getByText(/^Weg zijn: 4 contacten en 2 vragen/)).toBeVisible();
    await expect.element(field(screen, label)).toHaveValue('');
  });

  test('says so when nothing is kept of them, and keeps what was typed to mend it', async () => {
    const none = { contacts: 0, offers: 0, clients: 0 };
    const { screen } = await show(open(), { onForgotten: () => Promise.resolve(none) });
    await forget(screen);
    await expect.element(screen.getByText(/^Hierover bewaart Naast niets/)).toBeVisible();
    await expect.element(field(screen, label)).toHaveValue('J. Jansen (1042)');
  });
});

describe('erasing everything', () => {
  test('asks first, then counts what is left', async () => {
    const { screen, actions } = await show();
    await press(screen, 'Wis alles');
    expect(actions.onErased).not.toHaveBeenCalled();
    await press(screen, 'Ja, wis alles');
    await expect.element(screen.getByText('Alles is gewist.')).toBeVisible();
    await expect.element(screen.getByText('Geteld na het wissen: 0 rijen, 0 instellingen.')).toBeVisible();
  });

  test('says so when it could not be finished, or something is left', async () => {
    const words = 'Het wissen is niet klaar. Sluit andere tabbladen met Naast en probeer het nog eens.';
    const blocked = await show(open(), { onErased: () => Promise.reject(new Error('blocked')) });
    await press(blocked.screen, 'Wis alles');
    await press(blocked.screen, 'Ja, wis alles');
    await expect.element(blocked.screen.getByText(words)).toBeVisible();
    await blocked.screen.unmount();

    const left = { rows: { contacts: 1 }, settings: 0 };
    const { screen } = await show(open(), { onErased: () => Promise.resolve(left) });
    await press(screen, 'Wis alles');
    await press(screen, 'Ja, wis alles');
    await expect.element(screen.getByText(words)).toBeVisible();
  });
});

test.each<['none' | 'open' | 'closed', number]>([
  ['none', 1280],
  ['open', 360],
  ['closed', 320],
])('axe finds nothing with the lock %s and every form open, at a width of %i', async (lock, width) => {
  await page.viewport(width, 900);
  const { screen } = await show(open({ lock, isBackupDue: true, isSafe: false }));
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-expanded="false"]'))
    button.click();
  await type(screen, 'Naam of nummer, zoals het daar staat', 'Jansen');
  await expect.element(screen.getByRole('button', { name: 'Vergeet deze cliënt' })).toBeVisible();
  const { violations } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
