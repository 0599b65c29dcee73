import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import BroughtIn from './BroughtIn.svelte';
import { exampleTaken } from './example-taken.ts';

const { results } = exampleTaken.data;

beforeEach(async () => {
  showLocale('nl');
  document.documentElement.lang = 'nl';
  await page.viewport(360, 740);
});

test('a session of somebody else can be taken away, after a question', async () => {
  const onRemoved = vi.fn();
  const screen = await render(BroughtIn, { sessions: results.slice(0, 1), onRemoved });
  await screen.getByRole('button', { name: /^Haal weg: .*Team Oost, 12 februari 2026$/ }).click();
  expect(onRemoved).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: 'Ja, haal weg' }).click();
  expect(onRemoved).toHaveBeenCalledExactlyOnceWith(results[0]?.id);
});

test('it is wide enough for a phone, and axe finds nothing', async () => {
  const { container } = await render(BroughtIn, { sessions: results, onRemoved: () => undefined });
  expect(container.scrollWidth).toBeLessThanOrEqual(360);
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('without such sessions there is nothing', async () => {
  const { container } = await render(BroughtIn, { sessions: [], onRemoved: () => undefined });
  expect(container.textContent).toBe('');
});
