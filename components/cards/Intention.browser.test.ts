import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { intention } from '../example-panel.ts';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import Intention from './Intention.svelte';

test.each([
  ['Gedaan', 'done', 'Genoteerd: gedaan.'],
  ['Nog niet', 'not-yet', 'Goed. Het blijft in je spiegel staan.'],
  ['Hoeft niet meer', 'not-needed', 'Goed. Dit hoeft niet meer.'],
])(
  'what the user wanted to try comes back in their own words, and is answered with %s',
  async (label, answer, farewell) => {
    showLocale('nl');
    const onAnswered = vi.fn();
    const screen = await render(Intention, { intention, onAnswered });
    await expect.element(screen.getByText('Vragen of er iemand mee wil komen')).toBeVisible();
    await expect.element(screen.getByText('Dit wilde je proberen · Uitnodigen')).toBeVisible();
    await screen.getByRole('button', { name: label }).click();
    expect(onAnswered.mock.calls).toEqual([[intention.id, answer]]);
    await screen.rerender({ intention: null });
    await expect.element(screen.getByText(farewell)).toHaveFocus();
  },
);

test('an area that the user chose without words comes back by its name alone', async () => {
  showLocale('nl');
  const screen = await render(Intention, { intention: { ...intention, text: '' }, onAnswered: vi.fn() });
  await expect.element(screen.getByText('Dit wilde je proberen · Uitnodigen')).toBeVisible();
  expect(screen.container.querySelector('blockquote')).toBeNull();
});

test('an answer that could not be kept leaves it there, and says so', async () => {
  showLocale('nl');
  const screen = await render(Intention, { intention, onAnswered: vi.fn() });
  await screen.getByRole('button', { name: 'Gedaan' }).click();
  await screen.rerender({ intention: { ...intention, notKept: true } });
  await expect.element(screen.getByText('Dit is nog niet bewaard. Probeer je het nog eens?')).toBeVisible();
});
