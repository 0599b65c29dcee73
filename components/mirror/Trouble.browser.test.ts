import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import Trouble from './Trouble.svelte';

beforeEach(() => showLocale('nl'));

test.each([
  ['newer-version', 'Alles is veilig bewaard. Werk Naast bij, dan gaat je spiegel weer open.'],
  ['blocked', /Sluit andere tabbladen van Naast/],
  ['failed-migration', /Alles staat er nog zoals het was/],
  ['unavailable', /Gebruik je een privévenster/],
] as const)('where the database is %s it says what is safe and what to do', async (why, next) => {
  const onAgain = vi.fn();
  const screen = await render(Trouble, { why, onAgain });
  await expect.element(screen.getByRole('alert').getByText(next)).toBeVisible();
  await screen.getByRole('button', { name: 'Probeer opnieuw' }).click();
  expect(onAgain).toHaveBeenCalledOnce();
  expect((await axe.run(screen.container)).violations).toEqual([]);
});
