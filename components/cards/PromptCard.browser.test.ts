import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { card, exampleTextOf, safetyCard } from '../example-panel.ts';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import PromptCard from './PromptCard.svelte';

function setUp(shown = card, copies = true) {
  const onAnswered = vi.fn();
  const copy = vi.fn(() => Promise.resolve(copies));
  const text = exampleTextOf(shown.promptId)?.nl;
  if (!text) throw new Error('the example has no text');
  return {
    props: { card: shown, text, careful: 'no' as const, canKeep: true, onAnswered, copy },
    onAnswered,
    copy,
  };
}

describe('a prompt card', () => {
  beforeEach(() => showLocale('nl'));

  test('copies the starter words and tells that it was acted on', async () => {
    const { props, copy, onAnswered } = setUp();
    const screen = await render(PromptCard, props);
    await screen.getByRole('button', { name: 'Kopieer de woorden' }).click();
    expect(copy).toHaveBeenCalledWith('Wie mis je?');
    await expect.poll(() => onAnswered.mock.calls).toEqual([[{ kind: 'copied' }]]);
  });

  test('shows the words to select where copying is refused, and tells nothing', async () => {
    const { props, onAnswered } = setUp(card, false);
    const screen = await render(PromptCard, props);
    await screen.getByRole('button', { name: 'Kopieer de woorden' }).click();
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Kopiëren lukt hier niet. Selecteer deze woorden zelf: Wie mis je?');
    expect(onAnswered).not.toHaveBeenCalled();
  });

  test.each([
    [true, 'De woorden staan in je verslag. Kloppen ze zo?', [[{ kind: 'copied' }]]],
    [false, 'De woorden staan niet in je verslag. Kopieer ze, dan kun je ze zelf plakken.', []],
  ])(
    'puts the starter words into the report, and says whether they stand there: %s',
    async (stands, said, told) => {
      const { props, onAnswered } = setUp();
      const insert = vi.fn(() => Promise.resolve(stands));
      const screen = await render(PromptCard, { ...props, insert });
      await screen.getByRole('button', { name: 'Zet in verslag' }).click();
      await expect.element(screen.getByRole('status')).toHaveTextContent(said);
      expect(insert).toHaveBeenCalledWith('Wie mis je?');
      expect(onAnswered.mock.calls).toEqual(told);
    },
  );

  test('offers no more than to copy where the editor takes no words', async () => {
    const screen = await render(PromptCard, setUp().props);
    await expect.element(screen.getByRole('button', { name: 'Kopieer de woorden' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Zet in verslag' })).not.toBeInTheDocument();
  });

  test('cannot be kept where no client is known', async () => {
    const screen = await render(PromptCard, { ...setUp().props, canKeep: false });
    await expect.element(screen.getByRole('button', { name: 'Niet nu' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Volgende keer' })).not.toBeInTheDocument();
  });

  test('is kept for the next time', async () => {
    const { props, onAnswered } = setUp();
    const screen = await render(PromptCard, props);
    await screen.getByRole('button', { name: 'Volgende keer' }).click();
    expect(onAnswered.mock.calls).toEqual([[{ kind: 'kept' }]]);
  });

  test.each([
    ['Al gedaan', 'already-done'],
    ['Past hier niet', 'does-not-fit'],
    ['Cliënt wil het niet', 'client-declines'],
    ['Anders', 'other'],
  ])('is waved away with the reason %s', async (label, reason) => {
    const { props, onAnswered } = setUp();
    const screen = await render(PromptCard, props);
    await screen.getByRole('button', { name: 'Niet nu' }).click();
    await screen.getByRole('button', { name: label }).click();
    expect(onAnswered.mock.calls).toEqual([[{ kind: 'dismissed', reason }]]);
  });

  test('hides detail and evidence until they are asked for', async () => {
    const screen = await render(PromptCard, setUp().props);
    await expect.element(screen.getByText('Klein mag.')).not.toBeVisible();
    await screen.getByRole('button', { name: 'Meer hierover' }).click();
    await expect.element(screen.getByText('Klein mag.')).toBeVisible();
    await expect.element(screen.getByText('Bron: par. 3')).toBeVisible();
    await screen.getByRole('button', { name: 'Waarom zie ik dit?' }).click();
    await expect
      .element(screen.getByText('Naast las dit in je verslag: een beschadigd contact.'))
      .toBeVisible();
    await expect.element(screen.getByText('ziet haar moeder niet meer')).toBeVisible();
    expect(screen.container.querySelector('mark')?.textContent).toBe('ziet haar moeder niet meer');
  });

  test('of the safety kind offers no reason about the client, and is not kept for later', async () => {
    const screen = await render(PromptCard, setUp(safetyCard).props);
    await screen.getByRole('button', { name: 'Niet nu' }).click();
    const labels = [...screen.container.querySelectorAll('button')].map((button) =>
      button.textContent?.trim(),
    );
    expect(labels).not.toContain('Cliënt wil het niet');
    expect(labels).not.toContain('Volgende keer');
    expect(labels).toContain('Past hier niet');
  });
});
