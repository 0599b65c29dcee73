import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { invitation } from '../example-panel.ts';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import Invitation from './Invitation.svelte';

const { id } = invitation;

function setUp(change: Partial<typeof invitation> = {}) {
  const onAnswered = vi.fn();
  return { onAnswered, props: { invitation: { ...invitation, ...change }, onAnswered } };
}

beforeEach(async () => {
  showLocale('nl');
  await page.viewport(340, 720);
});

describe('a question for oneself', () => {
  test('is answered with keys alone, goes when that is kept, and the user goes on from there', async () => {
    const { props, onAnswered } = setUp();
    const screen = await render(Invitation, props);
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('button', { name: 'Nee' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onAnswered.mock.calls).toEqual([
      [id, { kind: 'answered', answer: { kind: 'choice', option: 'once' } }],
    ]);
    await expect.element(screen.getByRole('article')).toBeVisible();
    await screen.rerender({ invitation: null });
    await expect.element(screen.getByRole('article')).not.toBeInTheDocument();
    await expect.element(screen.getByText('Bewaard op dit apparaat.')).toHaveFocus();
  });

  test('stays when the answer could not be kept, and says so', async () => {
    const { props } = setUp();
    const screen = await render(Invitation, props);
    await screen.getByRole('button', { name: 'Vaker' }).click();
    await screen.rerender({ invitation: { ...invitation, notKept: true } });
    await expect.element(screen.getByText('Dit is nog niet bewaard. Probeer je het nog eens?')).toBeVisible();
    await expect.element(screen.getByText('Bewaard op dit apparaat.')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Vaker' }).click();
    await screen.rerender({ invitation: null });
    await expect.element(screen.getByText('Bewaard op dit apparaat.')).toBeVisible();
  });

  test('goes without a word when the next report is opened', async () => {
    const screen = await render(Invitation, setUp().props);
    await screen.rerender({ invitation: null });
    await expect.element(screen.getByRole('article')).not.toBeInTheDocument();
    expect(document.activeElement).toBe(document.body);
    expect(screen.container.querySelector('.farewell')?.textContent).toBe('');
  });

  test('follows a switch of language', async () => {
    const screen = await render(Invitation, setUp().props);
    showLocale('en');
    await expect
      .element(screen.getByText('Did you talk with a client about their network in the past week?'))
      .toBeVisible();
  });
});

test.each([
  ['Sla over', { kind: 'skipped' }, 'Goed, deze vraag gaat weg.'],
  [
    'Later vandaag',
    { kind: 'snoozed', until: 'later-today' },
    'Goed. Naast vraagt het later vandaag, na een verslag.',
  ],
  [
    'Over een week',
    { kind: 'snoozed', until: 'next-week' },
    'Goed. Naast vraagt een week lang niets over jezelf.',
  ],
  [
    'Niet meer vragen',
    { kind: 'declined' },
    'Naast vraagt dit niet meer. Weer aanzetten kan bij Instellingen.',
  ],
])('%s is told, and confirmed once it is kept', async (label, answer, farewell) => {
  const { props, onAnswered } = setUp();
  const screen = await render(Invitation, props);
  const later = screen.getByRole('button', { name: 'Later', exact: true });
  await expect.element(later).toHaveAttribute('aria-expanded', 'false');
  if (answer.kind === 'snoozed') await later.click();
  await screen.getByRole('button', { name: label }).click();
  expect(onAnswered.mock.calls).toEqual([[id, answer]]);
  await screen.rerender({ invitation: null });
  await expect.element(screen.getByText(farewell)).toHaveFocus();
});

test('the self-assessment is begun in the mirror', async () => {
  const { props, onAnswered } = setUp({ kind: 'assessment', of: 'self-assessment' });
  const screen = await render(Invitation, props);
  await screen.getByRole('button', { name: 'Naar mijn spiegel' }).click();
  expect(onAnswered.mock.calls).toEqual([[id, { kind: 'begun' }]]);
});
